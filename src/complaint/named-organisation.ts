import { plainText } from '../outgoing/plain-text.ts'
import { quoted } from '../outgoing/quoted.ts'
import { documentsOfTheSite } from './documents-of-the-site.ts'
import type { OrganisationInput } from './organisation-input.ts'

/** Characters of the words that name an organisation. */
const NAME = 250

/** What the page, or a document of the site that it links to, says about who is behind the form, quoted; null where nothing. */
export function namedOrganisation({
  draft: { assessment },
  texts,
}: Pick<OrganisationInput, 'draft' | 'texts'>): string | null {
  const said = [
    ...assessment.forms.flatMap(({ notice }) => notice.controller_identity ?? []).map(({ text }) => text),
    ...documentsOfTheSite(assessment)
      .flatMap(({ reading }) => reading?.controller ?? reading?.publisher ?? [])
      .map(({ quote }) => quote.text),
  ].find((text) => plainText(text, NAME) !== '')
  return said === undefined ? null : quoted(said, texts.quotes, NAME)
}
