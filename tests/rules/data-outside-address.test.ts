import { describe, expect, it } from 'vitest'
import { aForm, verdict } from './readings.ts'

const ID = 'data-outside-address'
const target = aForm().target

describe('data outside the address', () => {
  it('is unmet where a page without scripts sends by address', () => {
    const form = aForm({ target: { ...target, inAddress: 'yes' } })
    expect(verdict(ID, { form })).toMatchObject({
      outcome: 'unmet',
      severity: 'medium',
      articles: ['GDPR 5(1)(f)', 'GDPR 32'],
    })
  })

  it('is unclear where a script may send in another way', () => {
    const form = aForm({ target: { ...target, inAddress: 'declared' } })
    expect(verdict(ID, { form })).toMatchObject({ outcome: 'unclear', because: 'script-may-send' })
  })

  it('is met otherwise', () => {
    expect(verdict(ID, { form: aForm() }).outcome).toBe('met')
  })

  it('does not apply to a search, whose words belong into the address, or to a login', () => {
    const inAddress = { ...target, inAddress: 'yes' as const }
    expect(verdict(ID, { form: aForm({ purpose: 'search', target: inAddress }) }).outcome).toBe(
      'inapplicable',
    )
    expect(verdict(ID, { form: aForm({ purpose: 'login', target: inAddress }) }).outcome).toBe('inapplicable')
  })
})
