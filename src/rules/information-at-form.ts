import type { Article, Rule } from '../finding.ts'
import type { FormReading, NoticeItem } from '../reading/reading.ts'
import { takesData } from '../reading/takes-data.ts'
import { answer } from './questions/answer.ts'
import { evidenceOf } from './questions/evidence-of.ts'
import { legalNotices } from './questions/legal-notices.ts'
import { quotesOf } from './questions/quotes-of.ts'
import { legalNoticeDoubt } from './questions/said-elsewhere.ts'
import { searchedAt } from './questions/searched-at.ts'
import { whyNotSure } from './questions/why-not-sure.ts'

/** "Fields with an asterisk are compulsory" tells nobody who takes the data or why: it is not information on its own. */
const SAYS_NOTHING: readonly NoticeItem[] = ['mandatory_provision']

/** "Unsubscribe at any time" or a bare e-mail address hints at a controller who informs, and informs of little. */
const HINTS: readonly NoticeItem[] = ['right_withdraw_consent', 'controller_contact']

/**
 * No information and no policy link at all: what the CNIL fined on 25 January 2024. The one absence that can be told
 * without understanding a text, and therefore the heaviest.
 */
export const informationAtForm: Rule = {
  id: 'information-at-form',
  rank: 10,
  scope: 'form',
  articles: ['GDPR 13(1)(a)', 'GDPR 13(1)(c)', 'GDPR 13(2)(b)', 'GDPR 13(2)(d)', 'GDPR 12(1)'],
  texts: {
    met: 'The form tells something about the use of your data, or links to a policy',
    unmet: 'No information on the use of your data at the form, no policy link on the page',
    unclear: 'It is not certain whether the form informs you about the use of your data',
    explain:
      'Whoever takes data must say at that moment who they are, what the data are for and which rights you have. The text in and around the form and the links of the whole page were looked through. A tick box does not replace this information.',
  },
  check(subject) {
    const { page, form } = subject
    if (!takesData(form)) return answer.inapplicable
    const informative = quotesOf(without(form, [...SAYS_NOTHING, ...HINTS]))
    if (informative.length > 0 || form.policyLinks.length > 0)
      return answer.met([...evidenceOf.quotes(informative), ...evidenceOf.links(form.policyLinks)])
    // Elsewhere on the page: that is policy-link-at-form's question.
    if (page.policyLinks.length > 0) return answer.inapplicable

    const searched = searchedAt(page, form, 'page')
    const doubt = whyNotSure(page, form)
    if (doubt !== null) return answer.unclear(doubt, { searched })

    // A French legal notice may hold the section on personal data. One that is linked where the data are given may be
    // meant as the information, so nothing is called missing before it was read. One in the footer is what the fined
    // sites had as well: nothing at the form points to it and its name does not promise anything about data. What is
    // said then ("no information at the form, no policy link") is true word for word, and the link is shown beside it.
    const notices = legalNotices(page, form)
    // Once it was read, only what it says counts, wherever its link stands.
    const all = [...notices.atForm, ...notices.away]
    const doubtful = legalNoticeDoubt(subject, all)
    if (doubtful !== null && (notices.atForm.length > 0 || doubtful.because === 'only-in-legal-notice'))
      return answer.unclear(doubtful.because, {
        searched,
        evidence: [
          ...evidenceOf.links(notices.atForm.length > 0 ? notices.atForm : notices.away),
          ...doubtful.evidence,
        ],
      })

    const hints = quotesOf(without(form, SAYS_NOTHING))
    const named = form.hiddenPolicyLinks.filter(({ hiddenBy }) => hiddenBy === undefined)
    if (hints.length > 0 || named.length > 0)
      return answer.unclear('weak-words', {
        searched,
        evidence: [...evidenceOf.quotes(hints), ...evidenceOf.quotes(named)],
      })

    const unseen = [...quotesOf(form.hiddenNotice), ...form.hiddenPolicyLinks]
    // A banner over the form at the moment of the look can be closed.
    const covered = unseen.filter(({ hiddenBy }) => hiddenBy === 'covered')
    if (covered.length > 0)
      return answer.unclear('needs-human-eye', { searched, evidence: evidenceOf.hidden(covered) })

    const evidence = [
      ...evidenceOf.quotes(form.text.quotes),
      ...evidenceOf.hidden(unseen),
      ...evidenceOf.links(all),
      ...evidenceOf.otherPolicies(page.otherPolicyLinks),
    ]
    return answer.unmet('high', { searched, evidence, articles: articlesFor(form) })
  },
}

function without(form: FormReading, items: readonly NoticeItem[]) {
  return Object.fromEntries(
    Object.entries(form.notice).filter(([item]) => !items.some((one) => one === item)),
  )
}

/** What a newsletter box is for can be seen from the box itself. */
function articlesFor(form: FormReading): Article[] {
  return informationAtForm.articles.filter(
    (article) => !(article === 'GDPR 13(1)(c)' && form.purpose === 'newsletter'),
  )
}
