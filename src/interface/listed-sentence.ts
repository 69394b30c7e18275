import type { InterfaceTexts } from '../languages/shape/interface.ts'
import type { Listing } from '../list/listing.ts'

/** Publishers named in a headline; the popup lists them all. */
const PUBLISHERS_NAMED = 2

/**
 * "According to X and Y, …": in the past, since sources tell what was the case on their day.
 * Only sources that name this very site vouch for it; where there is none, the wider affair's sources speak.
 */
export function listedSentence(listing: Listing, texts: InterfaceTexts): string {
  const { entry, matched } = listing
  const own = entry.sources.filter(({ namesThisSite }) => namesThisSite)
  const speaking = own.length > 0 ? own : entry.sources
  const names = [...new Set(speaking.map(({ publisher }) => plainName(publisher)))]
  const list = new Intl.ListFormat(texts.locale, { type: 'conjunction' })
  const publishers = list.format(names.slice(0, PUBLISHERS_NAMED))
  return texts.headline.listed[entry.relation](publishers, texts.headline.site[matched], entry.party.name)
}

/** Without a closing remark in brackets: "ABC News (Australia)" is "ABC News". */
function plainName(publisher: string): string {
  return publisher.replace(/ ?\([^()]*\)$/, '') || publisher
}
