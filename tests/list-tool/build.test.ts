import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { decodeListFile } from '../../src/list/list-file.ts'
import { build } from '../../src/list-tool/build.ts'
import { anEntry, entryOf } from '../list/an-entry.ts'
import { emptyFolder, HEAD, writeEntry, writeList } from './list-folder.ts'
import { recordedTerminal } from './recorded-terminal.ts'

async function built(folder: string) {
  const terminal = recordedTerminal(folder)
  const exit = await build.run(['.', '--out', 'list.json'], terminal)
  const file = path.join(folder, 'list.json')
  return { exit, noted: terminal.noted.join('\n'), said: terminal.said, file }
}

/** The same content with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  )
}

test('a folder becomes one file that subscribers take, its entries by id', async () => {
  const folder = emptyFolder()
  writeList(folder, [entryOf('zug.de'), anEntry(), entryOf('autre.fr')])
  const { exit, said, file } = await built(folder)
  expect(exit).toBe(0)
  expect(said).toEqual([`list.json: edition 3; entries: 3; bytes: ${readFileSync(file).length}`])
  const decoded = decodeListFile(readFileSync(file))
  const entries = [entryOf('autre.fr'), anEntry(), entryOf('zug.de')]
  expect(decoded).toEqual({ ok: true, list: { ...HEAD, entries } })
})

test('one id that begins another comes first, though its file does not', async () => {
  const folder = emptyFolder()
  writeList(folder, [entryOf('parti.com'), entryOf('parti.com-vote.fr', 'host')])
  const decoded = decodeListFile(readFileSync((await built(folder)).file))
  expect(decoded.ok && decoded.list.entries.map(({ id }) => id)).toEqual(['parti.com', 'parti.com-vote.fr'])
})

test('the same content is the same bytes, however its files are written', async () => {
  const one = emptyFolder()
  writeList(one, [anEntry(), entryOf('autre.fr')])
  const other = emptyFolder()
  writeList(other, [], turned(HEAD))
  for (const entry of [entryOf('autre.fr'), anEntry()])
    writeEntry(other, `${entry.id}.json`, `\ufeff${JSON.stringify(turned(entry), null, '\t')}\r\n`)
  const bytes = readFileSync((await built(one)).file)
  expect(readFileSync((await built(other)).file).equals(bytes)).toBe(true)
  expect(readFileSync((await built(one)).file).equals(bytes)).toBe(true)
})

test('the file has an entry a line and a line break at its end', async () => {
  const folder = emptyFolder()
  writeList(folder, [anEntry(), entryOf('autre.fr')])
  const lines = readFileSync((await built(folder)).file, 'utf8').split('\n')
  expect(lines.map((line) => line.slice(0, 12))).toEqual([
    '{"appeals":"',
    '{"caution":"',
    '{"caution":"',
    ']}',
    '',
  ])
})

test('nothing is built from a folder with a problem', async () => {
  const folder = emptyFolder()
  writeList(folder, [entryOf('org.au')])
  const { exit, noted, file } = await built(folder)
  expect(exit).toBe(1)
  expect(noted).toContain('entries/org.au.json')
  expect(existsSync(file)).toBe(false)
})

test('who builds other content under a number that was built before is told', async () => {
  const folder = emptyFolder()
  writeList(folder, [anEntry()])
  await built(folder)
  expect((await built(folder)).noted).not.toContain('with other content')
  writeList(folder, [anEntry({ caution: 'Look again.' })])
  expect((await built(folder)).noted).toContain('list.json held edition 3 with other content')
  writeList(folder, [anEntry()], { ...HEAD, number: 4 })
  expect((await built(folder)).noted).not.toContain('with other content')
})

test('where the file goes must be said, and must be writable', async () => {
  const folder = emptyFolder()
  writeList(folder, [anEntry()])
  const terminal = recordedTerminal(folder)
  expect(await build.run(['.'], terminal)).toBe(2)
  expect(terminal.noted.join()).toContain('--out FILE is missing')
  writeFileSync(path.join(folder, 'file'), '')
  expect(await build.run(['.', '--out', 'file/list.json'], terminal)).toBe(1)
  expect(terminal.noted.join()).toContain('file/list.json: cannot be written')
})
