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

/** The pieces of a letter in their order, with the bytes that were hashed. `day` is the date in the file names. */
export async function attachedFiles(
  draft: Draft,
  names: { day: string; reference: string },
  keepPicture: boolean,
  sha256: Sha256,
): Promise<AttachedFile[]> {
  const picture = keepPicture && draft.picture ? pictureBytes(draft.picture.dataUrl) : null
  const pieces = [
    ...(picture && draft.picture
      ? [
          {
            id: 'picture' as const,
            madeAt: draft.picture.takenAt,
            extension: picture.type === 'image/png' ? ('png' as const) : ('jpg' as const),
            ...picture,
          },
        ]
      : []),
    {
      id: 'facts' as const,
      madeAt: draft.assessment.checkedAt,
      extension: 'json' as const,
      type: 'application/json' as const,
      bytes: new TextEncoder().encode(pageRecord(draft)),
    },
  ]
  return Promise.all(
    pieces.map(async ({ id, madeAt, extension, type, bytes }, index) => ({
      attachment: {
        number: index + 1,
        id,
        madeAt,
        fileName: fileName(names.day, names.reference, extension),
        sha256: await sha256(bytes),
      },
      type,
      bytes,
    })),
  )
}

/** The bytes behind the data URL of a picture, or null where it is none that a letter can carry. */
function pictureBytes(
  dataUrl: string,
): { type: 'image/png' | 'image/jpeg'; bytes: Uint8Array<ArrayBuffer> } | null {
  const match = /^data:(image\/png|image\/jpeg);base64,/.exec(dataUrl)
  if (!match) return null
  try {
    const binary = atob(dataUrl.slice(match[0].length))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    return { type: match[1] === 'image/png' ? 'image/png' : 'image/jpeg', bytes }
  } catch {
    return null
  }
}
