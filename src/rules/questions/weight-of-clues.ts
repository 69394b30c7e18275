import type { PartyClue } from '../../clues/party-clue.ts'
import type { Severity } from '../../finding.ts'

/**
 * What the clues about one party weigh together: null is too little to say anything. Two clues count as two where they
 * are of different kinds and rest on different facts.
 */
export function weightOfClues(clues: readonly PartyClue[]): Exclude<Severity, 'context'> | null {
  const strong = clues.filter(({ strength }) => strength === 'strong')
  const medium = clues.filter(({ strength }) => strength === 'medium')
  if (strong.some((one) => clues.some((other) => areTwo(one, other)))) return 'high'
  if (strong.length > 0) return 'medium'
  return medium.some((one) => medium.some((other) => areTwo(one, other))) ? 'low' : null
}

const areTwo = (one: PartyClue, other: PartyClue): boolean =>
  one.kind !== other.kind && factOf(one) !== factOf(other) && !isWithin(one, other) && !isWithin(other, one)

/** What a clue rests on: a form and the frame it stands in are one, and so is all that one document says. */
function factOf({ kind, at, seen }: PartyClue): string {
  if (kind === 'target-on-party-domain' || kind === 'frame-on-party-domain') return 'form'
  if (at.href !== null) return `document ${at.href}`
  return `${kind} ${seen}`
}

/**
 * The address in an imprint line is a part of that line. A line and an address that stand apart in one footer are two: who
 * is responsible, and where to write. They come to `low`, as the line names the party in that footer.
 */
const isWithin = (one: PartyClue, other: PartyClue): boolean =>
  one.at.place === other.at.place && other.seen.includes(one.seen)
