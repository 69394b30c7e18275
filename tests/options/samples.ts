import { list as bundledList } from '../../src/list/entries.ts'
import type { Entry } from '../../src/list/entry.ts'
import { LIST_FORMAT, type ListHead } from '../../src/list/list.ts'
import type { ListView } from '../../src/subscriptions/list-messages.ts'
import { bundledView } from '../../src/subscriptions/list-views.ts'
import { anEntry, aSource } from '../list/an-entry.ts'

/** Lists as the options page meets them, on this day. */
export const NOW = new Date('2026-11-25T10:00:00.000Z')

/** A public key in minisign's text form; its id is 4D8F3C2B1A090807. */
export const KEY = 'RWQHCAkaKzyPTQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f'

export const bundled: ListView = bundledView(bundledList, NOW)

const vigieHead: ListHead = {
  format: LIST_FORMAT,
  name: { fr: 'Vigie des formulaires' },
  number: 14,
  issued: '2026-11-22',
  expires: '2027-05-22',
  maintainer: { name: 'Association Vigie', url: 'https://vigie.example/' },
  criteria: 'https://vigie.example/criteres',
  suggestions: 'https://vigie.example/proposer?via=liste',
  appeals: 'mailto:appels@vigie.example',
  nextKey: null,
}

type Change = Partial<Omit<ListView, 'head' | 'subscription'>> & {
  head?: Partial<ListHead>
  subscription?: Partial<NonNullable<ListView['subscription']>>
}

/** A list of somebody else, in order; every test says what it changes. */
export function subscribed({ head: ownHead = {}, subscription = {}, ...change }: Change = {}): ListView {
  const full = { ...vigieHead, ...ownHead }
  return {
    id: 'vigie',
    name: full.name,
    number: full.number,
    issued: full.issued,
    expires: full.expires,
    expired: false,
    trouble: null,
    head: full,
    entries: 120,
    subscription: {
      address: 'https://vigie.example/liste.json',
      name: '',
      keys: [KEY],
      paused: false,
      verifiedAt: Date.parse('2026-11-25T08:12:00.000Z'),
      triedAt: Date.parse('2026-11-25T08:12:00.000Z'),
      progress: null,
      ...subscription,
    },
    ...change,
  }
}

export const offline: ListView = subscribed({
  trouble: { what: 'offline', since: '2026-11-23T07:00:00.000Z' },
  subscription: { triedAt: Date.parse('2026-11-25T09:00:00.000Z') },
})

export const expired: ListView = subscribed({
  expired: true,
  head: { issued: '2026-01-05', expires: '2026-11-05' },
})

export const paused: ListView = subscribed({ subscription: { paused: true } })

export const fetching: ListView = subscribed({
  subscription: { progress: { phase: 'list', done: 120_000, of: 400_000 } },
})

/** As long as a list may make them, without a space to break at, in a language that the page does not speak. */
export const long: ListView = subscribed({
  id: 'long',
  head: {
    name: { de: 'Verzeichnisderparteinahenunterschriftensammlungenundumfragen'.repeat(2).slice(0, 120) },
    maintainer: { name: 'Arbeitsgemeinschaftunabhängigerdatenschutzvereine', url: null },
    criteria: null,
    suggestions: `https://sehr-langer-name.example/${'pfad/'.repeat(40)}`,
    appeals: null,
    nextKey: KEY,
  },
  subscription: {
    name: 'Laliste',
    address: `https://sehr-langer-name.example/${'verzeichnis/'.repeat(20)}liste.json`,
    keys: [KEY, KEY.replace('RWQH', 'RWQI')],
  },
})

/** A list that tries to be more than words. */
export const hostile: ListView = subscribed({
  id: 'hostile',
  trouble: { what: 'bad-signature', since: '2026-11-23T07:00:00.000Z' },
  head: {
    name: { en: '<img src=x onerror=alert(1)>\u202egnp.tsil\u2066', fr: '<b>Liste</b>\u202egnp.tsil\u2066' },
    maintainer: { name: '</bdi><script>alert(1)</script>', url: 'javascript:alert(1)' },
    criteria: 'data:text/html,<script>alert(1)</script>',
    suggestions: 'mailto:a@b.example?bcc=c@d.example',
    appeals: 'https://me:secret@vigie.example/appeals',
  },
})

const parties = [
  { id: 'fr-rail', name: 'Parti du rail', person: null },
  { id: 'fr-canal', name: 'Union des canaux', person: null },
  { id: 'fr-velo', name: 'Alliance du vélo', person: null },
]

/** Entries of all standings, in the order of their ids. */
export const manyEntries: Entry[] = Array.from({ length: 120 }, (_, place) => {
  const name = `site-${String(place).padStart(3, '0')}.example`
  const party = parties[place % 7 === 0 ? 1 : place % 11 === 0 ? 2 : 0] ?? { id: '', name: '', person: null }
  const old = place % 3 === 1
  return anEntry({
    id: name,
    domains: [{ name, match: 'domain' }],
    party,
    status: place === 2 ? 'disputed' : place === 5 ? 'corrected' : place === 8 ? 'retired' : 'listed',
    nextReview: place === 3 ? '2026-11-01' : '2027-05-01',
    sources: [{ ...aSource, date: old ? '2022-04' : '2026-09' }],
    summary: {
      fr: `Selon The Newspaper (${old ? 'avril 2022' : 'septembre 2026'}), ${party.name} exploitait ce site.`,
    },
  })
})
