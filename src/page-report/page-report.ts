import type { Assessment } from '../assessment.ts'
import { partialDateText } from '../interface/date-text.ts'
import { type FindingLine, findingLines } from '../interface/finding-lines.ts'
import { formsInOrder } from '../interface/form-flow.ts'
import { blindReason, headline } from '../interface/headline.ts'
import { noticeLines } from '../interface/notice-lines.ts'
import type { Texts } from '../interface/texts.ts'
import type { PageReportTexts } from '../languages/shape/page-report.ts'
import { MAX_LIST_NAME } from '../list/list.ts'
import { localText } from '../list/local-text.ts'
import { printedAddress, printedHost } from '../outgoing/address.ts'
import { plainText } from '../outgoing/plain-text.ts'
import { clueLine } from './clue-lines.ts'
import { documentLine } from './document-line.ts'
import { findingReportLine } from './finding-report-line.ts'
import { listingLine } from './listing-line.ts'
import { pageWords } from './page-words.ts'
import type { Report, ReportLine, ReportRow, ReportSection } from './report.ts'
import { reportForm } from './report-form.ts'

interface Words {
  texts: Texts
  own: PageReportTexts
  /** Of the extension. */
  version: string
}

/** All that an assessment says, in words and in reading order. Every string of the page has been made inert. */
export function pageReport(assessment: Assessment, words: Words): Report {
  const { texts, own } = words
  return {
    matter: headline(assessment, texts),
    level: assessment.level,
    word: texts.interface.level[assessment.level],
    rows: identification(assessment, words),
    forms: formsInOrder(assessment).map((form) => reportForm(form, assessment, texts, own)),
    sections:
      assessment.level === 'blind'
        ? [notLooked(assessment, texts)]
        : sections(assessment, texts).filter(({ lines }) => lines.length > 0),
  }
}

/** A page that could not be looked at: what a person can do. The matter has said why. */
function notLooked(assessment: Assessment, { interface: { headline: words, popup } }: Texts): ReportSection {
  return { title: popup.notChecked, lead: words.blind[blindReason(assessment)].advice, lines: [] }
}

/** Which page, when, with what. */
function identification(assessment: Assessment, { texts, own, version }: Words): ReportRow[] {
  const { local, locale, name } = texts.interface
  const address = printedAddress(assessment.url)
  const language = assessment.language === '' ? null : nameOf(assessment.language, locale)
  const row = (term: string, text: string) => (text === '' ? [] : [{ term, text }])
  return [
    ...row(own.site, printedHost(assessment.host)),
    ...row(own.pageTitle, pageWords(assessment.title)),
    ...row(own.address, `${address?.text ?? ''}${address?.omitted ? ` (${own.omitted})` : ''}`),
    ...row(own.looked, wholeMoment(assessment.checkedAt, locale)),
    ...row(own.pageLanguage, language ?? ''),
    ...row(own.made, `${name} ${version}`),
    ...assessment.lists.flatMap((list) =>
      row(
        own.list,
        texts.interface.list.edition(
          plainText(localText(list.name, local).text, MAX_LIST_NAME),
          list.number,
          partialDateText(list.issued.slice(0, 10), locale),
        ),
      ),
    ),
  ]
}

function sections(assessment: Assessment, texts: Texts): ReportSection[] {
  const { clues, linked, notChecked, notice, place, popup, purpose } = texts.interface
  const lines = findingLines(assessment)
  const finding = (outcome: 'unmet' | 'unclear' | 'met') => (line: FindingLine) =>
    findingReportLine(line, outcome, texts)
  const told = (line: FindingLine & { outcome: 'unmet' | 'unclear' | 'met' }) =>
    findingReportLine(line, line.outcome, texts)
  const section = (title: string, shown: ReportLine[], lead = '') => ({ title, lead, lines: shown })
  const found = formsInOrder(assessment).map((form) => ({ form, shown: noticeLines(form) }))
  const several = found.filter(({ shown }) => shown.length > 0).length > 1
  return [
    section(popup.open, lines.open.map(finding('unmet'))),
    section(
      popup.onList,
      assessment.listings.map((listing) => listingLine(listing, texts)),
    ),
    section(linked.title, [
      ...lines.linked.map(told),
      ...assessment.documents.map((one) => documentLine(one, texts)),
    ]),
    section(
      clues.title,
      [...lines.who.map(told), ...assessment.clues.map((clue) => clueLine(clue, texts))],
      clues.lead,
    ),
    section(popup.unclear, lines.unclear.map(finding('unclear'))),
    section(popup.context, lines.context.map(finding('unmet'))),
    ...found.map(({ form, shown }) =>
      section(
        several ? `${popup.found} · ${purpose[form.purpose]}` : popup.found,
        shown.map(({ line, quotes }) => ({
          level: 'informed',
          text: notice[line],
          notes: [],
          quotes: quotes.map((quote) => ({
            words: pageWords(quote.text),
            from: place[quote.place],
            address: '',
          })),
        })),
      ),
    ),
    section(popup.inOrder, lines.met.map(finding('met'))),
    section(
      popup.notChecked,
      assessment.notChecked.map((reason) => ({
        level: 'blind',
        text: notChecked[reason],
        notes: [],
        quotes: [],
      })),
    ),
  ]
}

/** With the time zone, as it may be read far from where it was made; '' where it is no moment. */
function wholeMoment(iso: string, locale: string): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return ''
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' }).format(moment)
}

/** A language in words; as it is written where the browser has no name for it. */
function nameOf(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
  } catch {
    return ''
  }
}
