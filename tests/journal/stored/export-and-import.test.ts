import { beforeEach, describe, expect, it } from 'vitest'
import { NO_IDENTITY } from '../../../src/complaint/identity.ts'
import { type Exported, exportFile } from '../../../src/journal/export-file.ts'
import { importFile } from '../../../src/journal/import-file.ts'
import { journalStore } from '../../../src/journal/journal-store.ts'
import type { OpenPrivate } from '../../../src/journal/private-database.ts'
import { aCapture, aDraft, aFile, someWork } from '../a-file.ts'
import { anEntry } from '../an-entry.ts'
import { aShelf, fullAfter, heldIn, put } from './a-shelf.ts'

const NOW = '2026-12-01T08:00:00.000Z'
const now = Date.parse(NOW)
const OWN = { ...NO_IDENTITY, firstName: 'Zoë', surname: 'Doe-Łukasz' }
const LIST = { address: 'https://lists.example/rail.json', key: 'RWxyz', name: 'Vigie' }
let open: OpenPrivate
beforeEach(() => {
  open = aShelf()
})

const random = (size: number) => {
  const bytes = new Uint8Array(size)
  for (let from = 0; from < size; from += 65_536)
    crypto.getRandomValues(bytes.subarray(from, Math.min(size, from + 65_536)))
  return bytes
}

const exported = (change: Partial<Parameters<typeof exportFile>[0]> = {}): Promise<Exported> =>
  exportFile({
    open,
    settings: { markLinks: true, country: 'BE', keepFor: 24 },
    lists: [LIST],
    withPages: true,
    withIdentity: false,
    now: NOW,
    ...change,
  })

async function fileOf(change: Partial<Parameters<typeof exportFile>[0]> = {}): Promise<Blob> {
  const made = await exported(change)
  if (typeof made === 'string') throw new Error(made)
  return made.file
}

async function fill() {
  await put(open, {
    journal: [
      anEntry({ note: 'Réf. « 7 »\n\u2028 "ok"' }),
      anEntry({ id: 'd1-notice', kind: 'notice', authority: null }),
    ],
    drafts: [aDraft('d1')],
    works: [someWork('d1')],
    captures: [aCapture('d1', random(300_001))],
  })
  const db = await open()
  await db.put('hidden', { host: 'a.example', signature: 's' })
  await db.put('identity', OWN, 'own')
}

/** Large bytes are compared by their hash: a comparison of arrays takes a minute. */
async function hashed(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `${bytes.length} ${Array.from(hash).join(' ')}`
}

async function whole(store: OpenPrivate) {
  const db = await store()
  const captures = await Promise.all(
    (await db.getAll('captures')).map(async (row) => ({
      ...row,
      archive: row.archive && { ...row.archive, bytes: await hashed(row.archive.bytes) },
    })),
  )
  const names = ['journal', 'drafts', 'works', 'hidden'] as const
  const others = await Promise.all(names.map(async (name) => [name, await db.getAll(name)] as const))
  return { ...Object.fromEntries(others), captures }
}

describe('a file with everything', () => {
  it('brings everything back in another browser, to the last byte', async () => {
    await fill()
    const file = await fileOf()
    const other = aShelf()
    const taken = await importFile(file, other, now)
    expect(taken).toEqual({
      outcome: 'imported',
      told: {
        letters: { added: 2, renewed: 0, kept: 0 },
        dossiers: { added: 1, renewed: 0, kept: 0 },
        refused: 0,
        identity: false,
        settings: true,
        lists: [LIST],
        silenced: [],
      },
      settings: { markLinks: true, country: 'BE', keepFor: 24 },
    })
    expect(await whole(other)).toEqual(await whole(open))
  })

  it('changes nothing in the browser that it is from', async () => {
    await fill()
    const before = await whole(open)
    const taken = await importFile(await fileOf(), open, now)
    expect(taken).toMatchObject({
      told: { letters: { added: 0, renewed: 0, kept: 2 }, dossiers: { added: 0, renewed: 0, kept: 1 } },
    })
    expect(await whole(open)).toEqual(before)
  })

  it('brings everything back after everything was deleted', async () => {
    await fill()
    const before = await whole(open)
    const file = await fileOf()
    await journalStore(open, () => now).removeAll()
    expect((await heldIn(open))['journal']).toEqual([])
    await importFile(file, open, now)
    expect(await whole(open)).toEqual(before)
  })

  it('names nobody unless that was ticked', async () => {
    await fill()
    expect(await (await fileOf()).text()).not.toMatch(/Łukasz|firstName/)
    const named = await fileOf({ withIdentity: true })
    const other = aShelf()
    expect(await importFile(named, other, now)).toMatchObject({ told: { identity: true } })
    expect(await (await other()).get('identity', 'own')).toEqual(OWN)
    const kept = { ...OWN, firstName: 'Somebody else' }
    await (await other()).put('identity', kept, 'own')
    expect(await importFile(named, other, now)).toMatchObject({ told: { identity: false } })
    expect(await (await other()).get('identity', 'own')).toEqual(kept)
  })

  it('may leave the saved pages out', async () => {
    await fill()
    const small = await fileOf({ withPages: false })
    expect(small.size).toBeLessThan((await fileOf()).size / 3)
    const other = aShelf()
    await importFile(small, other, now)
    expect(await heldIn(other)).toMatchObject({ drafts: ['d1'], works: ['d1'], captures: [] })
  })

  it('fails without a trace where the store cannot be read', async () => {
    expect(await exported({ open: () => Promise.reject(new Error('locked')) })).toBe('failed')
  })
})

