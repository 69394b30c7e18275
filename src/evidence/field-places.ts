import { type Box, type FramePlaces, placesOfFields } from '../page/injected/places-of-fields.ts'
import { askFrames, framePlaces } from './ask-frames.ts'
import type { Covered } from './capture.ts'
import type { CapturingBrowser } from './capturing-browser.ts'

/** Elements looked at in one frame; beyond, the whole picture counts as a field. */
const ELEMENTS_MAX = 60_000
/** CSS pixels around a field: its focus ring, and what moved between the look and the picture. */
const MARGIN = 3
/** CSS pixels by which two measures of one frame may differ. */
const SAME_SIZE = 2

/** What one frame answered; frame 0 is the top of the tab. */
export interface AnsweredPlaces {
  frameId: number
  places: FramePlaces
}

/** Places of fields in the picture of a tab, in the picture's pixels; null where nobody could look. */
export async function fieldPlaces(
  browser: Pick<CapturingBrowser, 'scripting'>,
  tabId: number,
): Promise<Covered[] | null> {
  const target = { tabId, allFrames: true }
  const answers = await askFrames(browser, target, placesOfFields, [ELEMENTS_MAX], framePlaces).catch(
    () => [],
  )
  return coveredPlaces(answers.map(({ frameId, answer }) => ({ frameId, places: answer })))
}

/**
 * The answers of all frames as places in the picture. A frame that cannot be told apart from another one, or that did
 * not answer, is covered as a whole: somebody may have typed in it.
 */
export function coveredPlaces(answered: readonly AnsweredPlaces[]): Covered[] | null {
  const top = answered.find(({ frameId }) => frameId === 0)?.places
  if (top === undefined) return null
  if (top.cut) return [inPicture({ x: 0, y: 0, width: top.width, height: top.height }, top)]
  const inner = answered.filter(({ frameId }) => frameId !== 0).map(({ places }) => places)
  const boxes = [...top.fields]
  for (const frame of top.frames) {
    const same = (places: FramePlaces, { url, box }: FramePlaces['frames'][number]) =>
      places.url === url &&
      Math.abs(places.width - box.width) <= SAME_SIZE &&
      Math.abs(places.height - box.height) <= SAME_SIZE
    const [own, another] = inner.filter((places) => same(places, frame))
    const alone = top.frames.filter((other) => own !== undefined && same(own, other)).length === 1
    if (own === undefined || another !== undefined || !alone || own.cut) boxes.push(frame.box)
    else
      for (const box of [...own.fields, ...own.frames.map((each) => each.box)])
        boxes.push(within({ ...box, x: box.x + frame.box.x, y: box.y + frame.box.y }, frame.box))
  }
  return boxes.map((box) => inPicture(box, top)).filter(({ width, height }) => width > 0 && height > 0)
}

/** The part of a box that its frame shows. */
function within(box: Box, frame: Box): Box {
  const x = Math.max(box.x, frame.x)
  const y = Math.max(box.y, frame.y)
  return {
    x,
    y,
    width: Math.max(0, Math.min(box.x + box.width, frame.x + frame.width) - x),
    height: Math.max(0, Math.min(box.y + box.height, frame.y + frame.height) - y),
  }
}

/** CSS pixels of the viewport as pixels of the picture, which shows what a person sees of it. */
function inPicture(box: Box, { seen, width, height }: FramePlaces): Covered {
  const scale = seen.scale * seen.density
  const left = Math.max(0, Math.floor((box.x - MARGIN - seen.x) * scale))
  const top = Math.max(0, Math.floor((box.y - MARGIN - seen.y) * scale))
  const right = Math.min(
    Math.ceil(width * seen.density),
    Math.ceil((box.x + box.width + MARGIN - seen.x) * scale),
  )
  const bottom = Math.min(
    Math.ceil(height * seen.density),
    Math.ceil((box.y + box.height + MARGIN - seen.y) * scale),
  )
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }
}
