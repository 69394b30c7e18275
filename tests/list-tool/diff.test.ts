import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/list/entry.ts'
import { build } from '../../src/list-tool/build.ts'
import { diff } from '../../src/list-tool/diff.ts'
import { anEntry, aSource, entryOf } from '../list/an-entry.ts'
import { BARE } from '../minisign/vectors.ts'
import { emptyFolder, HEAD, writeList } from './list-folder.ts'
import { recordedTerminal } from './recorded-terminal.ts'

interface Edition {
  entries: Entry[]
  head?: object
}

async function compared(before: Edition, after: Edition) {
  const folder = emptyFolder()
  for (const [name, { entries, head }] of Object.entries({ before, after })) {
    mkdirSync(path.join(folder, name))
    writeList(path.join(folder, name), entries, { ...HEAD, ...head })
  }
  const terminal = recordedTerminal(folder)
  const exit = await diff.run(['before', 'after'], terminal)
  return { exit, said: terminal.said, noted: terminal.noted, folder }
}

const NEXT = { number: 4, issued: '2026-11-21' }

test('entries that came, went and moved are told in words', async () => {
  const kept = entryOf('reste.fr')
  const disputed: Entry = {
    ...kept,
    status: 'disputed',
    history: [
      ...kept.history,
      { date: '2026-11-20', status: 'disputed', note: { en: 'The operator says that it sold the domain.' } },
    ],
    nextReview: '2027-01-01',
  }
  const { exit, said, noted } = await compared(
    { entries: [entryOf('alt.de'), kept] },
    { entries: [disputed, entryOf('neu.de')], head: NEXT },
  )
  expect(exit).toBe(0)
  expect(noted).toEqual([])
  expect(said).toEqual([
    'Edition 4 of 2026-11-21, after edition 3 of 2026-11-20',
    '- Added: neu.de (Parti du rail, listed)',
    '- Removed: alt.de (Parti du rail, listed)',
    '- reste.fr: listed → disputed. 2026-11-20: The operator says that it sold the domain.',
    '- reste.fr: nextReview 2027-05-01 → 2027-01-01',
  ])
})

test('changed fields are named, short ones with their values', async () => {
  const change: Partial<Entry> = {
    summary: { en: 'Another sentence.', fr: 'Une autre phrase.' },
    checkedLive: '2026-11-19',
    sources: [aSource, { ...aSource, url: 'https://other.example/' }],
  }
  const { said } = await compared({ entries: [anEntry()] }, { entries: [anEntry(change)], head: NEXT })
  expect(said.slice(1)).toEqual([
    '- petition-trains.fr: summary; checkedLive none → 2026-11-19; sources (1 → 2)',
  ])
})

test('what changed of the list itself is told, as the key that will sign', async () => {
  const head = {
    ...NEXT,
    expires: '2027-11-20',
    nextKey: BARE.line,
    maintainer: { name: 'Watch', url: null },
  }
  const { said } = await compared({ entries: [anEntry()] }, { entries: [anEntry()], head })
  expect(said.slice(1)).toEqual([
    `- The list: expires 2027-05-20 → 2027-11-20; maintainer; nextKey none → ${BARE.line}`,
  ])
})

test.each([3, 2])(
  'a number that did not rise from 3 to %i is refused, and the change still told',
  async (number) => {
    const after = { entries: [anEntry({ country: 'BE' })], head: { number } }
    const { exit, said, noted } = await compared({ entries: [anEntry()] }, after)
    expect(exit).toBe(1)
    expect(said.at(-1)).toBe('- petition-trains.fr: country FR → BE')
    expect(noted).toEqual([expect.stringContaining(`The number did not rise (3 → ${number})`)])
  },
)

test('the same content is no new edition, whether as folder or as file', async () => {
  const { exit, said, folder } = await compared({ entries: [anEntry()] }, { entries: [anEntry()] })
  expect(exit).toBe(0)
  expect(said).toEqual(['Edition 3 on both sides, with the same content.'])
  const terminal = recordedTerminal(folder)
  await build.run(['before', '--out', 'list.json'], terminal)
  expect(await diff.run(['list.json', 'after'], terminal)).toBe(0)
  expect(terminal.said.at(-1)).toContain('with the same content')
})

test('a list that is not in order is told, with its place', async () => {
  const { exit, said, noted } = await compared({ entries: [anEntry()] }, { entries: [entryOf('org.au')] })
  expect(exit).toBe(1)
  expect(said).toEqual([])
  expect(noted[0]).toContain(path.join('after', 'entries/org.au.json'))
})

test('two lists must be named, and be there', async () => {
  const terminal = recordedTerminal(emptyFolder())
  expect(await diff.run(['one'], terminal)).toBe(2)
  expect(await diff.run(['one', 'two'], terminal)).toBe(1)
  expect(terminal.noted.join()).toContain('one: cannot be read')
})
