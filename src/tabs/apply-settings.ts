import type { Browser } from 'webextension-polyfill'
import type { Settings } from '../settings.ts'
import { noMarks } from './draw-answer.ts'
import type { TabWatch } from './tab-watch.ts'

type Tabs = Pick<Browser['tabs'], 'query' | 'sendMessage'>

/** Draws badge and banner of every open page anew. */
export async function redrawAll(tabs: Pick<Tabs, 'query'>, watch: Pick<TabWatch, 'answer'>): Promise<void> {
  for (const { id } of await tabs.query({})) if (id !== undefined) void watch.answer(id).catch(() => null)
}

/** Brings every open page to what the person has just set: nobody wants to wait for a page to change. */
export async function applySettings(
  tabs: Tabs,
  watch: Pick<TabWatch, 'answer'>,
  { before, after }: { before: Settings; after: Settings },
): Promise<void> {
  const unmarked = before.markLinks && !after.markLinks
  // Badge and banner are drawn again with every answer.
  const redrawn = before.language !== after.language || before.warnInPage !== after.warnInPage
  if (!unmarked && !redrawn) return
  for (const { id } of await tabs.query({})) {
    if (id === undefined) continue
    if (unmarked) void tabs.sendMessage(id, noMarks).catch(() => null)
    if (redrawn) void watch.answer(id).catch(() => null)
  }
}
