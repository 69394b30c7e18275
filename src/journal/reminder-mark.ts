import type { Browser } from 'webextension-polyfill'

/** A mark and no number: numbers there count the open points of a page. */
const MARK = '•'
const GREY = '#595c66'
const WHITE = '#ffffff'

type Action = Pick<
  Browser['action'],
  'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setTitle'
>

/**
 * Draws the toolbar button as it is on tabs that have nothing to say themselves: what a tab says of its page goes before
 * it in both browsers. `title` null: nothing is due.
 */
export async function drawReminder(action: Action, name: string, title: string | null): Promise<void> {
  await Promise.all([
    action.setBadgeText({ text: title === null ? '' : MARK }),
    action.setBadgeBackgroundColor({ color: GREY }),
    action.setBadgeTextColor({ color: WHITE }),
    action.setTitle({ title: title ?? name }),
  ]).catch(() => undefined)
}
