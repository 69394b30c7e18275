import { createHash } from 'node:crypto'
import { attachedFiles } from '../../src/complaint/attachments.ts'
import type { Draft } from '../../src/complaint/draft.ts'
import { type BundleInput, bundle } from '../../src/evidence/bundle.ts'
import { bundleParts } from '../../src/evidence/bundle-parts.ts'
import { type Capture, UNEDITED } from '../../src/evidence/capture.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'
import { asTaken } from '../complaint/letter-of.ts'

export const sha256 = async (bytes: Uint8Array): Promise<string> =>
  createHash('sha256').update(bytes).digest('hex')

export const encode = (text: string) => new TextEncoder().encode(text)

export const aCapture: Capture = {
  id: sponsorships.id,
  archive: {
    kind: 'mhtml',
    bytes: encode('From: <Saved by Blink>\r\n'.repeat(40)),
    takenAt: '2026-11-21T13:03:10.000Z',
    frames: [],
  },
  archiveMissing: null,
  pictures: [],
  formsMissing: [{ form: '0/f0', why: 'whole' }],
  fields: { picture: [], forms: [] },
  documents: [
    {
      outcome: 'not-found',
      asked: 'https://www.500parrainages.fr/politique?visitor=42',
      at: '2026-11-21T13:02:30.000Z',
      status: 404,
    },
  ],
  edits: { picture: UNEDITED, forms: [], archive: true },
}

const names = { day: '2026-11-21', reference: 'z2t8pt', printed: '2026-11-21-z2t8pt' }

/** What a bundle is made of, as the dossier hands it over; `change` replaces what a test is about. */
export async function aBundleInput(
  change: { draft?: Draft; capture?: Capture | null; letter?: string | null } = {},
): Promise<BundleInput> {
  const { draft = sponsorships, capture = aCapture, letter = 'Réclamation – article 77 du RGPD\n' } = change
  const files = await attachedFiles(draft, names, asTaken(draft), sha256)
  return {
    ...bundleParts({
      draft,
      capture,
      files,
      letter: letter === null ? null : { text: letter, pdf: encode('%PDF-1.7\n') },
      authority: null,
      names,
      now: '2026-11-22T09:00:00.000Z',
    }),
    readme: 'EVIDENCE\n',
    reference: names.printed,
    createdAt: draft.createdAt,
    timeZone: 'Europe/Paris',
    page: {
      url: 'https://www.500parrainages.fr/',
      host: 'www.500parrainages.fr',
      title: '500 parrainages',
      checkedAt: draft.assessment.checkedAt,
    },
    versions: draft.versions,
  }
}

export const aBundle = async (change = {}) => bundle(await aBundleInput(change), sha256)
