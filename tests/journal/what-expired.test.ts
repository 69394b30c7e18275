import { describe, expect, it } from 'vitest'
import { unanswered } from '../../src/complaint/answers.ts'
import { emptyDesk } from '../../src/complaint/desk.ts'
import type { Work } from '../../src/complaint/work.ts'
import { whatExpired } from '../../src/journal/what-expired.ts'
import { aDraftEntry, anEntry } from './an-entry.ts'

const DAY = 24 * 3600 * 1000
const at = (iso: string) => Date.parse(iso)
const closed = (change = {}) => anEntry({ state: 'closed', closedOn: '2026-11-22', ...change })

const aWork = (change: Partial<Work> = {}): Work => ({
  id: 'd1',
  savedAt: '2026-11-22T09:30:00.000Z',
  answers: unanswered,
  chosen: { country: 'FR', authority: 'fr-cnil' },
  desk: emptyDesk,
  organisationDesks: {},
  keepPicture: true,
  ...change,
})
const answered = (savedAt?: string) =>
  aWork({ answers: { ...unanswered, gaveData: 'yes' }, ...(savedAt === undefined ? {} : { savedAt }) })

const dossier = (work: Work | 'damaged' | null = answered()) => ({
  id: 'd1',
  createdAt: '2026-11-22T09:00:00.000Z',
  work,
})
const NOTHING = { entries: [], dossiers: [] }
const ALL = { entries: ['d1'], dossiers: ['d1'] }

describe('a letter and its dossier', () => {
  it('live twelve months from the last change, to the day', () => {
    const now = (iso: string) => whatExpired([closed()], [dossier()], 12, at(iso))
    expect(now('2027-11-22T23:59:00Z')).toEqual(NOTHING)
    expect(now('2027-11-23T00:01:00Z')).toEqual(ALL)
  })

  it.each([
    [3, '2027-02-22T12:00:00Z', '2027-02-23T12:00:00Z'],
    [6, '2027-05-22T12:00:00Z', '2027-05-23T12:00:00Z'],
    [24, '2028-11-22T12:00:00Z', '2028-11-23T12:00:00Z'],
  ] as const)('live %i months where the person set that', (months, last, over) => {
    expect(whatExpired([closed()], [dossier()], months, at(last))).toEqual(NOTHING)
    expect(whatExpired([closed()], [dossier()], months, at(over))).toEqual(ALL)
  })

  it('live for ever where the person set that', () => {
    expect(whatExpired([closed()], [dossier()], 'always', at('2090-01-01T00:00:00Z'))).toEqual(NOTHING)
  })

  it('live on after every change, in the journal or in the dossier', () => {
    const now = at('2027-12-01T00:00:00Z')
    const changed = '2027-06-01T00:00:00.000Z'
    expect(whatExpired([closed({ changedAt: changed })], [dossier()], 12, now)).toEqual(NOTHING)
    expect(whatExpired([closed()], [dossier(answered(changed))], 12, now)).toEqual(NOTHING)
  })

  it('live until the day to look again, and the time after it', () => {
    const now = (iso: string) => whatExpired([anEntry()], [dossier()], 3, at(iso))
    expect(now('2027-02-25T00:00:00Z')).toEqual(NOTHING)
    expect(now('2027-05-22T12:00:00Z')).toEqual(NOTHING)
    expect(now('2027-05-23T12:00:00Z')).toEqual(ALL)
  })

  it('stay together: a dossier lives as long as one of its letters', () => {
    const rights = anEntry({ id: 'd1-rights', kind: 'rights', changedAt: '2027-10-01T00:00:00.000Z' })
    expect(whatExpired([closed(), rights], [dossier()], 12, at('2027-12-01T00:00:00Z'))).toEqual(NOTHING)
    expect(whatExpired([closed(), rights], [dossier()], 12, at('2028-12-01T00:00:00Z'))).toEqual({
      entries: ['d1', 'd1-rights'],
      dossiers: ['d1'],
    })
  })

  it('do not wait for each other where the dossier was deleted', () => {
    const line = closed({ draft: null })
    expect(whatExpired([line], [], 12, at('2027-11-23T00:01:00Z'))).toEqual({ entries: ['d1'], dossiers: [] })
    expect(whatExpired([closed()], [], 12, at('2027-11-23T00:01:00Z')).entries).toEqual(['d1'])
  })
})

describe('a dossier that nobody worked on', () => {
  const month = (days: number) => at('2026-11-22T09:00:00.000Z') + days * DAY

  it.each([
    ['no work', null],
    ['work without an answer', aWork()],
  ])('goes with its line after 30 days: %s', (_, work) => {
    expect(whatExpired([aDraftEntry()], [dossier(work)], 12, month(30))).toEqual(NOTHING)
    expect(whatExpired([aDraftEntry()], [dossier(work)], 12, month(30) + 1)).toEqual(ALL)
    expect(whatExpired([], [dossier(work)], 'always', month(31))).toEqual({ entries: [], dossiers: ['d1'] })
  })

  it.each<[string, Work | 'damaged' | null, object]>([
    ['an answer', answered(), {}],
    ['a letter of one’s own', aWork({ desk: { edited: { text: 'x', from: null }, setAside: null } }), {}],
    [
      'a letter to the organisation',
      aWork({ organisationDesks: { rights: { edited: { text: 'x', from: null }, setAside: null } } }),
      {},
    ],
    ['work that cannot be read', 'damaged', {}],
    ['a note', null, { note: 'call them' }],
  ])('is not one with %s', (_, work, change) => {
    expect(whatExpired([aDraftEntry(change)], [dossier(work)], 12, month(31))).toEqual(NOTHING)
  })

  it('is not one whose letter to the organisation was sent', () => {
    const rights = anEntry({ id: 'd1-rights', kind: 'rights', authority: null })
    expect(whatExpired([aDraftEntry(), rights], [dossier(null)], 12, month(31))).toEqual(NOTHING)
  })
})
