import { describe, expect, it } from 'vitest'
import { citation } from '../../src/complaint/citation.ts'
import { letterTexts as english } from '../../src/languages/en.letter.ts'
import { letterTexts as french } from '../../src/languages/fr.letter.ts'

const cite = (texts: typeof english, ...articles: Parameters<typeof citation>[0]) =>
  citation(articles, texts.citation).replaceAll('\u00a0', ' ')

describe('citation', () => {
  it('writes one provision as each language does', () => {
    expect(cite(french, 'GDPR 13(1)(a)')).toBe('article 13, paragraphe 1, point a), du RGPD')
    expect(cite(english, 'GDPR 13(1)(a)')).toBe('Article 13(1)(a) GDPR')
  })

  it('knows that Art. 4 has points and Art. 32 is cited as a whole', () => {
    expect(cite(french, 'GDPR 4(11)')).toBe('article 4, point 11), du RGPD')
    expect(cite(french, 'GDPR 32')).toBe('article 32 du RGPD')
    expect(cite(english, 'GDPR 5(1)(f)', 'GDPR 32')).toBe('Articles 5(1)(f) and 32 GDPR')
  })

  it('joins points of one paragraph', () => {
    expect(cite(english, 'GDPR 13(1)(a)', 'GDPR 13(1)(c)', 'GDPR 12(1)')).toBe(
      'Articles 13(1)(a) and (c), and 12(1) GDPR',
    )
    expect(cite(french, 'GDPR 13(1)(a)', 'GDPR 13(1)(c)', 'GDPR 12(1)')).toBe(
      'article 13, paragraphe 1, points a) et c) ; article 12, paragraphe 1, du RGPD',
    )
  })

  it('puts judgments after the regulation, with date and name', () => {
    expect(cite(english, 'CJEU C-673/17', 'GDPR 4(11)')).toBe(
      'Article 4(11) GDPR and the judgment of the Court of Justice of 1 October 2019, Planet49, C-673/17',
    )
  })
})
