import type { Assessment } from '../assessment.ts'
import { pageMark } from '../interface/page-mark.ts'
import type { PageSeen } from './page-seen.ts'

/** Why the page that the person came from cannot fill the draft. */
export const NOT_SEEN = ['tab-gone', 'other-page', 'no-answer'] as const

export type NotSeen = (typeof NOT_SEEN)[number]

export interface Looked {
  seen: PageSeen | null
  /** Null where the page was seen. */
  why: NotSeen | null
}

/** What the page's address asks for. */
export interface Wanted {
  tabId: number | null
  /** The popup's page, as `pageMark` writes it; null where the address has none. */
  page: string | null
  /** Set for a correction. */
  about: { list: string; entry: string } | null
}

/** Characters of an id of a list or an entry. */
const MAX_ID = 253

export function wanted(search: string): Wanted {
  const asked = new URLSearchParams(search)
  const tab = asked.get('tab') ?? ''
  const list = asked.get('list') ?? ''
  const entry = asked.get('entry') ?? ''
  const correcting = entry !== '' && entry.length <= MAX_ID && list !== '' && list.length <= MAX_ID
  return {
    tabId: /^\d{1,10}$/.test(tab) ? Number(tab) : null,
    page: asked.get('page'),
    about: correcting ? { list, entry } : null,
  }
}

/** Whether the tab still shows what the person came from; null where it does. */
export function whyNotSeen(assessment: Assessment | null, page: string | null): NotSeen | null {
  if (assessment === null) return 'no-answer'
  if (assessment.host === '') return 'tab-gone'
  return page === null || page === pageMark(assessment) ? null : 'other-page'
}
