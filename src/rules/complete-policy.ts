import type { Article, Because, Rule, Subject } from '../finding.ts'
import type { LinkedDocument } from '../linked-document.ts'
import { takesData } from '../reading/takes-data.ts'
import { answer } from './questions/answer.ts'
import { documentEvidence, isGone, isPolicy, isShown, openedPolicies } from './questions/opened-policies.ts'
import { missingItems, SURE_GAPS } from './questions/policy-items.ts'
import { writtenPolicy } from './written-policy.ts'

/** Each point of Art. 13 that no policy can do without. The CNIL reproached incomplete policies as well (25 January 2024). */
export const completePolicy: Rule = {
  id: 'complete-policy',
  rank: 28,
  scope: 'page',
  articles: [
    'GDPR 13(1)(a)',
    'GDPR 13(1)(c)',
    'GDPR 13(1)(e)',
    'GDPR 13(2)(a)',
    'GDPR 13(2)(b)',
    'GDPR 13(2)(d)',
  ],
  texts: {
    met: 'Each point that a privacy policy must have was found in the linked one',
    unmet: 'Points that a privacy policy must have were not found in the linked one',
    unclear: 'It is not certain whether the linked privacy policy has all the points that it must have',
    explain:
      'A policy must say who takes your data and how to reach them, what for and on what legal basis, who receives them, how long they are kept, your rights and where to complain. The whole linked text was searched. The form and the legal notice count as well.',
  },
  check(subject) {
    const opened = openedPolicies(subject)
    const shown = opened.filter(isShown)
    if (shown.length === 0) return answer.inapplicable
    // What is empty or announced is written-policy's matter.
    const policies = shown.filter(isPolicy)
    if (policies.length === 0)
      return writtenPolicy.check(subject).outcome === 'inapplicable'
        ? answer.unclear('document-not-read', { evidence: documentEvidence.of(shown) })
        : answer.inapplicable

    const forms = subject.page.forms.filter(takesData)
    const missing = missingItems([...policies, ...legalNotices(subject)], forms)
    const evidence = [
      ...documentEvidence.of(policies),
      ...missing.map(({ item }) => ({ kind: 'missing-item', item }) as const),
    ]
    if (missing.length === 0) return answer.met(evidence)
    const articles: Article[] = [...new Set(missing.map(({ article }) => article))]
    const doubt = whyNotSure(subject, opened, policies)
    if (doubt !== null) return { ...answer.unclear(doubt, { evidence }), articles }
    if (missing.length < SURE_GAPS)
      return { ...answer.unclear('policy-may-say-otherwise', { evidence }), articles }
    return answer.unmet('medium', { evidence, articles })
  },
}

const legalNotices = ({ documents = [] }: Subject): LinkedDocument[] =>
  documents.filter((linked) => linked.as === 'legal-notice' && isShown(linked))

/** Why something that was not found may be said all the same; null where everything linked was read from end to end. */
function whyNotSure(
  { documents = [] }: Subject,
  opened: readonly LinkedDocument[],
  policies: readonly LinkedDocument[],
): Because | null {
  const readings = policies.flatMap(({ reading }) => reading ?? [])
  if (readings.some(({ language }) => language.level === 'none')) return 'language-unknown'
  if (readings.some(({ language }) => language.level === 'light')) return 'weak-words'
  if (readings.some(({ complete }) => !complete)) return 'cap-hit'
  if (policies.some((policy) => policy.opened?.perhapsDrawn)) return 'document-not-read'
  // Another policy, or chapters of this one, may hold the rest.
  const unread = opened.some((policy) => !policies.includes(policy) && !isGone(policy))
  const waiting = documents.some((linked) => linked.opened === null)
  if (unread || waiting) return 'policy-not-read'
  if (policies.some((policy) => policy.opened?.pointsFurther)) return 'policy-may-say-otherwise'
  const notices = documents.filter(({ as }) => as === 'legal-notice')
  return notices.some((notice) => !isShown(notice) && !isGone(notice)) ? 'legal-notice-may-hold-it' : null
}
