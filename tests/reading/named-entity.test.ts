import { describe, expect, it } from 'vitest'
import { parties } from '../../src/parties/parties.ts'
import { namedEntity } from '../../src/reading/named-entity.ts'
import { wordingOf } from '../../src/reading/wording.ts'
import { lexicons } from '../lexicons.ts'

const name = (lang: string, sentence: string, more: { defined?: boolean; opens?: boolean } = {}) =>
  namedEntity(sentence, [], wordingOf(lexicons, new Set([lang])), more)

describe('the name of an organisation', () => {
  it.each([
    ['es', 'Acepto recibir noticias de la Casa Editorial del Tiempo.', 'Casa Editorial del Tiempo'],
    // A name keeps its language on a page in another one.
    ['fr', 'Je veux recevoir les nouvelles de la Casa Editorial del Tiempo.', 'Casa Editorial del Tiempo'],
    ['pt', 'Aceito receber notícias da Associação dos Amigos do Museu.', 'Associação dos Amigos do Museu'],
    ['fr', 'Les données sont traitées par la Fondation pour la Recherche.', 'Fondation pour la Recherche'],
    ['it', 'Ho letto l’informativa della Fondazione dei Consumatori.', 'Fondazione dei Consumatori'],
    ['nl', 'Ik ontvang graag nieuws van de Vrienden van het Wad.', 'Vrienden van het Wad'],
    ['en', 'Send me updates from Friends of the Earth.', 'Friends of the Earth'],
    ['de', 'Ja, ich möchte den Newsletter von Sea-Watch erhalten.', 'Sea-Watch'],
    [
      'sv',
      'Jag godkänner att Föreningen för Skogens Vänner skickar e-post.',
      'Föreningen för Skogens Vänner',
    ],
    [
      'en',
      'Sign up to receive updates from U.S News & World Report and our partners.',
      'U.S News & World Report',
    ],
  ])('%s: "%s" names %s', (lang, sentence, expected) => {
    expect(name(lang, sentence)).toBe(expected)
  })

  it('is not the place at the end of an address', () => {
    const publisher = { defined: true, opens: true }
    expect(
      name('fr', 'association de financement de la campagne, boîte postale, Paris.', publisher),
    ).toBeNull()
    expect(name('fr', 'Waldwacht, boîte postale, Paris.', publisher)).toBe('Waldwacht')
    expect(name('fr', 'notre association, Cimade.', publisher)).toBe('Cimade')
  })

  it('begins after the other thing that "and" joins it to', () => {
    expect(name('en', 'I agree to the Privacy Policy and Friends of the Earth will email me.')).toBe(
      'Friends of the Earth',
    )
  })

  it.each([
    ['en', 'By signing up you agree to our Privacy Policy and European users agree to the transfer.'],
    ['en', 'I agree to the Terms of Service and the Privacy Policy.'],
    ['de', 'Mit der Eingabe der Daten und dem Absenden des Formulars stimme ich zu.'],
    ['es', 'Acepto la Política de Privacidad y el Tratamiento de los Datos Personales.'],
  ])('%s: is not found in "%s"', (lang, sentence) => {
    expect(name(lang, sentence)).toBeNull()
  })

  it('is not made by a preposition of a language that the page is not in', () => {
    expect(name('de', 'Nach der Bearbeitung des Widerspruchsvorgangs schreiben wir.')).toBeNull()
    expect(name('fr', 'Les nouvelles des Waldfreunde arrivent bientôt.')).toBe('Waldfreunde')
  })
})

