import { describe, expect, it } from 'vitest'
import { aForm, aLink, aNotice, aQuote, languages, verdict } from './readings.ts'

const ID = 'controller-identity'
/** A form that tells something, so that the question is not settled by information-at-form. */
const something = aNotice('purposes')
const form = aForm({ notice: something })

describe('the controller’s identity', () => {
  it('is met with the quote', () => {
    const finding = verdict(ID, { form: aForm({ notice: aNotice('controller_identity') }) })
    expect(finding.outcome).toBe('met')
    expect(finding.evidence).toEqual([
      expect.objectContaining({ kind: 'quote', text: '… controller_identity …' }),
    ])
  })

  it('is unmet where a short text was read whole and no policy is linked', () => {
    expect(verdict(ID, { form })).toMatchObject({
      outcome: 'unmet',
      severity: 'medium',
      articles: ['GDPR 13(1)(a)'],
      searched: { places: ['inside', 'near'], characters: 120 },
    })
  })

  it('is unmet, with the hidden text as evidence, where only hidden text tells', () => {
    const hiddenNotice = { controller_identity: [aQuote('caché', '0/h1', { hiddenBy: 'size' })] }
    const finding = verdict(ID, { form: aForm({ notice: something, hiddenNotice }) })
    expect(finding.outcome).toBe('unmet')
    expect(finding.evidence).toContainEqual({ kind: 'hidden-text', text: 'caché', ref: '0/h1' })
  })

  it('is not told twice where nothing at all stands at the form', () => {
    expect(verdict(ID, { form: aForm() }).outcome).toBe('inapplicable')
  })

  it('does not apply to a login or to a form that nobody sees', () => {
    expect(verdict(ID, { form: aForm({ notice: something, purpose: 'login' }) }).outcome).toBe('inapplicable')
    expect(verdict(ID, { form: aForm({ notice: something, visible: false }) }).outcome).toBe('inapplicable')
  })

  it.each([
    ['language-unknown', { language: languages.none }],
    ['weak-words', { language: languages.light }],
    ['cap-hit', { capsHit: ['text' as const] }],
    ['policy-not-read', { policyLinks: [aLink('footer')] }],
    ['legal-notice-may-hold-it', { legalNoticeLinks: [aLink('footer', { text: 'Mentions légales' })] }],
  ])('is unclear: %s', (because, page) => {
    expect(verdict(ID, { form, page })).toMatchObject({ outcome: 'unclear', because })
  })

  it.each([
    ['policy-not-read', aForm({ policyLinks: [aLink('near')] })],
    ['policy-not-read', aForm({ notice: something, hiddenPolicyLinks: [aLink('near', { href: '' })] })],
    ['embedded-frame', aForm({ notice: something, surroundingsUnknown: true })],
    ['weak-words', aForm({ notice: aNotice('purposes', 'controller_contact') })],
    ['long-text', aForm({ notice: something, text: { ...form.text, characters: 1_501 } })],
    ['cap-hit', aForm({ notice: something, text: { ...form.text, complete: false } })],
    [
      'needs-human-eye',
      aForm({
        notice: something,
        hiddenNotice: { controller_identity: [aQuote('couvert', '0/h1', { hiddenBy: 'covered' })] },
      }),
    ],
  ])('is unclear at the form: %s', (because, unsure) => {
    expect(verdict(ID, { form: unsure })).toMatchObject({ outcome: 'unclear', because })
  })
})
