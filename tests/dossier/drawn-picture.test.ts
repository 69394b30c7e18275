import { describe, expect, it } from 'vitest'
import { drawnPicture } from '../../src/dossier/drawn-picture.ts'
import { UNEDITED } from '../../src/evidence/capture.ts'

/** A red picture of 100 × 60 with a blue field at 20, 10 of 30 × 20. */
async function aPicture(type: 'image/png' | 'image/jpeg' = 'image/png'): Promise<string> {
  const canvas = document.createElement('canvas')
  canvas.width = 100
  canvas.height = 60
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas')
  pen.fillStyle = '#ff0000'
  pen.fillRect(0, 0, 100, 60)
  pen.fillStyle = '#0000ff'
  pen.fillRect(20, 10, 30, 20)
  return canvas.toDataURL(type, 1)
}

const field = { x: 20, y: 10, width: 30, height: 20 }

/** Every colour in the bytes of a picture, and its size. */
async function pixels({ type, bytes }: { type: string; bytes: Uint8Array<ArrayBuffer> }) {
  const image = await createImageBitmap(new Blob([bytes], { type }))
  const canvas = new OffscreenCanvas(image.width, image.height)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas')
  pen.drawImage(image, 0, 0)
  const { data } = pen.getImageData(0, 0, image.width, image.height)
  const at = (x: number, y: number) => [
    ...data.subarray((y * image.width + x) * 4, (y * image.width + x) * 4 + 3),
  ]
  let blue = 0
  for (let index = 0; index < data.length; index += 4)
    if ((data[index + 2] ?? 0) > 120 && (data[index] ?? 0) < 120) blue += 1
  return { width: image.width, height: image.height, at, blue }
}

async function drawn(...[dataUrl, edit, fields]: Parameters<typeof drawnPicture>) {
  const made = await drawnPicture(dataUrl, edit, fields)
  if (made === null) throw new Error('nothing was drawn')
  return pixels(made)
}

describe('a picture as it leaves', () => {
  it.each(['image/png', 'image/jpeg'] as const)('has no pixel of a covered field left (%s)', async (type) => {
    const seen = await drawn(await aPicture(type), UNEDITED, [field])
    expect(seen.blue).toBe(0)
    expect(seen.width).toBe(100)
    expect(seen.at(5, 5)[0]).toBeGreaterThan(200)
  })

  it('shows the fields only where the person uncovered them', async () => {
    const seen = await drawn(await aPicture(), { ...UNEDITED, fieldsCovered: false }, [field])
    expect(seen.blue).toBe(600)
  })

  it('covers what the person marked, outwards to whole pixels', async () => {
    const covers = [{ x: 20.4, y: 10.6, width: 29.2, height: 18.8 }]
    const seen = await drawn(await aPicture(), { ...UNEDITED, covers }, null)
    expect(seen.blue).toBe(0)
  })

  it('holds nothing outside the crop', async () => {
    const crop = { x: 60, y: 0, width: 200, height: 30 }
    const seen = await drawn(await aPicture(), { ...UNEDITED, crop }, [])
    expect([seen.width, seen.height]).toEqual([40, 30])
    expect(seen.blue).toBe(0)
  })

  it('covers in the cropped picture what it covers in the whole one', async () => {
    const crop = { x: 10, y: 5, width: 60, height: 40 }
    const seen = await drawn(await aPicture(), { ...UNEDITED, crop }, [field])
    expect(seen.blue).toBe(0)
    expect(seen.at(1, 1)[0]).toBeGreaterThan(200)
  })

  it('is byte for byte the one that was taken where nothing was done to it', async () => {
    const dataUrl = await aPicture()
    const made = await drawnPicture(dataUrl, UNEDITED, [])
    const taken = Uint8Array.from(atob(dataUrl.split(',')[1] ?? ''), (one) => one.charCodeAt(0))
    expect(made?.bytes).toEqual(taken)
  })

  it.each([
    ['that is no picture', 'data:image/png;base64,AAAA', UNEDITED, [field]],
    ['cropped to nothing', '', { ...UNEDITED, crop: { x: 100, y: 0, width: 5, height: 5 } }, []],
  ])('is left out, never uncovered, for one %s', async (_what, dataUrl, edit, fields) => {
    expect(await drawnPicture(dataUrl === '' ? await aPicture() : dataUrl, edit, fields)).toBeNull()
  })
})
