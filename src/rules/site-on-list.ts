import type { Rule } from '../finding.ts'
import { onList } from './questions/on-list.ts'

/** A fact for the reader, not a breach: no article of law is pleaded. */
export const siteOnList: Rule = {
  id: 'site-on-list',
  rank: 1,
  scope: 'page',
  articles: [],
  texts: {
    met: 'This site is not on the list of sites tied to a party',
    unmet: 'This site is on the list of sites tied to a party',
    unclear: 'It is not certain whether this site is on the list of sites tied to a party',
    explain:
      'The list holds sites that were run for, by or beside a political party, each with dated public sources. Being on it breaks no law. It tells who may receive what you enter, and how sure the sources are.',
  },
  check: ({ listings }) =>
    onList(
      listings.filter(({ matched }) => matched === 'page'),
      'by-entry',
    ),
}
