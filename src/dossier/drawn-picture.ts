import type { PictureFile } from '../complaint/attachments.ts'
import { pictureBytes } from '../complaint/picture-bytes.ts'
import type { Covered, PictureEdit } from '../evidence/capture.ts'

type Drawn = Pick<PictureFile, 'type' | 'bytes'>

/** Opaque: a blur can be computed back for short words in known letters. */
const COVER = '#26272c'
/** JPEG is drawn anew at this quality, of 1. */
const QUALITY = 0.92

/** What is to be painted over: places of fields while they stay covered, and what the person marked. */
export const coversOf = (
  { fieldsCovered, covers }: PictureEdit,
  fields: readonly Covered[] | null,
): Covered[] => [...(fieldsCovered ? (fields ?? []) : []), ...covers]

/**
 * A picture as it leaves the extension: what is covered is painted over, what is outside the crop is not drawn, so that
 * neither is in the bytes. Null where it cannot be drawn: nothing uncovered may leave in its place.
 */
export async function drawnPicture(
  dataUrl: string,
  edit: PictureEdit,
  fields: readonly Covered[] | null,
): Promise<Drawn | null> {
  const taken = pictureBytes(dataUrl)
  if (taken === null) return null
  const covers = coversOf(edit, fields)
  if (covers.length === 0 && edit.crop === null) return taken
  try {
    const image = await createImageBitmap(new Blob([taken.bytes], { type: taken.type }))
    const { x, y, width, height } = within(edit.crop, image)
    if (width < 1 || height < 1) return null
    const canvas = new OffscreenCanvas(width, height)
    const pen = canvas.getContext('2d')
    if (pen === null) return null
    pen.drawImage(image, -x, -y)
    image.close()
    pen.fillStyle = COVER
    for (const cover of covers) {
      // Outwards to whole pixels: half of one would shine through.
      const left = Math.floor(cover.x) - x
      const top = Math.floor(cover.y) - y
      pen.fillRect(
        left,
        top,
        Math.ceil(cover.x + cover.width) - x - left,
        Math.ceil(cover.y + cover.height) - y - top,
      )
    }
    const blob = await canvas.convertToBlob({ type: taken.type, quality: QUALITY })
    return { type: taken.type, bytes: new Uint8Array(await blob.arrayBuffer()) }
  } catch {
    return null
  }
}

/** The part of a picture that is kept, in whole pixels. */
export function within(crop: Covered | null, { width, height }: { width: number; height: number }): Covered {
  if (crop === null) return { x: 0, y: 0, width, height }
  const x = Math.min(width, Math.max(0, Math.round(crop.x)))
  const y = Math.min(height, Math.max(0, Math.round(crop.y)))
  return {
    x,
    y,
    width: Math.min(width - x, Math.max(0, Math.round(crop.width))),
    height: Math.min(height - y, Math.max(0, Math.round(crop.height))),
  }
}
