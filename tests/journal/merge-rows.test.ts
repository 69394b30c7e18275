import { describe, expect, it } from 'vitest'
import type { Row } from '../../src/journal/journal-file.ts'
import { type Have, mergeRows } from '../../src/journal/merge-rows.ts'
import type { Settings } from '../../src/settings.ts'
import { aCapture, aDraft, someWork } from './a-file.ts'
import { anEntry } from './an-entry.ts'

const NOW = Date.parse('2026-12-01T00:00:00Z')
const EMPTY: Have = {
  journal: new Map(),
  bare: new Set(),
  works: new Map(),
  drafts: new Set(),
  captures: new Set(),
  hidden: new Set(),
  identity: false,
}
const entry = (change = {}): Row => ({ kind: 'journal', value: anEntry(change) })
const dossier = (id: string): Row[] => [
  { kind: 'drafts', value: aDraft(id) },
  { kind: 'works', value: someWork(id) },
  { kind: 'captures', value: aCapture(id) },
]
const kinds = (rows: readonly Row[]) => rows.map(({ kind }) => kind)

describe('rows that come in', () => {
  it('are all written where nothing is there, and told in numbers', () => {
    const merged = mergeRows([entry(), ...dossier('d1')], EMPTY, NOW)
    expect(kinds(merged.write)).toEqual(['journal', 'drafts', 'works', 'captures'])
    expect(merged.letters).toEqual({ added: 1, renewed: 0, kept: 0 })
    expect(merged.dossiers).toEqual({ added: 1, renewed: 0, kept: 0 })
    expect(merged.refused).toBe(0)
  })

  it('win where they are newer, and lose where they are as old or older', () => {
    const have = (changedAt: string) => ({ ...EMPTY, journal: new Map([['d1', changedAt]]) })
    const with_ = (changedAt: string) => mergeRows([entry({ draft: null })], have(changedAt), NOW)
    expect(with_('2026-11-22T09:59:59.999Z').letters).toEqual({ added: 0, renewed: 1, kept: 0 })
    expect(with_('2026-11-22T10:00:00.000Z')).toMatchObject({
      letters: { added: 0, renewed: 0, kept: 1 },
      write: [],
    })
    expect(with_('2026-11-23T00:00:00.000Z').write).toEqual([])
  })

  it('never replace what was seen on a page, and replace older work', () => {
    const have: Have = {
      ...EMPTY,
      drafts: new Set(['d1']),
      captures: new Set(['d1']),
      works: new Map([['d1', '2026-11-01T00:00:00.000Z']]),
    }
    const merged = mergeRows(dossier('d1'), have, NOW)
    expect(kinds(merged.write)).toEqual(['works'])
    expect(merged.dossiers).toEqual({ added: 0, renewed: 1, kept: 0 })
    const newer = { ...have, works: new Map([['d1', '2026-11-30T00:00:00.000Z']]) }
    expect(mergeRows(dossier('d1'), newer, NOW)).toMatchObject({
      write: [],
      dossiers: { added: 0, renewed: 0, kept: 1 },
    })
  })

  it('lose the way to a dossier that is neither here nor in the file', () => {
    const [row] = mergeRows([entry()], EMPTY, NOW).write
    expect(row?.value).toEqual(anEntry({ draft: null }))
    const [kept] = mergeRows([entry()], { ...EMPTY, drafts: new Set(['d1']) }, NOW).write
    expect(kept?.value).toEqual(anEntry())
  })

  it('do not bring a dossier back that was deleted here, unless its letter was changed later', () => {
    const have = { ...EMPTY, journal: new Map([['d1', '2026-11-23T00:00:00.000Z']]), bare: new Set(['d1']) }
    expect(mergeRows([entry(), ...dossier('d1')], have, NOW)).toMatchObject({
      write: [],
      refused: 0,
      letters: { added: 0, renewed: 0, kept: 1 },
      dossiers: { added: 0, renewed: 0, kept: 1 },
    })
    const later = entry({ changedAt: '2026-11-24T00:00:00.000Z' })
    const merged = mergeRows([later, ...dossier('d1')], have, NOW)
    expect(kinds(merged.write)).toEqual(['journal', 'drafts', 'works', 'captures'])
    expect(merged.write[0]?.value).toMatchObject({ draft: 'd1' })
    expect(merged.dossiers.added).toBe(1)
    // Its line is that of a letter to the organisation; other dossiers are no concern of it.
    const notice = {
      ...EMPTY,
      journal: new Map([['d1-notice', '2026-11-23T00:00:00.000Z']]),
      bare: new Set(['d1-notice']),
    }
    expect(mergeRows([...dossier('d1'), ...dossier('d2')], notice, NOW)).toMatchObject({
      dossiers: { added: 1, renewed: 0, kept: 1 },
    })
  })

  it('are refused where they belong to no dossier', () => {
    const [, work, capture] = dossier('d1')
    const merged = mergeRows(
      [work, capture].flatMap((row) => row ?? []),
      EMPTY,
      NOW,
    )
    expect(merged).toMatchObject({ write: [], refused: 2 })
  })

  it('are refused where they are from the future, so that they cannot win for ever', () => {
    const ahead = entry({ changedAt: '2026-12-02T00:00:01.000Z' })
    expect(mergeRows([ahead], EMPTY, NOW)).toMatchObject({ write: [], refused: 1, letters: { added: 0 } })
    const clock = entry({ changedAt: '2026-12-01T20:00:00.000Z' })
    expect(mergeRows([clock], EMPTY, NOW).letters.added).toBe(1)
    const work: Row = { kind: 'works', value: someWork('d1', '2199-01-01T00:00:00.000Z') }
    expect(mergeRows([work], { ...EMPTY, drafts: new Set(['d1']) }, NOW)).toMatchObject({
      refused: 1,
      write: [],
    })
  })

  it('count once where the file holds them twice: the newer one', () => {
    const twice = [
      entry({ note: 'old' }),
      entry({ note: 'new', changedAt: '2026-11-25T00:00:00.000Z' }),
      entry({ note: 'older', changedAt: '2026-11-01T00:00:00.000Z' }),
    ]
    const merged = mergeRows(twice, EMPTY, NOW)
    expect(merged.letters.added).toBe(1)
    expect(merged.write.map(({ value }) => value)).toMatchObject([{ note: 'new' }])
  })

  it('leave a name and address that are kept here alone', () => {
    const identity: Row = {
      kind: 'identity',
      value: {
        firstName: 'Jo',
        surname: 'Doe',
        street: '',
        postcode: '',
        city: '',
        country: '',
        email: '',
        phone: '',
      },
    }
    expect(mergeRows([identity], EMPTY, NOW)).toMatchObject({ identity: true, write: [identity] })
    expect(mergeRows([identity], { ...EMPTY, identity: true }, NOW)).toMatchObject({
      identity: false,
      write: [],
    })
  })

  it('hand subscribed lists on and write none of them', () => {
    const list = { address: 'https://l.example/', key: 'RW', name: '' }
    expect(mergeRows([{ kind: 'list', value: list }], EMPTY, NOW)).toMatchObject({ lists: [list], write: [] })
  })

  it('tell the sites on which they switch the warning off, and not those where it returns with something new', () => {
    const hidden = (host: string, change = {}): Row => ({
      kind: 'hidden',
      value: { host, signature: 's', ...change },
    })
    const rows = [
      hidden('a.example', { always: true }),
      hidden('b.example'),
      hidden('c.example', { always: true }),
    ]
    const merged = mergeRows(rows, { ...EMPTY, hidden: new Set(['c.example']) }, NOW)
    expect(merged.silenced).toEqual(['a.example'])
    expect(merged.write).toEqual(rows.slice(0, 2))
  })

  it('tell of settings where the file holds them', () => {
    const value: Settings = { warnInPage: 'never', markLinks: false, country: null }
    expect(mergeRows([{ kind: 'settings', value }], EMPTY, NOW).settings).toBe(true)
    expect(mergeRows([entry()], EMPTY, NOW).settings).toBe(false)
  })
})
