import { describe, expect, it } from 'vitest'
import { aBox, aForm, languages, verdict } from './readings.ts'

const ID = 'opt-in-choice'
const refusal = aBox(['newsletter'], { mode: 'optout', label: 'Je ne souhaite pas recevoir la lettre' })

describe('the choice to opt in', () => {
  it('is unmet where a tick is needed to refuse', () => {
    const finding = verdict(ID, { form: aForm({ consents: [refusal] }) })
    expect(finding).toMatchObject({
      outcome: 'unmet',
      severity: 'medium',
      articles: ['GDPR 4(11)', 'GDPR 7(2)'],
    })
    expect(finding.evidence).toEqual([expect.objectContaining({ label: refusal.label })])
  })

  it('is met where a tick asks for messages, or the refusal is ticked already', () => {
    expect(verdict(ID, { form: aForm({ consents: [aBox(['newsletter'])] }) }).outcome).toBe('met')
    expect(verdict(ID, { form: aForm({ consents: [{ ...refusal, ticked: true }] }) }).outcome).toBe('met')
  })

  it('does not apply without boxes for messages', () => {
    expect(verdict(ID, { form: aForm({ consents: [aBox(['terms'], { mode: 'optout' })] }) }).outcome).toBe(
      'inapplicable',
    )
    const login = aForm({ consents: [refusal], purpose: 'login' })
    expect(verdict(ID, { form: login }).outcome).toBe('inapplicable')
  })

  it('is unclear where a shop writes to its own customers, but not for its partners', () => {
    const own = aForm({ purpose: 'checkout', consents: [refusal] })
    expect(verdict(ID, { form: own })).toMatchObject({ outcome: 'unclear', because: 'needs-human-eye' })
    const partners = aForm({
      purpose: 'checkout',
      consents: [aBox(['marketing_partners'], { mode: 'optout' })],
    })
    expect(verdict(ID, { form: partners }).outcome).toBe('unmet')
  })

  it('looks at every refusal', () => {
    const offers = aBox(['marketing'], { mode: 'optout', ticked: true })
    expect(verdict(ID, { form: aForm({ consents: [refusal, offers] }) }).outcome).toBe('unmet')
    const partners = aBox(['marketing_partners'], { mode: 'optout' })
    const order = aForm({ purpose: 'checkout', consents: [refusal, partners] })
    expect(verdict(ID, { form: order }).outcome).toBe('unmet')
  })

  it('is unclear in a language without words', () => {
    const form = aForm({ consents: [refusal] })
    expect(verdict(ID, { form, page: { language: languages.none } })).toMatchObject({
      outcome: 'unclear',
      because: 'language-unknown',
    })
  })
})
