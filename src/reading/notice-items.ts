import type { TextFacts } from '../facts.ts'
import { NOTICE_CONCEPTS } from '../languages/shape/lexicon.ts'
import { hasEmail } from './has-email.ts'
import { hasPhone } from './has-phone.ts'
import { namedEntity } from './named-entity.ts'
import { phraseAsWritten } from './phrase-as-written.ts'
import type { Hit } from './phrase-index.ts'
import { hasPostalAddress } from './postal-address.ts'
import type { Notice, NoticeItem, Quote } from './reading.ts'
import { hitsOf, inPageLanguage, type Scan, sentenceOf, type Wording } from './wording.ts'

/** Characters of one quote, and quotes kept of one item. */
const QUOTE_CHARACTERS = 300
const QUOTES = 3
/** So many different rights in one block show that it speaks about data, also where it does not say the word. */
const RIGHTS_THAT_ANCHOR = 2

/** These count beside a data word only; the others do also alone inside the form. */
const FREE_INSIDE: ReadonlySet<NoticeItem> = new Set<NoticeItem>([
  'right_withdraw_consent',
  'mandatory_provision',
])

export type NoticeBlock = Pick<TextFacts, 'ref' | 'place' | 'text' | 'folded' | 'hiddenBy'>

/** The items of GDPR Art. 13 that texts state, each with the sentence that states it. */
export function noticeItems(blocks: NoticeBlock[], sites: string[], wording: Wording): Notice {
  const notice: Notice = {}
  for (const block of blocks) {
    const scan = wording.scan(block.text)
    for (const found of itemsOf(scan, block.place, sites, wording)) addQuote(notice, block, found)
  }
  return notice
}

function addQuote(notice: Notice, block: NoticeBlock, [item, sentence, words]: Found): void {
  const quotes = notice[item] ?? []
  notice[item] = quotes
  const text = sentence.slice(0, QUOTE_CHARACTERS)
  if (quotes.length >= QUOTES || quotes.some((quote) => quote.text === text)) return
  const quote: Quote = { ref: block.ref, place: block.place, text }
  if (block.folded) quote.folded = true
  if (block.hiddenBy !== null) quote.hiddenBy = block.hiddenBy
  if (words !== undefined) quote.words = words
  quotes.push(quote)
}

/** An item, the sentence that states it, and the words of it that decided. */
type Found = [NoticeItem, string, string?]

function itemsOf(scan: Scan, place: TextFacts['place'], sites: string[], wording: Wording): Found[] {
  const found: Found[] = []
  const anchored = isAnchored(scan, wording)
  for (const item of NOTICE_CONCEPTS) {
    if (item === 'controller_identity' || item === 'controller_contact' || item === 'dpo_contact') continue
    const hits = statedBy(scan, item, anchored || (place === 'inside' && FREE_INSIDE.has(item)), wording)
    for (const hit of hits) found.push([item, sentenceOf(scan, hit), phraseAsWritten(scan, hit)])
  }
  const controller = controllerSentence(scan, found, anchored, sites, wording)
  if (controller) found.push(['controller_identity', controller.sentence, controller.name])
  found.push(...contacts(scan, found, wording))
  return found
}

/** The block speaks about data, or names several rights. */
function isAnchored(scan: Scan, wording: Wording): boolean {
  if (inPageLanguage(wording, scan, 'words.data').length > 0) return true
  const rights = inPageLanguage(
    wording,
    scan,
    ...NOTICE_CONCEPTS.filter((item) => item.startsWith('right_')).map((item) => `notice.${item}`),
  )
  return new Set(rights.map((hit) => hit.key)).size >= RIGHTS_THAT_ANCHOR
}

/** Hits that state an item, without those inside a false friend or in a sentence on another company's service. */
function statedBy(scan: Scan, item: NoticeItem, anchored: boolean, wording: Wording): Hit[] {
  const hits = inPageLanguage(wording, scan, `plainNotice.${item}`)
  if (anchored) hits.push(...inPageLanguage(wording, scan, `notice.${item}`))
  if (hits.length === 0) return hits
  const friends = inPageLanguage(wording, scan, `noticeNot.${item}`)
  const services = hitsOf(scan, 'words.otherService').map((hit) => scan.split.sentenceOf[hit.from])
  return hits
    .filter((hit) => !friends.some((friend) => hit.to - 1 >= friend.from && hit.to <= friend.to))
    .filter((hit) => !services.includes(scan.split.sentenceOf[hit.from]))
}

/** A sentence that says who takes or uses the data, by name. */
function controllerSentence(
  scan: Scan,
  found: Found[],
  anchored: boolean,
  sites: string[],
  wording: Wording,
): { sentence: string; name: string } | null {
  const cues = statedBy(scan, 'controller_identity', anchored, wording).map((hit) => sentenceOf(scan, hit))
  const uses = found
    .filter(([item]) => item === 'purposes' || item === 'recipients')
    .map(([, sentence]) => sentence)
  // "I accept the privacy policy of X": whoever's policy it is takes the data.
  const asked = inPageLanguage(
    wording,
    scan,
    'words.optIn',
    'words.impliedConsent',
    'words.acceptPolicy',
  ).map((hit) => sentenceOf(scan, hit))
  const defining = inPageLanguage(wording, scan, 'words.controllerWord').map((hit) => sentenceOf(scan, hit))
  for (const sentence of new Set([...cues, ...uses, ...asked])) {
    const name = namedEntity(sentence, sites, wording, { defined: defining.includes(sentence) })
    if (name) return { sentence, name }
  }
  return null
}

/** An address to write to counts where the block is about rights, the controller or the officer. */
function contacts(scan: Scan, found: Found[], wording: Wording): Found[] {
  const reached =
    scan.split.sentences.find((sentence) => hasEmail(sentence) || hasPhone(sentence)) ??
    scan.split.sentences.find((sentence) => hasPostalAddress(sentence, wording))
  const officer = statedBy(scan, 'dpo_contact', true, wording)[0]
  const result: Found[] = []
  if (officer && (reached || inPageLanguage(wording, scan, 'words.writeTo').length > 0))
    result.push(['dpo_contact', sentenceOf(scan, officer), phraseAsWritten(scan, officer)])
  const about = found.some(
    ([item]) => item === 'controller_identity' || item.startsWith('right') || item === 'recipients',
  )
  if (reached && about) result.push(['controller_contact', reached])
  return result
}
