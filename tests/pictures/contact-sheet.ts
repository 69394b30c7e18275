/** Small pictures of many states on one sheet: what is kept in the repository and compared. */

/** Between the small pictures, in pixels of the sheet. */
const GAP = 4

export interface Taken {
  name: string
  /** PNG in base64. */
  png: string
}

/** Halved so often, each pixel is the mean of a square: letters' edges fade and words stay. */
async function reduced({ png }: Taken, halvings: number): Promise<OffscreenCanvas> {
  const answer = await fetch(`data:image/png;base64,${png}`)
  let from: ImageBitmap | OffscreenCanvas = await createImageBitmap(await answer.blob())
  for (let round = 0; round < halvings; round += 1) {
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
export async function contactSheet(taken: readonly Taken[], halvings: number): Promise<HTMLCanvasElement> {
  const small = await Promise.all(taken.map((one) => reduced(one, halvings)))
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
  greyed(context)
  return sheet
}

/** Sixteen greys, from white to black: colours are compared exactly and elsewhere (`coloursUsed`). */
const STEP = 17

function greyed(context: CanvasRenderingContext2D): void {
  const { width, height } = context.canvas
  const picture = context.getImageData(0, 0, width, height)
  const { data } = picture
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4)
    const grey = alpha === 0 ? 255 : 0.299 * red + 0.587 * green + 0.114 * blue
    data.fill(Math.round(grey / STEP) * STEP, at, at + 3)
    data[at + 3] = 255
  }
  context.putImageData(picture, 0, 0)
}
