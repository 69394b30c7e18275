import type { Subject, Verdict } from '../../finding.ts'
import type { Quote } from '../../reading/reading.ts'
import { informationAtForm } from '../information-at-form.ts'
import { answer } from './answer.ts'
import { evidenceOf } from './evidence-of.ts'
import { legalNotices } from './legal-notices.ts'
import { searchedAt } from './searched-at.ts'
import { takesData } from './takes-data.ts'
import { whyNotSure } from './why-not-sure.ts'

/**
 * Characters up to which a text counts as short. A first layer is a few sentences; in a longer text words alone miss
 * items too often (keyword search: 68 % precision in the only published comparison).
 */
const SHORT_TEXT = 1_500

interface ItemQuotes {
  found: Quote[]
  /** Words that point to the item without stating it. */
  weak: Quote[]
  /** The item in text that nobody can see. */
  hidden: Quote[]
}

/** Whether one item of the first layer stands at the form; absent only where all of a short text was read. */
export function firstLayerItem(subject: Subject, { found, weak, hidden }: ItemQuotes): Verdict {
  const { page, form } = subject
  if (!takesData(form)) return answer.inapplicable
  if (found.length > 0) return answer.met(evidenceOf.quotes(found))
  if (informationAtForm.check(subject).outcome === 'unmet') return answer.inapplicable

  const searched = searchedAt(page, form, 'form')
  const doubt = whyNotSure(page, form)
  if (doubt !== null) return answer.unclear(doubt, { searched })
  // A policy named without a link, or under a banner that can be closed, is a policy all the same.
  const named = form.hiddenPolicyLinks.filter(
    ({ hiddenBy }) => hiddenBy === undefined || hiddenBy === 'covered',
  )
  const policies = [...form.policyLinks, ...page.policyLinks, ...named]
  if (policies.length > 0)
    return answer.unclear('policy-not-read', { searched, evidence: evidenceOf.links(policies) })
  // Unlike the absence of everything, one item may well stand in a legal notice, wherever that is linked.
  const { atForm, away } = legalNotices(page, form)
  const notices = [...atForm, ...away]
  if (notices.length > 0)
    return answer.unclear('legal-notice-may-hold-it', { searched, evidence: evidenceOf.links(notices) })
  if (weak.length > 0) return answer.unclear('weak-words', { searched, evidence: evidenceOf.quotes(weak) })
  if (form.text.characters > SHORT_TEXT) return answer.unclear('long-text', { searched })
  if (hidden.some(({ hiddenBy }) => hiddenBy === 'covered'))
    return answer.unclear('needs-human-eye', { searched, evidence: evidenceOf.hidden(hidden) })
  return answer.unmet('medium', {
    searched,
    evidence: [...evidenceOf.quotes(form.text.quotes), ...evidenceOf.hidden(hidden)],
  })
}
