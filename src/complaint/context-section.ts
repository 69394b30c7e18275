import type { LetterTexts } from '../languages/shape/letter.ts'
import type { Entry } from '../list/entry.ts'
import type { Listing } from '../list/listing.ts'
import { type LocalText, localText } from '../list/local-text.ts'
import { printedAddress, printedHost } from '../outgoing/address.ts'
import { plainText } from '../outgoing/plain-text.ts'
import { quoted } from '../outgoing/quoted.ts'
import { clueBlocks } from './clue-blocks.ts'
import type { Block } from './letter.ts'
import type { LetterInput } from './letter-input.ts'
import { listed, paragraph, type Section, sentence } from './section.ts'

/** Listings, sources and acts told in one letter; characters of a summary and of a title. */
const LIMITS = { listings: 2, sources: 5, acts: 3, summary: 600, title: 160, name: 100 }

/**
 * Listings that say something about this form. A link to a listed site does not, and an entry that is disputed,
 * corrected or past its review is not passed on.
 */
export const listingsToPassOn = (listings: Listing[]): Listing[] =>
  listings
    .filter(
      ({ standing, matched }) => (standing === 'listed' || standing === 'historical') && matched !== 'link',
    )
    .slice(0, LIMITS.listings)

/**
 * What public sources report, in their strength and with their dates, and clues to a party: each only if the person
 * wants it passed on.
 */
export function contextSection(input: LetterInput): Section | null {
  const blocks = [...listingBlocks(input), ...clueBlocks(input)]
  return blocks.length === 0 ? null : { heading: 'context', blocks }
}

function listingBlocks({ draft, answers, texts }: LetterInput): Block[] {
  const listings = answers.passOnListings ? listingsToPassOn(draft.assessment.listings) : []
  if (listings.length === 0) return []
  const { context } = texts
  return [
    paragraph(context.intro),
    ...listings.flatMap((listing) => [
      paragraph(about(listing, texts)),
      ...listed(context.sources, sources(listing.entry, texts)),
    ]),
    paragraph(context.left),
  ]
}

function about({ entry, domain, matched, standing }: Listing, texts: LetterTexts): string {
  const { context } = texts
  const said = (text: LocalText): [string, string] => {
    const written = localText(text, texts.language)
    return [sentence(plainText(written.text, LIMITS.summary)), written.language]
  }
  return [
    context.matched(printedHost(domain), matched),
    context.summary(...said(entry.summary)),
    ...entry.regulatorActs
      .slice(0, LIMITS.acts)
      .map(({ authority, date, outcome }) =>
        context.decision(plainText(authority, LIMITS.name), writtenDate(date, texts), ...said(outcome)),
      ),
    ...(standing === 'historical' ? [context.historical(writtenDate(entry.seen.to, texts))] : []),
  ].join(' ')
}

function sources({ sources }: Entry, texts: LetterTexts): string[] {
  return sources.slice(0, LIMITS.sources).flatMap((source) => {
    const address = printedAddress(source.url)
    if (address === null) return []
    const remarks = [
      ...(source.copyOf === null ? [] : [texts.context.copy]),
      ...(source.namesThisSite ? [] : [texts.context.otherSite]),
    ]
    const line = texts.context.source(
      plainText(source.publisher, LIMITS.name),
      quoted(source.title, texts.quotes, LIMITS.title),
      writtenDate(source.date, texts),
      address.text,
    )
    return remarks.length === 0 ? line : `${line} (${remarks.join(', ')})`
  })
}

/** ISO date, month or year as the sources give it. */
function writtenDate(iso: string, texts: LetterTexts): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso)
  if (!match) return plainText(iso, LIMITS.name)
  const [, year = '', month, day] = match
  if (month === undefined) return year
  const date = { year: Number(year), month: Number(month), day: Number(day ?? 0) }
  return day === undefined ? texts.month(date) : texts.date(date)
}
