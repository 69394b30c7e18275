/** Small pictures of many states on one sheet: what is kept in the repository and compared. */

/** Halved so often: each pixel is the mean of a square of that side, so that letters' edges fade and words stay. */
const HALVINGS = 2

/** Between the small pictures, in pixels of the sheet. */
const GAP = 4

export interface Taken {
  name: string
  /** PNG in base64. */
  png: string
}

async function reduced({ png }: Taken): Promise<OffscreenCanvas> {
  const answer = await fetch(`data:image/png;base64,${png}`)
  let from: ImageBitmap | OffscreenCanvas = await createImageBitmap(await answer.blob())
  for (let round = 0; round < HALVINGS; round += 1) {
    const half = new OffscreenCanvas(Math.ceil(from.width / 2), Math.ceil(from.height / 2))
    const context = half.getContext('2d', { willReadFrequently: true })
    if (context === null) throw new Error('No canvas')
    context.imageSmoothingQuality = 'low'
    context.drawImage(from, 0, 0, half.width, half.height)
    from = half
  }
  if (from instanceof ImageBitmap) throw new Error('Not made smaller')
  return from
}

/** Side by side, so that what states have in common stands in the same rows and takes next to no room in the file. */
export async function contactSheet(taken: readonly Taken[]): Promise<HTMLCanvasElement> {
  const small = await Promise.all(taken.map(reduced))
  const sheet = document.createElement('canvas')
  sheet.width = small.reduce((sum, { width }) => sum + width + GAP, 0)
  sheet.height = Math.max(...small.map(({ height }) => height))
  const context = sheet.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('No canvas')
  let x = 0
  for (const one of small) {
    context.drawImage(one, x, 0)
    x += one.width + GAP
  }
  return sheet
}
