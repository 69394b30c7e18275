import { describe, expect, it } from 'vitest'
import { decodeDraft } from '../../src/complaint/draft.ts'
import { momentAt, typedDay } from '../../src/complaint/moment.ts'
import { reference } from '../../src/complaint/reference.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { twoForms } from './drafts/two-forms.ts'

describe('decodeDraft', () => {
  it('gives back a stored draft whole', () => {
    for (const draft of [sponsorships, twoForms]) expect(decodeDraft(structuredClone(draft))).toEqual(draft)
  })

  it('refuses what is missing, damaged or of another version', () => {
    const { assessment } = sponsorships
    for (const raw of [
      undefined,
      null,
      'x',
      {},
      { ...sponsorships, id: 7 },
      { ...sponsorships, createdAt: 'yesterday' },
      { ...sponsorships, assessment: { ...assessment, schema: 0 } },
      { ...sponsorships, assessment: { ...assessment, forms: [{}] } },
      { ...sponsorships, facts: [{ frameId: 0, facts: {} }] },
      {
        ...sponsorships,
        picture: { dataUrl: 'https://evil.example/x.png', takenAt: sponsorships.createdAt },
      },
      { ...sponsorships, picture: { dataUrl: 'data:text/html,x', takenAt: sponsorships.createdAt } },
    ])
      expect(decodeDraft(raw)).toBeNull()
  })
})

describe('momentAt', () => {
  it('reads the clock of the place, across midnight and summer time', () => {
    expect(momentAt('2026-07-31T22:30:00Z', 'Europe/Paris')).toMatchObject({
      month: 8,
      day: 1,
      hour: 0,
      minute: 30,
    })
    expect(momentAt('2026-11-21T13:02:00Z', 'Europe/Paris')?.offset).toBe('UTC+01:00')
    expect(momentAt('2026-11-21T13:02:00Z', 'UTC')?.offset).toBe('UTC')
    expect(momentAt('soon', 'UTC')).toBeNull()
  })

  it('takes only a real date that a person typed', () => {
    expect(typedDay('2026-11-20')).toEqual({ year: 2026, month: 11, day: 20 })
    for (const raw of ['', '2026-13-01', '20/11/2026', '2026-11-20T10:00']) expect(typedDay(raw)).toBeNull()
  })
})

describe('reference', () => {
  it('is the same for the same draft, differs for another, and is short', () => {
    const one = reference('a.example', '2026-11-21T13:02:00Z')
    expect(reference('a.example', '2026-11-21T13:02:00Z')).toBe(one)
    expect(reference('b.example', '2026-11-21T13:02:00Z')).not.toBe(one)
    expect(one).toMatch(/^[a-z0-9]{6}$/)
  })
})
