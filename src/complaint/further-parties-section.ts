import type { LetterTexts } from '../languages/shape/letter.ts'
import { printedAddress, printedHost } from '../outgoing/address.ts'
import { plainText } from '../outgoing/plain-text.ts'
import { quoted } from '../outgoing/quoted.ts'
import { clueLine } from './clue-blocks.ts'
import { type FurtherParty, furtherParties } from './further-parties.ts'
import type { LetterInput } from './letter-input.ts'
import { listed, type Section } from './section.ts'

/** Characters of a name. */
const NAME = 120

/** Others who may be controllers or recipients, only if the person wants them listed: the authority establishes it. */
export function furtherPartiesSection({ draft, answers, texts }: LetterInput): Section | null {
  const parties = answers.passOnOthers ? furtherParties(draft.assessment, answers, texts.citation.law) : []
  if (parties.length === 0) return null
  return {
    heading: 'others',
    blocks: listed(
      texts.others.intro,
      parties.map((party) => lineOf(party, texts)),
    ),
  }
}

function lineOf(party: FurtherParty, texts: LetterTexts): string {
  const { others, quotes } = texts
  switch (party.kind) {
    case 'target':
      return others.target(printedHost(party.host))
    case 'publisher':
      return others.publisher(quoted(party.name, quotes, NAME))
    case 'clue':
      return clueLine(party.clue, texts)
    case 'listed':
      return listedLine(party.listing, texts)
  }
}

/** The party with its first source that names the site; without one, with none. */
function listedLine(
  { entry, domain }: Extract<FurtherParty, { kind: 'listed' }>['listing'],
  { others }: LetterTexts,
): string {
  const source = entry.sources.find(({ namesThisSite }) => namesThisSite)
  const address = source === undefined ? null : printedAddress(source.url)
  return others.listed(
    plainText(entry.party.name, NAME),
    printedHost(domain),
    source === undefined || address === null ? null : `${plainText(source.publisher, NAME)}, ${address.text}`,
  )
}
