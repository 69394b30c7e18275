import type { Browser } from 'webextension-polyfill'
import type { Assessment, Level } from '../assessment.ts'
import { bannerView, viewBeforeSending } from '../banner/banner-view.ts'
import { linkMark } from '../banner/link-mark.ts'
import { badgeView } from '../interface/badge-view.ts'
import type { Texts } from '../interface/texts.ts'
import { localText } from '../list/local-text.ts'
import type { AssessAnswer, FrameMessage } from '../messages.ts'
import { plainText } from '../outgoing/plain-text.ts'
import { type Settings, USUAL_WARN_IN_PAGE, type WarnInPage } from '../settings.ts'

/** Characters of a list's name in the mark beside a link; it may not have a longer one. */
const MAX_NAME = 120

type Action = Pick<
  Browser['action'],
  'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setTitle' | 'setIcon'
>

export interface DrawWorld {
  action: Action
  /** In the language of the interface now. */
  texts(): Promise<Texts>
  settings(): Promise<Settings>
  /** The signature that the person has dealt with on this host in this run of the browser. */
  dealtWith(host: string): Promise<string>
  tellPage(tabId: number, message: FrameMessage): Promise<unknown>
  /** Nobody waits for it: a frame that blocks its thread would hold the others up. */
  tellFrames(tabId: number, message: FrameMessage): void
  /** The title where the page has nothing to say and something else has; null where nothing has. */
  reminder?(): Promise<string | null>
}

/** Shows an answer in badge and banner, and marks links where the person wants that. */
export function drawAnswer(world: DrawWorld) {
  const { action } = world
  /** Tabs with marks in them; what a killed worker forgets here goes with the page. */
  const marked = new Set<number>()

  return async (tabId: number, { assessment, hidden }: AssessAnswer): Promise<void> => {
    const texts = await world.texts()
    const badge = badgeView(assessment, texts, hidden)
    const silent = badge.text === ''
    const reminder = silent ? ((await world.reminder?.()) ?? null) : null
    // The tab may be gone by now; then there is nothing to draw on.
    await Promise.all([
      // Null, not '': a page with nothing to say leaves the place to what all tabs show, such as a reminder.
      action.setBadgeText({ tabId, text: silent ? null : badge.text }),
      action.setBadgeBackgroundColor({ tabId, color: badge.color }),
      action.setBadgeTextColor({ tabId, color: badge.textColor }),
      action.setTitle({ tabId, title: reminder ?? badge.title }),
      // Of this tab alone: the browser takes it back when the tab goes elsewhere.
      action.setIcon({ tabId, path: badge.icon }),
    ]).catch(() => undefined)
    const { level, host, signature } = assessment
    const { warnInPage, markLinks } = await world.settings()
    const warned = warns(level, warnInPage) && !hidden
    const atInput =
      warned && level === 'listed' && (await world.dealtWith(inputOn(host))) !== signature
        ? viewBeforeSending(assessment, texts)
        : null
    if (warned && (await world.dealtWith(host)) !== signature)
      await world.tellPage(tabId, { type: 'banner', view: bannerView(assessment, texts), atInput })
    else await world.tellPage(tabId, warned ? { type: 'remove-banner', atInput } : { type: 'remove-banner' })
    const marks = linkMarks(assessment, texts)
    if (marks !== null && markLinks) {
      marked.add(tabId)
      world.tellFrames(tabId, marks)
    } else if (marked.delete(tabId)) world.tellFrames(tabId, noMarks)
  }
}

/** Under which the warning at the first input is remembered as dealt with: it comes once, as the other does. */
export const inputOn = (host: string): string => `input ${host}`

/** Whether a banner comes, as far as the person has set it. */
const warns = (level: Level, where: WarnInPage = USUAL_WARN_IN_PAGE): boolean =>
  where !== 'never' && (level === 'listed' || (level === 'missing' && where === 'noted'))

/** Takes the marks of a page away: it no longer leads to a listed site, or the person has switched them off. */
export const noMarks: FrameMessage = { type: 'mark-links', hosts: [], ...linkMark('') }

/** What is to be marked in the page: all that leads to a listed site, and not the site itself. Null where nothing is. */
function linkMarks({ listings }: Assessment, { interface: texts }: Texts): FrameMessage | null {
  const marked = listings.filter(({ matched }) => matched !== 'page')
  if (marked.length === 0) return null
  const names = marked.map(({ list }) => plainText(localText(list.name, texts.local).text, MAX_NAME))
  const hosts = [...new Set(marked.map(({ host }) => host))]
  return { type: 'mark-links', hosts, ...linkMark(texts.list.linkMark([...new Set(names)].join(', '))) }
}
