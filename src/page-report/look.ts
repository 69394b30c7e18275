import type { Assessment } from '../assessment.ts'
import { whyNotSeen } from '../interface/not-seen.ts'
import type { NotSeen } from '../languages/shape/not-seen.ts'
import type { AssessAnswer } from '../messages.ts'
import { keepLook, keptLook } from './kept-look.ts'

/** What the page knows, and for how long it will. */
export type Look =
  | { assessment: Assessment; keeping: 'tab' | 'private' | 'none' }
  | { assessment: null; why: NotSeen }

/** What a look needs of the browser. */
export interface LookWorld {
  store: Pick<Storage, 'getItem' | 'setItem'>
  /** The page's own query: the tab that was looked at, and the mark of its site. */
  search: string
  /** Of the extension. */
  version: string
  /** Null where nobody answers. */
  ask(tabId: number): Promise<AssessAnswer | null>
  /** Whether the tab is in a private window; null where there is no such tab. */
  isPrivate(tabId: number): Promise<boolean | null>
}

/**
 * What was seen when this tab was opened; the tab itself is asked only once. Of a private window nothing is kept, so
 * that a reload asks again and finds nothing once the page has gone.
 */
export async function look({ store, search, version, ask, isPrivate }: LookWorld): Promise<Look> {
  const kept = keptLook(store, search, version)
  if (kept !== null) return { assessment: kept, keeping: 'tab' }
  const asked = new URLSearchParams(search)
  const tabId = /^\d{1,10}$/.test(asked.get('tab') ?? '') ? Number(asked.get('tab')) : null
  const hidden = tabId === null ? null : await isPrivate(tabId)
  if (tabId === null || hidden === null) return { assessment: null, why: 'tab-gone' }
  const assessment = (await ask(tabId))?.assessment ?? null
  const why = whyNotSeen(assessment, asked.get('page'))
  if (assessment === null || why !== null) return { assessment: null, why: why ?? 'no-answer' }
  if (hidden) return { assessment, keeping: 'private' }
  return { assessment, keeping: keepLook(store, search, { version, assessment }) ? 'tab' : 'none' }
}
