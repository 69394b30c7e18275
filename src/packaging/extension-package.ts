import { readFileSync } from 'node:fs'
import path from 'node:path'
import { archive } from './archive.ts'
import { filesBelow } from './files-below.ts'
import type { Target } from './more-than-released.ts'
import { packedFiles } from './packed-files.ts'
import { unfitFiles } from './unfit-files.ts'
import { unfitIcons } from './unfit-icons.ts'

interface ExtensionPackage {
  bytes: Uint8Array
  manifest: unknown
  /** What is wrong with it, a sentence each. */
  unfit: string[]
}

/** The zip of a built extension. */
export function extensionPackage(root: string, target: Target): ExtensionPackage {
  const folder = path.join(root, 'dist', target)
  const files = packedFiles(folder, filesBelow(folder))
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))
  const unfit = [...unfitFiles(files), ...unfitIcons(manifest, files)]
  return { bytes: archive(files), manifest, unfit: unfit.map((one) => `${target}: ${one}`) }
}
