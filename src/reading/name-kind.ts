import { developerName } from './developer-names.ts'
import { type DraftKind, kindOf, longestHits } from './field-hits.ts'
import { JOINED_NAMES } from './field-names.ts'
import type { Wording } from './wording.ts'

/** Say that it is a field, in languages where one of them also is a message. */
const NEUTRAL = /^(?:text|txt|textbox|box|input|field|fld|edit|ctl|value|control|element)\d*$/

/** What developers call a field: in words, by convention, or in words run together. */
export function nameKind(all: string[], wording: Wording): DraftKind | null {
  const words = all.filter((word) => !NEUTRAL.test(word))
  // The last word says what it is ("billing email"), the ones before whose it is.
  const last = longestHits(wording.scan(words.join(' ')), wording).at(-1)
  const spoken = last ? kindOf(last) : null
  const known = developerName(words)
  // A convention of more words than the lexicon sees means something of its own ("country code", "card name").
  if (known && last && known.to - known.from >= last.to - last.from && known.to >= last.to) return known.kind
  if (spoken !== null && spoken !== 'name') return spoken
  if (known && known.kind !== 'name') return known.kind
  const joined = words.join('')
  return JOINED_NAMES.find(([piece]) => joined.includes(piece))?.[1] ?? known?.kind ?? spoken
}
