import type { Draft } from '../../src/complaint/draft.ts'
import type { EvidenceWorld } from '../../src/dossier/evidence-world.ts'
import { type Capture, UNEDITED } from '../../src/evidence/capture.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'

/** A dossier with a picture of a page with a form, as from far away, and what was taken with it. */

function aPicture(): string {
  const canvas = document.createElement('canvas')
  canvas.width = 400
  canvas.height = 240
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('No canvas')
  pen.fillStyle = '#f4f1e8'
  pen.fillRect(0, 0, 400, 240)
  pen.fillStyle = '#27406b'
  pen.fillRect(20, 20, 260, 24)
  pen.fillStyle = '#ffffff'
  for (const y of [80, 120, 160]) pen.fillRect(20, y, 220, 28)
  return canvas.toDataURL('image/png')
}

export const pictured = (): Draft => ({
  ...sponsorships,
  picture: { dataUrl: aPicture(), takenAt: '2026-11-21T13:03:09.000Z' },
})

const capture = (): Capture => ({
  id: sponsorships.id,
  archive: null,
  archiveMissing: null,
  pictures: [],
  formsMissing: [],
  fields: { picture: [{ x: 20, y: 80, width: 220, height: 28 }], forms: [] },
  documents: [],
  edits: { picture: UNEDITED, forms: [], archive: true },
})

export const evidence: EvidenceWorld = {
  load: async () => capture(),
  saveEdits: async () => 'saved',
  draw: async () => ({ type: 'image/png', bytes: new Uint8Array([1]) }),
}
