import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assessment.ts'
import { badgeView } from '../../src/interface/badge-view.ts'
import { findingLines } from '../../src/interface/finding-lines.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import { type Listing, STANDINGS } from '../../src/list/listing.ts'
import { ICON_SIZES } from '../icons/icon-sources.ts'
import { another, bundled, listOf } from '../list/some-lists.ts'
import { blind, samples } from '../popup/samples.ts'
import { aListing, aPage } from '../rules/readings.ts'

const en = textsNow('en')

const judgedNothing = (listings: Listing[]) =>
  assess({ page: aPage(), listings, lists: [bundled, another], notChecked: [] })

describe('the badge', () => {
  it('counts the open points, as many as the popup lists', () => {
    for (const assessment of [samples.missing, samples.listed, samples.several]) {
      const { text } = badgeView(assessment, en)
      expect(text).toBe(String(findingLines(assessment).open.length))
    }
    expect(badgeView(samples.missing, en).text).toBe('2')
  })

  it('says the count in words for those who do not see it, in the plural of the language', () => {
    expect(badgeView(samples.missing, en).title).toBe('Before You Sign – 2 points noted on this page')
    expect(badgeView(samples.missing, textsNow('fr')).title).toBe(
      'Avant de signer – 2 points relevés sur cette page',
    )
  })

  it('asks where it is not certain', () => {
    expect(badgeView(samples.unclear, en)).toMatchObject({
      text: '?',
      title: 'Before You Sign – not certain on this page',
    })
  })

  it('is a grey i where a listing only informs', () => {
    expect(badgeView(samples.quiet, en)).toMatchObject({ text: 'i', color: '#595c66' })
  })

  it.each(STANDINGS.filter((standing) => standing !== 'listed'))(
    'is that i for an entry that is %s',
    (standing) => {
      const assessment = { ...samples.nothing, listings: [aListing('page', standing)] }
      expect(badgeView(assessment, en)).toMatchObject({ text: 'i', color: '#595c66' })
    },
  )

  it('counts a current entry once, however many lists have the site', () => {
    const theirs = { ...aListing('page'), list: listOf(another) }
    const assessment = judgedNothing([aListing('page'), theirs])
    expect(badgeView(assessment, en).text).toBe('1')
  })

  it('is empty where there is nothing to note, and says why in its title', () => {
    expect(badgeView(samples.informed, en)).toMatchObject({
      text: '',
      title: 'Before You Sign – This form says who takes your data and why.',
    })
    expect(badgeView(samples.nothing, en).text).toBe('')
    expect(badgeView(blind('document'), en).text).toBe('')
  })

  it('turns grey and says so where the person has hidden the matter, and keeps its count', () => {
    const hidden = badgeView(samples.missing, en, true)
    expect(hidden).toMatchObject({ text: '2', color: '#595c66' })
    expect(hidden.title).toMatch(/\(hidden here\)$/)
  })

  it('has a picture of its own for each level, which the build carries in every size', () => {
    const seen = new Set<string>()
    for (const assessment of [...Object.values(samples), blind('document')]) {
      const { icon } = badgeView(assessment, en)
      expect(Object.keys(icon)).toEqual(ICON_SIZES.map(String))
      for (const [side, path] of Object.entries(icon)) {
        expect(path).toBe(`/icons/level-${assessment.level}-${side}.png`)
        expect(existsSync(new URL(`../../public${path}`, import.meta.url)), path).toBe(true)
      }
      seen.add(assessment.level)
    }
    expect([...seen].sort()).toEqual(['blind', 'informed', 'listed', 'missing', 'quiet', 'unclear'])
  })

  it('has the quiet picture where the person has hidden the matter', () => {
    expect(badgeView(samples.listed, en, true).icon).toEqual(badgeView(samples.nothing, en).icon)
  })
})
