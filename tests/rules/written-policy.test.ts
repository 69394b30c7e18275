import { describe, expect, it } from 'vitest'
import type { DocumentClue } from '../../src/reading/signal.ts'
import { aPolicy, unreadPolicy } from './linked-documents.ts'
import { aForm, languages, verdict } from './readings.ts'

const ID = 'written-policy'
const look = (...documents: ReturnType<typeof aPolicy>[]) => verdict(ID, { form: aForm(), documents })
const because = (clue: DocumentClue) => ({
  type: 'placeholder' as const,
  typeSignals: [{ clue, words: '', speaksFor: 'placeholder' as const, weight: 3 }],
})

describe(ID, () => {
  it('is met for a policy without gaps', () => {
    expect(look(aPolicy()).outcome).toBe('met')
  })

  it.each(['filler-text', 'only-announced', 'unfilled-gaps'] as const)(
    'is unmet where the text says so itself, scripts or not: %s',
    (clue) => {
      expect(look(aPolicy(because(clue), { perhapsDrawn: true }))).toMatchObject({
        outcome: 'unmet',
        severity: 'high',
      })
    },
  )

  it('is unmet for an empty page that no script can fill', () => {
    expect(look(aPolicy(because('no-text'))).outcome).toBe('unmet')
  })

  it('is unclear for a short page beside scripts, in another language, or read in part', () => {
    const short = because('too-short')
    for (const policy of [
      aPolicy(short, { perhapsDrawn: true }),
      aPolicy({ ...short, language: languages.light }),
      aPolicy({ ...short, complete: false }),
    ])
      expect(look(policy)).toMatchObject({ outcome: 'unclear', because: 'needs-human-eye' })
  })

  it('shows gaps in a policy that is otherwise written, and weighs them little', () => {
    const gaps = [{ text: 'Responsable : [à compléter]', heading: '' }]
    const finding = look(aPolicy({ gaps }))
    expect(finding).toMatchObject({ outcome: 'unmet', severity: 'low' })
    expect(finding.evidence).toContainEqual(
      expect.objectContaining({ kind: 'document-quote', text: 'Responsable : [à compléter]' }),
    )
  })

  it('does not apply to what did not come or is no policy', () => {
    expect(look().outcome).toBe('inapplicable')
    expect(look(unreadPolicy({ outcome: 'not-found', status: 404 })).outcome).toBe('inapplicable')
    expect(look(aPolicy({ type: 'not-found-page' })).outcome).toBe('inapplicable')
    expect(look(aPolicy({ type: 'other' })).outcome).toBe('inapplicable')
  })
})
