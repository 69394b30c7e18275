import type { Measures } from './measure.ts'
import { type Classes, f1, precision, recall, type Tally } from './scores.ts'

const ERRORS_SHOWN = 12
const CONFUSIONS_SHOWN = 12
const LINE_CHARACTERS = 240

const number = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3))
const pair = (tally: Tally): string => `${number(precision(tally))} / ${number(recall(tally))}`

const ROWS: readonly [string, (measures: Measures) => string][] = [
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
export function summary(results: Record<string, Measures>): string {
  const names = Object.keys(results)
  const lines = [`| | ${names.join(' | ')} |`, `|---|${names.map(() => '---').join('|')}|`]
  for (const [title, cell] of ROWS)
    lines.push(`| ${title} | ${Object.values(results).map(cell).join(' | ')} |`)
  return lines.join('\n')
}

/** What went wrong, page by page, with the signals that decided. */
export function errorLists(measures: Measures, all: boolean): string {
  const sections: [string, string[]][] = [
    ['False accusations', measures.falseAccusations],
    ['Misses', measures.misses],
    ['Unclear', measures.unclear],
    ['Personal data', measures.personalDataErrors],
    ['Policy links near', measures.linkNearErrors],
    ['Policy links anywhere', measures.linkAnywhereErrors],
    ['Items', measures.itemErrors],
    ['Items by name, P / R', [...measures.items].map(([item, tally]) => `${item} ${pair(tally)}`)],
    ['Boxes', measures.boxErrors],
    ['Purposes', measures.purposeErrors],
    ['Purposes confused', confusions(measures.purposes)],
    ['Fields', measures.fieldErrors],
    ['Fields confused', confusions(measures.fields)],
  ]
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => {
      const shown = all ? lines : lines.slice(0, ERRORS_SHOWN)
      const more =
        lines.length > shown.length
          ? [`  … and ${lines.length - shown.length} more (--errors shows all)`]
          : []
      return [
        `\n${title} (${lines.length})`,
        ...shown.map((line) => `  ${line.slice(0, LINE_CHARACTERS)}`),
        ...more,
      ].join('\n')
    })
    .join('\n')
}

const confusions = (classes: Classes): string[] =>
  [...classes.confusions]
    .sort((a, b) => b[1] - a[1])
    .slice(0, CONFUSIONS_SHOWN)
    .map(([what, times]) => `${times} × ${what}`)
