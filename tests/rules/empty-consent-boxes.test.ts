import { describe, expect, it } from 'vitest'
import { aBox, aForm, languages, verdict } from './readings.ts'

const ID = 'empty-consent-boxes'
const ticked = { ticked: true }
const check = (consents: ReturnType<typeof aBox>[], parts = {}) =>
  verdict(ID, { form: aForm({ consents, ...parts }) })

describe('empty consent boxes', () => {
  it.each(['newsletter', 'marketing', 'marketing_partners'] as const)(
    'are unmet where a box for %s is ticked in advance',
    (purpose) => {
      const finding = check([aBox(['signature']), aBox([purpose], ticked)])
      expect(finding).toMatchObject({
        outcome: 'unmet',
        severity: 'high',
        articles: ['GDPR 4(11)', 'GDPR 7(2)', 'CJEU C-673/17'],
      })
      expect(finding.evidence).toEqual([
        { kind: 'field', field: 'consent', label: `Je souhaite : ${purpose}`, ref: `0/b-${purpose}` },
      ])
    },
  )

  it('are met where the boxes for messages start empty', () => {
    expect(check([aBox(['newsletter'])]).outcome).toBe('met')
  })

  it.each(['terms', 'signature', 'other'] as const)(
    'do not take a ticked box for %s as consent',
    (purpose) => {
      expect(check([aBox([purpose], ticked)]).outcome).toBe('inapplicable')
    },
  )

  it('do not apply to a form without boxes or to a login with “remember me”', () => {
    expect(check([]).outcome).toBe('inapplicable')
    expect(check([aBox(['newsletter'], ticked)], { purpose: 'login' }).outcome).toBe('inapplicable')
  })

  it('do not apply to the box of a newsletter form itself', () => {
    expect(check([aBox(['newsletter'], ticked)], { purpose: 'newsletter' }).outcome).toBe('inapplicable')
  })

  it('apply to partners’ messages in a newsletter form', () => {
    const finding = check([aBox(['marketing_partners'], ticked)], { purpose: 'newsletter' })
    expect(finding.outcome).toBe('unmet')
  })

  it('leave a ticked refusal alone', () => {
    expect(check([aBox(['newsletter'], { mode: 'optout', ticked: true })]).outcome).toBe('inapplicable')
  })

  it.each([
    ['a published name', aBox(['publication'], ticked), 'petition'],
    ['an acknowledged policy', aBox(['privacy_ack'], ticked), 'petition'],
    ['terms and policy in one', aBox(['terms', 'privacy_ack'], ticked), 'petition'],
    ['offers in a newsletter form', aBox(['marketing'], ticked), 'newsletter'],
    ['a box that nobody sees', aBox(['newsletter'], { ticked: true, visible: false }), 'petition'],
  ] as const)('are unclear: %s', (_, box, purpose) => {
    expect(check([box], { purpose })).toMatchObject({
      outcome: 'unclear',
      severity: 'low',
      because: 'needs-human-eye',
    })
  })

  it('are unclear in a language without words', () => {
    const form = aForm({ consents: [aBox(['newsletter'], ticked)] })
    expect(verdict(ID, { form, page: { language: languages.none } })).toMatchObject({
      outcome: 'unclear',
      because: 'language-unknown',
    })
    const light = verdict(ID, { form, page: { language: languages.light } })
    expect(light.outcome).toBe('unmet')
  })

  it('are unclear where fields were cut off', () => {
    const form = aForm({ consents: [aBox(['newsletter'])] })
    expect(verdict(ID, { form, page: { capsHit: ['fields'] } })).toMatchObject({
      outcome: 'unclear',
      because: 'cap-hit',
    })
  })
})

describe('a choice that nobody can see or that may be "no"', () => {
  it('is left to a person where a constant says yes to messages', () => {
    const finding = verdict('empty-consent-boxes', { form: aForm({ hiddenOptIns: ['optin'] }) })
    expect(finding).toMatchObject({
      outcome: 'unclear',
      because: 'needs-human-eye',
      evidence: [{ kind: 'field', label: 'optin' }],
    })
    const newsletter = aForm({ purpose: 'newsletter', hiddenOptIns: ['optin'] })
    expect(verdict('empty-consent-boxes', { form: newsletter }).outcome).toBe('inapplicable')
  })

  it('is left to a person where one of yes and no is chosen in advance', () => {
    const question = aBox(['newsletter'], { ticked: true, tickUnknown: true })
    expect(verdict('empty-consent-boxes', { form: aForm({ consents: [question] }) })).toMatchObject({
      outcome: 'unclear',
      because: 'needs-human-eye',
    })
  })
})
