import { partialDateText } from '../interface/date-text.ts'
import { sourceRemarks } from '../interface/source-remarks.ts'
import type { Texts } from '../interface/texts.ts'
import { webAddress } from '../interface/web-address.ts'
import { MAX_LIST_NAME } from '../list/list.ts'
import type { Listing } from '../list/listing.ts'
import { localText } from '../list/local-text.ts'
import { lastSourceDate } from '../list/standing.ts'
import { printedHost } from '../outgoing/address.ts'
import { plainText } from '../outgoing/plain-text.ts'
import type { ReportLine } from './report.ts'

/** What a list has on a site, in the strength and at the date of its sources, each with its address. */
export function listingLine(
  { entry, standing, matched, host, list: from }: Listing,
  texts: Texts,
): ReportLine {
  const { list, local, locale } = texts.interface
  const day = (iso: string) => partialDateText(iso, locale)
  const month = (iso: string) => day(iso.slice(0, 7))
  const said = (text: Parameters<typeof localText>[0]) => localText(text, local).text
  const doubt = {
    listed: [],
    historical: [list.changedHands(day(lastSourceDate(entry) ?? entry.seen.to))],
    overdue: [list.overdue(day(entry.nextReview))],
    disputed: [list.disputed],
    corrected: [list.corrected],
  }[standing]
  return {
    level: standing === 'listed' ? 'listed' : 'unclear',
    text: `${list.matched[matched]} (${printedHost(host)}) – ${list.standing[standing]}`,
    notes: [
      said(entry.summary),
      list.seen(month(entry.seen.from), month(entry.seen.to)),
      ...doubt,
      ...(entry.checkedLive === null ? [] : [list.lookedAt(day(entry.checkedLive))]),
      ...entry.regulatorActs.map(
        ({ authority, date, outcome }) => `${list.regulator(authority, day(date))} – ${said(outcome)}`,
      ),
      ...(entry.reply === null ? [] : [`${list.reply(day(entry.reply.date))} – ${said(entry.reply.text)}`]),
      list.edition(plainText(said(from.name), MAX_LIST_NAME), from.number, day(from.issued.slice(0, 10))),
    ],
    quotes: entry.sources.map((source) => ({
      words: source.title,
      from: `${source.publisher}, ${sourceRemarks(source, texts.interface)} – ${said(source.states)}`,
      address: webAddress(source.url) ?? '',
    })),
  }
}
