import type { Entry, Source } from '../../src/list/entry.ts'

export const aSource: Source = {
  url: 'https://newspaper.example/article',
  title: 'A petition and its data',
  publisher: 'The Newspaper',
  date: '2024-09',
  states: { en: 'Says who runs the site.', fr: 'Dit qui exploite le site.' },
  namesThisSite: true,
  copyOf: null,
}

/** A current petition of an invented party; every test says what it changes. */
export function anEntry(change: Partial<Entry> = {}): Entry {
  return {
    id: 'petition-trains.fr',
    domains: [{ name: 'petition-trains.fr', match: 'domain' }],
    country: 'FR',
    kind: 'petition',
    operator: { name: { en: 'Parti du rail', fr: 'Parti du rail' }, type: 'party' },
    party: { id: 'fr-rail', name: 'Parti du rail', person: null },
    relation: 'party-run',
    summary: {
      en: 'According to The Newspaper (September 2024), Parti du rail ran this petition.',
      fr: 'Selon The Newspaper (septembre 2024), le Parti du rail exploitait cette pétition.',
    },
    dataCollected: { en: 'name, e-mail address', fr: 'nom, adresse e-mail' },
    collects: 'yes',
    disclosure: {
      degree: 'discreet',
      note: { en: 'The legal notice names the party.', fr: 'Les mentions légales nomment le parti.' },
    },
    seen: { from: '2024-08', to: '2024-09', estimated: false },
    status: 'listed',
    history: [
      {
        date: '2026-11-01',
        status: change.status ?? 'listed',
        note: { en: 'Entered on one source.', fr: 'Inscrit sur la foi d’une source.' },
      },
    ],
    nextReview: '2027-05-01',
    checkedLive: null,
    regulatorActs: [],
    identifiers: [],
    sources: [aSource],
    reply: null,
    confidence: 'reported',
    caution: 'None.',
    ...change,
  }
}

/** An entry that is found by one name. */
export const entryOf = (name: string, match: 'domain' | 'host' = 'domain'): Entry =>
  anEntry({ id: name, domains: [{ name, match }] })
