import type { FormMeasures } from './measure-forms.ts'
import { type Row, section, table } from './report-table.ts'
import { type Classes, f1, labelLine, precision, recall, type Tally } from './scores.ts'

const number = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3))
const pair = (tally: Tally): string => `${number(precision(tally))} / ${number(recall(tally))}`

const ROWS: readonly Row<FormMeasures>[] = [
  ['labelled forms', ({ forms }) => String(forms)],
  [
    '**false accusations** (of forms that inform)',
    ({ falseAccusations, informing }) => `**${falseAccusations.length}** of ${informing}`,
  ],
  ['of these unclear', ({ unclear, informing }) => `${unclear.length} of ${informing}`],
  [
    'misses (of mute petition, newsletter, contact … forms)',
    ({ misses, mute }) => `${misses.length} of ${mute}`,
  ],
  ['takes personal data, P / R', ({ personalData }) => pair(personalData)],
  [
    'field kinds, macro F1 (accuracy)',
    ({ fields }) => `${number(fields.macroF1())} (${number(fields.accuracy())})`,
  ],
  ['field kinds, macro recall', ({ fields }) => number(fields.macroRecall())],
  ['traps for robots, F1', ({ honeypots }) => number(f1(honeypots))],
  [
    'form purpose, macro F1 (accuracy)',
    ({ purposes }) => `${number(purposes.macroF1())} (${number(purposes.accuracy())})`,
  ],
  ['policy link near the form, P / R', ({ linkNear }) => pair(linkNear)],
  ['policy link anywhere, F1', ({ linkAnywhere }) => number(f1(linkAnywhere))],
  [
    'items at the form with 8 labels or more, macro F1',
    ({ items }) => number(mean([...items.values()].map(f1))),
  ],
  ['consent boxes found, F1', ({ boxFound }) => number(f1(boxFound))],
  ['their purpose, F1', ({ boxPurpose }) => number(f1(boxPurpose))],
  ['pre-ticked or refusing, F1', ({ boxAgainst }) => number(f1(boxAgainst))],
]

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** One column a set of pages, one row a question; Markdown. */
export const formSummary = (results: Record<string, FormMeasures>): string => table(ROWS, results)

/** What went wrong, page by page, with the signals that decided; then each label's numbers and confusions. */
export function formErrors(measures: FormMeasures, all: boolean): string {
  const errors: [string, string[]][] = [
    ['False accusations', measures.falseAccusations],
    ['Misses', measures.misses],
    ['Unclear', measures.unclear],
    ['Personal data', measures.personalDataErrors],
    ['Policy links near', measures.linkNearErrors],
    ['Policy links anywhere', measures.linkAnywhereErrors],
    ['Items', measures.itemErrors],
    ['Boxes', measures.boxErrors],
    ['Purposes', measures.purposeErrors],
    ['Fields', measures.fieldErrors],
  ]
  const counts: [string, string[]][] = [
    ['Items by name, P / R', [...measures.items].map(([item, tally]) => `${item} ${pair(tally)}`)],
    ['Purposes by name', labels(measures.purposes)],
    ['Purposes confused', confusions(measures.purposes)],
    ['Fields by name', labels(measures.fields)],
    ['Fields confused', confusions(measures.fields)],
  ]
  return [
    ...counts.map(([title, lines]) => section(title, lines, true)),
    ...errors.map(([title, lines]) => section(title, lines, all)),
  ].join('')
}

const labels = ({ tallies, support }: Classes): string[] =>
  [...tallies]
    .map(([label, tally]) => ({ label, tally, labelled: support.get(label) ?? 0 }))
    .sort((one, other) => other.labelled - one.labelled)
    .map(({ label, tally, labelled }) => labelLine(label, tally, labelled))

const confusions = ({ confusions: pairs }: Classes): string[] =>
  [...pairs].sort((one, other) => other[1] - one[1]).map(([what, times]) => `${times} × ${what}`)
