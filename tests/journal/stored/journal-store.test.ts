import { beforeEach, describe, expect, it } from 'vitest'
import { NO_IDENTITY } from '../../../src/complaint/identity.ts'
import { changeState } from '../../../src/journal/change-state.ts'
import { type JournalStore, journalStore } from '../../../src/journal/journal-store.ts'
import type { OpenPrivate } from '../../../src/journal/private-database.ts'
import { aCapture, aDraft, someWork } from '../a-file.ts'
import { aDraftEntry, anEntry } from '../an-entry.ts'
import { aShelf, fullAfter, heldIn, put } from './a-shelf.ts'

const NOW = '2026-12-01T08:00:00.000Z'
let open: OpenPrivate
let store: JournalStore

beforeEach(() => {
  open = aShelf()
  store = journalStore(open, () => Date.parse(NOW))
})

const dossier = (id: string) => ({
  drafts: [aDraft(id)],
  works: [someWork(id)],
  captures: [aCapture(id)],
})

describe('the journal', () => {
  it('gives back the line that is there when it is opened a second time, and changes nothing of it', async () => {
    await store.open(aDraftEntry())
    await store.change('d1', (entry) => changeState(entry, 'sent', '2026-11-30', '2026-12-01'))
    const again = await store.open(aDraftEntry())
    expect(again).toMatchObject({ entry: { state: 'sent', sentOn: '2026-11-30', changedAt: NOW } })
  })

  it('loses nothing where two tabs change the same line at once', async () => {
    await store.open(anEntry())
    const other = journalStore(open, () => Date.parse(NOW))
    await Promise.all([
      store.change('d1', (entry) => ({ entry: { ...entry, note: `${entry.note}a` } })),
      other.change('d1', (entry) => changeState(entry, 'answered', '2026-11-30', '2026-12-01')),
      other.change('d1', (entry) => ({ entry: { ...entry, note: `${entry.note}b` } })),
    ])
    expect(await store.all()).toMatchObject([{ note: 'ab', state: 'answered' }])
  })

  it('writes nothing where the change is refused, or the line is gone', async () => {
    await store.open(anEntry())
    expect(
      await store.change('d1', (entry) => changeState(entry, 'answered', '2030-01-01', '2026-12-01')),
    ).toEqual({
      problem: 'future',
    })
    expect(await store.change('d9', (entry) => ({ entry }))).toEqual({ problem: 'gone' })
    expect(await store.all()).toEqual([anEntry()])
  })

  it('passes over a line that cannot be read, and shows the others', async () => {
    const broken = anEntry({ id: 'd2', sentOn: 'soon' })
    await put(open, { journal: [anEntry(), broken] })
    expect(await store.all()).toEqual([anEntry()])
  })

  it('says that it cannot be opened', async () => {
    const closed = journalStore(
      () => Promise.reject(new Error('no room')),
      () => 0,
    )
    expect(await closed.all()).toBeNull()
    expect(await closed.open(anEntry())).toEqual({ problem: 'storage-full' })
    expect(await closed.remove('d1')).toBe('failed')
    expect(await closed.removeAll()).toBe('failed')
  })

  it('says that the disk is full, and keeps what was there', async () => {
    await store.open(anEntry())
    const full = journalStore(fullAfter(open, 0), () => Date.parse(NOW))
    expect(await full.change('d1', (entry) => ({ entry: { ...entry, note: 'x' } }))).toEqual({
      problem: 'storage-full',
    })
    expect(await store.all()).toEqual([anEntry()])
  })
})

describe('deleting', () => {
  it('a letter deletes its dossier with it', async () => {
    await put(open, { journal: [anEntry(), anEntry({ id: 'd2', draft: 'd2' })], ...dossier('d1') })
    await put(open, dossier('d2'))
    expect(await store.remove('d1')).toBe('removed')
    expect(await heldIn(open)).toMatchObject({
      journal: ['d2'],
      drafts: ['d2'],
      works: ['d2'],
      captures: ['d2'],
    })
  })

  it('a letter leaves a dossier that another letter came from', async () => {
    const rights = anEntry({ id: 'd1-rights', kind: 'rights', authority: null })
    await put(open, { journal: [anEntry(), rights], ...dossier('d1') })
    await store.remove('d1')
    expect(await heldIn(open)).toMatchObject({ journal: ['d1-rights'], drafts: ['d1'], captures: ['d1'] })
    await store.remove('d1-rights')
    expect(await heldIn(open)).toMatchObject({ journal: [], drafts: [], works: [], captures: [] })
  })

  it('the dossier alone leaves the lines of all its letters, without a way to it', async () => {
    const rights = anEntry({ id: 'd1-rights', kind: 'rights', authority: null })
    await put(open, { journal: [anEntry(), rights], ...dossier('d1') })
    expect(await store.removeDossier('d1')).toBe('removed')
    expect(await heldIn(open)).toMatchObject({
      journal: ['d1', 'd1-rights'],
      drafts: [],
      works: [],
      captures: [],
    })
    expect((await store.all())?.map(({ draft }) => draft)).toEqual([null, null])
  })

  it('everything takes the name and address along, and leaves what was hidden where', async () => {
    await put(open, { journal: [anEntry()], ...dossier('d1') })
    const db = await open()
    await db.put('identity', NO_IDENTITY, 'own')
    await db.put('hidden', { host: 'a.example', signature: 's' })
    expect(await store.removeAll()).toBe('removed')
    expect(await heldIn(open)).toEqual({
      journal: [],
      drafts: [],
      works: [],
      captures: [],
      identity: [],
      hidden: ['a.example'],
    })
  })
})
