import type { PartyClue } from '../clues/party-clue.ts'
import type { Entry } from '../list/entry.ts'
import { weightOfClues } from '../rules/questions/weight-of-clues.ts'

/** Documents in which an organisation says itself that it takes the data or publishes the site. */
const OWN_WORDS: readonly PartyClue['kind'][] = ['policy-names-controller', 'notice-names-publisher']

/** The party (id) that clues of enough weight point to; null where they point to none, or to more than one. */
export function partyOfClues(clues: readonly PartyClue[]): string | null {
  const pointed = [...new Set(clues.map(({ party }) => party))].filter(
    (party) => weightOfClues(clues.filter((clue) => clue.party === party)) !== null,
  )
  return pointed.length === 1 ? (pointed[0] ?? null) : null
}

/** The relation to that party, where a document of the site says it; otherwise a person has to. */
export function relationOfClues(
  clues: readonly Pick<PartyClue, 'kind' | 'party'>[],
  party: string,
): Entry['relation'] | null {
  return clues.some((clue) => clue.party === party && OWN_WORDS.includes(clue.kind)) ? 'party-run' : null
}
