import { printedAddress, printedHost } from '../outgoing/address.ts'
import { citation } from './citation.ts'
import type { GroundRule } from './ground-rule.ts'
import { groundWords } from './grounds.ts'
import type { Letter } from './letter.ts'
import { momentAt } from './moment.ts'
import type { OrganisationInput } from './organisation-input.ts'
import { pleaded } from './pleaded.ts'
import { listed, paragraph, sentence } from './section.ts'

/** What a site can mend by adding or linking words: what concerns Art. 12 and 13. A box ticked in advance is no such thing. */
const MENDED_BY_WORDS: readonly GroundRule[] = [
  'information-at-form',
  'reachable-policy',
  'written-policy',
  'controller-identity',
  'stated-purposes',
  'stated-rights',
  'own-policy',
  'complete-policy',
  'policy-link-at-form',
  'recipient-named',
  'marked-fields',
]

/**
 * A friendly first step: what was looked at, what was not found there on that day, and what the law wants to be said.
 * No demand, and nothing about the person. Only what the person has looked at.
 */
export function siteNotice(input: OrganisationInput): Letter | 'for-a-finding' {
  const { draft, answers, texts, own, timeZone } = input
  const { assessment } = draft
  const told = pleaded(assessment, answers.looked).grounds.filter(({ rule }) =>
    MENDED_BY_WORDS.includes(rule),
  )
  const when = momentAt(assessment.checkedAt, timeZone)
  if (told.length === 0 || when === null) return 'for-a-finding'
  // The hour is told once; in the sentences about findings the day is enough.
  const words = told.map((one) =>
    groundWords(one, { draft, texts: { ...texts, moment: texts.date }, timeZone }),
  )
  const cited = citation([...new Set(words.flatMap(({ articles }) => articles))], texts.citation)
  const { notice } = own
  const address = printedAddress(assessment.url)?.text ?? printedHost(assessment.host)
  const subject = notice.subject(printedHost(assessment.host))
  return {
    language: own.language,
    subject,
    blocks: [
      { kind: 'title', text: own.title.notice },
      paragraph(texts.subjectLine(subject)),
      paragraph(notice.greeting),
      ...listed(
        notice.looked(texts.moment(when), address),
        words.map(({ fact }) => sentence(fact)),
      ),
      ...listed(notice.asked(cited), [...new Set(words.map(({ law }) => law))]),
      paragraph(notice.please),
      paragraph(notice.close),
      paragraph(notice.regards),
    ],
  }
}
