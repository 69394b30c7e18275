import { describe, expect, it } from 'vitest'
import type { FieldKind, FieldReading } from '../../src/reading/reading.ts'
import { aForm, aQuote, languages, verdict } from './readings.ts'

const ID = 'sensitive-data'
const asking = (kind: FieldKind, more: Partial<FieldReading> = {}) =>
  aForm({ fields: [{ ref: '0/f2', kind, required: false, label: 'Votre vote', signals: [], ...more }] })
const politicalSubject = [aQuote('Non à la réforme des retraites', '0/f0', { place: 'page' })]

describe('sensitive data', () => {
  it.each(['political_opinion', 'religion', 'union_membership', 'health', 'ethnicity'] as const)(
    'is told as a fact that counts for nothing where %s is asked',
    (kind) => {
      expect(verdict(ID, { form: asking(kind) })).toMatchObject({
        outcome: 'unmet',
        severity: 'context',
        articles: ['GDPR 9(1)'],
        evidence: [{ kind: 'field', field: kind }],
      })
    },
  )

  it('is told of a petition whose title speaks about politics, with the title', () => {
    expect(verdict(ID, { form: aForm({ politicalSubject }) })).toMatchObject({
      severity: 'context',
      evidence: [{ kind: 'quote', place: 'page', text: politicalSubject[0]?.text }],
    })
  })

  it('says nothing of other forms, of fields that nobody sees, and in a language without words', () => {
    expect(verdict(ID, { form: aForm() }).outcome).toBe('inapplicable')
    expect(verdict(ID, { form: asking('health', { hidden: true }) }).outcome).toBe('inapplicable')
    expect(verdict(ID, { form: aForm({ purpose: 'login', politicalSubject }) }).outcome).toBe('inapplicable')
    const page = { language: languages.none }
    expect(verdict(ID, { form: asking('religion'), page }).outcome).toBe('inapplicable')
  })
})
