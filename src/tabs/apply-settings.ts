import type { Browser } from 'webextension-polyfill'
import type { Settings } from '../settings.ts'
import { noMarks } from './draw-answer.ts'
import type { TabWatch } from './tab-watch.ts'

type Tabs = Pick<Browser['tabs'], 'query' | 'sendMessage'>
type Watch = Pick<TabWatch, 'answer'>

const idsOf = async (tabs: Pick<Tabs, 'query'>): Promise<number[]> =>
  (await tabs.query({})).flatMap(({ id }) => id ?? [])

/** Draws badge and banner of every open page anew, as every answer does. `but`: a tab that is asked anyway. */
export async function redrawAll(tabs: Pick<Tabs, 'query'>, watch: Watch, but?: number): Promise<void> {
  for (const id of await idsOf(tabs)) if (id !== but) void watch.answer(id).catch(() => null)
}

async function takeMarksAway(tabs: Tabs): Promise<void> {
  for (const id of await idsOf(tabs)) void tabs.sendMessage(id, noMarks).catch(() => null)
}

/** Brings every open page to what the person has just set: nobody wants to wait for a page to change. */
export async function applySettings(
  tabs: Tabs,
  watch: Watch,
  { before, after }: { before: Settings; after: Settings },
): Promise<void> {
  if (before.markLinks && !after.markLinks) await takeMarksAway(tabs)
  if (before.language !== after.language || before.warnInPage !== after.warnInPage)
    await redrawAll(tabs, watch)
}

/** The same where settings, and all that was hidden and dealt with, are gone. */
export async function applyErasure(tabs: Tabs, watch: Watch): Promise<void> {
  await takeMarksAway(tabs)
  await redrawAll(tabs, watch)
}
