import { NOTICE_CONCEPTS } from '../languages/shape/lexicon.ts'
import type { DocumentNotice, DocumentQuote } from './document-reading.ts'
import type { Passage } from './passages.ts'
import type { Hit } from './phrase-index.ts'
import type { NoticeItem } from './reading.ts'
import { inPageLanguage, inside, type Scan, type Wording, wordCount } from './wording.ts'

const QUOTE_CHARACTERS = 300
const QUOTES = 3
/** A heading states nothing; with so many words under it, it says what these are about. */
const SUBSTANCE_WORDS = 6
/** So many different rights in one passage show that it speaks about data, also where it does not say the word. */
const RIGHTS_THAT_ANCHOR = 2

/** Who they are and how to reach them needs more than words: `document-parties.ts`. */
const BY_NAME: ReadonlySet<NoticeItem> = new Set<NoticeItem>([
  'controller_identity',
  'controller_contact',
  'dpo_contact',
])

/** Where the heading names one of these, the text under it is its statement, whatever words it takes. */
const TOPICS: ReadonlySet<NoticeItem> = new Set<NoticeItem>([
  'purposes',
  'recipients',
  'retention',
  'right_access',
  'right_rectification',
  'right_erasure',
  'right_restriction',
  'right_object',
  'right_portability',
  'right_withdraw_consent',
  'complaint_authority',
])

const isRight = (item: NoticeItem): boolean => item.startsWith('right_')

/** A passage with what the lexicon knows in it; the lead-in is read as the beginning of its first sentence. */
export interface ReadPassage extends Passage {
  scan: Scan
  /** The passage speaks about personal data. */
  anchored: boolean
}

/** `aboutData`: the whole document is on personal data, so every passage is. */
export function readPassages(
  passages: readonly Passage[],
  aboutData: boolean,
  wording: Wording,
): ReadPassage[] {
  const read = passages.map((passage) => {
    const scan = wording.scan(passage.lead === '' ? passage.text : `${passage.lead} ${passage.text}`)
    return { ...passage, scan, anchored: aboutData || speaksOfData(scan, wording) }
  })
  // One sentence on data makes its section one: the points of a list do not repeat the word.
  const sections = new Set(read.filter(({ anchored }) => anchored).map(({ section }) => section))
  return read.map((passage) => {
    const named = speaksOfData(wording.scan(passage.heading), wording)
    return { ...passage, anchored: named || sections.has(passage.section) }
  })
}

function speaksOfData(scan: Scan, wording: Wording): boolean {
  if (inPageLanguage(wording, scan, 'words.data').length > 0) return true
  const rights = NOTICE_CONCEPTS.filter(
    (item) => isRight(item) && inPageLanguage(wording, scan, `notice.${item}`).length > 0,
  )
  return rights.length >= RIGHTS_THAT_ANCHOR
}

/** The items that the passages state, each with the sentences that do. */
export function statedItems(passages: readonly ReadPassage[], wording: Wording): DocumentNotice {
  const notice: DocumentNotice = {}
  for (const passage of passages) {
    if (!passage.anchored) continue
    for (const item of NOTICE_CONCEPTS) {
      if (BY_NAME.has(item)) continue
      for (const hit of statedBy(passage.scan, item, wording)) addQuote(notice, item, quoteAt(passage, hit))
      if (TOPICS.has(item) && announces(passage, item, wording))
        addQuote(notice, item, { text: passage.text.slice(0, QUOTE_CHARACTERS), heading: passage.heading })
    }
  }
  // "Your rights" adds nothing where they are named.
  if (Object.keys(notice).some((item) => item.startsWith('right_'))) delete notice.rights_generic
  return notice
}

/** Hits that state an item in a text on personal data, without those that a false friend holds or leads into. */
export function statedBy(scan: Scan, item: NoticeItem, wording: Wording): Hit[] {
  const hits = inPageLanguage(wording, scan, `notice.${item}`, `policy.${item}`)
  // In a long text a mailbox called "privacy" is nobody's office.
  if (item !== 'dpo_contact') hits.push(...inPageLanguage(wording, scan, `plainNotice.${item}`))
  if (hits.length === 0) return hits
  const friends = inPageLanguage(wording, scan, `noticeNot.${item}`, `policyNot.${item}`)
  const leadsInto = (friend: Hit, hit: Hit): boolean => friend.from <= hit.from && hit.from < friend.to
  return hits.filter((hit) => !friends.some((friend) => inside(hit, friend) || leadsInto(friend, hit)))
}

/** The heading above names the item and this passage is the text under it. */
function announces(passage: ReadPassage, item: NoticeItem, wording: Wording): boolean {
  if (!passage.opens || wordCount(passage.scan) < SUBSTANCE_WORDS) return false
  return statedBy(wording.scan(passage.heading), item, wording).length > 0
}

/** The sentence with the hit; a question is quoted with the answer that follows. */
export function quoteAt({ scan, heading }: ReadPassage, hit: Hit): DocumentQuote {
  const { sentences, sentenceOf } = scan.split
  const number = sentenceOf[hit.from] ?? 0
  const sentence = sentences[number] ?? scan.split.text
  const answer = sentence.endsWith('?') ? ` ${sentences[number + 1] ?? ''}` : ''
  return { text: around(sentence + answer, hit, scan, number), heading }
}

/** A sentence longer than a quote is cut so that what counts is in it. */
function around(sentence: string, hit: Hit, { split }: Scan, number: number): string {
  if (sentence.length <= QUOTE_CHARACTERS) return sentence.trim()
  const first = split.sentenceOf.indexOf(number)
  const words = split.sentenceOf.lastIndexOf(number) - first
  const share = (hit.from - first) / Math.max(1, words)
  const start = Math.round(share * sentence.length - QUOTE_CHARACTERS / 3)
  const last = sentence.length - (QUOTE_CHARACTERS - 2)
  if (start <= 0) return `${sentence.slice(0, QUOTE_CHARACTERS - 1).trim()}…`
  const from = sentence.indexOf(' ', Math.min(start, last - 1)) + 1
  const cut = sentence.slice(from, from + QUOTE_CHARACTERS - 2).trim()
  return `…${cut}${from + QUOTE_CHARACTERS - 2 < sentence.length ? '…' : ''}`
}

export function addQuote(notice: DocumentNotice, item: NoticeItem, quote: DocumentQuote): void {
  const quotes = notice[item] ?? []
  notice[item] = quotes
  if (quotes.length < QUOTES && !quotes.some(({ text }) => text === quote.text)) quotes.push(quote)
}
