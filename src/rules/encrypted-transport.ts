import type { Rule } from '../finding.ts'
import { answer } from './questions/answer.ts'

/** Data travel encrypted (GDPR 32, 5(1)(f)). The one question that is asked of a login as well: a password is at stake. */
export const encryptedTransport: Rule = {
  id: 'encrypted-transport',
  rank: 15,
  scope: 'form',
  articles: ['GDPR 32', 'GDPR 5(1)(f)'],
  texts: {
    met: 'Your data travel encrypted',
    unmet: 'What you enter would travel unencrypted',
    unclear: 'It is not certain whether your data travel encrypted',
    explain:
      'Whoever takes data has to protect them on their way. Neither the page nor the address that the form sends to may do without encryption (https). Otherwise others in the same network can read or change what you enter.',
  },
  check({ page, form }) {
    if (!form?.visible || form.purpose === 'search') return answer.inapplicable
    if (!form.collectsPersonalData && form.purpose !== 'login') return answer.inapplicable
    const host = form.target.unencrypted === 'page' ? page.host : (form.target.host ?? page.host)
    const evidence = [{ kind: 'target', host, ref: form.ref } as const]
    return form.target.unencrypted === null ? answer.met(evidence) : answer.unmet('high', { evidence })
  },
}
