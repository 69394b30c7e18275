import { authorities } from '../authorities/authorities.ts'
import type { PdfLetter } from '../complaint/letter-as-pdf.ts'
import { letterAsText, textLines } from '../complaint/letter-as-text.ts'
import { type Path, rightsToUse } from '../complaint/next-step.ts'
import { rightsLetter } from '../complaint/rights-letter.ts'
import { siteNotice } from '../complaint/site-notice.ts'
import type { OrganisationLetter } from '../languages/shape/organisation.ts'
import { type OrganisationLanguage, organisationLanguages } from './organisation-languages.ts'
import type { StepProps } from './step-props.ts'

type SheetInput = Pick<
  StepProps,
  'draft' | 'answers' | 'authority' | 'names' | 'today' | 'work' | 'world'
> & {
  path: Path
}

/** The letter with its blanks left open, or why there is none. */
type OrganisationSheet = { text: string } | 'no-right' | 'other-law' | 'for-a-finding'

/** What follows from the answers, in one of the languages. A day that has not come yet stays out. */
export function organisationSheet(
  kind: OrganisationLetter,
  { draft, answers, authority, names, today, work, world, path }: SheetInput,
  language: OrganisationLanguage,
): OrganisationSheet {
  const dateGiven = answers.dateGiven > today ? '' : answers.dateGiven
  const input = {
    draft,
    answers: { ...answers, dateGiven },
    reference: names.printed,
    timeZone: world.timeZone,
    ...language,
  }
  const rights = rightsToUse(path, answers).filter((right) => !answers.rightsLeftOut.includes(right))
  const countryLaw = authorities.find(({ country }) => country === work.chosen.country)?.law ?? null
  const made =
    kind === 'rights' ? rightsLetter({ ...input, rights, authority, countryLaw }) : siteNotice(input)
  return typeof made === 'string' ? made : { text: letterAsText(made) }
}

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
      organisationLanguages.map((one) => one.own),
    ),
    language: own.language,
    title: own.title[kind],
    reference,
    page: texts.page,
    picture: null,
  }
}
