import { describe, expect, it } from 'vitest'
import { articleName } from '../../src/interface/article-name.ts'
import { momentText, partialDateText } from '../../src/interface/date-text.ts'
import { INTERFACE_LANGUAGES, interfaceLanguage } from '../../src/interface/interface-language.ts'
import { loadTexts } from '../../src/interface/load-texts.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import { webAddress } from '../../src/interface/web-address.ts'

const { cite: english } = textsNow('en').interface
const { cite: french } = textsNow('fr').interface

describe('an article of law', () => {
  it('is written as each language cites it', () => {
    expect(articleName('GDPR 13(1)(a)', english)).toBe('GDPR Art. 13(1)(a)')
    expect(articleName('GDPR 13(1)(a)', french)).toBe('RGPD, art.\u00a013, §\u00a01, a)')
    expect(articleName('GDPR 4(11)', french)).toBe('RGPD, art.\u00a04, §\u00a011')
    expect(articleName('GDPR 32', english)).toBe('GDPR Art. 32')
    expect(articleName('CJEU C-673/17', french)).toBe('CJUE, aff.\u00a0C-673/17')
  })
})

describe('a date of a source', () => {
  it('is as exact as the source and no more', () => {
    expect(partialDateText('2022', 'fr')).toBe('2022')
    expect(partialDateText('2022-04', 'fr')).toBe('avril 2022')
    expect(partialDateText('2022-04-10', 'en-GB')).toBe('10 April 2022')
  })

  it('stays as it is where it is none', () => {
    expect(partialDateText('undated', 'en-GB')).toBe('undated')
    expect(momentText('undated', 'en-GB')).toBe('')
  })
})

describe('an address that may become a link', () => {
  it('is http or https and loses its user', () => {
    expect(webAddress('https://me:secret@news.example/a')).toBe('https://news.example/a')
    expect(webAddress('javascript:alert(1)')).toBeNull()
    expect(webAddress('data:text/html,x')).toBeNull()
    expect(webAddress('nothing')).toBeNull()
  })
})

describe('the language of the interface', () => {
  it('follows the browser and is English where it is not offered', () => {
    expect(interfaceLanguage(undefined, 'fr')).toBe('fr')
    expect(interfaceLanguage('browser', 'en')).toBe('en')
    expect(interfaceLanguage({ no: 'language' }, '')).toBe('en')
  })

  it('is the one that the person has chosen', () => {
    expect(interfaceLanguage('fr', 'en')).toBe('fr')
    expect(interfaceLanguage('en', 'fr')).toBe('en')
  })

  it('gives pages and background the same texts', async () => {
    for (const language of INTERFACE_LANGUAGES) expect(await loadTexts(language)).toEqual(textsNow(language))
  })
})
