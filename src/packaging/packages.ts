import { readFileSync } from 'node:fs'
import path from 'node:path'
import { archive } from './archive.ts'
import { extensionPackage } from './extension-package.ts'
import { moreThanReleased } from './more-than-released.ts'
import type { Package } from './package-table.ts'
import { packedFiles } from './packed-files.ts'
import { decodeReleased } from './released.ts'
import { sourceListing } from './source-listing.ts'
import { unexplained } from './unexplained.ts'

/** The packages of a built project, and why they may not go to a store. */
export function packages(root: string): { made: Package[]; refused: string[] } {
  const text = (file: string) => readFileSync(path.join(root, file), 'utf8')
  const { version } = JSON.parse(text('manifest.json'))
  const { version: ofPackage } = JSON.parse(text('package.json'))
  const released = decodeReleased(text('docs/store/released-permissions.json'))
  const chrome = extensionPackage(root, 'chrome')
  const firefox = extensionPackage(root, 'firefox')
  const named = (what: string, bytes: Uint8Array) => ({
    file: path.join(root, 'dist', `before-you-sign-${version}-${what}.zip`),
    bytes,
  })
  return {
    made: [
      named('chromium', chrome.bytes),
      named('firefox', firefox.bytes),
      named('source', archive(packedFiles(root, sourceListing(root)))),
    ],
    refused: [
      ...(version === ofPackage ? [] : [`manifest.json is ${version}, package.json ${ofPackage}`]),
      ...chrome.unfit,
      ...firefox.unfit,
      ...moreThanReleased(released, 'chrome', chrome.manifest).map((more) => `chrome: ${more}`),
      ...moreThanReleased(released, 'firefox', firefox.manifest).map((more) => `firefox: ${more}`),
      ...unexplained(released, text('docs/permissions.md'), text('CHANGELOG.md')),
    ],
  }
}
