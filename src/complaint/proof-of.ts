import type { Finding } from '../finding.ts'
import type { Attachment } from './attachments.ts'
import type { GroundRule } from './ground-rule.ts'
import type { PleadedRule } from './pleaded.ts'

/** What a picture of the tab cannot show: where data are sent, and what stands in another document. */
const BY_RECORD_ALONE: readonly GroundRule[] = [
  'reachable-policy',
  'written-policy',
  'own-policy',
  'complete-policy',
  'encrypted-transport',
  'data-outside-address',
]

/**
 * The pieces that show a ground. The record holds the texts, fields, links and targets of every form. Pictures show the
 * forms that they are of; that of the tab shows the page, and the forms of which none was taken.
 */
export function proofOf(
  { rule, findings }: Pick<PleadedRule, 'rule' | 'findings'>,
  attachments: readonly Attachment[],
): Attachment[] {
  const seen = !BY_RECORD_ALONE.includes(rule)
  const pictured = new Set(attachments.flatMap(({ form }) => form ?? []))
  const ofPage = findings.some((finding) => isOfPage(finding, pictured))
  return attachments.filter(({ id, form }) => {
    if (id === 'facts') return true
    if (!seen) return false
    return form ? findings.some(({ formRef }) => formRef === form) : ofPage
  })
}

const isOfPage = ({ formRef, searched }: Finding, pictured: ReadonlySet<string>): boolean =>
  formRef === null || !pictured.has(formRef) || (searched?.places.includes('page') ?? false)
