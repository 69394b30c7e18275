import { describe, expect, it } from 'vitest'
import type { FormPurpose } from '../../src/reading/reading.ts'
import { aBox, aForm, languages, verdict } from './readings.ts'

const ID = 'free-consent'
const demanded = aBox(['newsletter'], { required: true })
const on = (purpose: FormPurpose, box = demanded) =>
  verdict(ID, { form: aForm({ purpose, consents: [box] }) })

describe('free consent', () => {
  it.each(['petition', 'survey', 'donation'] as const)(
    'is unmet where a %s cannot be sent without agreeing to messages',
    (purpose) => {
      expect(on(purpose)).toMatchObject({
        outcome: 'unmet',
        severity: 'medium',
        articles: ['GDPR 4(11)', 'GDPR 7(4)'],
        evidence: [{ kind: 'field', field: 'consent', label: demanded.label }],
      })
    },
  )

  it.each(['contact', 'membership', 'checkout', 'registration', 'other'] as const)(
    'is left to a person in a %s form, where the messages may be what is asked for',
    (purpose) => {
      expect(on(purpose)).toMatchObject({ outcome: 'unclear', because: 'needs-human-eye' })
    },
  )

  it('is left to a person where the box also stands for something else', () => {
    expect(on('petition', aBox(['newsletter', 'signature'], { required: true })).because).toBe(
      'needs-human-eye',
    )
  })

  it('does not accuse a box that may stay empty, a hidden one, terms, or a refusal', () => {
    for (const box of [
      aBox(['newsletter']),
      aBox(['newsletter'], { required: true, visible: false }),
      aBox(['terms'], { required: true }),
      aBox(['privacy_ack'], { required: true }),
      aBox(['newsletter'], { required: true, mode: 'optout' }),
    ])
      expect(on('petition', box).outcome).toBe('inapplicable')
  })

  it('does not apply to newsletters and logins', () => {
    expect(on('newsletter').outcome).toBe('inapplicable')
    expect(on('login').outcome).toBe('inapplicable')
  })

  it('is unclear in a language without the words', () => {
    const form = aForm({ consents: [demanded] })
    expect(verdict(ID, { form, page: { language: languages.none } }).because).toBe('language-unknown')
    expect(verdict(ID, { form, page: { language: languages.light } }).because).toBe('weak-words')
  })
})
