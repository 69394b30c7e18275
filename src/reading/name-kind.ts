import { type DraftKind, kindOf, longestHits } from './field-hits.ts'
import { CONVENTIONAL_NAMES, JOINED_NAMES } from './field-names.ts'
import type { Wording } from './wording.ts'

/** What developers call a field: in words, by convention, or in words run together. */
export function nameKind(words: string[], wording: Wording): DraftKind | null {
  // The last word says what it is ("billing email"), the ones before whose it is.
  const last = longestHits(wording.scan(words.join(' '))).at(-1)
  const spoken = last ? kindOf(last) : null
  if (spoken !== null && spoken !== 'name') return spoken
  for (const word of [...words].reverse()) {
    const conventional = CONVENTIONAL_NAMES[word]
    if (conventional) return conventional
  }
  const joined = words.join('')
  return JOINED_NAMES.find(([piece]) => joined.includes(piece))?.[1] ?? spoken
}
