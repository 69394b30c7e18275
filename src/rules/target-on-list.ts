import type { Rule } from '../finding.ts'
import { onList } from './questions/on-list.ts'

/** Data that leave for a listed site, from a page that is not that site itself. */
export const targetOnList: Rule = {
  id: 'target-on-list',
  rank: 2,
  scope: 'page',
  articles: [],
  texts: {
    met: 'No form or frame here leads to a site on the list',
    unmet: 'A form or frame here leads to a site on the list of sites tied to a party',
    unclear: 'It is not certain whether a form or frame here leads to a site on the list',
    explain:
      'A form on this page, or a frame in it, leads to a site that was run for, by or beside a political party, says the list with its dated public sources. Being on it breaks no law. It tells where what you enter goes.',
  },
  check({ listings }) {
    // A listed site that sends to itself is told once, by site-on-list.
    const own = new Set(listings.filter(({ matched }) => matched === 'page').map(({ entry }) => entry.id))
    const away = listings.filter(
      ({ matched, entry }) => (matched === 'target' || matched === 'frame') && !own.has(entry.id),
    )
    return onList(away, 'by-entry')
  },
}
