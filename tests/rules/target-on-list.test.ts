import { describe, expect, it } from 'vitest'
import { STANDINGS } from '../../src/list/listing.ts'
import { aListing, verdict } from './readings.ts'

const ID = 'target-on-list'

describe('the target on the list', () => {
  it.each(['target', 'frame'] as const)('is pointed out for a %s', (matched) => {
    expect(verdict(ID, { listings: [aListing(matched)] })).toMatchObject({
      outcome: 'unmet',
      severity: 'high',
      articles: [],
    })
  })

  it('weighs low where that site shows its operator openly, and is context where the entry is old', () => {
    const disclosure = { degree: 'disclosed' as const, note: { en: '', fr: '' } }
    expect(verdict(ID, { listings: [aListing('target', 'listed', { disclosure })] }).severity).toBe('low')
    expect(verdict(ID, { listings: [aListing('target', 'historical')] }).severity).toBe('context')
  })

  it.each(STANDINGS.filter((standing) => standing !== 'listed'))(
    'is context where the entry is %s',
    (standing) => {
      expect(
        verdict(ID, { listings: [aListing('target', standing), aListing('frame', standing)] }).severity,
      ).toBe('context')
    },
  )

  it('is not told again where the listed site sends to itself', () => {
    expect(verdict(ID, { listings: [aListing('page'), aListing('target')] }).outcome).toBe('inapplicable')
  })

  it('does not apply without such a match', () => {
    expect(verdict(ID, { listings: [aListing('link')] }).outcome).toBe('inapplicable')
  })
})
