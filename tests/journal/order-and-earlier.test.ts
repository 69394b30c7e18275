import { describe, expect, it } from 'vitest'
import { earlierComplaint } from '../../src/journal/earlier-complaint.ts'
import { inOrder, isDue } from '../../src/journal/is-due.ts'
import { entryId, newEntry } from '../../src/journal/new-entry.ts'
import { aDraftEntry, anEntry } from './an-entry.ts'

describe('what is due', () => {
  it('is due from its day on, while no answer has come', () => {
    expect(isDue(anEntry(), '2027-02-21')).toBe(false)
    expect(isDue(anEntry(), '2027-02-22')).toBe(true)
    expect(isDue(anEntry(), '2028-01-01')).toBe(true)
    expect(isDue(anEntry({ state: 'answered', answeredOn: '2027-01-01' }), '2028-01-01')).toBe(false)
    expect(isDue(anEntry({ remindOn: null }), '2028-01-01')).toBe(false)
    expect(isDue(aDraftEntry(), '2028-01-01')).toBe(false)
  })

  it('stands first, the longest due before the others, and what is closed last', () => {
    const entries = [
      anEntry({ id: 'closed', state: 'closed', closedOn: '2027-01-01' }),
      aDraftEntry({ id: 'draft' }),
      anEntry({ id: 'later', remindOn: '2027-06-01' }),
      anEntry({ id: 'never', remindOn: null }),
      anEntry({ id: 'due', remindOn: '2027-02-22' }),
      anEntry({ id: 'long due', remindOn: '2027-01-22' }),
    ]
    const ids = inOrder(entries, '2027-03-01').map(({ id }) => id)
    expect(ids).toEqual(['long due', 'due', 'later', 'never', 'draft', 'closed'])
  })
})

describe('an earlier complaint', () => {
  const asked = { host: 'petition.example', authority: 'fr-cnil', own: 'd2' }

  it('is one that was sent about the same site to the same authority, the latest one', () => {
    const older = anEntry({ id: 'd0', draft: 'd0', sentOn: '2026-01-02' })
    expect(earlierComplaint([older, anEntry()], asked)?.sentOn).toBe('2026-11-22')
    expect(earlierComplaint([anEntry({ host: 'www.petition.example' })], asked)).not.toBeNull()
    expect(earlierComplaint([anEntry({ draft: null })], asked)).not.toBeNull()
  })

  it.each([
    ['a draft', aDraftEntry()],
    ['a report', anEntry({ kind: 'report' })],
    ['a letter to the organisation', anEntry({ kind: 'rights', authority: null })],
    ['a complaint about another site', anEntry({ host: 'other.example' })],
    ['a complaint to another authority', anEntry({ authority: 'ie-dpc' })],
    ['the complaint of this very dossier', anEntry({ draft: 'd2' })],
  ])('is not %s', (_, entry) => {
    expect(earlierComplaint([entry], asked)).toBeNull()
  })

  it('is none while no authority is chosen', () => {
    expect(earlierComplaint([anEntry({ authority: null })], { ...asked, authority: null })).toBeNull()
  })
})

it('gives one dossier one line for each letter, whichever tab writes it', () => {
  expect(entryId('d1', 'complaint')).toBe(entryId('d1', 'report'))
  expect(new Set([entryId('d1', 'complaint'), entryId('d1', 'rights'), entryId('d1', 'notice')]).size).toBe(3)
  const entry = newEntry(
    { draft: 'd1', host: 'a.example', reference: 'r' },
    'notice',
    null,
    '2026-11-22T09:00:00Z',
  )
  expect(entry).toMatchObject({ id: 'd1-notice', state: 'draft', sentOn: null, remindOn: null })
})
