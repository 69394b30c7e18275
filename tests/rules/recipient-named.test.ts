import { describe, expect, it } from 'vitest'
import { aForm, aLink, aNotice, languages, verdict } from './readings.ts'

const ID = 'recipient-named'
const target = { ...aForm().target, host: 'forms.elsewhere.example', foreign: true }
const form = aForm({ target })

describe('the named recipient', () => {
  it('is unmet, lightly, where another organisation’s address is not named', () => {
    const finding = verdict(ID, { form })
    expect(finding).toMatchObject({ outcome: 'unmet', severity: 'low', articles: ['GDPR 13(1)(e)'] })
    expect(finding.evidence).toEqual([{ kind: 'target', host: 'forms.elsewhere.example', ref: '0/f0' }])
  })

  it('shows which known service the address belongs to', () => {
    const service = { name: 'Mailchimp', kind: 'mailing' } as const
    const known = aForm({ target: { ...target, host: 'x.list-manage.com', service } })
    expect(verdict(ID, { form: known }).evidence).toEqual([
      { kind: 'target', host: 'x.list-manage.com', service, ref: '0/f0' },
    ])
  })

  it('is met where the organisation or the kind of recipient is named', () => {
    expect(verdict(ID, { form: aForm({ target: { ...target, named: true } }) }).outcome).toBe('met')
    expect(verdict(ID, { form: aForm({ target, notice: aNotice('recipients') }) }).outcome).toBe('met')
  })

  it('does not apply to the site’s own or an unknown address, or to a login', () => {
    expect(verdict(ID, { form: aForm() }).outcome).toBe('inapplicable')
    expect(verdict(ID, { form: aForm({ target: { ...target, host: null } }) }).outcome).toBe('inapplicable')
    expect(verdict(ID, { form: aForm({ target, purpose: 'login' }) }).outcome).toBe('inapplicable')
  })

  it.each([
    ['policy-not-read', { policyLinks: [aLink('footer')] }],
    ['language-unknown', { language: languages.none }],
    ['weak-words', { language: languages.light }],
    ['cap-hit', { capsHit: ['text' as const] }],
  ])('is unclear: %s', (because, page) => {
    expect(verdict(ID, { form, page })).toMatchObject({ outcome: 'unclear', because })
  })

  it('is unclear where the policy at the form was not read, or the surroundings are unknown', () => {
    expect(verdict(ID, { form: { ...form, policyLinks: [aLink('near')] } }).because).toBe('policy-not-read')
    expect(verdict(ID, { form: { ...form, surroundingsUnknown: true } }).because).toBe('embedded-frame')
  })
})
