import type { Because, Evidence, Subject } from '../../finding.ts'
import type { LinkedDocument } from '../../linked-document.ts'
import type { DocumentReading } from '../../reading/document-reading.ts'
import type { LinkReading, NoticeItem } from '../../reading/reading.ts'
import { documentEvidence, isPolicy } from './opened-policies.ts'

/** Items that tell something about the use of data; a legal notice names its publisher anyway. */
const ABOUT_DATA: readonly NoticeItem[] = [
  'purposes',
  'legal_basis',
  'recipients',
  'retention',
  'rights_generic',
  'right_access',
  'right_rectification',
  'right_erasure',
  'right_object',
  'complaint_authority',
]

/** What linked policies say of an item: their words, nothing, or that none has been read. */
export function saidInPolicy(
  { documents = [] }: Subject,
  items: readonly NoticeItem[],
): { said: Evidence[] } | 'silent' | 'unread' {
  const read = documents.filter((linked) => linked.as === 'policy' && isPolicy(linked))
  const said = read.flatMap((linked) => {
    const quotes = items.flatMap((item) => linked.reading?.notice[item] ?? [])
    return documentEvidence.quotes(linked, quotes)
  })
  if (said.length > 0) return { said }
  return read.length > 0 ? 'silent' : 'unread'
}

/**
 * Why linked legal notices keep an absence from being sure; null where they were read whole and say nothing of it, or
 * where there are none. `items`: what is looked for.
 */
export function legalNoticeDoubt(
  { documents = [] }: Subject,
  notices: readonly LinkReading[],
  items: readonly NoticeItem[] = ABOUT_DATA,
): { because: Because; evidence: Evidence[] } | null {
  if (notices.length === 0) return null
  const read = documents.filter((linked) => linked.as === 'legal-notice' && linked.reading !== null)
  const saying = read.filter(({ reading }) => reading !== null && says(reading, items))
  const [first] = saying
  if (first !== undefined) {
    const quotes = items.flatMap((item) => first.reading?.notice[item] ?? [])
    const words =
      quotes.length > 0 || first.reading?.dataSection == null ? quotes : [first.reading.dataSection]
    return {
      because: 'only-in-legal-notice',
      evidence: [...documentEvidence.of([first]), ...documentEvidence.quotes(first, words)],
    }
  }
  const addresses = new Set(notices.map(({ href }) => href))
  const silent = read.filter(isSilent)
  return silent.length > 0 && addresses.size === 1 && silent.some(({ href }) => addresses.has(href))
    ? null
    : { because: 'legal-notice-may-hold-it', evidence: [] }
}

const says = (reading: DocumentReading, items: readonly NoticeItem[]): boolean =>
  items.some((item) => (reading.notice[item] ?? []).length > 0) ||
  (reading.dataSection !== null && items.some((item) => ABOUT_DATA.includes(item)))

/** Read from end to end in a language with all the words: then what was not found is not there. */
const isSilent = ({ opened, reading }: LinkedDocument): boolean =>
  reading?.complete === true &&
  reading.language.level === 'full' &&
  reading.type === 'legal-notice' &&
  opened?.perhapsDrawn === false
