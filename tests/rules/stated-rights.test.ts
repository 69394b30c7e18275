import { describe, expect, it } from 'vitest'
import { aForm, aLink, aNotice, aQuote, languages, verdict } from './readings.ts'

const ID = 'stated-rights'
/** A form that tells something, so that the question is not settled by information-at-form. */
const something = aNotice('controller_identity', 'purposes')
const form = aForm({ notice: something })

describe('the stated rights', () => {
  it('are met with the quote', () => {
    const finding = verdict(ID, { form: aForm({ notice: aNotice('right_access') }) })
    expect(finding.outcome).toBe('met')
    expect(finding.evidence).toEqual([expect.objectContaining({ kind: 'quote', text: '… right_access …' })])
  })

  it('are unmet where a short text was read whole and no policy is linked', () => {
    expect(verdict(ID, { form })).toMatchObject({
      outcome: 'unmet',
      severity: 'medium',
      articles: ['GDPR 13(2)(b)'],
      searched: { places: ['inside', 'near'], characters: 120 },
    })
  })

  it('are unmet, with the hidden text as evidence, where only hidden text tells', () => {
    const hiddenNotice = { right_access: [aQuote('caché', '0/h1', { hiddenBy: 'size' })] }
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
    ['weak-words', aForm({ notice: aNotice('controller_identity', 'purposes', 'right_withdraw_consent') })],
    ['long-text', aForm({ notice: something, text: { ...form.text, characters: 1_501 } })],
    ['cap-hit', aForm({ notice: something, text: { ...form.text, complete: false } })],
    [
      'needs-human-eye',
      aForm({
        notice: something,
        hiddenNotice: { right_access: [aQuote('couvert', '0/h1', { hiddenBy: 'covered' })] },
      }),
    ],
  ])('are unclear at the form: %s', (because, unsure) => {
    expect(verdict(ID, { form: unsure })).toMatchObject({ outcome: 'unclear', because })
  })

  it('are unmet where the policy is linked out of sight, and not where a banner covers the link', () => {
    const at = (hiddenBy: 'opacity' | 'covered') =>
      verdict(ID, { form: aForm({ notice: something, hiddenPolicyLinks: [aLink('near', { hiddenBy })] }) })
    expect(at('opacity').outcome).toBe('unmet')
    expect(at('covered')).toMatchObject({ outcome: 'unclear', because: 'policy-not-read' })
  })

  it.each(['right_erasure', 'right_object', 'right_portability', 'rights_generic'] as const)(
    'are met by %s alone',
    (item) => {
      expect(verdict(ID, { form: aForm({ notice: aNotice(item) }) }).outcome).toBe('met')
    },
  )

  it('are not met by being able to unsubscribe', () => {
    const form = aForm({ notice: aNotice('controller_identity', 'purposes', 'right_withdraw_consent') })
    expect(verdict(ID, { form })).toMatchObject({ outcome: 'unclear', because: 'weak-words' })
  })
})
