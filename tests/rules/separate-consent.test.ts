import { describe, expect, it } from 'vitest'
import { aBox, aForm, languages, verdict } from './readings.ts'

const ID = 'separate-consent'
const check = (consents: ReturnType<typeof aBox>[], parts = {}) =>
  verdict(ID, { form: aForm({ consents, ...parts }) })

describe('separate consent', () => {
  it.each([
    [['signature', 'newsletter']],
    [['terms', 'marketing']],
    [['publication', 'marketing_partners']],
  ] as const)('is unmet by one box for %s', (purposes) => {
    const finding = check([aBox([...purposes])])
    expect(finding).toMatchObject({
      outcome: 'unmet',
      severity: 'medium',
      articles: ['GDPR 7(2)', 'GDPR 6(1)'],
    })
    expect(finding.evidence).toHaveLength(1)
  })

  it('is met by a box of its own, also one for news and offers of the same sender', () => {
    expect(check([aBox(['signature']), aBox(['newsletter'])]).outcome).toBe('met')
    expect(check([aBox(['newsletter', 'marketing'])]).outcome).toBe('met')
  })

  it('does not apply where no box stands for messages', () => {
    expect(check([aBox(['terms', 'privacy_ack'])]).outcome).toBe('inapplicable')
    expect(check([aBox(['newsletter', 'terms'], { visible: false })]).outcome).toBe('inapplicable')
    expect(check([aBox(['newsletter', 'terms'])], { purpose: 'login' }).outcome).toBe('inapplicable')
  })

  it('accepts the policy or the terms in the box of a newsletter form', () => {
    expect(check([aBox(['newsletter', 'privacy_ack'])], { purpose: 'newsletter' }).outcome).toBe('met')
    expect(check([aBox(['newsletter', 'terms'])], { purpose: 'newsletter' }).outcome).toBe('met')
  })

  it.each([
    [['privacy_ack', 'newsletter']],
    [['newsletter', 'other']],
    [['newsletter', 'marketing_partners']],
  ] as const)('is left to a person: one box for %s', (purposes) => {
    expect(check([aBox([...purposes])])).toMatchObject({ outcome: 'unclear', because: 'needs-human-eye' })
  })

  it('is unclear in a language without words or with few', () => {
    const form = aForm({ consents: [aBox(['newsletter', 'terms'])] })
    expect(verdict(ID, { form, page: { language: languages.none } })).toMatchObject({
      outcome: 'unclear',
      because: 'language-unknown',
    })
    expect(verdict(ID, { form, page: { language: languages.light } })).toMatchObject({
      outcome: 'unclear',
      because: 'weak-words',
    })
  })
})
