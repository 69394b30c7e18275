import type { InterfaceTexts } from '../languages/shape/interface.ts'
import type { Source } from '../list/entry.ts'
import { partialDateText } from './date-text.ts'
import { webAddress } from './web-address.ts'

/** The date of a source, and what to keep in mind of it: an estimate, a copy of a text, another matter. */
export function sourceRemarks(
  { url, date, dateEstimated, namesThisSite, copyOf }: Source,
  { list, locale }: InterfaceTexts,
): string {
  const address = webAddress(url)
  return [
    partialDateText(date, locale),
    ...(dateEstimated ? [`(${list.estimated})`] : []),
    ...(copyOf === null || address === null ? [] : [`(${list.copyAt(new URL(address).host)})`]),
    ...(namesThisSite ? [] : [`(${list.widerAffair})`]),
  ].join(' ')
}
