import type { Subject, Verdict } from '../../finding.ts'
import type { NoticeItem, Quote } from '../../reading/reading.ts'
import { takesData } from '../../reading/takes-data.ts'
import { informationAtForm } from '../information-at-form.ts'
import { answer } from './answer.ts'
import { evidenceOf } from './evidence-of.ts'
import { legalNotices } from './legal-notices.ts'
import { legalNoticeDoubt, saidInPolicy } from './said-elsewhere.ts'
import { searchedAt } from './searched-at.ts'
import { whyNotSure } from './why-not-sure.ts'

/**
 * Characters up to which a text counts as short. A first layer is a few sentences; in a longer text words alone miss
 * items too often (keyword search: 68 % precision in the only published comparison).
 */
const SHORT_TEXT = 1_500

interface ItemQuotes {
  /** Items of Art. 13 that state it, for looking in linked documents. */
  items: readonly NoticeItem[]
  found: Quote[]
  /** Words that point to the item without stating it. */
  weak: Quote[]
  /** The item in text that nobody can see. */
  hidden: Quote[]
}

/** Whether one item of the first layer stands at the form; absent only where all of a short text was read. */
export function firstLayerItem(subject: Subject, { items, found, weak, hidden }: ItemQuotes): Verdict {
  const { page, form } = subject
  if (!takesData(form)) return answer.inapplicable
  if (found.length > 0) return answer.met(evidenceOf.quotes(found))
  if (informationAtForm.check(subject).outcome === 'unmet') return answer.inapplicable

  const searched = searchedAt(page, form, 'form')
  const policy = saidInPolicy(subject, items)
  if (typeof policy === 'object') return answer.met(policy.said)
  const doubt = whyNotSure(page, form)
  if (doubt !== null) return answer.unclear(doubt, { searched })
  // A policy named without a link, or under a banner that can be closed, is a policy all the same.
  const named = form.hiddenPolicyLinks.filter(
    ({ hiddenBy }) => hiddenBy === undefined || hiddenBy === 'covered',
  )
  const policies = [...form.policyLinks, ...page.policyLinks, ...named]
  // A policy that was read and does not say it is complete-policy's matter: nothing is told twice.
  if (policies.length > 0 && policy === 'silent') return answer.inapplicable
  if (policies.length > 0)
    return answer.unclear('policy-not-read', { searched, evidence: evidenceOf.links(policies) })
  // Unlike the absence of everything, one item may well stand in a legal notice, wherever that is linked.
  const { atForm, away } = legalNotices(page, form)
  const notices = [...atForm, ...away]
  const notice = legalNoticeDoubt(subject, notices, items)
  if (notice !== null)
    return answer.unclear(notice.because, {
      searched,
      evidence: [...evidenceOf.links(notices), ...notice.evidence],
    })
  if (weak.length > 0) return answer.unclear('weak-words', { searched, evidence: evidenceOf.quotes(weak) })
  if (form.text.characters > SHORT_TEXT) return answer.unclear('long-text', { searched })
  if (hidden.some(({ hiddenBy }) => hiddenBy === 'covered'))
    return answer.unclear('needs-human-eye', { searched, evidence: evidenceOf.hidden(hidden) })
  return answer.unmet('medium', {
    searched,
    evidence: [...evidenceOf.quotes(form.text.quotes), ...evidenceOf.hidden(hidden)],
  })
}
