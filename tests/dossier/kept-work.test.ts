import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { unanswered } from '../../src/complaint/answers.ts'
import { emptyDesk } from '../../src/complaint/desk.ts'
import { type Identity, NO_IDENTITY } from '../../src/complaint/identity.ts'
import type { Work } from '../../src/complaint/work.ts'
import { keptDossiers, keptIdentity } from '../../src/dossier/kept-work.ts'
import { privateStore, saveDraft } from '../../src/private-store.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'

const { works, identity } = keptDossiers
const draft = { ...sponsorships, id: 'kept' }
const work: Work = {
  id: draft.id,
  savedAt: '2026-11-22T09:00:00.000Z',
  answers: { ...unanswered, gaveData: 'yes', looked: ['information-at-form|f0'] },
  chosen: { country: 'BE', authority: 'be-apd-gba', language: 'nl' },
  desk: { edited: { text: 'Mine\u202e<b>', from: null }, setAside: null },
  organisationDesks: { notice: emptyDesk },
  keepPicture: false,
}
const camille: Identity = { ...NO_IDENTITY, firstName: 'Camille', surname: 'Martin' }

beforeEach(async () => {
  await saveDraft(draft)
})
afterEach(async () => {
  vi.restoreAllMocks()
  const db = await privateStore()
  await Promise.all([db.clear('works'), db.clear('drafts'), db.clear('identity')])
})

describe('the work of a dossier', () => {
  it('comes back whole', async () => {
    expect(await works.load(draft.id)).toBeNull()
    expect(await works.keep(work, null)).toBe('kept')
    expect(await works.load(draft.id)).toEqual(work)
  })

  it('is kept without waiting for an answer', async () => {
    expect(await works.keepNow(work)).toBe('kept')
    expect(await works.load(draft.id)).toEqual(work)
  })

  it('is not written over by a tab that began from an older version', async () => {
    await works.keep(work, null)
    const later = { ...work, savedAt: '2026-11-22T09:00:01.000Z' }
    expect(await works.keep(later, null)).toBe('newer')
    expect(await works.keep(later, '2026-11-22T08:00:00.000Z')).toBe('newer')
    expect(await works.load(draft.id)).toEqual(work)
    expect(await works.keep(later, work.savedAt)).toBe('kept')
    expect(await works.load(draft.id)).toEqual(later)
  })

  it('lets only one of two tabs through that write at the same moment', async () => {
    const outcomes = await Promise.all([
      works.keep({ ...work, savedAt: '2026-11-22T09:00:01.000Z' }, null),
      works.keep({ ...work, savedAt: '2026-11-22T09:00:02.000Z' }, null),
    ])
    expect(outcomes.sort()).toEqual(['kept', 'newer'])
  })

  it('does not come back once its draft is deleted', async () => {
    await works.keep(work, null)
    const db = await privateStore()
    await Promise.all([db.delete('drafts', draft.id), db.delete('works', draft.id)])
    expect(await works.keep(work, work.savedAt)).toBe('deleted')
    expect(await works.load(draft.id)).toBeNull()
    // Nor as the last word of a page that is left.
    expect(await works.keepNow({ ...work, savedAt: '2026-11-22T09:00:01.000Z' })).toBe('deleted')
    expect(await works.load(draft.id)).toBeNull()
  })

  it.each([
    ['of another shape', { id: draft.id, answers: 'none' }],
    ['without a time', { ...work, savedAt: 'yesterday' }],
    ['with an answer that nobody can give', { ...work, answers: { ...work.answers, gaveData: 'maybe' } }],
  ])('is told to be damaged where the row is %s, and can be begun again', async (_, row) => {
    const db = await privateStore()
    await Reflect.apply(db.put, db, ['works', row])
    expect(await works.load(draft.id)).toBe('damaged')
    expect(await works.keep(work, null)).toBe('kept')
    expect(await works.load(draft.id)).toEqual(work)
  })

  it('is said not to be kept where the disk is full', async () => {
    await works.keep(work, null)
    const later = { ...work, savedAt: '2026-11-22T09:00:01.000Z' }
    const { put } = IDBObjectStore.prototype
    // As a full disk does it: the transaction is given up after the row was handed over.
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row, key) {
      const request = put.call(this, row, key)
      this.transaction.abort()
      return request
    })
    expect(await works.keep(later, work.savedAt)).toBe('not-kept')
    expect(await identity.keep(camille, false)).toBe('not-kept')
    vi.restoreAllMocks()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    expect(await works.keepNow(later)).toBe('not-kept')
    vi.restoreAllMocks()
    expect(await works.load(draft.id)).toEqual(work)
    expect(await works.keep(later, work.savedAt)).toBe('kept')
  })

  it('is heard of in other tabs, until they stop listening', async () => {
    const watching = new AbortController()
    const told = { elsewhere: vi.fn(), leaving: vi.fn() }
    works.watch(draft.id, told, watching.signal)
    await works.keep(work, null)
    const otherTab = new BroadcastChannel(`dossier:${draft.id}`)
    otherTab.postMessage(null)
    await vi.waitFor(() => expect(told.elsewhere).toHaveBeenCalledTimes(1))
    dispatchEvent(new Event('pagehide'))
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    expect(told.leaving).toHaveBeenCalledTimes(2)
    watching.abort()
    dispatchEvent(new Event('pagehide'))
    expect(told.leaving).toHaveBeenCalledTimes(2)
    otherTab.close()
  })
})

describe('who signs', () => {
  it('is kept, read and deleted', async () => {
    expect(await keptIdentity()).toBeNull()
    expect(await identity.keep(camille, false)).toBe('kept')
    expect(await keptIdentity()).toEqual(camille)
    expect(await identity.forget()).toBe(true)
    expect(await keptIdentity()).toBeNull()
  })

  it('does not come back once another tab has deleted it', async () => {
    await identity.keep(camille, false)
    await identity.forget()
    expect(await identity.keep(camille, true)).toBe('withdrawn')
    expect(await keptIdentity()).toBeNull()
  })

  it('is as if not kept where the row is damaged', async () => {
    const db = await privateStore()
    await Reflect.apply(db.put, db, ['identity', { firstName: 5 }, 'own'])
    expect(await keptIdentity()).toBeNull()
  })
})
