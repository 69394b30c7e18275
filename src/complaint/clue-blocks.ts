import type { Assessment } from '../assessment.ts'
import type { PartyClue } from '../clues/party-clue.ts'
import { printedAddress, printedHost } from '../outgoing/address.ts'
import { plainText } from '../outgoing/plain-text.ts'
import { quoted } from '../outgoing/quoted.ts'
import type { Block } from './letter.ts'
import type { LetterInput } from './letter-input.ts'
import { momentAt } from './moment.ts'
import { listed, paragraph } from './section.ts'

/** Clues told in one letter; characters of a quote, of a name, and of a number. */
const LIMITS = { clues: 8, quote: 250, name: 120, number: 80 }

/**
 * Clues to a party that the form was found not to name. A letter names a party only where one of them is strong: a
 * party named on little does its accuser harm, and the party wrong.
 */
export function cluesToPassOn({ findings }: Pick<Assessment, 'findings'>): PartyClue[] {
  const clues = findings
    .filter(({ outcome }) => outcome === 'unmet')
    .flatMap(({ evidence }) => evidence.flatMap((piece) => (piece.kind === 'clue' ? piece.clue : [])))
  const strong = new Set(clues.flatMap(({ strength, party }) => (strength === 'strong' ? party : [])))
  return clues.filter(({ party }) => strong.has(party)).slice(0, LIMITS.clues)
}

/** The clues as a list that is left to the authority, only if the person wants it passed on. */
export function clueBlocks({ draft, answers, texts, timeZone }: LetterInput): Block[] {
  const clues = answers.passOnClues ? cluesToPassOn(draft.assessment) : []
  const when = momentAt(draft.assessment.checkedAt, timeZone)
  if (clues.length === 0 || when === null) return []
  const lines = clues.map((clue) => clueLine(clue, texts))
  return [...listed(texts.clues.intro(texts.moment(when)), lines), paragraph(texts.clues.left)]
}

/** What was seen, with the party's name; no sentence. */
export const clueLine = (clue: PartyClue, texts: LetterInput['texts']): string =>
  texts.clues.line[clue.kind](plainText(clue.name, LIMITS.name), seenIn(clue, texts), other(clue))

function seenIn({ kind, seen }: PartyClue, { quotes }: LetterInput['texts']): string {
  switch (kind) {
    case 'target-on-party-domain':
    case 'frame-on-party-domain':
    case 'document-on-party-domain':
      return printedHost(seen)
    case 'shared-identifier':
      return quoted(seen, quotes, LIMITS.number)
    default:
      return quoted(seen, quotes, LIMITS.quote)
  }
}

/** The document that says it, or the site with the same number. Queries and fragments of addresses are cut. */
const other = ({ at, sharedWith }: PartyClue): string =>
  at.href === null ? plainText(sharedWith ?? '', LIMITS.name) : (printedAddress(at.href)?.text ?? '')