describe('an import', () => {
  it('takes what is newer on each side', async () => {
    await put(open, { journal: [anEntry({ note: 'here', changedAt: '2026-11-30T00:00:00.000Z' })] })
    const file = aFile([
      ['journal', anEntry({ note: 'file, older', draft: null })],
      ['journal', anEntry({ id: 'd2', draft: null, note: 'file' })],
    ])
    expect(await importFile(file, open, now)).toMatchObject({
      told: { letters: { added: 1, renewed: 0, kept: 1 } },
    })
    const notes = (await journalStore(open, () => now).all())?.map(({ note }) => note)
    expect(notes).toEqual(['here', 'file'])
    const newer = aFile([
      ['journal', anEntry({ note: 'file, newer', draft: null, changedAt: '2026-11-30T00:00:01.000Z' })],
    ])
    await importFile(newer, open, now)
    expect((await journalStore(open, () => now).all())?.[0]?.note).toBe('file, newer')
  })

  it('leaves out what cannot be read, says how much, and takes the rest', async () => {
    const file = aFile([
      ['journal', { ...anEntry(), id: '"><script>' }],
      ['journal', anEntry({ id: 'd2' })],
      ['drafts', aDraft('d2')],
      ['captures', { ...aCapture('d2'), archive: { kind: 'exe' } }],
      ['works', someWork('d7')],
      ['unheard-of', { a: 1 }],
    ])
    expect(await importFile(file, open, now)).toMatchObject({
      outcome: 'imported',
      told: { letters: { added: 1 }, dossiers: { added: 1 }, refused: 4 },
    })
    expect(await heldIn(open)).toMatchObject({ journal: ['d2'], drafts: ['d2'], works: [], captures: [] })
  })

  it.each<[string, () => Promise<Blob>, string]>([
    ['cut off', async () => (await fileOf()).slice(0, -20), 'incomplete'],
    [
      'of a newer version',
      async () => aFile([['journal', anEntry({ id: 'd9' })]], { head: { schema: 2 } }),
      'newer',
    ],
    ['something else', async () => new Blob(['%PDF-1.7 …']), 'not-ours'],
  ])('of a file that is %s changes nothing', async (_, make, outcome) => {
    await fill()
    const before = await whole(open)
    const file = await make()
    const other = aShelf()
    await put(other, { journal: [anEntry({ note: 'mine' })] })
    expect(await importFile(file, other, now)).toEqual({ outcome })
    expect(await heldIn(other)).toMatchObject({ journal: ['d1'], drafts: [] })
    expect(await whole(open)).toEqual(before)
  })

  it.each([0, 1, 2, 3, 4])('on a disk that is full after %i writes changes nothing', async (after) => {
    await fill()
    const file = await fileOf()
    const other = aShelf()
    await put(other, { journal: [anEntry({ note: 'mine', changedAt: '2026-01-01T00:00:00.000Z' })] })
    const before = await whole(other)
    expect(await importFile(file, fullAfter(other, after), now)).toEqual({ outcome: 'storage-full' })
    expect(await whole(other)).toEqual(before)
    // And with room again, all of it comes in.
    expect(await importFile(file, other, now)).toMatchObject({ told: { letters: { added: 1, renewed: 1 } } })
  })

  it('of forty megabytes of pages keeps every byte', async () => {
    const ids = ['p1', 'p2', 'p3', 'p4']
    await put(open, {
      drafts: ids.map(aDraft),
      captures: ids.map((id) => aCapture(id, random(8_000_000))),
    })
    const file = await fileOf()
    expect(file.size).toBeGreaterThan(40_000_000)
    const other = aShelf()
    expect(await importFile(file, other, now)).toMatchObject({ told: { dossiers: { added: 4 }, refused: 0 } })
    expect((await whole(other)).captures).toEqual((await whole(open)).captures)
  }, 60_000)
})
