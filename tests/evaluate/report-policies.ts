import type { PolicyMeasures } from './measure-policies.ts'
import { type Row, section, table } from './report-table.ts'
import { f1, labelLine, type Tally } from './scores.ts'

const ROWS: readonly Row<PolicyMeasures>[] = [
  ['labelled documents', ({ documents }) => String(documents)],
  [
    '**other documents taken for privacy policies**',
    ({ takenForPolicies, others }) => `**${takenForPolicies.length}** of ${others}`,
  ],
  ['other differences of type', ({ typeErrors, documents }) => `${typeErrors.length} of ${documents}`],
  [
    'called incomplete; of these with fewer gaps in the labels',
    ({ incomplete, falselyIncomplete }) => `${incomplete}; ${falselyIncomplete.length}`,
  ],
  ['items, macro F1', (measures) => macro(measures.items, measures)],
  ['items without the doubtful ones, macro F1', (measures) => macro(measures.sureItems, measures)],
]

/** Mean over the items that some document states. */
function macro(items: ReadonlyMap<string, Tally>, { support }: PolicyMeasures): string {
  const scores = [...items].filter(([item]) => support.has(item)).map(([, tally]) => f1(tally) || 0)
  if (scores.length === 0) return '–'
  return (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(3)
}

/** One column a set of documents, one row a question; Markdown. */
export const policySummary = (results: Record<string, PolicyMeasures>): string => table(ROWS, results)

/** What was read wrongly, with the quote and the heading it stands under. */
export function policyErrors(measures: PolicyMeasures, all: boolean): string {
  const byName = [...measures.items].map(([item, tally]) =>
    labelLine(item, tally, measures.support.get(item) ?? 0),
  )
  return [
    section('Taken for privacy policies', measures.takenForPolicies, true),
    section('Types', measures.typeErrors, all),
    section('Called incomplete with fewer gaps in the labels', measures.falselyIncomplete, true),
    section('No text found', measures.unread, all),
    section('Items of policies by name', byName.sort(), true),
    section('Items of policies', measures.itemErrors.sort(), all),
  ].join('')
}
