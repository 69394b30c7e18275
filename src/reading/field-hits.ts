import { FIELD_CONCEPTS, type FieldConcept } from '../languages/shape/lexicon.ts'
import type { Hit } from './phrase-index.ts'
import type { FieldKind } from './reading.ts'
import { inside, type Scan } from './wording.ts'

/** A kind as the words tell it, before the neighbours decide what a bare "name" is. */
export type DraftKind = FieldKind | 'name'

const CONCEPT_OF_KEY: ReadonlyMap<string, FieldConcept> = new Map(
  FIELD_CONCEPTS.map((concept) => [`fields.${concept}`, concept]),
)

/** What a hit of `fields.…` stands for. */
export const kindOf = (hit: Hit): DraftKind => CONCEPT_OF_KEY.get(hit.key) ?? 'other'

/** Field words of a text; of words inside one another only the longest speaks ("adresse e-mail" is no address). */
export function longestHits(scan: Scan): Hit[] {
  const fields = scan.hits.filter((hit) => hit.key.startsWith('fields.'))
  const kept = fields.filter(
    (hit) =>
      !fields.some(
        (other) => other !== hit && inside(hit, other) && other.to - other.from > hit.to - hit.from,
      ),
  )
  const seen = new Set<string>()
  return kept.filter((hit) => {
    const same = `${hit.key} ${hit.from}`
    if (seen.has(same)) return false
    seen.add(same)
    return true
  })
}
