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
}

/** The pieces of a letter in their order, with the bytes that were hashed. `day` is the date in the file names. */
export async function attachedFiles(
  draft: Draft,
  names: { day: string; reference: string },
  pictures: readonly PictureFile[],
  sha256: Sha256,
): Promise<AttachedFile[]> {
  const pieces = [
    ...pictures.map(({ type, bytes, takenAt }, index) => ({
      id: 'picture' as const,
      madeAt: takenAt,
      extension: type === 'image/png' ? ('png' as const) : ('jpg' as const),
      copy: index + 1,
      type,
      bytes,
    })),
    {
      id: 'facts' as const,
      madeAt: draft.assessment.checkedAt,
      extension: 'json' as const,
      copy: 1,
      type: 'application/json' as const,
      bytes: new TextEncoder().encode(pageRecord(draft)),
    },
  ]
  return Promise.all(
    pieces.map(async ({ id, madeAt, extension, copy, type, bytes }, index) => ({
      attachment: {
        number: index + 1,
        id,
        madeAt,
        fileName: fileName(names.day, names.reference, extension, 'complaint', copy),
        sha256: await sha256(bytes),
      },
      type,
      bytes,
    })),
  )
}
