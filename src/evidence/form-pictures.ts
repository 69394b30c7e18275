import { type FormSeen, type FormSought, formInView } from '../page/injected/form-in-view.ts'
import { askFrames, formSeen } from './ask-frames.ts'
import type { Capture, Covered, FormPicture, FormPictureMissing } from './capture.ts'
import type { CapturingBrowser } from './capturing-browser.ts'
import { fieldPlaces } from './field-places.ts'
import type { FormToShow } from './forms-to-show.ts'
import { isRefusal } from './is-refusal.ts'
import { takePicture } from './take-picture.ts'

/** Pictures beside the first one: a form of three windows' height. */
const PICTURES_MAX = 3
/**
 * Chromium takes two pictures a second (MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND), the first one counted. The window
 * is a little longer here, since its clock is not ours.
 */
const IN_A_ROW = 2
const WINDOW = 1_050
/** Milliseconds after the click in which another picture may begin: the person waits for the dossier. */
const LAST_START = 1_100

type Taken = Pick<Capture, 'pictures' | 'formsMissing'> & { fields: (Covered[] | null)[] }

interface Clock {
  /** Milliseconds. */
  now(): number
  wait(milliseconds: number): Promise<void>
  date(): Date
}

/**
 * Pictures of the forms that the first one does not show wholly: scrolls there, and back at the end whatever happens.
 * `start` is when the first picture was taken, in milliseconds of `clock`.
 */
export async function formPictures(
  browser: CapturingBrowser,
  tabId: number,
  forms: readonly FormToShow[],
  start: number,
  clock: Clock,
): Promise<Taken> {
  const taken: Taken = { pictures: [], formsMissing: [], fields: [] }
  const starts = [start]
  const inPage = async (
    sought: FormSought | null,
    act: 'look' | 'show' | 'next' | 'back',
  ): Promise<FormSeen> => {
    const target = { tabId, allFrames: false }
    const [first] = await askFrames(browser, target, formInView, [sought, act], formSeen)
    return first?.answer ?? { found: false }
  }
  /** Waits for the browser's permission to take another picture; false where there is no time for it. */
  const mayTake = async (): Promise<boolean> => {
    const last = starts.at(-IN_A_ROW)
    const wait = last === undefined || starts.length < IN_A_ROW ? 0 : last + WINDOW - clock.now()
    if (clock.now() + Math.max(0, wait) - start > LAST_START) return false
    if (wait > 0) await clock.wait(wait)
    starts.push(clock.now())
    return true
  }
  const show = async (form: string, sought: FormSought): Promise<FormPictureMissing | null> => {
    const first = await inPage(sought, 'look')
    if (!first.found) return 'not-found'
    if (first.whole) return 'whole'
    let act: 'show' | 'next' = 'show'
    for (;;) {
      if (taken.pictures.length >= PICTURES_MAX || !(await mayTake())) return 'no-time'
      const seen = await inPage(sought, act)
      if (!seen.found) return 'not-found'
      const [shot, places] = await Promise.all([
        takePicture(browser, tabId, clock.date),
        fieldPlaces(browser, tabId),
      ])
      if (shot.picture === null) return shot.pictureMissing ?? 'failed'
      const picture: FormPicture = { ...shot.picture, form }
      taken.pictures.push(picture)
      taken.fields.push(places)
      if (!seen.more) return null
      act = 'next'
    }
  }
  try {
    for (const { form, sought } of forms) {
      const why = await show(form, sought).catch((error): FormPictureMissing => {
        return isRefusal(error) ? 'not-allowed' : 'failed'
      })
      if (why !== null) taken.formsMissing.push({ form, why })
    }
  } finally {
    await inPage(null, 'back').catch(() => null)
  }
  return taken
}
