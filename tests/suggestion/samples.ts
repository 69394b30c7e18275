import { type Assessment, assess } from '../../src/assessment.ts'
import type { PartyClue } from '../../src/clues/party-clue.ts'
import { interfaceTexts as english } from '../../src/languages/en.interface.ts'
import { suggestionTexts as englishOwn } from '../../src/languages/en.suggestion.ts'
import { interfaceTexts as french } from '../../src/languages/fr.interface.ts'
import { suggestionTexts as frenchOwn } from '../../src/languages/fr.suggestion.ts'
import { parties } from '../../src/parties/parties.ts'
import type { FieldKind, Reading } from '../../src/reading/reading.ts'
import type { SiteAnswers } from '../../src/suggestion/answers.ts'
import type { DraftContext } from '../../src/suggestion/draft-entry.ts'
import { firstSiteAnswers } from '../../src/suggestion/first-answers.ts'
import { type PageSeen, pageSeen } from '../../src/suggestion/page-seen.ts'
import { another, bundled, listOf } from '../list/some-lists.ts'
import { aForm, aListing, aPage } from '../rules/readings.ts'

/** The day after the pages were read. */
export const NOW = new Date('2026-11-22T09:00:00.000Z')

export const fields = { en: english.field, fr: french.field }

const field = (kind: FieldKind, required: boolean) => ({
  ref: `0/f0.${kind}`,
  kind,
  required,
  label: kind,
  signals: [],
})

/** A petition whose address names the visitor. */
export const petition = (page: Partial<Reading> = {}, more: Partial<Parameters<typeof assess>[0]> = {}) =>
  assess({
    page: aPage({
      url: 'https://www.stop-la-hausse.fr/signer?email=jane%40doe.example&token=s3cret#top',
      host: 'www.stop-la-hausse.fr',
      title: 'Bonjour Jane',
      forms: [aForm({ fields: [field('last_name', true), field('email', true), field('phone', false)] })],
      ...page,
    }),
    listings: [],
    lists: [bundled],
    notChecked: [],
    ...more,
  })

export const aClue = (parts: Partial<PartyClue> = {}): PartyClue => ({
  kind: 'target-on-party-domain',
  strength: 'strong',
  party: 'fr-rn',
  name: 'Rassemblement National',
  seen: 'petitions.rassemblementnational.fr',
  at: { place: 'inside', ref: '0/f0', href: null },
  ...parts,
})

/** In the order in which they were found, the weaker one first. */
export const clues: PartyClue[] = [
  aClue({
    kind: 'party-email',
    strength: 'medium',
    seen: 'contact@rassemblementnational.fr',
    at: { place: 'footer', ref: '0/l1', href: null },
  }),
  aClue({
    kind: 'policy-names-controller',
    seen: 'Le responsable du traitement est le Rassemblement National.',
    at: { place: 'document', ref: null, href: 'https://www.stop-la-hausse.fr/rgpd?visitor=jane#a' },
  }),
]

export const listed = (): Assessment =>
  petition(
    {},
    {
      lists: [bundled, another],
      listings: [
        {
          ...aListing('page', 'listed', {
            id: 'stop-la-hausse.fr',
            summary: { fr: 'Selon Le Journal (2026), un parti exploite ce site.' },
          }),
          list: listOf(another),
          host: 'www.stop-la-hausse.fr',
          domain: 'stop-la-hausse.fr',
        },
      ],
    },
  )

export const seenOn = (assessment: Assessment): PageSeen => pageSeen(assessment, { fields, parties })

export const words: DraftContext['words'] = {
  en: { own: englishOwn.entry, listed: english.headline.listed, thisSite: english.headline.site.page },
  fr: { own: frenchOwn.entry, listed: french.headline.listed, thisSite: french.headline.site.page },
}

export const contextOf = (seen: PageSeen | null, language = 'fr'): DraftContext => ({
  seen,
  words,
  language,
  parties,
  version: '0.1.0',
  now: NOW,
})

/** What a person adds to what the page gives. */
export const answered = (seen: PageSeen | null, more: Partial<SiteAnswers> = {}): SiteAnswers => ({
  ...firstSiteAnswers(seen, parties),
  relation: 'party-run',
  party: 'fr-rn',
  sources: [
    {
      id: 1,
      url: 'https://journal.example/enquete',
      title: 'Qui collecte vos adresses ?',
      publisher: 'Le Journal',
      date: '2026-11',
      states: 'Donne l’adresse du site et dit que le parti l’exploite.',
      namesThisSite: true,
    },
  ],
  ...more,
})
