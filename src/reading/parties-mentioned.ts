import type { Party } from '../parties/party.ts'
import { folder, namesIn } from './parties-named.ts'
import { partyIndex } from './party-index.ts'

/**
 * Ids of the parties that texts mention by any of their names, also by those that mean something else as well. For
 * leaving a party out of suspicion: a name that may be the party's tells a reader as much as one that must be.
 */
export function partiesMentioned(texts: readonly string[], parties: readonly Party[]): Set<string> {
  const index = partyIndex(parties)
  const fold = folder()
  const found = new Set<string>()
  for (const text of texts)
    for (const { pattern } of namesIn(text, index, fold))
      if (pattern.kind === 'name' || pattern.kind === 'weak-name') found.add(pattern.party)
  return found
}
