import { afterEach, describe, expect, it } from 'vitest'
import { type Capture, decodeCapture, UNEDITED } from '../../src/evidence/capture.ts'
import {
  loadCapture,
  saveArchive,
  saveDraftWithCapture,
  saveEdits,
} from '../../src/evidence/capture-store.ts'
import { firstLine } from '../../src/journal/first-line.ts'
import { privateStore } from '../../src/private-store.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'

const line = firstLine(sponsorships, 'Europe/Paris')
const capture: Capture = {
  id: sponsorships.id,
  archive: null,
  archiveMissing: null,
  pictures: [{ dataUrl: 'data:image/png;base64,AA==', takenAt: '2026-11-21T13:03:10.000Z', form: '0/f0' }],
  formsMissing: [],
  fields: { picture: [{ x: 1, y: 2, width: 3, height: 4 }], forms: [null] },
  documents: [],
  edits: { picture: UNEDITED, forms: [UNEDITED], archive: true },
}
const archived = {
  archive: {
    kind: 'html' as const,
    bytes: new Uint8Array([60, 112, 62]),
    takenAt: '2026-11-21T13:03:11.000Z',
    frames: [{ url: 'https://a.example/', bytes: new Uint8Array([1]) }],
  },
  archiveMissing: null,
}

afterEach(async () => {
  const db = await privateStore()
  await Promise.all([db.clear('drafts'), db.clear('captures'), db.clear('journal')])
})

describe('what was taken at the click', () => {
  it('comes back from the store as it was put there', async () => {
    expect(await saveDraftWithCapture(sponsorships, capture, line)).toBe('saved')
    await saveArchive(capture.id, archived)
    expect(await loadCapture(capture.id)).toEqual({ ...capture, ...archived })
    expect(await (await privateStore()).get('drafts', sponsorships.id)).toEqual(sponsorships)
    expect(await (await privateStore()).getAll('journal')).toEqual([line])
  })

  it('takes an edit and an archive that come at the same time', async () => {
    await saveDraftWithCapture(sponsorships, capture, line)
    const edits = { ...capture.edits, archive: false }
    await Promise.all([saveArchive(capture.id, archived), saveEdits(capture.id, edits)])
    expect(await loadCapture(capture.id)).toEqual({ ...capture, ...archived, edits })
  })

  it('does not come back once the dossier was deleted', async () => {
    await saveArchive(capture.id, archived)
    await saveEdits(capture.id, capture.edits)
    expect(await loadCapture(capture.id)).toBeNull()
  })

  it('is nothing where the row is damaged', async () => {
    const db = await privateStore()
    for (const damaged of [
      { ...capture, edits: { ...capture.edits, forms: [] } },
      { ...capture, pictures: [{ ...capture.pictures[0], dataUrl: 'javascript:1' }] },
      { ...capture, fields: { picture: [{ x: Number.NaN, y: 0, width: 1, height: 1 }], forms: [null] } },
    ]) {
      await db.put('captures', damaged as Capture)
      expect(await loadCapture(capture.id)).toBeNull()
    }
    expect(decodeCapture(undefined)).toBeNull()
  })
})
