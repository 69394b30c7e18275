import * as v from 'valibot'
import type { FetchedDocument } from '../document-facts.ts'
import { documentsShape } from '../second-layer/decode-documents.ts'

/** Why the page was not saved as a whole. */
export type ArchiveMissing = 'not-supported' | 'not-allowed' | 'failed' | 'too-large'

/** Why a form has no picture of its own. `whole`: it is wholly in the first picture, so that none was needed. */
export type FormPictureMissing = 'whole' | 'not-found' | 'not-allowed' | 'failed' | 'too-large' | 'no-time'

/** A place in a picture, in the picture's pixels. */
export interface Covered {
  x: number
  y: number
  width: number
  height: number
}

/** A picture of the tab beside the first one: the form with its surroundings. */
export interface FormPicture {
  dataUrl: string
  /** ISO 8601. */
  takenAt: string
  /** The form that it shows, as in `Finding.formRef`. */
  form: string
}

/** The page as it was, without the values of its fields. */
export interface PageArchive {
  /** MHTML in Chromium, the serialised document in Firefox. */
  kind: 'mhtml' | 'html'
  bytes: Uint8Array<ArrayBuffer>
  /** ISO 8601. */
  takenAt: string
  /** Serialised documents of the page's frames; MHTML holds them itself. */
  frames: { url: string; bytes: Uint8Array<ArrayBuffer> }[]
}

/** What the person did to a picture. Applied to the picture whenever it leaves the extension. */
export interface PictureEdit {
  kept: boolean
  /** The places of fields stay covered; true until the person says otherwise. */
  fieldsCovered: boolean
  covers: Covered[]
  /** Null: the whole picture. */
  crop: Covered | null
}

/** By picture: the draft's, then those of forms; and whether the archive goes into the bundle. */
export interface CaptureEdits {
  picture: PictureEdit
  forms: PictureEdit[]
  archive: boolean
}

/**
 * What was taken of the page at the click, beside what the draft holds: too large to be loaded with it. Keyed by the
 * draft's id.
 */
export interface Capture {
  id: string
  /** Null with `archiveMissing` null: still being made. */
  archive: PageArchive | null
  archiveMissing: ArchiveMissing | null
  pictures: FormPicture[]
  /** Forms without a picture of their own. */
  formsMissing: { form: string; why: FormPictureMissing }[]
  /** Where fields stand in the draft's picture and in those of forms; null where it could not be told. */
  fields: { picture: Covered[] | null; forms: (Covered[] | null)[] }
  /** Linked documents as they were read, with their text: the assessment keeps quotes alone. */
  documents: FetchedDocument[]
  edits: CaptureEdits
}

export const UNEDITED: PictureEdit = { kept: true, fieldsCovered: true, covers: [], crop: null }

/** Boxes drawn on one picture: more than anybody draws. */
const BOXES_MAX = 2_000

const covered: v.GenericSchema<unknown, Covered> = v.object({
  x: v.pipe(v.number(), v.finite()),
  y: v.pipe(v.number(), v.finite()),
  width: v.pipe(v.number(), v.finite(), v.minValue(0)),
  height: v.pipe(v.number(), v.finite(), v.minValue(0)),
})
const boxes = v.pipe(v.array(covered), v.maxLength(BOXES_MAX))
const bytes = v.custom<Uint8Array<ArrayBuffer>>((raw) => raw instanceof Uint8Array)
const moment = v.pipe(v.string(), v.isoTimestamp())
const edit: v.GenericSchema<unknown, PictureEdit> = v.object({
  kept: v.boolean(),
  fieldsCovered: v.boolean(),
  covers: boxes,
  crop: v.nullable(covered),
})

const shape: v.GenericSchema<unknown, Capture> = v.pipe(
  v.object({
    id: v.string(),
    archive: v.nullable(
      v.object({
        kind: v.picklist(['mhtml', 'html']),
        bytes,
        takenAt: moment,
        frames: v.array(v.object({ url: v.string(), bytes })),
      }),
    ),
    archiveMissing: v.nullable(
      v.picklist(['not-supported', 'not-allowed', 'failed', 'too-large'] satisfies ArchiveMissing[]),
    ),
    pictures: v.array(
      v.object({
        dataUrl: v.pipe(v.string(), v.regex(/^data:image\/(?:png|jpeg);base64,/)),
        takenAt: moment,
        form: v.string(),
      }),
    ),
    formsMissing: v.array(
      v.object({
        form: v.string(),
        why: v.picklist([
          'whole',
          'not-found',
          'not-allowed',
          'failed',
          'too-large',
          'no-time',
        ] satisfies FormPictureMissing[]),
      }),
    ),
    fields: v.object({ picture: v.nullable(boxes), forms: v.array(v.nullable(boxes)) }),
    documents: documentsShape,
    edits: v.object({ picture: edit, forms: v.array(edit), archive: v.boolean() }),
  }),
  v.check(
    ({ pictures, fields, edits }) =>
      pictures.length === fields.forms.length && pictures.length === edits.forms.length,
    'Each picture of a form has its places and its edit',
  ),
)

/** A stored capture, or null where it is missing, damaged or of another version. */
export function decodeCapture(raw: unknown): Capture | null {
  const result = v.safeParse(shape, raw)
  return result.success ? result.output : null
}
