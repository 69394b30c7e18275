import type { Entry } from '../../src/list/entry.ts'
import { LIST_FORMAT, type ListHead } from '../../src/list/list.ts'

export const syntheticHead: ListHead = {
  format: LIST_FORMAT,
  name: { en: 'Synthetic list' },
  number: 1,
  issued: '2026-11-01',
  expires: '2027-11-01',
  maintainer: { name: 'Nobody', url: null },
  criteria: null,
  suggestions: null,
  appeals: null,
  nextKey: null,
}

/**
 * Entries of invented sites, each complete and short: one source, one language, about 1 kB, where those of the bundled list
 * take 3.6 kB on average.
 */
export function* syntheticEntries(count: number): Generator<Entry> {
  for (let number = 0; number < count; number += 1) yield syntheticEntry(number)
}

/** Names spread over the alphabet, as names do. */
export const syntheticDomain = (number: number): string =>
  `${((number * 2_654_435_761) % 4_294_967_296).toString(36)}-petition-${number}.org`

function syntheticEntry(number: number): Entry {
  const name = syntheticDomain(number)
  return {
    id: name,
    domains: [{ name, match: 'domain' }],
    country: 'FR',
    kind: 'petition',
    operator: { name: { en: 'Parti du rail' }, type: 'party' },
    party: { id: 'fr-rail', name: 'Parti du rail', person: null },
    relation: 'party-run',
    summary: { en: 'According to The Newspaper (September 2026), Parti du rail ran this petition.' },
    dataCollected: { en: 'name, e-mail address' },
    collects: 'yes',
    disclosure: { degree: 'discreet', note: { en: 'The legal notice names the party.' } },
    seen: { from: '2026-08', to: '2026-09', estimated: false },
    status: 'listed',
    history: [{ date: '2026-10-01', status: 'listed', note: { en: 'Entered from the sources below.' } }],
    nextReview: '2027-10-01',
    checkedLive: null,
    regulatorActs: [],
    identifiers: [],
    sources: [
      {
        url: 'https://newspaper.example/article',
        title: 'A petition and its data',
        publisher: 'The Newspaper',
        date: '2026-09',
        states: { en: 'Says who runs the site.' },
        namesThisSite: true,
        copyOf: null,
      },
    ],
    reply: null,
    confidence: 'reported',
    caution: 'None.',
  }
}
