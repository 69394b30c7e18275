import type { Article, PolicyItem } from '../../finding.ts'
import type { LinkedDocument } from '../../linked-document.ts'
import type { FormReading, NoticeItem } from '../../reading/reading.ts'

interface Sought {
  item: PolicyItem
  article: Article
  /** Any of these states it. */
  by: readonly NoticeItem[]
}

/** What any policy has to say, in the order of Art. 13. An officer's address is a way to reach the controller. */
const POLICY_ITEMS: readonly Sought[] = [
  { item: 'controller', article: 'GDPR 13(1)(a)', by: ['controller_identity'] },
  { item: 'contact', article: 'GDPR 13(1)(a)', by: ['controller_contact', 'dpo_contact'] },
  { item: 'purposes', article: 'GDPR 13(1)(c)', by: ['purposes'] },
  { item: 'legal-basis', article: 'GDPR 13(1)(c)', by: ['legal_basis', 'legitimate_interests'] },
  { item: 'recipients', article: 'GDPR 13(1)(e)', by: ['recipients', 'third_country_transfers'] },
  { item: 'retention', article: 'GDPR 13(2)(a)', by: ['retention'] },
  {
    item: 'rights',
    article: 'GDPR 13(2)(b)',
    by: [
      'rights_generic',
      'right_access',
      'right_rectification',
      'right_erasure',
      'right_restriction',
      'right_object',
      'right_portability',
    ],
  },
  { item: 'complaint', article: 'GDPR 13(2)(d)', by: ['complaint_authority'] },
]

/**
 * Points from which "incomplete" is said. One, two or three that were not found may stand there in words that the
 * lexicon does not have: on policies labelled by others, five of 23 that lacked three had fewer gaps, with four one of
 * 13 (docs/evaluation.md).
 */
export const SURE_GAPS = 4

/** The points that no policy can do without and that are not stated; `states` tells of one item. */
export const unstated = (states: (item: NoticeItem) => boolean): readonly Sought[] =>
  POLICY_ITEMS.filter(({ by }) => !by.some(states))

/** What neither the documents nor the forms state. A legal notice names the publisher, whom a person takes for the controller. */
export function missingItems(
  documents: readonly Pick<LinkedDocument, 'reading' | 'opened'>[],
  forms: readonly FormReading[],
): readonly Sought[] {
  const readings = documents.flatMap(({ reading }) => reading ?? [])
  const states = (item: NoticeItem): boolean =>
    readings.some(({ notice }) => (notice[item] ?? []).length > 0) ||
    forms.some(({ notice }) => (notice[item] ?? []).length > 0)
  const named = readings.some(({ controller, publisher }) => controller !== null || publisher !== null)
  // A text that bears the site's name says, if badly, whose it is: that nobody is named would say too much.
  const bearsName = documents.some(({ opened }) => opened?.namesSite === true)
  return unstated(states).filter(({ item }) => !(item === 'controller' && (named || bearsName)))
}
