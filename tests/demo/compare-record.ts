import type { Assessment } from '../../src/assessment.ts'
import type { Outcome } from '../../src/finding.ts'
import type { PageRecord } from '../site/page-record.ts'

/** In this order when several forms of a page answer a rule differently: the worst is what the page says. */
const WORST: Outcome[] = ['unmet', 'unclear', 'met', 'inapplicable']

/** What a rule says of a page as a whole. */
function outcomeOf(assessment: Assessment, rule: string): Outcome {
  const outcomes = assessment.findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => finding.outcome)
  return WORST.find((outcome) => outcomes.includes(outcome)) ?? 'inapplicable'
}

export const hasRightLevel = (record: PageRecord, { level }: Assessment): boolean =>
  level === record.level || (record.alsoRight ?? []).includes(level)

/** Where an assessment differs from what a correct reading says; empty if nowhere. */
export function differences(record: PageRecord, assessment: Assessment): string[] {
  const found: string[] = []
  if (!hasRightLevel(record, assessment)) found.push(`level is ${assessment.level}, expected ${record.level}`)
  for (const [rule, expected] of Object.entries(record.findings)) {
    const outcome = outcomeOf(assessment, rule)
    if (outcome !== expected) found.push(`${rule} is ${outcome}, expected ${expected}`)
  }
  const shown = (listings: { domain: string; standing: string; matched: string }[]) =>
    listings
      .map(({ domain, standing, matched }) => `${domain} (${standing}, ${matched})`)
      .sort()
      .join('; ') || 'none'
  const expected = shown(record.listings)
  const listings = shown(assessment.listings)
  if (listings !== expected) found.push(`listings are ${listings}, expected ${expected}`)
  for (const reason of record.notChecked ?? [])
    if (!assessment.notChecked.some((given) => given === reason))
      found.push(`does not say: not checked, ${reason}`)
  return found
}
