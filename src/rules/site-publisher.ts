import type { Rule } from '../finding.ts'
import { takesData } from '../reading/takes-data.ts'
import { answer } from './questions/answer.ts'
import { documentEvidence, isGone, isPolicy, isShown } from './questions/opened-policies.ts'

/**
 * Who publishes the site. Always context: a publisher who is no professional may stay unnamed (France, law 2004-575
 * art. 1-1 II), and a legal notice is no matter of data protection.
 */
export const sitePublisher: Rule = {
  id: 'site-publisher',
  rank: 130,
  scope: 'page',
  articles: ['GDPR 13(1)(a)'],
  texts: {
    met: 'The legal notice or the policy says who publishes this site',
    unmet: 'No legal notice was found that says who publishes this site',
    unclear: 'It is not certain whether a legal notice says who publishes this site',
    explain:
      'In most of the European Union a site has to say who publishes it, usually in a legal notice. Private persons may be exempt, so this is for your information only. The links of the page were looked through, and the legal notice was opened once.',
  },
  check({ page, documents = [] }) {
    const opened = documents.filter((linked) => linked.opened !== null)
    if (opened.length === 0 || !page.forms.some(takesData)) return answer.inapplicable
    const naming = opened.filter(
      ({ reading }) => reading !== null && (reading.publisher !== null || reading.controller !== null),
    )
    if (naming.length > 0) return answer.met(documentEvidence.of(naming.slice(0, 1)))
    const notices = opened.filter(({ as }) => as === 'legal-notice')
    const evidence = documentEvidence.of(notices)
    if (notices.length > 0 && notices.every(isGone)) return answer.unmet('context', { evidence })
    if (notices.length > 0) return answer.unclear('needs-human-eye', { evidence })
    // A link that was not followed, or a page in a language without the word for it.
    if (page.legalNoticeLinks.length > 0 || page.language.level !== 'full') return answer.inapplicable
    const read = opened.filter((linked) => isShown(linked) && isPolicy(linked))
    return read.length > 0
      ? answer.unmet('context', { evidence: documentEvidence.of(read) })
      : answer.inapplicable
  },
}
