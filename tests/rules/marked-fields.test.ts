import { describe, expect, it } from 'vitest'
import { aForm, languages, verdict } from './readings.ts'

const ID = 'marked-fields'
const unmarked = aForm({ fieldMarks: 'unmarked' })

describe('marked fields', () => {
  it('are unmet, at little weight, where nothing tells mandatory fields from others', () => {
    expect(verdict(ID, { form: unmarked })).toMatchObject({
      outcome: 'unmet',
      severity: 'low',
      articles: ['GDPR 13(2)(e)'],
      evidence: [{ kind: 'field', label: 'E-mail' }],
      searched: { places: ['inside', 'near'] },
    })
  })

  it('are met where a sign or a word tells them apart', () => {
    expect(verdict(ID, { form: aForm({ fieldMarks: 'marked' }) }).outcome).toBe('met')
  })

  it('are not asked about where a style sheet may draw the sign, or all fields are alike', () => {
    expect(verdict(ID, { form: aForm({ fieldMarks: 'unknown' }) }).outcome).toBe('inapplicable')
    expect(verdict(ID, { form: aForm() }).outcome).toBe('inapplicable')
    expect(verdict(ID, { form: aForm({ purpose: 'login', fieldMarks: 'unmarked' }) }).outcome).toBe(
      'inapplicable',
    )
  })

  it('are unclear where words may have been missed', () => {
    const say = (parts: Parameters<typeof verdict>[1]) => verdict(ID, { form: unmarked, ...parts }).because
    expect(say({ page: { language: languages.none } })).toBe('language-unknown')
    expect(say({ page: { language: languages.light } })).toBe('weak-words')
    expect(say({ page: { capsHit: ['text'] } })).toBe('cap-hit')
    expect(say({ form: { ...unmarked, surroundingsUnknown: true } })).toBe('embedded-frame')
  })
})
