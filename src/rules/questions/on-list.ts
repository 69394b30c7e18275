import type { Severity, Verdict } from '../../finding.ts'
import type { Listing } from '../../list/listing.ts'
import { answer } from './answer.ts'

/**
 * What a match with the list weighs. Not matched is inapplicable, never met: absence from the list says nothing.
 * Old and undecided entries inform only. An entry that shows its operator openly speaks of re-use, not of hiding.
 */
export function onList(listings: Listing[], weight: 'by-entry' | 'context'): Verdict {
  if (listings.length === 0) return answer.inapplicable
  const weights = weight === 'context' ? [] : listings.map(weightOf)
  const severity = (['high', 'low'] as const).find((one) => weights.includes(one)) ?? 'context'
  const seen = new Map(
    listings.map(({ entry, domain }) => [`${entry.id} ${domain}`, { entry: entry.id, domain }]),
  )
  return answer.unmet(severity, {
    evidence: [...seen.values()].map((match) => ({ kind: 'listing', ...match })),
  })
}

function weightOf({ entry, standing }: Listing): Severity {
  if (standing !== 'listed') return 'context'
  return entry.disclosure.degree === 'disclosed' ? 'low' : 'high'
}
