import * as v from 'valibot'
import type { FormSeen } from '../page/injected/form-in-view.ts'
import type { FrameSource } from '../page/injected/page-source.ts'
import type { Box, FramePlaces } from '../page/injected/places-of-fields.ts'
import type { CapturingBrowser } from './capturing-browser.ts'

/** What is injected answers from a page's process: decoded like any message from there. */

const number = v.pipe(v.number(), v.finite())
const address = v.pipe(v.string(), v.maxLength(3_000_000))
const box: v.GenericSchema<unknown, Box> = v.object({ x: number, y: number, width: number, height: number })
/** Fields or frames of one frame; what is injected stops at 500. */
const MANY = 2_000

export const framePlaces: v.GenericSchema<unknown, FramePlaces> = v.object({
  url: address,
  width: number,
  height: number,
  fields: v.pipe(v.array(box), v.maxLength(MANY)),
  frames: v.pipe(v.array(v.object({ url: address, box })), v.maxLength(MANY)),
  cut: v.boolean(),
  seen: v.object({ x: number, y: number, scale: number, density: number }),
})

export const formSeen: v.GenericSchema<unknown, FormSeen> = v.variant('found', [
  v.object({ found: v.literal(false) }),
  v.object({ found: v.literal(true), whole: v.boolean(), more: v.boolean() }),
])

export const frameSource: v.GenericSchema<unknown, FrameSource> = v.object({
  url: address,
  html: v.nullable(v.string()),
})

/**
 * Runs a function in the page's frames, under the access that the click on the toolbar's button gave. Frames that did
 * not answer, or not in this shape, are left out. Rejects where the browser refuses altogether.
 */
export async function askFrames<Args extends unknown[], Answer>(
  { scripting }: Pick<CapturingBrowser, 'scripting'>,
  target: { tabId: number; allFrames: boolean },
  func: (...args: Args) => Answer | Promise<Answer>,
  args: Args,
  shape: v.GenericSchema<unknown, Answer>,
): Promise<{ frameId: number; answer: Answer }[]> {
  // A page that never finishes loading has to be read as well.
  const results = await scripting.executeScript({ target, func, args, injectImmediately: true })
  return results.flatMap(({ frameId, result }) => {
    const decoded = v.safeParse(shape, result)
    return decoded.success ? [{ frameId, answer: decoded.output }] : []
  })
}
