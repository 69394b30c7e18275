import type { Browser } from 'webextension-polyfill'
import { framesShown } from '../page/injected/frames-shown.ts'
import { isOnHosts } from './authority-host.ts'
import { decodeFilled, decodePortalRead } from './decode-portal.ts'
import type { FieldToFill } from './in-page/fill-portal.ts'
import type { Offer } from './offer.ts'
import { type Fill, type FillPlan, plan } from './plan.ts'
import type { PortalFrame } from './portal-field.ts'

/** Written by the build: see `portalScript` in vite.config.ts. Firefox takes a path without a stroke from the page that asks. */
const SCRIPT = '/portal-script.js'

export interface FillingBrowser {
  scripting: Pick<Browser['scripting'], 'executeScript'>
  tabs: Pick<Browser['tabs'], 'get'>
}

/** What became of one planned field. */
export interface FillDone {
  fill: Fill
  outcome: 'filled' | 'typed' | 'not-taken'
}

export interface FilledTab extends FillPlan {
  done: FillDone[]
  /** A frame of another host, or one that the browser does not let us into, was not looked at. */
  framesLeftOut: boolean
}

export type Filling = FilledTab | 'elsewhere' | 'not-allowed'

/** Self-contained: their source is what travels. */
const readInFrame = (hosts: readonly string[]): unknown =>
  Reflect.get(globalThis, 'portalScript')?.read(hosts) ?? null
const fillInFrame = (hosts: readonly string[], fills: readonly FieldToFill[]): unknown =>
  Reflect.get(globalThis, 'portalScript')?.fill(hosts, fills) ?? null

/** Reads the forms of a tab, plans, fills. To be called on a person's click alone. */
export async function fillTab(browser: FillingBrowser, tabId: number, offer: Offer): Promise<Filling> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  if (tab?.url === undefined) return 'not-allowed'
  if (!isOnHosts(tab.url, offer.hosts)) return 'elsewhere'
  const frames = await readFrames(browser, tabId, offer.hosts)
  if (frames === null) return 'not-allowed'
  const planned = plan(frames.read, offer)
  const done = await fillFields(browser, tabId, offer, planned.fills, false)
  return { ...planned, done, framesLeftOut: frames.leftOut }
}

async function readFrames(
  { scripting }: FillingBrowser,
  tabId: number,
  hosts: string[],
): Promise<{ read: PortalFrame[]; leftOut: boolean } | null> {
  const target = { tabId, allFrames: true }
  try {
    await scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true })
    const results = await scripting.executeScript({ target, func: readInFrame, args: [hosts] })
    const read = results.flatMap(({ frameId, result }) => {
      const portal = decodePortalRead(result)
      return portal === null ? [] : { frameId, ...portal }
    })
    const shown = await scripting.executeScript({ target, func: framesShown })
    const frames = shown.reduce((sum, { result }) => sum + (typeof result === 'number' ? result : 0), 0)
    // The page itself is among those that answered; a frame that the browser keeps us out of is not.
    return { read, leftOut: read.length < results.length || frames > results.length - 1 }
  } catch {
    return null
  }
}

/** `replace`: the person wants what stands there replaced. */
export async function fillFields(
  { scripting }: FillingBrowser,
  tabId: number,
  { hosts }: Offer,
  fills: readonly Fill[],
  replace: boolean,
): Promise<FillDone[]> {
  const done: FillDone[] = []
  for (const frameId of new Set(fills.map((fill) => fill.frameId))) {
    const own = fills.filter((fill) => fill.frameId === frameId)
    const toFill = own.map(({ ref, kind, text }): FieldToFill => ({ ref, kind, text, replace }))
    const results = await scripting
      .executeScript({
        target: { tabId, frameIds: [frameId] },
        func: fillInFrame,
        args: [hosts, toFill],
      })
      .catch(() => [])
    const outcomes = decodeFilled(results[0]?.result)
    for (const fill of own) {
      const outcome = outcomes.find(({ ref }) => ref === fill.ref)?.outcome ?? 'not-taken'
      done.push({ fill, outcome: outcome === 'changed' ? 'not-taken' : outcome })
    }
  }
  return done
}
