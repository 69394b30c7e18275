import type { NotSeen } from '../languages/shape/not-seen.ts'
import type { PageSeen } from './page-seen.ts'

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
