import type { BrowserContext } from 'playwright'

/** Pixels that all stores take. */
export const SIZE = { width: 1280, height: 800 }
/** Pixels of paper around the popup. */
const MARGIN = 24

/** The width of the window that leaves room for a popup of that width. */
export const pageWidthBeside = (popupWidth: number): number => SIZE.width - popupWidth - 2 * MARGIN

const dataUrl = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`

/**
 * One picture of two: the page on the left, the popup on a ground of paper at its right. A browser hangs the popup over
 * the page; here nothing is covered, and neither picture is scaled or changed.
 */
export async function beside(
  context: BrowserContext,
  page: Uint8Array,
  popup: Uint8Array,
): Promise<Uint8Array> {
  const desk = await context.newPage()
  try {
    await desk.setViewportSize(SIZE)
    await desk.setContent(`<!doctype html><style>
      body { margin: 0; display: flex; height: ${SIZE.height}px; overflow: hidden; background: #e9e6df }
      img { display: block }
      #popup { margin: ${MARGIN}px; align-self: start; border-radius: 4px; box-shadow: 0 0 0 1px #0002, 0 6px 20px #0003 }
      </style><img src="${dataUrl(page)}"><img id="popup" src="${dataUrl(popup)}">`)
    await desk.waitForFunction(
      '[...document.images].every((image) => image.complete && image.naturalWidth > 0)',
    )
    return await desk.screenshot()
  } finally {
    await desk.close()
  }
}
