import type { DocumentFacts } from '../document-facts.ts'
import { addressWords, type Kind, kindsNamed, titlesOf } from './document-names.ts'
import type { DocumentNotice, DocumentQuote, DocumentType } from './document-reading.ts'
import { shortened } from './excerpt.ts'
import type { Passage, Passages } from './passages.ts'
import type { Key } from './phrase-index.ts'
import type { NoticeItem } from './reading.ts'
import type { DocumentClue, DocumentSignal } from './signal.ts'
import { hasAny, hitsOf, type Wording } from './wording.ts'

/** An error page says so in few words. */
const ERROR_PAGE_CHARACTERS = 4_000
/** What is shorter and states next to nothing cannot inform. */
const INFORMING_CHARACTERS = 400
/** What is announced instead of written takes a few sentences. */
const ANNOUNCEMENT_CHARACTERS = 1_000
const EMPTY_CHARACTERS = 40
/** So many different items are more than a page on something else would state by the way. */
const POLICY_ITEMS = 4
const MANY_ITEMS = 7
/** A page without a telling title is a policy if so much of its text speaks about data: a notice below a recipe is less. */
const POLICY_SHARE = 0.35
const MAX_ITEM_WEIGHT = 5
const TITLE_WEIGHT = 4
const ADDRESS_WEIGHT = 2
const MAX_PUBLISHER_WEIGHT = 4
const COOKIE_WEIGHT = 3
/** Score from which a document is what it looks like. */
const ENOUGH = 3

/** Items that a text does not state unless it is about data. */
const CORE: ReadonlySet<NoticeItem> = new Set<NoticeItem>([
  'purposes',
  'legal_basis',
  'recipients',
  'retention',
  'third_country_transfers',
  'right_access',
  'right_rectification',
  'right_erasure',
  'right_object',
  'right_withdraw_consent',
  'complaint_authority',
])

const KINDS: readonly Kind[] = ['privacy-policy', 'legal-notice', 'cookie-policy', 'terms']

interface TypeReading {
  type: DocumentType
  signals: DocumentSignal[]
}

/** What kind of document this is, from its names, the items it states, and what only legal notices say. */
export function documentType(
  facts: Pick<DocumentFacts, 'url' | 'title'>,
  passages: Passages,
  notice: DocumentNotice,
  gaps: readonly DocumentQuote[],
  wording: Wording,
): TypeReading {
  const items = (Object.keys(notice) as NoticeItem[]).filter((item) => CORE.has(item)).length
  const titles = titlesOf(facts, passages)
  const useless = uselessness(titles, passages, items, gaps, wording)
  if (useless) return useless
  const signals = new Map<Kind, DocumentSignal[]>()
  const add = (kind: Kind, clue: DocumentClue, weight: number, words = ''): void => {
    const signal: DocumentSignal = { clue, words, speaksFor: kind, weight }
    if (weight > 0) signals.set(kind, [...(signals.get(kind) ?? []), signal])
  }
  const named = kindsNamed(titles, wording)
  for (const kind of named) {
    const title = titles.find((one) => kindsNamed([one], wording).has(kind)) ?? ''
    add(kind, 'title', TITLE_WEIGHT, shortened(title))
  }
  const address = addressWords(facts.url)
  for (const kind of kindsNamed([address], wording)) add(kind, 'address', ADDRESS_WEIGHT, shortened(address))
  add('privacy-policy', 'items', Math.min(items, MAX_ITEM_WEIGHT))
  add(
    'legal-notice',
    'publisher-words',
    Math.min(publisherWords(passages.list, wording), MAX_PUBLISHER_WEIGHT),
  )
  add('cookie-policy', 'cookies-throughout', Math.round(COOKIE_WEIGHT * cookieShare(passages.list, wording)))
  const total = (kind: Kind): number => (signals.get(kind) ?? []).reduce((sum, { weight }) => sum + weight, 0)
  const onData = items >= MANY_ITEMS || dataShare(passages, wording) >= POLICY_SHARE
  const policyUntitled = named.size === 0 && items >= POLICY_ITEMS && onData
  const excluded = (kind: Kind): boolean => kind === 'privacy-policy' && !named.has(kind) && !policyUntitled
  const [best] = KINDS.filter((kind) => !excluded(kind)).sort((one, other) => total(other) - total(one))
  const all = [...signals.values()].flat().sort((one, other) => other.weight - one.weight)
  if (best === undefined || total(best) < ENOUGH) return { type: 'other', signals: all }
  return { type: best, signals: all }
}

/** Pages that tell nobody anything: error pages in disguise, templates, announcements. */
function uselessness(
  titles: readonly string[],
  { list, characters }: Passages,
  items: number,
  gaps: readonly DocumentQuote[],
  wording: Wording,
): TypeReading | null {
  const says = (key: Key, texts: readonly string[]): boolean =>
    texts.some((text) => hasAny(wording.scan(text), key))
  const texts = list.map(({ text }) => text)
  const because = (type: DocumentType, clue: DocumentClue): TypeReading => ({
    type,
    signals: [{ clue, words: '', speaksFor: type, weight: ENOUGH }],
  })
  if (items < POLICY_ITEMS && characters < ERROR_PAGE_CHARACTERS) {
    const short = characters < INFORMING_CHARACTERS ? [...titles, ...texts] : titles
    if (says('words.notFoundPage', short)) return because('not-found-page', 'says-not-found')
  }
  if (characters < EMPTY_CHARACTERS) return because('placeholder', 'no-text')
  if (items >= POLICY_ITEMS) return null
  if (texts.some((text) => /\blorem ipsum\b/i.test(text))) return because('placeholder', 'filler-text')
  if (characters < ANNOUNCEMENT_CHARACTERS && says('words.comingSoon', [...titles, ...texts]))
    return because('placeholder', 'only-announced')
  if (gaps.length > items) return because('placeholder', 'unfilled-gaps')
  // One sentence that nothing is collected is short, and an answer.
  if (items === 0 && characters < INFORMING_CHARACTERS && !says('words.data', texts))
    if (kindsNamed(titles, wording).has('privacy-policy')) return because('placeholder', 'too-short')
  return null
}

/** Share of the text that stands in passages about data. */
function dataShare({ list }: Passages, wording: Wording): number {
  let about = 0
  let all = 0
  for (const { text } of list) {
    all += text.length
    if (hasAny(wording.scan(text), 'words.data')) about += text.length
  }
  return about / Math.max(1, all)
}

/** Different things that legal notices say and policies need not: publisher, host, capital, register. */
function publisherWords(passages: readonly Passage[], wording: Wording): number {
  const said = new Set<string>()
  for (const { text, heading } of passages)
    for (const one of [text, heading])
      for (const { key } of hitsOf(
        wording.scan(one),
        'words.publisher',
        'words.host',
        'words.companyRegister',
      ))
        said.add(key)
  return said.size
}

function cookieShare(passages: readonly Passage[], wording: Wording): number {
  if (passages.length === 0) return 0
  const on = passages.filter(
    ({ text, heading }) =>
      hasAny(wording.scan(text), 'words.cookieLink') || hasAny(wording.scan(heading), 'words.cookieLink'),
  )
  return on.length / passages.length
}
