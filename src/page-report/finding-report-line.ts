import type { Level } from '../assessment.ts'
import { articleName } from '../interface/article-name.ts'
import type { FindingLine } from '../interface/finding-lines.ts'
import type { Texts } from '../interface/texts.ts'
import { evidenceQuote } from './evidence-quote.ts'
import type { ReportLine } from './report.ts'

const LEVELS: Record<'unmet' | 'unclear' | 'met', Level> = {
  unmet: 'missing',
  unclear: 'unclear',
  met: 'informed',
}

/** A finding with why it is one, what shows it, what was searched, and the law. */
export function findingReportLine(
  line: FindingLine,
  outcome: 'unmet' | 'unclear' | 'met',
  texts: Texts,
): ReportLine {
  const { because, cite, linked, place, popup } = texts.interface
  const rule = texts.rules[line.rule]
  const { searched } = line
  const missing = line.evidence.flatMap((one) => (one.kind === 'missing-item' ? linked.item[one.item] : []))
  const articles = line.articles.map((article) => articleName(article, cite)).join(' · ')
  return {
    level: line.evidence.some(({ kind }) => kind === 'listing') ? 'listed' : LEVELS[outcome],
    text: rule?.[outcome] ?? line.rule,
    notes: [
      ...(outcome === 'unclear' ? line.because.map((reason) => because[reason]) : []),
      ...(rule === undefined ? [] : [rule.explain]),
      ...(missing.length > 0 ? [linked.missing(missing.join(', '))] : []),
      ...(searched === null
        ? []
        : [
            `${popup.lookedIn(searched.places.map((one) => place[one]).join(', '))}. ${popup.searchedSize(searched.characters, searched.links)}.`,
          ]),
      ...(articles === '' ? [] : [popup.law(articles)]),
    ],
    quotes: line.evidence.flatMap((evidence) => evidenceQuote(evidence, texts)),
  }
}
