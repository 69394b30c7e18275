import { emailsIn } from '../reading/emails-in.ts'
import { foldText } from '../reading/fold-text.ts'
import type { PartyClue } from './party-clue.ts'

/** Characters that the ends of two quotes have in common where they are quotes of one passage. */
const COMMON_CHARACTERS = 12

/**
 * Clues without the addresses that stand in an imprint line of the same party and place: those are a part of that line,
 * which shows them, in whatever letters they are written ("Info@Example.org", "info (at) example.org").
 */
export function outsideLines(clues: readonly PartyClue[]): PartyClue[] {
  const lines = clues.filter(({ kind }) => kind === 'imprint-line')
  return clues.filter(
    (clue) =>
      clue.kind === 'imprint-line' ||
      !lines.some(
        (line) => line.party === clue.party && line.at.place === clue.at.place && holds(line, clue),
      ),
  )
}

function holds(line: PartyClue, { kind, seen }: PartyClue): boolean {
  if (kind === 'party-email') return emailsIn(line.seen).includes(seen)
  // A postal address is quoted with the words around it, which may begin before the line or go on after it.
  const [written, around] = [foldText(line.seen), foldText(seen)]
  return (
    written.includes(around) ||
    around.includes(written) ||
    runsInto(written, around) ||
    runsInto(around, written)
  )
}

function runsInto(one: string, other: string): boolean {
  for (let at = 0; at <= one.length - COMMON_CHARACTERS; at += 1)
    if (other.startsWith(one.slice(at))) return true
  return false
}
