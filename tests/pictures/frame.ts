import { cdp } from 'vitest/browser'

/** The frame that tests run in, and the window around it: sizes, looks and pictures of it, through the browser itself. */

export type Theme = 'light' | 'dark'

/** What differs from machine to machine and hour to hour is set once; what moves stands still. */
export async function calm(theme: Theme, forced = false): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  })
  await cdp().send('Emulation.setTimezoneOverride', { timezoneId: 'UTC' })
}

export async function anyLook(): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  await cdp().send('Emulation.setTimezoneOverride', { timezoneId: '' })
  await cdp().send('Emulation.clearDeviceMetricsOverride')
}

function frameElement(): HTMLElement {
  const frame = window.frameElement
  // Of the window around, whose classes are others than this frame's.
  if (frame === null) throw new Error('These tests run in a frame')
  return frame as HTMLElement
}

/** Not by `page.viewport`, which draws what is higher than the window smaller: here the window grows with the frame. */
export async function size(width: number, height: number): Promise<void> {
  const frame = frameElement()
  await cdp().send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  })
  const sized = `position:fixed;inset:0 auto auto 0;border:0;transform:none;width:${width}px;height:${height}px`
  if (frame.parentElement) frame.parentElement.style.cssText = sized
  frame.style.cssText = sized
}

/** To the corner, where nothing stands: a control under the pointer is drawn in another colour. */
export async function pointerAway(): Promise<void> {
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 })
}

/** After two frames everything that was asked for has been drawn. */
export const drawn = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

/** The frame as it is drawn, as PNG in base64. */
export async function shot(): Promise<string> {
  const { width, height } = frameElement().getBoundingClientRect()
  const { data } = await cdp().send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: 0, width, height, scale: 1 },
    captureBeyondViewport: false,
    optimizeForSpeed: true,
  })
  return data
}
