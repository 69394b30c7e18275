import { describe, expect, it } from 'vitest'
import type { Cap } from '../../src/facts.ts'
import { aBox, aForm, aLink, aNotice, aQuote, languages, verdict } from './readings.ts'

const ID = 'information-at-form'
const legalNotice = (place: 'near' | 'footer') =>
  aLink(place, { ref: `0/ml-${place}`, text: 'Mentions légales' })

describe('information at the form', () => {
  it('is unmet where neither information nor a policy link stands anywhere', () => {
    const finding = verdict(ID, { form: aForm() })
    expect(finding).toMatchObject({ outcome: 'unmet', severity: 'high', formRef: '0/f0', because: null })
    expect(finding.articles).toEqual([
      'GDPR 13(1)(a)',
      'GDPR 13(1)(c)',
      'GDPR 13(2)(b)',
      'GDPR 13(2)(d)',
      'GDPR 12(1)',
    ])
    expect(finding.evidence).toEqual([{ kind: 'quote', text: 'Je signe !', place: 'near', ref: '0/f9' }])
    expect(finding.searched).toEqual({
      places: ['inside', 'near', 'footer', 'page'],
      language: 'fr',
      characters: 120,
      links: 0,
    })
  })

  it('is unmet in the fined case: two separate boxes and a legal notice apart', () => {
    const form = aForm({ consents: [aBox(['signature'], { required: true }), aBox(['newsletter'])] })
    const finding = verdict(ID, { form, page: { legalNoticeLinks: [legalNotice('footer')] } })
    expect(finding).toMatchObject({ outcome: 'unmet', severity: 'high' })
    expect(finding.evidence).toContainEqual(
      expect.objectContaining({ kind: 'link', text: 'Mentions légales' }),
    )
  })

  it('is unmet where all that stands there is which fields are compulsory', () => {
    expect(verdict(ID, { form: aForm({ notice: aNotice('mandatory_provision') }) }).outcome).toBe('unmet')
  })

  it('is unmet, with the hidden text as evidence, where nobody can see the notice or the link', () => {
    const form = aForm({
      hiddenNotice: { controller_identity: [aQuote('Responsable : X', '0/h1', { hiddenBy: 'font' })] },
      hiddenPolicyLinks: [aLink('inside', { hiddenBy: 'opacity' })],
    })
    const finding = verdict(ID, { form })
    expect(finding.outcome).toBe('unmet')
    expect(finding.evidence.filter(({ kind }) => kind === 'hidden-text')).toEqual([
      { kind: 'hidden-text', text: 'Responsable : X', ref: '0/h1' },
      { kind: 'hidden-text', text: 'Politique de confidentialité', ref: '0/l-inside' },
    ])
  })

  it('does not plead unstated purposes against a newsletter box', () => {
    const finding = verdict(ID, { form: aForm({ purpose: 'newsletter' }) })
    expect(finding.outcome).toBe('unmet')
    expect(finding.articles).not.toContain('GDPR 13(1)(c)')
  })

  it('is met by one item of information, also behind a fold', () => {
    const folded = [aQuote('Vos données servent à…', '0/f7', { folded: true })]
    const finding = verdict(ID, { form: aForm({ notice: { purposes: folded } }) })
    expect(finding).toMatchObject({ outcome: 'met', severity: 'context' })
    expect(finding.evidence).toHaveLength(1)
  })

  it('is met by a policy link inside or near the form, in any language', () => {
    const form = aForm({ policyLinks: [aLink('near')] })
    expect(verdict(ID, { form, page: { language: languages.none } }).outcome).toBe('met')
  })

  it('leaves a policy link elsewhere on the page to policy-link-at-form', () => {
    const page = { policyLinks: [aLink('footer')] }
    expect(verdict(ID, { form: aForm(), page }).outcome).toBe('inapplicable')
  })

  it.each([
    ['a login', aForm({ purpose: 'login' })],
    ['a search', aForm({ purpose: 'search' })],
    ['a form without personal data', aForm({ collectsPersonalData: false })],
    ['a form that nobody sees', aForm({ visible: false })],
  ])('does not apply to %s', (_, form) => {
    expect(verdict(ID, { form }).outcome).toBe('inapplicable')
  })

  it('is unclear in a language without words, and in one with few', () => {
    const form = aForm()
    const unclear = { outcome: 'unclear', severity: 'low' }
    expect(verdict(ID, { form, page: { language: languages.none } })).toMatchObject({
      ...unclear,
      because: 'language-unknown',
    })
    expect(verdict(ID, { form, page: { language: languages.light } })).toMatchObject({
      ...unclear,
      because: 'weak-words',
    })
  })

  it('is unclear for a form in a frame whose surroundings could not be read', () => {
    const finding = verdict(ID, { form: aForm({ surroundingsUnknown: true }) })
    expect(finding).toMatchObject({ outcome: 'unclear', because: 'embedded-frame' })
  })

  it.each<Cap>(['nodes', 'text', 'links', 'time'])('is unclear where the bound on %s was hit', (cap) => {
    expect(verdict(ID, { form: aForm(), page: { capsHit: [cap] } })).toMatchObject({
      outcome: 'unclear',
      because: 'cap-hit',
    })
  })

  it.each<Cap>(['forms', 'fields'])('is not softened by the bound on %s, which hides no words', (cap) => {
    expect(verdict(ID, { form: aForm(), page: { capsHit: [cap] } }).outcome).toBe('unmet')
  })

  it('is unclear where the text at the form was cut', () => {
    const form = aForm({ text: { characters: 9_000, blocks: 50, complete: false, quotes: [] } })
    expect(verdict(ID, { form })).toMatchObject({ outcome: 'unclear', because: 'cap-hit' })
  })

  it('is unclear where a legal notice is linked at the form', () => {
    const form = aForm({ legalNoticeLinks: [legalNotice('near')] })
    const finding = verdict(ID, { form, page: { legalNoticeLinks: [legalNotice('near')] } })
    expect(finding).toMatchObject({ outcome: 'unclear', because: 'legal-notice-may-hold-it' })
    expect(finding.evidence).toHaveLength(1)
  })

  it('shows the policy of another organisation beside "no policy link"', () => {
    const google = aLink('footer', { text: 'Privacy', href: 'https://policies.google.com/privacy' })
    const finding = verdict(ID, { form: aForm(), page: { otherPolicyLinks: [google] } })
    expect(finding.outcome).toBe('unmet')
    expect(finding.evidence).toContainEqual({
      kind: 'other-policy',
      text: 'Privacy',
      host: 'policies.google.com',
      place: 'footer',
      ref: '0/l-footer',
    })
  })

  it('does not take a legal notice beside another form for one at this form', () => {
    expect(verdict(ID, { form: aForm(), page: { legalNoticeLinks: [legalNotice('near')] } }).outcome).toBe(
      'unmet',
    )
  })

  it.each(['right_withdraw_consent', 'controller_contact'] as const)(
    'is unclear where only %s is told',
    (item) => {
      expect(verdict(ID, { form: aForm({ notice: aNotice(item) }) })).toMatchObject({
        outcome: 'unclear',
        because: 'weak-words',
      })
    },
  )

  it('is unclear where the policy is named without a link', () => {
    const form = aForm({ hiddenPolicyLinks: [aLink('inside', { href: '' })] })
    expect(verdict(ID, { form })).toMatchObject({ outcome: 'unclear', because: 'weak-words' })
  })

  it('is unclear where a banner covers the notice at the moment of the look', () => {
    const covered = aQuote('Responsable : X', '0/h1', { hiddenBy: 'covered' })
    const form = aForm({ hiddenNotice: { controller_identity: [covered] } })
    expect(verdict(ID, { form })).toMatchObject({ outcome: 'unclear', because: 'needs-human-eye' })
  })

  it('shows at most three quotes and none twice', () => {
    const quotes = ['a', 'a', 'b', 'c', 'd'].map((text) => aQuote(text, `0/${text}`))
    const form = aForm({ text: { characters: 5, blocks: 5, complete: true, quotes } })
    expect(verdict(ID, { form }).evidence.map((one) => 'text' in one && one.text)).toEqual(['a', 'b', 'c'])
  })
})
