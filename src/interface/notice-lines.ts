import type { NoticeLine } from '../languages/shape/interface.ts'
import type { NoticeItem, Quote } from '../reading/reading.ts'

/** In the order in which people ask. The items of Art. 13 that answer one question stand together. */
const items: Record<NoticeLine, readonly NoticeItem[]> = {
  who: ['controller_identity', 'controller_contact'],
  why: ['purposes', 'legitimate_interests'],
  recipients: ['recipients'],
  retention: ['retention'],
  rights: [
    'rights_generic',
    'right_access',
    'right_rectification',
    'right_erasure',
    'right_restriction',
    'right_object',
    'right_portability',
    'right_withdraw_consent',
  ],
  complaint: ['complaint_authority'],
  'legal-basis': ['legal_basis'],
  officer: ['dpo_contact'],
  transfers: ['third_country_transfers'],
  mandatory: ['mandatory_provision'],
  automated: ['automated_decision'],
}

const order: readonly NoticeLine[] = [
  'who',
  'why',
  'recipients',
  'retention',
  'rights',
  'complaint',
  'legal-basis',
  'officer',
  'transfers',
  'mandatory',
  'automated',
]

export interface FoundLine<Words extends { text: string } = Quote> {
  line: NoticeLine
  quotes: Words[]
}

/** What a form's visible notice or a linked document says, each passage once a line. */
export function noticeLines<Words extends { text: string }>({
  notice,
}: {
  notice: Partial<Record<NoticeItem, Words[]>>
}): FoundLine<Words>[] {
  return order.flatMap((line) => {
    const quotes = items[line].flatMap((item) => notice[item] ?? [])
    const distinct = new Map(quotes.map((quote) => [quote.text, quote]))
    return distinct.size > 0 ? [{ line, quotes: [...distinct.values()] }] : []
  })
}
