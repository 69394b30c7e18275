import { describe, expect, it } from 'vitest'
import { contrast } from '../interface/wcag.ts'
import { ICON_NAMES, iconSources } from './icon-sources.ts'

const drawings = import.meta.glob<string>('../../src/icons/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const inFolder = (name: string) => `../../src/icons/${name}`

/** Toolbars, light and dark, of Chromium and Firefox. */
const BARS = ['#ffffff', '#f9f9fb', '#3c3c3c', '#2b2a33', '#202124']

/** How far a channel may lie off, of 255: two editions of Chromium may round an edge differently. */
const SAME = 24

/** Channels of every pixel as they are seen on white, so that what is transparent has no colour of its own. */
async function pixels(source: string, size: number, bar = '#ffffff'): Promise<Uint8ClampedArray> {
  const image = new Image()
  image.src = source
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('nothing to draw on')
  context.fillStyle = bar
  context.fillRect(0, 0, size, size)
  context.drawImage(image, 0, 0, size, size)
  return context.getImageData(0, 0, size, size).data
}

const picture = (name: string): string => `/icons/${name}`
const drawing = (name: string): string =>
  `data:image/svg+xml,${encodeURIComponent(drawings[inFolder(name)] ?? '')}`

describe('the icons', () => {
  it('are made from every drawing that there is', () => {
    expect(Object.keys(drawings).sort()).toEqual(
      [...new Set(iconSources.map(({ svg }) => inFolder(svg)))].sort(),
    )
  })

  it.each(iconSources)('$png is its source $svg, drawn', async ({ png, svg, size }) => {
    const image = new Image()
    image.src = picture(png)
    await image.decode()
    expect([image.naturalWidth, image.naturalHeight]).toEqual([size, size])
    const [kept, drawn] = [await pixels(picture(png), size), await pixels(drawing(svg), size)]
    const apart = kept.map((channel, at) => Math.abs(channel - (drawn[at] ?? 0)))
    expect(Math.max(...apart)).toBeLessThanOrEqual(SAME)
  })

  it('differ in shape at 16 px, where all are grey', async () => {
    const shapes = await Promise.all(
      ICON_NAMES.map(async (name) => {
        const seen = await pixels(picture(`${name}-16.png`), 16)
        // One bit a pixel: something is drawn there, whatever its colour.
        return [...seen].filter((_, at) => at % 4 === 1).map((channel) => channel < 200)
      }),
    )
    for (const [at, one] of shapes.entries())
      for (const other of shapes.slice(at + 1)) {
        const differing = one.filter((bit, pixel) => bit !== other[pixel]).length
        expect(differing, ICON_NAMES[at]).toBeGreaterThan(24)
      }
  })

  it.each(BARS)('stand out at 3:1 or more on a bar that is %s', async (bar) => {
    for (const name of ICON_NAMES) {
      const seen = await pixels(picture(`${name}-16.png`), 16, bar)
      const clear = Array.from({ length: 256 }, (_, pixel) => {
        const [red, green, blue] = seen.slice(pixel * 4, pixel * 4 + 3)
        return contrast(`rgb(${red}, ${green}, ${blue})`, bar) >= 3
      })
      // The least of them, the crossed eye, is lines alone.
      expect(clear.filter(Boolean).length, name).toBeGreaterThan(30)
    }
  })
})
