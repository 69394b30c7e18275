import { describe, expect, it } from 'vitest'
import { bannerView } from '../../src/banner/banner-view.ts'
import { bannerWords } from '../../src/banner/banner-words.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import { warningPaths } from '../../src/interface/warning-paths.ts'
import type { Listing } from '../../src/list/listing.ts'
import { another, listOf } from '../list/some-lists.ts'
import { samples } from '../popup/samples.ts'
import { aListing } from '../rules/readings.ts'

const fr = textsNow('fr')

describe('what the banner shows', () => {
  it('tells of the fined petition: no information, no policy link, the ticked box, the old listing', () => {
    const view = bannerWords(samples.missing, fr)
    expect(view.headline).toBe('Ce formulaire ne dit ni qui prend vos données, ni pourquoi.')
    expect(view.reasons).toEqual([
      'Aucune information sur vos données près du formulaire, aucun lien vers une politique',
      'Une case pour recevoir des messages est cochée d’avance',
      'Selon des sources anciennes, ce site était lié à un parti',
    ])
    expect(view).toMatchObject({
      language: 'fr',
      name: 'Avant de signer',
      why: 'Voir pourquoi',
    })
  })

  it('does not repeat under a headline about the list that the site is on it', () => {
    const view = bannerWords(samples.listed, fr)
    expect(view.reasons).toHaveLength(2)
    expect(view.reasons.join()).not.toContain('liste')
  })

  it.each([
    ['historical', 'Selon des sources anciennes, ce site était lié à un parti'],
    ['overdue', 'Ce site figurait sur la liste des sites liés à un parti\u00a0; l’entrée doit être revue'],
    ['disputed', 'Le lien de ce site avec un parti est contesté'],
    ['corrected', 'Ce site figurait sur la liste des sites liés à un parti et a corrigé ce qui manquait'],
  ] as const)('says of an entry that is %s no more than that', (standing, words) => {
    const view = bannerWords({ ...samples.missing, listings: [aListing('page', standing)] }, fr)
    expect(view.headline).toBe('Ce formulaire ne dit ni qui prend vos données, ni pourquoi.')
    expect(view.reasons.at(-1)).toBe(words)
  })

  it('lets each of two lists speak for itself, and says the same only once', () => {
    const theirs = (standing: Listing['standing']) => ({
      ...aListing('page', standing),
      list: listOf(another),
    })
    const said = (...listings: Listing[]) => bannerWords({ ...samples.missing, listings }, fr).reasons
    expect(said(aListing('page', 'historical'), theirs('disputed')).slice(1)).toEqual([
      'Selon des sources anciennes, ce site était lié à un parti',
      'Le lien de ce site avec un parti est contesté',
    ])
    const alike = said(aListing('page', 'disputed'), theirs('disputed'))
    expect(alike.filter((reason) => reason.includes('contesté'))).toHaveLength(1)
    const many = said(aListing('page', 'historical'), theirs('disputed'), aListing('page', 'corrected'))
    expect(many).toHaveLength(3)
    expect(many[0]).toBe(
      'Aucune information sur vos données près du formulaire, aucun lien vers une politique',
    )
    const listed = { ...samples.listed, listings: [aListing('page', 'listed'), theirs('disputed')] }
    expect(bannerWords(listed, fr).reasons.at(-1)).toBe('Le lien de ce site avec un parti est contesté')
  })

  it('speaks of the use of data, and not of hiding, where the site says who runs it', () => {
    const disclosure = { degree: 'disclosed' as const, note: { fr: 'Le site nomme le parti.' } }
    const openly = bannerWords(
      { ...samples.listed, listings: [aListing('page', 'listed', { disclosure })] },
      fr,
    )
    expect(openly.reasons.at(-1)).toBe(
      'Il dit qui l’exploite\u00a0; vos coordonnées peuvent servir à d’autres messages',
    )
    expect(JSON.stringify([openly.headline, openly.reasons])).not.toMatch(/cach|dissimul|masqu/)
    expect(bannerWords(samples.listed, fr).reasons.join()).not.toContain('qui l’exploite')
  })

  it('never gives more than three reasons, the heaviest', () => {
    const [first, ...others] = samples.missing.findings
    if (first === undefined) throw new Error('The sample has findings.')
    const more = ['stated-rights', 'stated-purposes', 'separate-consent', 'own-act-of-consent']
    const findings = [first, ...more.map((rule) => ({ ...first, rule })), ...others]
    const { reasons } = bannerWords({ ...samples.missing, findings, listings: [] }, textsNow('en'))
    expect(reasons).toHaveLength(3)
    expect(reasons[2]).toBe('The form does not say what your data are for')
  })

  it('holds nothing that the page wrote', () => {
    const title = 'Written by the page'
    const view = bannerView({ ...samples.missing, title, host: title, url: title }, fr)
    expect(JSON.stringify(view)).not.toContain(title)
    expect(JSON.stringify(view)).not.toContain('Je souhaite recevoir')
  })

  it('brings its own looks, in the colour and with the icon of its warning', () => {
    for (const level of ['listed', 'missing', 'unclear'] as const) {
      const { style, card } = bannerView({ ...samples.missing, level }, fr)
      expect(style).toContain('.card')
      expect(style).toContain(`--state:var(--${level})`)
      expect(JSON.stringify(card)).toContain(warningPaths[level])
    }
  })

  it('never looks as if all were well', () => {
    const { style, card } = bannerView({ ...samples.missing, level: 'informed' }, fr)
    expect(style).toContain('--state:var(--unclear)')
    expect(JSON.stringify(card)).toContain(warningPaths.unclear)
  })
})