describe('the controller by its role', () => {
  it.each([
    ['de', 'Verantwortlicher: Verein X e.V., Ringstraße 4, 50667 Köln', 'Verein X'],
    ['de', 'Verantwortlich für die Verarbeitung Ihrer Daten ist Waldwacht.', 'Waldwacht'],
    ['de', 'Verantwortliche Stelle ist die Deutsche Umwelthilfe.', 'Deutsche Umwelthilfe'],
    ['it', 'Titolare del trattamento è l’Associazione Terra Nuova.', 'l’Associazione Terra Nuova'],
    [
      'pl',
      'Administratorem danych jest Fundacja na rzecz Praw Człowieka.',
      'Fundacja na rzecz Praw Człowieka',
    ],
    ['en', 'Data Controller: Example Party Limited, 1 High Street, London', 'Example Party Limited'],
  ])('%s: "%s" names %s', (lang, sentence, expected) => {
    expect(name(lang, sentence, { defined: true })).toBe(expected)
  })

  it('is not any capitalised noun of a language that capitalises them all', () => {
    expect(
      name('de', 'Verantwortlich für die Verarbeitung sind wir, mit Servern im Waldgebiet.', {
        defined: true,
      }),
    ).toBeNull()
  })

  it('is the noun that stands right where the name is expected', () => {
    expect(name('de', 'Waldwacht, Ringstraße 4', { defined: true, opens: true })).toBe('Waldwacht')
  })

  it('is not found in a heading in capitals', () => {
    expect(
      name('en', 'Who Is The Data Controller For Your Personal Information?', { defined: true }),
    ).toBeNull()
  })
})

it('takes no time over a hostile sentence', () => {
  const started = performance.now()
  for (const part of ['A de la ', 'X & ', 'e.V., ', 'L’', 'von der Die '])
    name('de', part.repeat(Math.ceil(100_000 / part.length)), { defined: true })
  expect(performance.now() - started).toBeLessThan(1_000)
})

describe('a party whose name is made of common words', () => {
  it.each([
    ['fr', 'Les données sont collectées par le mouvement La France insoumise.', 'La France insoumise'],
    ['fr', 'Responsable du traitement : La France insoumise, 25 passage Dubail.', 'La France insoumise'],
    ['es', 'El responsable del tratamiento es Podemos.', 'Podemos'],
    ['it', 'Titolare del trattamento è +Europa.', '+Europa'],
    ['pl', 'Administratorem danych jest Polska 2050.', 'Polska 2050'],
    ['nl', 'Verwerkingsverantwoordelijke: cd&v, Wetstraat 89, Brussel.', 'cd&v'],
  ])('%s: is named by "%s"', (lang, sentence, expected) => {
    expect(name(lang, sentence, { defined: true, opens: true })).toBe(expected)
  })

  it.each([
    ['es', 'Podemos compartir tus datos con el responsable del tratamiento de la web.'],
    ['es', 'Podemos enviarte noticias y eventos.'],
  ])('%s: is not named by "%s"', (lang, sentence) => {
    expect(name(lang, sentence)).toBeNull()
  })

  it('can be read as the controller, whichever party it is', () => {
    const sentences: Record<string, (party: string) => string> = {
      FR: (party) => `Responsable du traitement : ${party}`,
      ES: (party) => `Responsable del tratamiento: ${party}`,
      IT: (party) => `Titolare del trattamento: ${party}`,
      DE: (party) => `Verantwortlicher: ${party}`,
      AT: (party) => `Verantwortlicher: ${party}`,
      GB: (party) => `Data controller: ${party}`,
      IE: (party) => `Data controller: ${party}`,
      NL: (party) => `Verwerkingsverantwoordelijke: ${party}`,
      PT: (party) => `Responsável pelo tratamento: ${party}`,
      PL: (party) => `Administrator danych: ${party}`,
    }
    const languages: Record<string, string> = { AT: 'de', GB: 'en', IE: 'en' }
    const unread = parties.flatMap(({ country, name: party }) => {
      const sentence = sentences[country]?.(party)
      if (sentence === undefined) return []
      const language = languages[country] ?? country.toLowerCase()
      return name(language, sentence, { defined: true, opens: true }) === null ? [party] : []
    })
    expect(unread).toEqual([])
  })
})
