import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { list } from '../../src/list/entries.ts'
import { ENTRY_STATUSES } from '../../src/list/entry.ts'
import { partyTable } from '../../src/list-tool/list-tables.ts'
import { anEntry } from './an-entry.ts'

const criteria = readFileSync('docs/list-criteria.md', 'utf8')
const guide = readFileSync('docs/add-a-list-entry.md', 'utf8')

test('the criteria publish the present count by party and status', () => {
  const [, table = ''] = criteria.split(/<!-- parties: (?:begin|end) -->/)
  expect(table.trim(), 'copy the last table of: npm run list -- check src/list').toBe(
    partyTable(list.entries).join('\n'),
  )
})

test('the criteria say of every status what it needs and shows', () => {
  const rows = criteria.split('\n').filter((line) => line.startsWith('| `'))
  expect(rows.map((row) => /^\| `([a-z]+)`/.exec(row)?.[1])).toEqual([...ENTRY_STATUSES])
})

test('the guide explains every key of an entry, in the order of the files', () => {
  const keys = guide.split('\n').flatMap((line) => {
    const [, cell = ''] = /^\| (`[^|]*`) \|/.exec(line) ?? []
    return [...cell.matchAll(/`([^`]+)`/g)].map(([, key]) => key)
  })
  expect(keys).toEqual(Object.keys(anEntry()))
})
