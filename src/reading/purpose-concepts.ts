import type { Hit } from './phrase-index.ts'
import type { ScoredPurpose } from './signal.ts'
import { inside, type Scan } from './wording.ts'

/** Concepts whose words speak for a purpose. */
const CONCEPTS: readonly [string, ScoredPurpose, number][] = [
  ['petition', 'petition', 1],
  ['sign', 'petition', 0.8],
  ['newsletter', 'newsletter', 1],
  ['donation', 'donation', 1],
  ['donationWeak', 'donation', 0.3],
  ['contact', 'contact', 1],
  ['contactWord', 'contact', 0.8],
  ['registration', 'registration', 1],
  ['membership', 'membership', 1],
  ['login', 'login', 1],
  ['search', 'search', 0.8],
  ['checkout', 'checkout', 0.7],
  ['survey', 'survey', 0.9],
  ['comment', 'comment', 1],
  ['volunteer', 'volunteer', 1],
  ['unsubscribe', 'newsletter', 0.8],
]

const PURPOSE_KEYS: ReadonlySet<string> = new Set(CONCEPTS.map(([concept]) => `words.${concept}`))

interface SpokenConcept {
  concept: string
  purpose: ScoredPurpose
  strength: number
  /** Its first words in the text. */
  hit: Hit
}

/** Concepts with a word of their own in the text: "sign" in "sign up" is none. */
export function purposeConcepts(scan: Scan): SpokenConcept[] {
  const speaking = scan.hits.filter((hit) => PURPOSE_KEYS.has(hit.key))
  const longest = speaking.filter(
    (hit) => !speaking.some((other) => inside(hit, other) && other.to - other.from > hit.to - hit.from),
  )
  return CONCEPTS.flatMap(([concept, purpose, strength]) => {
    const hit = longest.find(({ key }) => key === `words.${concept}`)
    return hit ? { concept, purpose, strength, hit } : []
  })
}
