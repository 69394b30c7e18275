import { describe, expect, it } from 'vitest'
import { decodeJournalEntry, isDay } from '../../src/journal/decode-journal-entry.ts'
import { aDraftEntry, anEntry } from './an-entry.ts'

describe('an entry from the store', () => {
  it('is taken as it was written', () => {
    for (const entry of [anEntry(), aDraftEntry(), anEntry({ draft: null, authority: null, kind: 'notice' })])
      expect(decodeJournalEntry(structuredClone(entry))).toEqual(entry)
  })

  it.each<[string, object]>([
    ['an id that is markup', { id: '<img src=x>' }],
    ['an id that is a path', { id: '../../etc' }],
    ['an id with a line break', { id: 'a\r\nBEGIN:VEVENT' }],
    ['an endless id', { id: 'a'.repeat(81) }],
    ['a dossier that is no id', { draft: 'a&b=c' }],
    ['another kind', { kind: 'threat' }],
    ['another state', { state: 'won' }],
    ['a day that is none', { sentOn: '2026-02-30' }],
    ['a day with a time', { sentOn: '2026-11-22T10:00:00Z' }],
    ['a moment that is none', { changedAt: 'yesterday' }],
    ['a host of a megabyte', { host: 'a'.repeat(1_000_000) }],
    ['a note of a megabyte', { note: 'a'.repeat(1_000_000) }],
    ['a reference with spaces', { reference: 'my own reference' }],
    ['an authority with a path', { authority: '../fr-cnil' }],
    ['no note', { note: undefined }],
    ['sent on no day', { sentOn: null }],
    ['a draft that was sent', { state: 'draft' }],
    ['sent, with a day of the answer', { answeredOn: '2026-12-01' }],
    ['closed on no day', { state: 'closed' }],
  ])('is refused with %s', (_, change) => {
    expect(decodeJournalEntry({ ...anEntry(), ...change })).toBeNull()
  })

  it('is refused where it is something else', () => {
    for (const other of [null, undefined, 7, 'x', [], {}]) expect(decodeJournalEntry(other)).toBeNull()
  })
})

it('knows the calendar', () => {
  for (const day of ['2026-11-22', '2028-02-29', '2026-12-31']) expect(isDay(day), day).toBe(true)
  for (const none of ['2026-02-29', '2026-04-31', '2026-00-10', '1999-01-01', '12026-01-01', ''])
    expect(isDay(none), none).toBe(false)
})
