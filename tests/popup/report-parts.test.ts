import { describe, expect, it } from 'vitest'
import { askedFields } from '../../src/interface/asked-fields.ts'
import { findingLines } from '../../src/interface/finding-lines.ts'
import { flowEnd, formsInOrder } from '../../src/interface/form-flow.ts'
import { noticeLines } from '../../src/interface/notice-lines.ts'
import { openFindings } from '../../src/interface/open-findings.ts'
import { serviceText } from '../../src/interface/service-text.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import { aForm, aNotice, aQuote } from '../rules/readings.ts'
import { samples } from './samples.ts'

const names = textsNow('en').interface.field
const field = (kind: keyof typeof names, required = false) => ({
  ref: '0/x',
  kind,
  required,
  label: '',
  signals: [],
})

describe('lines of findings', () => {
  it('hold every rule once, under the gravest thing it found', () => {
    for (const assessment of Object.values(samples)) {
      const { open, unclear, context, met } = findingLines(assessment)
      const ids = [...open, ...unclear, ...context, ...met].map(({ rule }) => rule)
      expect(new Set(ids).size).toBe(ids.length)
      expect(open.map(({ rule }) => rule)).toEqual(openFindings(assessment).map(({ rule }) => rule))
    }
  })

  it('join the evidence of forms that share a point, each piece once', () => {
    const [first] = samples.missing.findings.filter(({ rule }) => rule === 'empty-consent-boxes')
    if (first === undefined) throw new Error('The sample has a ticked box.')
    const other = { kind: 'field', label: 'Other', field: 'consent', ref: '0/other' } as const
    const twice = { ...first, formRef: '0/f9', evidence: [...first.evidence, other] }
    const lines = findingLines({ ...samples.missing, findings: [first, twice] })
    expect(lines.open).toHaveLength(1)
    expect(lines.open[0]?.evidence).toEqual([...first.evidence, other])
  })

  it('leave to the listings what an old listing alone says', () => {
    expect(samples.missing.findings.some(({ rule }) => rule === 'site-on-list')).toBe(true)
    expect(findingLines(samples.missing).context).toEqual([])
  })
})

describe('what is asked', () => {
  it('names each thing once, required before optional, and leaves out what takes nothing', () => {
    const fields = [
      field('birth_day', true),
      field('birth_month', true),
      field('email', true),
      field('email'),
      field('phone'),
      field('consent', true),
      field('captcha', true),
      field('honeypot'),
    ]
    expect(askedFields({ fields }, names)).toEqual({
      required: ['date of birth', 'e-mail'],
      optional: ['phone number'],
    })
  })
})

describe('the lines of a notice', () => {
  it('stand in the order in which people ask, each passage once a line', () => {
    const notice = {
      ...aNotice('retention', 'purposes'),
      right_access: [aQuote('One sentence.')],
      right_erasure: [aQuote('One sentence.')],
      controller_identity: [aQuote('An association.')],
    }
    const lines = noticeLines({ notice })
    expect(lines.map(({ line }) => line)).toEqual(['who', 'why', 'retention', 'rights'])
    expect(lines.at(-1)?.quotes).toHaveLength(1)
  })

  it('show every item that can be read', () => {
    const all = aNotice(
      'controller_identity',
      'controller_contact',
      'dpo_contact',
      'purposes',
      'legal_basis',
      'legitimate_interests',
      'recipients',
      'third_country_transfers',
      'retention',
      'right_access',
      'right_rectification',
      'right_erasure',
      'right_restriction',
      'right_object',
      'right_portability',
      'rights_generic',
      'right_withdraw_consent',
      'complaint_authority',
      'mandatory_provision',
      'automated_decision',
    )
    expect(noticeLines({ notice: all }).flatMap(({ quotes }) => quotes)).toHaveLength(20)
  })
})

describe('the way of the data', () => {
  it('ends at the host that the form names as its target, if that is another organisation’s', () => {
    const target = {
      host: 'send.example',
      foreign: true,
      named: false,
      unencrypted: null,
      inAddress: 'no',
    } as const
    expect(flowEnd(aForm({ target }), { findings: [] })).toEqual({
      kind: 'host',
      host: 'send.example',
      service: null,
    })
  })

  it('says which known service an address belongs to, in every language of the interface', () => {
    const service = { name: 'Mailchimp', kind: 'mailing' } as const
    const target = { ...aForm().target, host: 'x.list-manage.com', foreign: true, service }
    expect(flowEnd(aForm({ target }), { findings: [] })).toMatchObject({ service })
    expect(serviceText(service, textsNow('en'))).toBe('Mailchimp, a mailing service')
    expect(serviceText(service, textsNow('fr'))).toBe('Mailchimp, un service d’envoi d’e-mails')
  })

  it('ends in the form’s own words, recipients before the controller', () => {
    const notice = aNotice('controller_identity', 'recipients')
    expect(flowEnd(aForm({ notice }), { findings: [] })).toEqual({ kind: 'stated' })
  })

  it('says "not named" only where a rule found just that at this form', () => {
    const { findings } = samples.missing
    expect(flowEnd(aForm(), { findings })).toEqual({ kind: 'not-found' })
    expect(flowEnd(aForm({ ref: '0/f9' }), { findings })).toEqual({ kind: 'not-known' })
    expect(
      flowEnd(aForm(), { findings: findings.filter(({ rule }) => rule !== 'information-at-form') }),
    ).toEqual({
      kind: 'not-known',
    })
  })

  it('is drawn for the form with the weightiest point, never for a login', () => {
    const forms = [aForm({ ref: '0/f7', purpose: 'login' }), aForm({ ref: '0/f8' }), ...samples.missing.forms]
    expect(formsInOrder({ forms, findings: samples.missing.findings }).map(({ ref }) => ref)).toEqual([
      '0/f0',
      '0/f8',
    ])
  })
})
