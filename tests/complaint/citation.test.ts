import { describe, expect, it } from 'vitest'
import { citation } from '../../src/complaint/citation.ts'
import { letterTexts as german } from '../../src/languages/de.letter.ts'
import { letterTexts as english } from '../../src/languages/en.letter.ts'
import { letterTexts as spanish } from '../../src/languages/es.letter.ts'
import { letterTexts as french } from '../../src/languages/fr.letter.ts'
import { letterTexts as italian } from '../../src/languages/it.letter.ts'
import { letterTexts as dutch } from '../../src/languages/nl.letter.ts'
import { letterTexts as polish } from '../../src/languages/pl.letter.ts'
import { letterTexts as portuguese } from '../../src/languages/pt.letter.ts'

const cite = (texts: typeof english, ...articles: Parameters<typeof citation>[0]) =>
  citation(articles, texts.citation).replaceAll('\u00a0', ' ')

describe('citation', () => {
  it('writes one provision as each language does', () => {
    expect(cite(french, 'GDPR 13(1)(a)')).toBe('article 13, paragraphe 1, point a), du RGPD')
    expect(cite(english, 'GDPR 13(1)(a)')).toBe('Article 13(1)(a) GDPR')
    expect(cite(german, 'GDPR 13(1)(a)')).toBe('Art. 13 Abs. 1 lit. a DSGVO')
    expect(cite(spanish, 'GDPR 13(1)(a)')).toBe('artículo 13, apartado 1, letra a), del RGPD')
    expect(cite(italian, 'GDPR 13(1)(a)')).toBe('articolo 13, paragrafo 1, lettera a), del GDPR')
    expect(cite(dutch, 'GDPR 13(1)(a)')).toBe('artikel 13, lid 1, onder a), AVG')
    expect(cite(portuguese, 'GDPR 13(1)(a)')).toBe('artigo 13.º, n.º 1, alínea a), do RGPD')
    expect(cite(polish, 'GDPR 13(1)(a)')).toBe('art. 13 ust. 1 lit. a RODO')
  })

  it('knows that Art. 4 has points and Art. 32 is cited as a whole', () => {
    expect(cite(french, 'GDPR 4(11)')).toBe('article 4, point 11), du RGPD')
    expect(cite(french, 'GDPR 32')).toBe('article 32 du RGPD')
    expect(cite(english, 'GDPR 5(1)(f)', 'GDPR 32')).toBe('Articles 5(1)(f) and 32 GDPR')
    expect(cite(german, 'GDPR 4(11)')).toBe('Art. 4 Nr. 11 DSGVO')
    expect(cite(german, 'GDPR 5(1)(f)', 'GDPR 32')).toBe('Art. 5 Abs. 1 lit. f und Art. 32 DSGVO')
    expect(cite(spanish, 'GDPR 4(11)')).toBe('artículo 4, punto 11, del RGPD')
    expect(cite(spanish, 'GDPR 32', 'GDPR 5(1)(f)')).toBe(
      'artículo 32 y artículo 5, apartado 1, letra f), del RGPD',
    )
    expect(cite(italian, 'GDPR 4(11)')).toBe('articolo 4, punto 11, del GDPR')
    expect(cite(italian, 'GDPR 5(1)(f)', 'GDPR 32')).toBe(
      'articolo 5, paragrafo 1, lettera f), e articolo 32 del GDPR',
    )
    expect(cite(dutch, 'GDPR 4(11)', 'GDPR 7(2)')).toBe('artikel 4, punt 11, en artikel 7, lid 2, AVG')
    expect(cite(dutch, 'GDPR 32', 'GDPR 5(1)(f)')).toBe('artikel 32 en artikel 5, lid 1, onder f), AVG')
    expect(cite(dutch, 'GDPR 32')).toBe('artikel 32 AVG')
    expect(cite(portuguese, 'GDPR 4(11)')).toBe('artigo 4.º, ponto 11, do RGPD')
    expect(cite(portuguese, 'GDPR 5(1)(f)', 'GDPR 32')).toBe(
      'artigo 5.º, n.º 1, alínea f), e artigo 32.º do RGPD',
    )
    expect(cite(polish, 'GDPR 4(11)')).toBe('art. 4 pkt 11 RODO')
    expect(cite(polish, 'GDPR 5(1)(f)', 'GDPR 32')).toBe('art. 5 ust. 1 lit. f i art. 32 RODO')
  })

  it('joins points of one paragraph', () => {
    expect(cite(english, 'GDPR 13(1)(a)', 'GDPR 13(1)(c)', 'GDPR 12(1)')).toBe(
      'Articles 13(1)(a) and (c), and 12(1) GDPR',
    )
    expect(cite(french, 'GDPR 13(1)(a)', 'GDPR 13(1)(c)', 'GDPR 12(1)')).toBe(
      'article 13, paragraphe 1, points a) et c) ; article 12, paragraphe 1, du RGPD',
    )
  })

  it('names an article once where languages cite several of its paragraphs so', () => {
    const articles = ['GDPR 13(1)(a)', 'GDPR 13(1)(c)', 'GDPR 13(2)(b)', 'GDPR 12(1)'] as const
    expect(cite(german, ...articles)).toBe(
      'Art. 13 Abs. 1 lit. a und c, Abs. 2 lit. b sowie Art. 12 Abs. 1 DSGVO',
    )
    expect(cite(spanish, ...articles)).toBe(
      'artículo 13, apartado 1, letras a) y c), y apartado 2, letra b), y artículo 12, apartado 1, del RGPD',
    )
    expect(cite(italian, ...articles)).toBe(
      'articolo 13, paragrafo 1, lettere a) e c), e paragrafo 2, lettera b), e articolo 12, paragrafo 1, del GDPR',
    )
    expect(cite(dutch, ...articles)).toBe(
      'artikel 13, lid 1, onder a) en c), en lid 2, onder b), alsmede artikel 12, lid 1, AVG',
    )
    expect(cite(portuguese, ...articles)).toBe(
      'artigo 13.º, n.º 1, alíneas a) e c), e n.º 2, alínea b), bem como artigo 12.º, n.º 1, do RGPD',
    )
    expect(cite(polish, ...articles)).toBe(
      'art. 13 ust. 1 lit. a i c oraz ust. 2 lit. b, a także art. 12 ust. 1 RODO',
    )
  })

  it('puts judgments after the regulation, with date and name', () => {
    expect(cite(english, 'CJEU C-673/17', 'GDPR 4(11)')).toBe(
      'Article 4(11) GDPR and the judgment of the Court of Justice of 1 October 2019, Planet49, C-673/17',
    )
    expect(cite(german, 'CJEU C-673/17', 'GDPR 4(11)')).toBe(
      'Art. 4 Nr. 11 DSGVO sowie EuGH, Urteil vom 1. Oktober 2019, C-673/17 (Planet49)',
    )
    expect(cite(spanish, 'CJEU C-673/17', 'GDPR 4(11)')).toBe(
      'artículo 4, punto 11, del RGPD, y sentencia del Tribunal de Justicia de la Unión Europea de 1 de octubre de 2019, Planet49, C-673/17',
    )
    expect(cite(italian, 'CJEU C-673/17', 'GDPR 4(11)')).toBe(
      'articolo 4, punto 11, del GDPR, e sentenza della Corte di giustizia dell’Unione europea del 1° ottobre 2019, Planet49, C-673/17',
    )
    expect(cite(dutch, 'CJEU C-673/17', 'GDPR 4(11)')).toBe(
      'artikel 4, punt 11, AVG alsmede het arrest van het Hof van Justitie van de Europese Unie van 1 oktober 2019, Planet49, C-673/17',
    )
    expect(cite(portuguese, 'CJEU C-673/17', 'GDPR 4(11)')).toBe(
      'artigo 4.º, ponto 11, do RGPD, bem como o acórdão do Tribunal de Justiça da União Europeia de 1 de outubro de 2019, Planet49, C-673/17',
    )
    expect(cite(polish, 'CJEU C-673/17', 'GDPR 4(11)')).toBe(
      'art. 4 pkt 11 RODO oraz wyrok Trybunału Sprawiedliwości Unii Europejskiej z dnia 1 października 2019 r. w sprawie C-673/17, Planet49',
    )
  })
})
