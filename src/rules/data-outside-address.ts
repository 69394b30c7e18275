import type { Rule } from '../finding.ts'
import { takesData } from '../reading/takes-data.ts'
import { answer } from './questions/answer.ts'

/** Personal data stay out of addresses, which land in histories, logs and other sites' statistics (GDPR 5(1)(f), 32). */
export const dataOutsideAddress: Rule = {
  id: 'data-outside-address',
  rank: 110,
  scope: 'form',
  articles: ['GDPR 5(1)(f)', 'GDPR 32'],
  texts: {
    met: 'Your data are not put into the address of the next page',
    unmet: 'What you enter would be put into the address of the next page',
    unclear: 'It is not certain whether your data are put into the address of the next page',
    explain:
      'An address is kept in the history of your browser and in the records of servers, and may be passed on to other sites. This form is written so that what you enter becomes part of an address. Where the page has scripts they may send it in another way.',
  },
  check({ page, form }) {
    if (!takesData(form)) return answer.inapplicable
    const evidence = [{ kind: 'target', host: form.target.host ?? page.host, ref: form.ref } as const]
    if (form.target.inAddress === 'yes') return answer.unmet('medium', { evidence })
    if (form.target.inAddress === 'declared') return answer.unclear('script-may-send', { evidence })
    return answer.met(evidence)
  },
}
