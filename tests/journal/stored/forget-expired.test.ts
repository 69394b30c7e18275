import { beforeEach, describe, expect, it } from 'vitest'
import { forgetExpired } from '../../../src/journal/forget-expired.ts'
import type { OpenPrivate } from '../../../src/journal/private-database.ts'
import { aCapture, aDraft, someWork } from '../a-file.ts'
import { aDraftEntry, anEntry } from '../an-entry.ts'
import { aShelf, heldIn, put } from './a-shelf.ts'

const at = (iso: string) => Date.parse(iso)
let open: OpenPrivate
beforeEach(() => {
  open = aShelf()
})

const closed = anEntry({ state: 'closed', closedOn: '2026-11-22' })

describe('what has lived its time', () => {
  it('is deleted as a whole, line, dossier, work and capture', async () => {
    await put(open, {
      journal: [closed, anEntry({ id: 'd2', draft: 'd2', changedAt: '2027-10-01T00:00:00.000Z' })],
      drafts: [aDraft('d1'), aDraft('d2')],
      works: [someWork('d1'), someWork('d2')],
      captures: [aCapture('d1'), aCapture('d2')],
    })
    expect(await forgetExpired(open, 12, at('2027-11-22T10:00:00Z'))).toBe(true)
    expect((await heldIn(open))['journal']).toEqual(['d1', 'd2'])
    expect(await forgetExpired(open, 12, at('2027-11-24T10:00:00Z'))).toBe(true)
    expect(await heldIn(open)).toMatchObject({
      journal: ['d2'],
      drafts: ['d2'],
      works: ['d2'],
      captures: ['d2'],
    })
  })

  it('is a dossier from before there was a journal, 30 days after it was made', async () => {
    await put(open, { drafts: [{ ...aDraft('old'), createdAt: '2026-10-01T00:00:00.000Z' }] })
    await put(open, { drafts: [{ ...aDraft('new'), createdAt: '2026-11-20T00:00:00.000Z' }] })
    await forgetExpired(open, 12, at('2026-11-22T00:00:00Z'))
    expect((await heldIn(open))['drafts']).toEqual(['new'])
  })

  it('is a dossier that was opened and left, with its line and capture', async () => {
    await put(open, { journal: [aDraftEntry()], drafts: [aDraft('d1')], captures: [aCapture('d1')] })
    await forgetExpired(open, 12, at('2026-12-21T00:00:00Z'))
    expect((await heldIn(open))['drafts']).toEqual(['d1'])
    await forgetExpired(open, 12, at('2026-12-23T00:00:00Z'))
    expect(await heldIn(open)).toMatchObject({ journal: [], drafts: [], captures: [] })
  })

  it('is what belongs to no draft, but not on the day of its making', async () => {
    await put(open, { works: [someWork('d1')], captures: [aCapture('d1')] })
    await forgetExpired(open, 12, at('2026-11-22T12:00:00Z'))
    expect(await heldIn(open)).toMatchObject({ works: ['d1'], captures: ['d1'] })
    await forgetExpired(open, 12, at('2026-11-24T12:00:00Z'))
    expect(await heldIn(open)).toMatchObject({ works: [], captures: [] })
  })

  it('is nothing where the store cannot be opened, which the next start tries again', async () => {
    expect(await forgetExpired(() => Promise.reject(new Error('locked')), 12, 0)).toBe(false)
  })
})
