import { describe, expect, it } from 'vitest'
import { STANDINGS } from '../../src/list/listing.ts'
import { another, listOf } from '../list/some-lists.ts'
import { aListing, verdict } from './readings.ts'

const ID = 'site-on-list'
const disclosure = { degree: 'disclosed' as const, note: { en: '', fr: '' } }

describe('the site on the list', () => {
  it('is pointed out with entry and domain, and no article', () => {
    expect(verdict(ID, { listings: [aListing('page')] })).toMatchObject({
      outcome: 'unmet',
      severity: 'high',
      articles: [],
      formRef: null,
      evidence: [{ kind: 'listing', entry: 'parti.example', domain: 'parti.example' }],
    })
  })

  it('weighs low where the site shows its operator openly', () => {
    expect(verdict(ID, { listings: [aListing('page', 'listed', { disclosure })] }).severity).toBe('low')
  })

  it.each(STANDINGS.filter((standing) => standing !== 'listed'))(
    'is context where the entry is %s',
    (standing) => {
      expect(verdict(ID, { listings: [aListing('page', standing)] })).toMatchObject({
        outcome: 'unmet',
        severity: 'context',
      })
    },
  )

  it('weighs low where the operator is shown openly, whatever else another list leaves open', () => {
    const listings = [
      aListing('page', 'listed', { disclosure }),
      { ...aListing('page', 'disputed'), list: listOf(another) },
    ]
    expect(verdict(ID, { listings }).severity).toBe('low')
  })

  it('counts the entry of the list that stands by it, where another one does not', () => {
    const theirs = { ...aListing('page', 'corrected'), list: listOf(another) }
    expect(verdict(ID, { listings: [theirs, aListing('page', 'listed')] }).severity).toBe('high')
    expect(verdict(ID, { listings: [theirs] }).severity).toBe('context')
  })

  it('takes the heaviest of several entries', () => {
    const listings = [
      aListing('page', 'historical', { id: 'a' }),
      aListing('page', 'listed', { id: 'b' }),
      aListing('page', 'listed', { id: 'c', disclosure }),
    ]
    const finding = verdict(ID, { listings })
    expect(finding.severity).toBe('high')
    expect(finding.evidence).toHaveLength(3)
  })

  it('does not claim that a site which is not listed is in order', () => {
    expect(verdict(ID, {}).outcome).toBe('inapplicable')
    expect(verdict(ID, { listings: [aListing('link'), aListing('target')] }).outcome).toBe('inapplicable')
  })
})
