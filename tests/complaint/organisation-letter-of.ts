import type { Answers } from '../../src/complaint/answers.ts'
import { unanswered } from '../../src/complaint/answers.ts'
import type { Draft } from '../../src/complaint/draft.ts'
import type { Letter } from '../../src/complaint/letter.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import type { LetterLaw } from '../../src/complaint/letter-law.ts'
import type { RightToUse } from '../../src/complaint/next-step.ts'
import { rightsLetter } from '../../src/complaint/rights-letter.ts'
import { siteNotice } from '../../src/complaint/site-notice.ts'
import {
  type OrganisationLanguage,
  organisationLanguage,
  organisationLanguages,
  organisationLanguagesUnder,
} from '../../src/dossier/organisation-languages.ts'
import type { OrganisationLetter } from '../../src/languages/shape/organisation.ts'
import { sponsorships } from './drafts/sponsorships.ts'

/** By language: an authority that works in it, as in its record, and the clock of the person who writes. */
export const written = [
  { language: 'fr', id: 'fr-cnil', short: 'CNIL', timeZone: 'Europe/Paris' },
  { language: 'en', id: 'ie-dpc', short: 'DPC', timeZone: 'Europe/Dublin' },
  { language: 'de', id: 'de-be', short: 'Berliner Beauftragte für Datenschutz', timeZone: 'Europe/Berlin' },
  { language: 'es', id: 'es-aepd', short: 'AEPD', timeZone: 'Europe/Madrid' },
  { language: 'it', id: 'it-garante', short: 'Garante', timeZone: 'Europe/Rome' },
  { language: 'nl', id: 'nl-ap', short: 'AP', timeZone: 'Europe/Amsterdam' },
  { language: 'pt', id: 'pt-cnpd', short: 'CNPD', timeZone: 'Europe/Lisbon' },
  { language: 'pl', id: 'pl-uodo', short: 'UODO', timeZone: 'Europe/Warsaw' },
] as const

/** The same under the UK GDPR and the Swiss act. */
export const writtenElsewhere = [
  { language: 'en', id: 'gb-ico', short: 'ICO', law: 'uk-gdpr', timeZone: 'Europe/London' },
  { language: 'de', id: 'ch-edoeb.de', short: 'EDÖB', law: 'fadp', timeZone: 'Europe/Zurich' },
  { language: 'fr', id: 'ch-edoeb.fr', short: 'PFPDT', law: 'fadp', timeZone: 'Europe/Zurich' },
  { language: 'it', id: 'ch-edoeb.it', short: 'IFPDT', law: 'fadp', timeZone: 'Europe/Zurich' },
  { language: 'en', id: 'ch-edoeb.en', short: 'FDPIC', law: 'fadp', timeZone: 'Europe/Zurich' },
] as const

export const languages = organisationLanguages

interface Written {
  draft?: Draft
  answers?: Partial<Answers>
  rights?: RightToUse[]
  authority?: Parameters<typeof rightsLetter>[0]['authority']
  countryLaw?: Parameters<typeof rightsLetter>[0]['countryLaw']
  timeZone?: string
  /** Whose sentences to take. */
  law?: LetterLaw
}

export const gave: Partial<Answers> = {
  gaveData: 'yes',
  onBehalfOf: 'self',
  dateGiven: '2026-11-20',
  messages: 'yes',
}

const all: RightToUse[] = ['access', 'object', 'erase']

const input = (
  { own, texts }: OrganisationLanguage,
  { draft = sponsorships, answers, timeZone }: Written,
) => ({
  draft,
  answers: { ...unanswered, ...answers },
  reference: '2026-11-21-z2t8pt',
  timeZone: timeZone ?? 'Europe/Paris',
  own,
  texts,
})

const sentences = (language: string, kind: OrganisationLetter, law: LetterLaw = 'gdpr') =>
  organisationLanguage([language], organisationLanguagesUnder(law, kind))

export const rightsIn = (language: string, own: Written = {}): ReturnType<typeof rightsLetter> =>
  rightsLetter({
    ...input(sentences(language, 'rights', own.law), { answers: gave, ...own }),
    rights: own.rights ?? all,
    authority: own.authority ?? null,
    countryLaw: own.countryLaw ?? null,
  })

export const noticeIn = (language: string, own: Written = {}): ReturnType<typeof siteNotice> =>
  siteNotice(input(sentences(language, 'notice', own.law), own))

/** As the person gets it; fails where there is no letter. */
export function asText(made: Letter | string): string {
  if (typeof made === 'string') throw new Error(`no letter: ${made}`)
  return letterAsText(made)
}
