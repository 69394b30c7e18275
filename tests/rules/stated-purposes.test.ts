import { describe, expect, it } from 'vitest'
import { aForm, aLink, aNotice, aQuote, languages, verdict } from './readings.ts'

const ID = 'stated-purposes'
/** A form that tells something, so that the question is not settled by information-at-form. */
const something = aNotice('controller_identity')
const form = aForm({ notice: something })

describe('the stated purposes', () => {
  it('are met with the quote', () => {
    const finding = verdict(ID, { form: aForm({ notice: aNotice('purposes') }) })
    expect(finding.outcome).toBe('met')
    expect(finding.evidence).toEqual([expect.objectContaining({ kind: 'quote', text: '… purposes …' })])
  })

  it('are unmet where a short text was read whole and no policy is linked', () => {
    expect(verdict(ID, { form })).toMatchObject({
      outcome: 'unmet',
      severity: 'medium',
      articles: ['GDPR 13(1)(c)'],
      searched: { places: ['inside', 'near'], characters: 120 },
    })
  })

  it('are unmet, with the hidden text as evidence, where only hidden text tells', () => {
    const hiddenNotice = { purposes: [aQuote('caché', '0/h1', { hiddenBy: 'size' })] }
    const finding = verdict(ID, { form: aForm({ notice: something, hiddenNotice }) })
    expect(finding.outcome).toBe('unmet')
    expect(finding.evidence).toContainEqual({ kind: 'hidden-text', text: 'caché', ref: '0/h1' })
  })

  it('are not told twice where nothing at all stands at the form', () => {
    expect(verdict(ID, { form: aForm() }).outcome).toBe('inapplicable')
  })

  it('do not apply to a login or to a form that nobody sees', () => {
    expect(verdict(ID, { form: aForm({ notice: something, purpose: 'login' }) }).outcome).toBe('inapplicable')
    expect(verdict(ID, { form: aForm({ notice: something, visible: false }) }).outcome).toBe('inapplicable')
  })

  it.each([
    ['language-unknown', { language: languages.none }],
    ['weak-words', { language: languages.light }],
    ['cap-hit', { capsHit: ['text' as const] }],
    ['policy-not-read', { policyLinks: [aLink('footer')] }],
    ['legal-notice-may-hold-it', { legalNoticeLinks: [aLink('footer', { text: 'Mentions légales' })] }],
  ])('are unclear: %s', (because, page) => {
    expect(verdict(ID, { form, page })).toMatchObject({ outcome: 'unclear', because })
  })

  it.each([
    ['policy-not-read', aForm({ policyLinks: [aLink('near')] })],
    ['policy-not-read', aForm({ notice: something, hiddenPolicyLinks: [aLink('near', { href: '' })] })],
    ['embedded-frame', aForm({ notice: something, surroundingsUnknown: true })],
    ['weak-words', aForm({ notice: aNotice('controller_identity', 'legal_basis') })],
    ['long-text', aForm({ notice: something, text: { ...form.text, characters: 1_501 } })],
    ['cap-hit', aForm({ notice: something, text: { ...form.text, complete: false } })],
    [
      'needs-human-eye',
      aForm({
        notice: something,
        hiddenNotice: { purposes: [aQuote('couvert', '0/h1', { hiddenBy: 'covered' })] },
      }),
    ],
  ])('are unclear at the form: %s', (because, unsure) => {
    expect(verdict(ID, { form: unsure })).toMatchObject({ outcome: 'unclear', because })
  })

  it('are plain in a newsletter box', () => {
    const form = aForm({ purpose: 'newsletter', policyLinks: [aLink('near')] })
    expect(verdict(ID, { form }).outcome).toBe('met')
  })

  it('are not called in order where a newsletter box tells nothing at all', () => {
    expect(verdict(ID, { form: aForm({ purpose: 'newsletter' }) }).outcome).toBe('inapplicable')
  })
})
