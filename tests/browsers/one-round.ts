import type { ByKeyboard } from './by-keyboard.ts'
import type { OwnPage } from './own-page.ts'
import { whyUnseen } from './told.ts'

/** Stops of a page that is small. */
const STOPS = 60

/** Places of all stops in the page's tree, once around by Tab from where the focus is; throws where one is not seen. */
export async function oneRound(keys: ByKeyboard, page: OwnPage): Promise<number[]> {
  const places: number[] = []
  for (let times = 0; times < STOPS; times += 1) {
    const stop = await keys.next()
    if (stop !== null && stop.at === places[0]) return places
    if (stop !== null) places.push(stop.at)
    const unseen = await whyUnseen(page)
    if (unseen !== '') throw new Error(unseen)
  }
  return places
}
