import type { Answers } from '../../src/complaint/answers.ts'
import { unanswered } from '../../src/complaint/answers.ts'
import type { Draft } from '../../src/complaint/draft.ts'
import type { Letter } from '../../src/complaint/letter.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import type { RightToUse } from '../../src/complaint/next-step.ts'
import { rightsLetter } from '../../src/complaint/rights-letter.ts'
import { siteNotice } from '../../src/complaint/site-notice.ts'
import {
  type OrganisationLanguage,
  organisationLanguage,
  organisationLanguages,
} from '../../src/dossier/organisation-languages.ts'
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

export const languages = organisationLanguages

interface Written {
  draft?: Draft
  answers?: Partial<Answers>
  rights?: RightToUse[]
  authority?: Parameters<typeof rightsLetter>[0]['authority']
  countryLaw?: Parameters<typeof rightsLetter>[0]['countryLaw']
  timeZone?: string
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

export const rightsIn = (language: string, own: Written = {}): ReturnType<typeof rightsLetter> =>
  rightsLetter({
    ...input(organisationLanguage([language]), { answers: gave, ...own }),
    rights: own.rights ?? all,
    authority: own.authority ?? null,
    countryLaw: own.countryLaw ?? null,
  })

export const noticeIn = (language: string, own: Written = {}): ReturnType<typeof siteNotice> =>
  siteNotice(input(organisationLanguage([language]), own))

/** As the person gets it; fails where there is no letter. */
export function asText(made: Letter | string): string {
  if (typeof made === 'string') throw new Error(`no letter: ${made}`)
  return letterAsText(made)
}
