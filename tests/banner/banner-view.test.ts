import { describe, expect, it } from 'vitest'
import { bannerView } from '../../src/banner/banner-view.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import { warningPaths } from '../../src/interface/warning-paths.ts'
import { samples } from '../popup/samples.ts'

const fr = textsNow('fr')

describe('what the banner shows', () => {
  it('tells of the fined petition: no information, no policy link, the ticked box, the old listing', () => {
    const view = bannerView(samples.missing, fr)
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
    const view = bannerView(samples.listed, fr)
    expect(view.reasons).toHaveLength(2)
    expect(view.reasons.join()).not.toContain('liste')
  })

  it('never gives more than three reasons, the heaviest', () => {
    const [first, ...others] = samples.missing.findings
    if (first === undefined) throw new Error('The sample has findings.')
    const more = ['stated-rights', 'stated-purposes', 'separate-consent', 'own-act-of-consent']
    const findings = [first, ...more.map((rule) => ({ ...first, rule })), ...others]
    const { reasons } = bannerView({ ...samples.missing, findings, listings: [] }, textsNow('en'))
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
      const { style, icon, direction } = bannerView({ ...samples.missing, level }, fr)
      expect(style).toContain('.card')
      expect(style).toContain(`--state:var(--${level})`)
      expect(icon).toBe(warningPaths[level])
      expect(direction).toBe('ltr')
    }
  })

  it('never looks as if all were well', () => {
    const { style, icon } = bannerView({ ...samples.missing, level: 'informed' }, fr)
    expect(style).toContain('--state:var(--unclear)')
    expect(icon).toBe(warningPaths.unclear)
  })
})
