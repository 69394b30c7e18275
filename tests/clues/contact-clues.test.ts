import { describe, expect, it } from 'vitest'
import { link, text } from '../reading/page-of.ts'
import { asking, cluesOf, inShort } from './a-page.ts'

const mail = 'mailto:contact@parti-du-chene.example?subject=x'

describe('a mail address of a party', () => {
  it('is a medium clue at the form, in the footer and behind a link there', () => {
    const short = ['party-email fr-oak medium']
    const written = 'Écrivez à contact@parti-du-chene.example'
    expect(inShort(cluesOf({ forms: [asking({ texts: [text(written)] })] }))).toEqual(short)
    expect(inShort(cluesOf({ footer: written }))).toEqual(short)
    expect(inShort(cluesOf({ links: [link('Contact', mail, { place: 'footer' })] }))).toEqual(short)
    expect(inShort(cluesOf({ forms: [asking({ links: [link('Contact', mail)] })] }))).toEqual(short)
    expect(cluesOf({ footer: 'contact (at) parti-du-chene (point) example' })[0]?.seen).toBe(
      'contact@parti-du-chene.example',
    )
  })

  it('is none elsewhere on the page, where an article may give it', () => {
    expect(cluesOf({ links: [link('Écrire au parti', mail, { place: 'page' })] })).toEqual([])
  })

  it('is none on a host that only looks like the party’s', () => {
    for (const host of ['notunion-orme.example', 'union-orme.example.org', 'union-orme.exemple'])
      expect(cluesOf({ footer: `a@${host}` })).toEqual([])
  })

  it('is none on a domain of a past campaign, nor does it bear out a second clue', () => {
    expect(cluesOf({ footer: 'Écrivez à contact@chene2022.example' })).toEqual([])
    expect(
      cluesOf({ footer: 'contact@parti-du-chene.example' }, { lapsed: ['parti-du-chene.example'] }),
    ).toEqual([])
    expect(cluesOf({ footer: '12 rue des Glands – contact@chene2022.example' })).toEqual([])
  })

  it('is none in a text that nobody sees', () => {
    const hidden = text('contact@parti-du-chene.example', { hiddenBy: 'opacity' })
    expect(cluesOf({ forms: [asking({ texts: [hidden] })] })).toEqual([])
  })
})

describe('a postal address', () => {
  it('says nothing by itself, since others may live there', () => {
    expect(cluesOf({ footer: 'Association Stop au bruit, 12 rue des Glands, 75000 Paris' })).toEqual([])
  })

  it('is a medium clue beside another one', () => {
    expect(
      inShort(cluesOf({ footer: '12 rue des Glands, 75000 Paris – contact@parti-du-chene.example' })),
    ).toEqual(['party-email fr-oak medium', 'party-address fr-oak medium'])
  })
})

describe('an address in an imprint line', () => {
  const LINE = ['imprint-line fr-oak medium']
  const by = 'Publié par Parti du Chêne, '
  const inFooter = (footer: string, more = {}) => inShort(cluesOf({ footer, ...more }))

  it.each([
    'contact@parti-du-chene.example',
    'Contact@Parti-du-Chene.example',
    'contact (at) parti-du-chene (point) example',
    '12 rue des Glands, 75000 Paris',
    '12 RUE DES GLANDS | Tél. 01 23 45 67 89 | Mentions légales',
  ])('is a part of the line: %s', (address) => {
    expect(inFooter(by + address)).toEqual(LINE)
  })

  it('is one as well where the line would end in the middle of it, and as a link', () => {
    const footer = `${by}${'Maison '.repeat(20)}Contact@Parti-du-Chene.example`
    const links = [link('Contact', 'mailto:Contact@Parti-du-Chene.example', { place: 'footer' })]
    expect(inFooter(footer, { links })).toEqual(LINE)
  })

  it('is a clue of its own beside the line, and at another place', () => {
    const mail = 'Contact@Parti-du-Chene.example'
    expect(inFooter(`${by.trim()} | Écrire : ${mail}`)).toEqual([...LINE, 'party-email fr-oak medium'])
    const forms = [asking({ texts: [text(`Écrire à ${mail}`)] })]
    expect(inFooter(by + mail, { forms })).toHaveLength(2)
  })
})

describe('a page on which several parties appear', () => {
  it('says of none of them that it is behind it: a letter to members of several parties', () => {
    const footer = 'Écrivez-leur : a@parti-du-chene.example, b@union-orme.example, c@frene.example'
    expect(cluesOf({ footer })).toEqual([])
  })

  it('says of none of them either where one has an address and another a link', () => {
    expect(
      cluesOf({
        footer: 'Écrivez à a@parti-du-chene.example',
        links: [link('Leur réponse', 'https://www.union-orme.example/r', { place: 'page' })],
      }),
    ).toEqual([])
  })

  it('gives no address as a clue where its text names several: an article, a quiz', () => {
    const headings = ['Parti du Chêne', 'Front du Frêne']
    const footer = 'Réponses à a@parti-du-chene.example'
    expect(cluesOf({ headings, footer })).toEqual([])
    expect(cluesOf({ headings: ['Parti du Chêne'], footer })).toHaveLength(1)
  })

  it('keeps the imprint of a page about other parties', () => {
    expect(
      inShort(
        cluesOf({
          headings: ['Non au Front du Frêne'],
          footer: 'Directeur de la publication : M. Tronc, Parti du Chêne',
        }),
      ),
    ).toEqual(['imprint-line fr-oak medium'])
  })

  it('keeps no imprint where two parties have one', () => {
    const footer = 'Édité par le Parti du Chêne | Édité par le Front du Frêne'
    expect(cluesOf({ footer })).toEqual([])
  })
})

describe('what only mentions a party', () => {
  it.each([
    ['an article', { headings: ['Ce que propose le Parti du Chêne'], footer: 'Le Quotidien' }],
    ['a title', { title: 'Le Parti du Chêne en congrès' }],
    ['a footer', { footer: 'Nous ne soutenons pas le Parti du Chêne' }],
    ['a person', { footer: 'Directrice de la publication : Anne Rameau' }],
    ['a link', { links: [link('Le parti', 'https://parti-du-chene.example/', { place: 'footer' })] }],
    [
      'the host’s name',
      { footer: 'Hébergement : Nuage SAS', links: [link('NationBuilder', 'https://nationbuilder.com/')] },
    ],
  ])('is no clue: %s', (_what, parts) => {
    expect(cluesOf(parts)).toEqual([])
  })
})
