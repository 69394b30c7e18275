import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Entry } from '../../src/list/entry.ts'
import type { ListHead } from '../../src/list/list.ts'

export const HEAD: ListHead = {
  format: 'before-you-sign-list/1',
  name: { en: 'Form watch', fr: 'Vigie des formulaires' },
  number: 3,
  issued: '2026-11-20',
  expires: '2027-05-20',
  maintainer: { name: 'Form watch', url: 'https://watch.example/' },
  criteria: 'https://watch.example/criteria',
  suggestions: 'https://watch.example/suggest',
  appeals: 'mailto:appeals@watch.example',
  nextKey: null,
}

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'list-tool-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A maintainer's folder: `edition.json`, and `entries/` with one file an entry, named after it. */
export function writeList(folder: string, entries: readonly Entry[], head: unknown = HEAD): void {
  mkdirSync(path.join(folder, 'entries'), { recursive: true })
  writeFileSync(path.join(folder, 'edition.json'), JSON.stringify(head))
  for (const entry of entries) writeEntry(folder, `${entry.id}.json`, JSON.stringify(entry))
}

/** One file of `entries/`, with any content. */
export const writeEntry = (folder: string, name: string, content: string | Uint8Array): void =>
  writeFileSync(path.join(folder, 'entries', name), content)
