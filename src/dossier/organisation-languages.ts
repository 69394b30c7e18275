import type { LetterLaw } from '../complaint/letter-law.ts'
import { letterTexts as germanLetter } from '../languages/de.letter.ts'
import { organisationTexts as german } from '../languages/de.organisation.ts'
import { letterTexts as swissGermanLetter } from '../languages/de-ch.letter.ts'
import { organisationTexts as swissGerman } from '../languages/de-ch.organisation.ts'
import { letterTexts as englishLetter } from '../languages/en.letter.ts'
import { organisationTexts as english } from '../languages/en.organisation.ts'
import { letterTexts as swissEnglishLetter } from '../languages/en-ch.letter.ts'
import { organisationTexts as swissEnglish } from '../languages/en-ch.organisation.ts'
import { letterTexts as britishLetter } from '../languages/en-gb.letter.ts'
import { organisationTexts as british } from '../languages/en-gb.organisation.ts'
import { letterTexts as spanishLetter } from '../languages/es.letter.ts'
import { organisationTexts as spanish } from '../languages/es.organisation.ts'
import { letterTexts as frenchLetter } from '../languages/fr.letter.ts'
import { organisationTexts as french } from '../languages/fr.organisation.ts'
import { letterTexts as swissFrenchLetter } from '../languages/fr-ch.letter.ts'
import { organisationTexts as swissFrench } from '../languages/fr-ch.organisation.ts'
import { letterTexts as italianLetter } from '../languages/it.letter.ts'
import { organisationTexts as italian } from '../languages/it.organisation.ts'
import { letterTexts as swissItalianLetter } from '../languages/it-ch.letter.ts'
import { organisationTexts as swissItalian } from '../languages/it-ch.organisation.ts'
import { letterTexts as dutchLetter } from '../languages/nl.letter.ts'
import { organisationTexts as dutch } from '../languages/nl.organisation.ts'
import { letterTexts as polishLetter } from '../languages/pl.letter.ts'
import { organisationTexts as polish } from '../languages/pl.organisation.ts'
import { letterTexts as portugueseLetter } from '../languages/pt.letter.ts'
import { organisationTexts as portuguese } from '../languages/pt.organisation.ts'
import type { LetterTexts } from '../languages/shape/letter.ts'
import type { OrganisationLetter, OrganisationTexts } from '../languages/shape/organisation.ts'

/** One language that letters to the organisation are written in. */
export interface OrganisationLanguage {
  texts: LetterTexts
  own: OrganisationTexts
}

/** At least one. */
type Languages = readonly [OrganisationLanguage, ...OrganisationLanguage[]]

const ENGLISH: OrganisationLanguage = { texts: englishLetter, own: english }
const OTHERS: readonly OrganisationLanguage[] = [
  { texts: germanLetter, own: german },
  { texts: spanishLetter, own: spanish },
  { texts: frenchLetter, own: french },
  { texts: italianLetter, own: italian },
  { texts: dutchLetter, own: dutch },
  { texts: polishLetter, own: polish },
  { texts: portugueseLetter, own: portuguese },
]
const BRITISH: OrganisationLanguage = { texts: britishLetter, own: british }

const GDPR: Languages = [ENGLISH, ...OTHERS]

const FADP: Languages = [
  { texts: swissEnglishLetter, own: swissEnglish },
  { texts: swissGermanLetter, own: swissGerman },
  { texts: swissFrenchLetter, own: swissFrench },
  { texts: swissItalianLetter, own: swissItalian },
]

/** In every law: the text that somebody began tells one of them. */
export const allOrganisationLanguages: readonly OrganisationLanguage[] = [...GDPR, BRITISH, ...FADP]

/** Those of the GDPR. */
export const organisationLanguages: readonly OrganisationLanguage[] = GDPR

/**
 * Languages that this letter is written in under a law. A request cites articles that the UK GDPR shares with the GDPR, a
 * notice what was found and what the law asks for there, of which only the English sentences speak of the United Kingdom.
 */
export function organisationLanguagesUnder(law: LetterLaw, kind: OrganisationLetter): Languages {
  if (law === 'fadp') return FADP
  if (law === 'gdpr') return GDPR
  return kind === 'rights' ? [BRITISH, ...OTHERS] : [BRITISH]
}

/** The first of these languages (BCP 47) that letters are written in; English where none is. */
export function organisationLanguage(
  wanted: readonly (string | null)[],
  languages: Languages = GDPR,
): OrganisationLanguage {
  const found = wanted.flatMap((tag) => {
    const code = tag?.split('-')[0]?.toLowerCase()
    return languages.filter(({ own }) => own.language === code)
  })
  return found[0] ?? languages[0]
}

/** The language in which somebody began a letter, told by its title; null where they changed that. */
export const languageOf = (kind: OrganisationLetter, text: string): string | null =>
  allOrganisationLanguages.find(({ own }) => text.trimStart().startsWith(own.title[kind]))?.own.language ??
  null
