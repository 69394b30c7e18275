import type { Rule } from '../finding.ts'
import { onList } from './questions/on-list.ts'

/** News articles and fact-checks link to such sites too: always context, never a reproach to the page that links. */
export const linksToListedSites: Rule = {
  id: 'links-to-listed-sites',
  rank: 120,
  scope: 'page',
  articles: [],
  texts: {
    met: 'No link here leads to a site on the list',
    unmet: 'A link here leads to a site on the list of sites tied to a party',
    unclear: 'It is not certain whether a link here leads to a site on the list',
    explain:
      'A link on this page leads to a site that was run for, by or beside a political party, says the list with its dated public sources. This says nothing about the page you are on, which may simply report on that site.',
  },
  check({ listings }) {
    const told = new Set(listings.filter(({ matched }) => matched !== 'link').map(({ entry }) => entry.id))
    return onList(
      listings.filter(({ matched, entry }) => matched === 'link' && !told.has(entry.id)),
      'context',
    )
  },
}
