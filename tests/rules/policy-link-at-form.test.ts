import { describe, expect, it } from 'vitest'
import { aForm, aLink, aNotice, languages, verdict } from './readings.ts'

const ID = 'policy-link-at-form'
const footer = { policyLinks: [aLink('footer')] }

describe('the policy link at the form', () => {
  it('is met inside or near the form', () => {
    const finding = verdict(ID, { form: aForm({ policyLinks: [aLink('near')] }), page: footer })
    expect(finding.outcome).toBe('met')
    expect(finding.evidence).toEqual([expect.objectContaining({ kind: 'link', place: 'near' })])
  })

  it.each(['petition', 'survey', 'membership', 'donation'] as const)(
    'weighs medium where it stands in the footer only and the form is a %s',
    (purpose) => {
      const finding = verdict(ID, { form: aForm({ purpose }), page: footer })
      expect(finding).toMatchObject({ outcome: 'unmet', severity: 'medium', articles: ['GDPR 12(1)'] })
      expect(finding.evidence).toEqual([expect.objectContaining({ kind: 'link', place: 'footer' })])
    },
  )

  it.each(['newsletter', 'contact', 'registration', 'checkout', 'other'] as const)(
    'weighs low where the form is a %s',
    (purpose) => {
      expect(verdict(ID, { form: aForm({ purpose }), page: footer })).toMatchObject({
        outcome: 'unmet',
        severity: 'low',
      })
    },
  )

  it('weighs low at a petition that says who and why', () => {
    const form = aForm({ notice: aNotice('controller_identity', 'purposes') })
    expect(verdict(ID, { form, page: footer })).toMatchObject({ outcome: 'unmet', severity: 'low' })
  })

  it.each(['controller_identity', 'purposes'] as const)(
    'weighs medium at a petition that tells only %s',
    (item) => {
      expect(verdict(ID, { form: aForm({ notice: aNotice(item) }), page: footer }).severity).toBe('medium')
    },
  )

  it('lets a newsletter box speak for its own purpose, and a petition not', () => {
    const notice = aNotice('controller_identity', 'right_object')
    const newsletter = aForm({ purpose: 'newsletter', notice })
    expect(verdict(ID, { form: newsletter, page: footer }).outcome).toBe('inapplicable')
    expect(verdict(ID, { form: aForm({ notice }), page: footer }).outcome).toBe('unmet')
  })

  it('does not apply where who, why and rights stand at the form', () => {
    const form = aForm({ notice: aNotice('controller_identity', 'purposes', 'rights_generic') })
    expect(verdict(ID, { form, page: footer }).outcome).toBe('inapplicable')
  })

  it('does not apply where no policy is linked at all, or no data are taken', () => {
    expect(verdict(ID, { form: aForm() }).outcome).toBe('inapplicable')
    expect(verdict(ID, { form: aForm({ purpose: 'login' }), page: footer }).outcome).toBe('inapplicable')
  })

  it('shows a link at the form that nobody can see', () => {
    const form = aForm({ hiddenPolicyLinks: [aLink('inside', { hiddenBy: 'contrast' })] })
    const finding = verdict(ID, { form, page: footer })
    expect(finding.outcome).toBe('unmet')
    expect(finding.evidence.map(({ kind }) => kind)).toEqual(['link', 'hidden-text'])
  })

  it.each([
    ['language-unknown', { language: languages.none }],
    ['weak-words', { language: languages.light }],
    ['cap-hit', { capsHit: ['links' as const] }],
  ])('is unclear: %s', (because, page) => {
    expect(verdict(ID, { form: aForm(), page: { ...footer, ...page } })).toMatchObject({
      outcome: 'unclear',
      because,
    })
  })

  it('is unclear where a legal notice is linked at the form', () => {
    const form = aForm({ legalNoticeLinks: [aLink('near', { text: 'Mentions légales' })] })
    expect(verdict(ID, { form, page: footer })).toMatchObject({
      outcome: 'unclear',
      because: 'legal-notice-may-hold-it',
    })
  })

  it('is unclear where the surroundings are unknown or something covers the link', () => {
    const framed = aForm({ surroundingsUnknown: true })
    expect(verdict(ID, { form: framed, page: footer }).because).toBe('embedded-frame')
    const covered = aForm({ hiddenPolicyLinks: [aLink('near', { hiddenBy: 'covered' })] })
    expect(verdict(ID, { form: covered, page: footer })).toMatchObject({
      outcome: 'unclear',
      because: 'needs-human-eye',
    })
  })
})
