import { FIELD_CONCEPTS, type FieldConcept } from '../languages/shape/lexicon.ts'
import type { Hit } from './phrase-index.ts'
import type { FieldKind } from './reading.ts'
import { inside, type Scan, type Wording } from './wording.ts'

/** A kind as the words tell it, before the neighbours decide what a bare "name" is. */
export type DraftKind = FieldKind | 'name'

const CONCEPT_OF_KEY: ReadonlyMap<string, FieldConcept> = new Map(
  FIELD_CONCEPTS.map((concept) => [`fields.${concept}`, concept]),
)

/** Data that GDPR Art. 9 protects: a label that asks for them asks for nothing else. */
export const SPECIAL_KINDS: ReadonlySet<DraftKind> = new Set<DraftKind>([
  'political_opinion',
  'religion',
  'union_membership',
  'health',
  'ethnicity',
])

/** What a hit of `fields.…` stands for. */
export const kindOf = (hit: Hit): DraftKind => CONCEPT_OF_KEY.get(hit.key) ?? 'other'

/**
 * Field words of a text; of words inside one another only the longest speaks ("adresse e-mail" is no address), and of
 * the same words in two languages that of the page ("nome" is a first name to one, the whole name to another).
 */
export function longestHits(scan: Scan, { languages }: Wording): Hit[] {
  const fields = scan.hits.filter((hit) => hit.key.startsWith('fields.'))
  const kept = fields.filter(
    (hit) =>
      !fields.some(
        (other) =>
          other !== hit &&
          inside(hit, other) &&
          (other.to - other.from > hit.to - hit.from ||
            (languages.has(other.language) && !languages.has(hit.language))),
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
