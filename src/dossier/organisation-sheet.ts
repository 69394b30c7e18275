import { authorities } from '../authorities/authorities.ts'
import type { Authority } from '../authorities/authority.ts'
import { nameIn } from '../complaint/addressee.ts'
import type { PdfLetter } from '../complaint/letter-as-pdf.ts'
import { letterAsText, textLines } from '../complaint/letter-as-text.ts'
import { type LetterLaw, letterLaw } from '../complaint/letter-law.ts'
import { type Path, rightsToUse } from '../complaint/next-step.ts'
import { rightsLetter } from '../complaint/rights-letter.ts'
import { siteNotice } from '../complaint/site-notice.ts'
import type { OrganisationLetter } from '../languages/shape/organisation.ts'
import type { AuthorityChoice } from './authority-choice.ts'
import { allOrganisationLanguages, type OrganisationLanguage } from './organisation-languages.ts'
import type { StepProps } from './step-props.ts'

type SheetInput = Pick<
  StepProps,
  'draft' | 'answers' | 'authority' | 'names' | 'today' | 'work' | 'world'
> & {
  path: Path
}

/** The law of the authorities of a country (ISO 3166-1); null where none is chosen, or there is none. */
const lawOfCountry = (chosen: string | null): Authority['law'] | null =>
  authorities.find(({ country }) => country === chosen)?.law ?? null

/** What a letter to the organisation can be written under: that of the authority, else of the country; null: neither. */
export const organisationLaw = ({
  authority,
  work,
}: Pick<StepProps, 'authority' | 'work'>): LetterLaw | null =>
  letterLaw(authority?.law ?? lawOfCountry(work.chosen.country) ?? 'gdpr')

/** The letter with its blanks left open, or why there is none. */
type OrganisationSheet = { text: string } | 'no-right' | 'other-law' | 'for-a-finding'

/** What follows from the answers, in one of the languages. A day that has not come yet stays out. */
export function organisationSheet(
  kind: OrganisationLetter,
  { draft, answers, authority, names, today, work, world, path }: SheetInput,
  language: OrganisationLanguage,
): OrganisationSheet {
  if (organisationLaw({ authority, work }) === null) return 'other-law'
  const dateGiven = answers.dateGiven > today ? '' : answers.dateGiven
  const input = {
    draft,
    answers: { ...answers, dateGiven },
    reference: names.printed,
    timeZone: world.timeZone,
    ...language,
  }
  const rights = rightsToUse(path, answers).filter((right) => !answers.rightsLeftOut.includes(right))
  const countryLaw = lawOfCountry(work.chosen.country)
  const made =
    kind === 'rights'
      ? rightsLetter({ ...input, rights, authority: named(authority, language), countryLaw })
      : siteNotice(input)
  return typeof made === 'string' ? made : { text: letterAsText(made) }
}

/** Under its name in the language of the letter. */
const named = (authority: AuthorityChoice | null, { own }: OrganisationLanguage) =>
  authority === null ? null : { ...authority, short: nameIn(authority, own.language).short }

/** What the PDF shows; the text may have been begun in another of the languages. */
export function printedSheet(
  kind: OrganisationLetter,
  text: string,
  { texts, own }: OrganisationLanguage,
  reference: string,
): Omit<PdfLetter, 'fonts' | 'now'> {
  return {
    lines: textLines(
      text,
      allOrganisationLanguages.map((one) => one.own),
    ),
    language: own.language,
    title: own.title[kind],
    reference,
    page: texts.page,
    picture: null,
  }
}
