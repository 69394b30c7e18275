import { fileName } from '../outgoing/file-name.ts'
import type { Draft } from './draft.ts'
import { pageRecord } from './page-record.ts'

/** Makes the hash of bytes: `crypto.subtle` where it runs, handed in so that this room stays pure. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>

export interface Attachment {
  number: number
  id: 'picture' | 'facts'
  /** ISO 8601. */
  madeAt: string
  fileName: string
  /** Lower-case hexadecimal. */
  sha256: string
  /** The form that a picture was taken of, as in `Finding.formRef`; none for the tab as it was. */
  form?: string
}

export interface AttachedFile {
  attachment: Attachment
  type: 'image/png' | 'image/jpeg' | 'application/json'
  bytes: Uint8Array<ArrayBuffer>
}

/** A picture as it leaves: what was covered or cut off is not in its bytes. */
export interface PictureFile {
  type: 'image/png' | 'image/jpeg'
  bytes: Uint8Array<ArrayBuffer>
  /** ISO 8601. */
  takenAt: string
  /** The form that it was taken of; null or none for the tab as it was at the click. */
  form?: string | null
}

/** The pieces of a letter in their order, with the bytes that were hashed. `day` is the date in the file names. */
export async function attachedFiles(
  draft: Draft,
  names: { day: string; reference: string },
  pictures: readonly PictureFile[],
  sha256: Sha256,
): Promise<AttachedFile[]> {
  const pieces = [
    ...pictures.map(({ type, bytes, takenAt, form }, index) => ({
      id: 'picture' as const,
      madeAt: takenAt,
      extension: type === 'image/png' ? ('png' as const) : ('jpg' as const),
      copy: index + 1,
      type,
      bytes,
      form: form ?? null,
    })),
    {
      id: 'facts' as const,
      madeAt: draft.assessment.checkedAt,
      extension: 'json' as const,
      copy: 1,
      type: 'application/json' as const,
      bytes: new TextEncoder().encode(pageRecord(draft)),
      form: null,
    },
  ]
  return Promise.all(
    pieces.map(async ({ id, madeAt, extension, copy, type, bytes, form }, index) => ({
      attachment: {
        number: index + 1,
        id,
        madeAt,
        fileName: fileName(names.day, names.reference, extension, 'complaint', copy),
        sha256: await sha256(bytes),
        ...(form === null ? {} : { form }),
      },
      type,
      bytes,
    })),
  )
}
