import { describe, expect, it } from 'vitest'
import type { FormReading } from '../../src/reading/reading.ts'
import { aBox, aForm, aQuote, languages, verdict } from './readings.ts'

const ID = 'own-act-of-consent'
const impliedConsent = [aQuote('En signant, vous acceptez de recevoir nos informations')]
const implied = (parts: Partial<FormReading> = {}) => aForm({ impliedConsent, ...parts })

describe('the own act of consent', () => {
  it.each([
    ['petition', 'high'],
    ['survey', 'high'],
    ['contact', 'high'],
    ['donation', 'high'],
    ['registration', 'medium'],
    ['other', 'medium'],
  ] as const)('is unmet where sending a %s counts as agreeing: %s', (purpose, severity) => {
    const finding = verdict(ID, { form: implied({ purpose }) })
    expect(finding).toMatchObject({ outcome: 'unmet', severity, articles: ['GDPR 4(11)', 'GDPR 7(2)'] })
    expect(finding.evidence).toEqual([
      expect.objectContaining({ kind: 'quote', text: impliedConsent[0]?.text }),
    ])
  })

  it('is met where a box asks for messages', () => {
    expect(verdict(ID, { form: aForm({ consents: [aBox(['newsletter'])] }) }).outcome).toBe('met')
  })

  it('does not apply to newsletter forms, logins, and forms that speak of no messages', () => {
    expect(verdict(ID, { form: implied({ purpose: 'newsletter' }) }).outcome).toBe('inapplicable')
    expect(verdict(ID, { form: implied({ purpose: 'login' }) }).outcome).toBe('inapplicable')
    expect(verdict(ID, { form: aForm() }).outcome).toBe('inapplicable')
  })

  it.each([
    ['members', implied({ purpose: 'membership' })],
    ['customers', implied({ purpose: 'checkout' })],
    ['a free box that contradicts the wording', implied({ consents: [aBox(['newsletter'])] })],
  ])('is left to a person: %s', (_, form) => {
    expect(verdict(ID, { form })).toMatchObject({ outcome: 'unclear', because: 'needs-human-eye' })
  })

  it('is unmet all the same where the box leaves no choice', () => {
    const forced = implied({ consents: [aBox(['newsletter'], { required: true })] })
    expect(verdict(ID, { form: forced }).outcome).toBe('unmet')
  })

  it('is unclear in a language without words', () => {
    const page = { language: languages.none }
    expect(verdict(ID, { form: implied(), page })).toMatchObject({
      outcome: 'unclear',
      because: 'language-unknown',
    })
    const boxed = aForm({ consents: [aBox(['newsletter'])] })
    expect(verdict(ID, { form: boxed, page })).toMatchObject({
      outcome: 'unclear',
      because: 'language-unknown',
    })
  })

  it('is not called met where the wording may have been cut off or stands around a frame', () => {
    const form = aForm({ consents: [aBox(['newsletter'])] })
    expect(verdict(ID, { form, page: { capsHit: ['time'] } }).because).toBe('cap-hit')
    expect(verdict(ID, { form: { ...form, surroundingsUnknown: true } }).because).toBe('embedded-frame')
  })
})

describe('messages that a petition announces without a box', () => {
  const announcedMessages = [aQuote('Vos données servent à vous envoyer nos informations')]

  it.each(['petition', 'survey'] as const)('are left to a person: %s', (purpose) => {
    const finding = verdict(ID, { form: aForm({ purpose, announcedMessages }) })
    expect(finding).toMatchObject({ outcome: 'unclear', because: 'needs-human-eye' })
    expect(finding.evidence).toEqual([expect.objectContaining({ text: announcedMessages[0]?.text })])
  })

  it('are no matter beside a box, or where messages are what the form is for', () => {
    const boxed = aForm({ announcedMessages, consents: [aBox(['newsletter'])] })
    expect(verdict(ID, { form: boxed }).outcome).toBe('met')
    for (const purpose of ['contact', 'donation', 'membership', 'newsletter'] as const)
      expect(verdict(ID, { form: aForm({ purpose, announcedMessages }) }).outcome).toBe('inapplicable')
  })
})
