import { describe, expect, it } from 'vitest'
import type { FieldKind, FieldReading, FormReading } from '../../src/reading/reading.ts'
import { aForm, aNotice, languages, verdict } from './readings.ts'

const ID = 'needed-data'
const aField = (kind: FieldKind, more: Partial<FieldReading> = {}): FieldReading => ({
  ref: `0/${kind}`,
  kind,
  required: true,
  label: kind,
  signals: [],
  ...more,
})
const petition = (fields: FieldReading[], parts: Partial<FormReading> = {}) =>
  aForm({ fields: [aField('full_name'), aField('email'), ...fields], ...parts })
const say = (form: FormReading) => verdict(ID, { form })

describe('needed data', () => {
  it.each(['phone', 'profession', 'organisation', 'income'] as const)(
    'is unmet where a petition demands %s, and weighs little',
    (kind) => {
      expect(say(petition([aField(kind)]))).toMatchObject({
        outcome: 'unmet',
        severity: 'low',
        articles: ['GDPR 5(1)(c)'],
        evidence: [{ kind: 'field', field: kind }],
      })
    },
  )

  it.each(['postal_address', 'birth_date', 'nationality', 'national_id', 'gender'] as const)(
    'is left to a person where %s is demanded: a petition to a parliament may need it',
    (kind) => {
      expect(say(petition([aField(kind)]))).toMatchObject({ outcome: 'unclear', because: 'needs-human-eye' })
    },
  )

  it('does not accuse a citizens’ initiative, or a form that says why', () => {
    expect(say(petition([aField('phone'), aField('national_id')])).outcome).toBe('unclear')
    expect(say(petition([aField('phone')], { notice: aNotice('mandatory_provision') })).outcome).toBe(
      'unclear',
    )
  })

  it('has nothing to say where no more than a name, an e-mail address and a place is demanded', () => {
    expect(say(petition([aField('postcode'), aField('city'), aField('country')])).outcome).toBe(
      'inapplicable',
    )
    expect(say(petition([aField('phone', { required: false })])).outcome).toBe('inapplicable')
  })

  it('takes no notice of a field that nobody sees', () => {
    expect(say(petition([aField('phone', { hidden: true })])).outcome).toBe('inapplicable')
  })

  it('does not apply to other forms, nor where nothing is marked as demanded', () => {
    for (const purpose of ['contact', 'donation', 'checkout', 'membership', 'newsletter'] as const)
      expect(say(petition([aField('phone')], { purpose })).outcome).toBe('inapplicable')
    const free = aForm({
      fields: [aField('email', { required: false }), aField('phone', { required: false })],
    })
    expect(say(free).outcome).toBe('inapplicable')
  })

  it('is unclear in a language without words, or not a question', () => {
    const page = { language: languages.none }
    expect(verdict(ID, { form: petition([aField('phone')]), page }).because).toBe('language-unknown')
    expect(verdict(ID, { form: petition([]), page }).outcome).toBe('inapplicable')
  })
})
