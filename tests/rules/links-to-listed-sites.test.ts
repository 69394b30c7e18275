import { describe, expect, it } from 'vitest'
import { STANDINGS } from '../../src/list/listing.ts'
import { aListing, verdict } from './readings.ts'

const ID = 'links-to-listed-sites'

describe('links to listed sites', () => {
  it.each(STANDINGS)('are context, whatever the entry’s standing: %s', (standing) => {
    expect(verdict(ID, { listings: [aListing('link', standing)] })).toMatchObject({
      outcome: 'unmet',
      severity: 'context',
      articles: [],
    })
  })

  it('name an entry once, however many links lead there', () => {
    expect(verdict(ID, { listings: [aListing('link'), aListing('link')] }).evidence).toHaveLength(1)
  })

  it('do not apply without a match, or where page or target have told of the same entry', () => {
    expect(verdict(ID, {}).outcome).toBe('inapplicable')
    expect(verdict(ID, { listings: [aListing('page'), aListing('link')] }).outcome).toBe('inapplicable')
    expect(verdict(ID, { listings: [aListing('target'), aListing('link')] }).outcome).toBe('inapplicable')
  })
})
