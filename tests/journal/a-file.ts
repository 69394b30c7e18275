import { unanswered } from '../../src/complaint/answers.ts'
import { emptyDesk } from '../../src/complaint/desk.ts'
import type { Draft } from '../../src/complaint/draft.ts'
import type { Work } from '../../src/complaint/work.ts'
import { type Capture, UNEDITED } from '../../src/evidence/capture.ts'
import { FORMAT, lineOf, type RowKind, SCHEMA } from '../../src/journal/journal-file.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'

export const aDraft = (id: string): Draft => ({ ...sponsorships, id })

export const someWork = (id: string, savedAt = '2026-11-22T09:30:00.000Z'): Work => ({
  id,
  savedAt,
  answers: { ...unanswered, gaveData: 'yes', ownSentence: 'Une phrase à moi.' },
  chosen: { country: 'FR', authority: 'fr-cnil' },
  desk: emptyDesk,
  organisationDesks: {},
  keepPicture: true,
})

export const aCapture = (id: string, bytes = new Uint8Array([0, 255, 10, 13, 34])): Capture => ({
  id,
  archive: {
    kind: 'html',
    bytes,
    takenAt: '2026-11-22T09:00:00.000Z',
    frames: [{ url: 'https://frame.example/', bytes: new Uint8Array([1, 2, 3]) }],
  },
  archiveMissing: null,
  pictures: [],
  formsMissing: [],
  fields: { picture: null, forms: [] },
  documents: [],
  edits: { picture: UNEDITED, forms: [], archive: true },
})

/** A file as the journal writes it, with these rows. */
export function aFile(
  rows: readonly (readonly [RowKind | string, unknown])[],
  change: { head?: object; end?: string } = {},
): Blob {
  const head = { format: FORMAT, schema: SCHEMA, exportedAt: '2026-11-22T10:00:00.000Z', ...change.head }
  const lines = rows.map(([kind, value]) => `${lineOf(kind as RowKind, value)},\n`)
  const end = change.end ?? `${lineOf('end', { rows: rows.length })}\n]}\n`
  return new Blob([`${JSON.stringify(head).slice(0, -1)},"rows":[\n`, ...lines, end])
}
