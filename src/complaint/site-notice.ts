import { printedAddress, printedHost } from '../outgoing/address.ts'
import type { GroundRule } from './ground-rule.ts'
import type { Letter } from './letter.ts'
import type { OrganisationInput } from './organisation-input.ts'
import { listed, paragraph } from './section.ts'
import { toldToOrganisation } from './told-to-organisation.ts'

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
  const { draft, texts, own } = input
  const { assessment } = draft
  const told = toldToOrganisation(input, (rule) => MENDED_BY_WORDS.includes(rule))
  if (told === null) return 'for-a-finding'
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
      ...listed(notice.looked(told.moment, address), told.facts),
      ...listed(notice.asked(told.cited), told.laws),
      paragraph(notice.please),
      paragraph(notice.close),
      paragraph(notice.regards),
    ],
  }
}
