import { describe, expect, it } from 'vitest'
import { aForm, verdict } from './readings.ts'

const ID = 'encrypted-transport'
const target = aForm().target

describe('encrypted transport', () => {
  it('is unmet on a page without https', () => {
    const form = aForm({ target: { ...target, host: null, unencrypted: 'page' } })
    expect(verdict(ID, { form })).toMatchObject({
      outcome: 'unmet',
      severity: 'high',
      articles: ['GDPR 32', 'GDPR 5(1)(f)'],
      evidence: [{ kind: 'target', host: 'www.petition.example', ref: '0/f0' }],
    })
  })

  it('is unmet where the form sends without https, and names that host', () => {
    const form = aForm({ target: { ...target, host: 'old.example', unencrypted: 'target' } })
    expect(verdict(ID, { form }).evidence).toEqual([{ kind: 'target', host: 'old.example', ref: '0/f0' }])
  })

  it('is asked of a login as well', () => {
    const login = aForm({
      purpose: 'login',
      collectsPersonalData: false,
      target: { ...target, unencrypted: 'page' },
    })
    expect(verdict(ID, { form: login })).toMatchObject({ outcome: 'unmet', severity: 'high' })
  })

  it('is met with https on both ends', () => {
    expect(verdict(ID, { form: aForm() }).outcome).toBe('met')
  })

  it('does not apply to a search, a form without personal data, or one that nobody sees', () => {
    const open = { ...target, unencrypted: 'page' as const }
    expect(verdict(ID, { form: aForm({ purpose: 'search', target: open }) }).outcome).toBe('inapplicable')
    expect(verdict(ID, { form: aForm({ collectsPersonalData: false, target: open }) }).outcome).toBe(
      'inapplicable',
    )
    expect(verdict(ID, { form: aForm({ visible: false, target: open }) }).outcome).toBe('inapplicable')
  })
})
