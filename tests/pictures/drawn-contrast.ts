import { contrast } from '../interface/wcag.ts'
import type { Line } from './lines-of-text.ts'

/** WCAG 2.2, 1.4.3: the least contrast of text. */
const LEAST_CONTRAST = 4.5

type Pixels = Pick<ImageData, 'data' | 'width'>

/** Lines of text that have too little contrast as they are drawn, whatever the styles say: from a picture's pixels. */
export async function faint(png: string, lines: readonly Line[]): Promise<string[]> {
  const answer = await fetch(`data:image/png;base64,${png}`)
  const picture = await createImageBitmap(await answer.blob())
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
  if (context === null) throw new Error('No canvas')
  context.drawImage(picture, 0, 0)
  return lines.flatMap(({ text, box }) => {
    const { x, y, width, height } = box
    const found = drawnContrast(context.getImageData(x, y, width, height))
    return found < LEAST_CONTRAST ? [`“${text}” is drawn with a contrast of ${found.toFixed(1)}`] : []
  })
}

/** Of the colour that most of the pixels have, and the one that is farthest from it. */
function drawnContrast({ data }: Pixels): number {
  const counts = new Map<string, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const [ground = ''] = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour)
  return Math.max(...[...counts.keys()].map((colour) => contrast(colour, ground)))
}
