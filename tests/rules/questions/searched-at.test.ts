import { describe, expect, it } from 'vitest'
import { searchedAt } from '../../../src/rules/questions/searched-at.ts'
import { aForm, aPage } from '../readings.ts'

describe('what was looked through', () => {
  const page = aPage({ linksSeen: 41 })
  const form = aForm({ linksSeen: 2 })

  it('counts the links of the whole page where the whole page was looked through', () => {
    expect(searchedAt(page, form, 'page')).toMatchObject({
      places: ['inside', 'near', 'footer', 'page'],
      links: 41,
    })
  })

  it('counts those at the form where only the form was', () => {
    expect(searchedAt(page, form, 'form')).toMatchObject({ places: ['inside', 'near'], links: 2 })
  })
})
