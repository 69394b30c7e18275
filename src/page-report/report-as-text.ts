import type { Texts } from '../interface/texts.ts'
import type { PageReportTexts } from '../languages/shape/page-report.ts'
import type { Quote, Report, ReportLine } from './report.ts'

/** The report as a file that every program reads and that cannot hold markup. */
export function reportAsText(report: Report, { interface: words }: Texts, own: PageReportTexts): string {
  const rows = (all: Report['rows']) => all.map(({ term, text }) => `${term}${own.colon}${text}`)
  return [
    heading(own.title, '='),
    ...rows(report.rows),
    '',
    heading(report.matter, '-'),
    ...report.forms.flatMap(({ title, rows: asked }) => [heading(title, '-'), ...rows(asked), '']),
    ...report.sections.flatMap(({ title, lead, lines }) => [
      heading(title, '-'),
      ...(lead === '' ? [] : [lead, '']),
      ...lines.flatMap((line) => [...pointLines(line, words.why.quoted), '']),
    ]),
    own.limits,
    '',
  ].join('\n')
}

const heading = (text: string, rule: '=' | '-'): string => `${text}\n${rule.repeat(text.length)}\n`

const pointLines = ({ text, notes, quotes }: ReportLine, quoted: (words: string) => string): string[] => [
  `* ${text}`,
  ...notes.map((note) => `  ${note}`),
  ...quotes.map((quote) => `  > ${quoteLine(quote, quoted)}`),
]

const quoteLine = ({ words, from, address }: Quote, quoted: (words: string) => string): string =>
  [...(words === '' ? [] : [quoted(words)]), from, address].filter((part) => part !== '').join(' – ')
