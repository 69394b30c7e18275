import { describe, expect, it } from 'vitest'
import { parties } from '../../src/parties/parties.ts'
import { partiesNamed } from '../../src/reading/parties-named.ts'

const URL_HERE = 'https://www.petition.example/confidentialite'
const named = (text: string, url = URL_HERE) => partiesNamed([text], url, parties)
const ids = (text: string, url = URL_HERE) => named(text, url).map(({ party }) => party)

describe('a party that a text names', () => {
  it('is named by a name that is its own, with its sentence', () => {
    expect(named('Lisez ceci. Le responsable est le Rassemblement national, à Paris. Écrivez-nous.')).toEqual(
      [
        {
          party: 'fr-rn',
          name: 'Rassemblement National',
          quote: 'Le responsable est le Rassemblement national, à Paris.',
          by: [{ kind: 'name', text: 'Rassemblement national' }],
        },
      ],
    )
  })

  it('is not named by a weak name alone, which takes a domain, an e-mail address or another clue', () => {
    const weak = 'Responsable : Renaissance.'
    expect(ids(weak)).toEqual([])
    expect(ids(`${weak} Contact : dpo@parti-renaissance.fr`)).toEqual(['fr-renaissance'])
    expect(ids(`${weak} Voir https://www.parti-renaissance.fr/legal.`)).toEqual(['fr-renaissance'])
    expect(ids(weak, 'https://parti-renaissance.fr/donnees')).toEqual(['fr-renaissance'])
    expect(named(`${weak} Directeur : Gabriel Attal.`)[0]?.by).toEqual([
      { kind: 'weak-name', text: 'Renaissance' },
      { kind: 'person', text: 'Gabriel Attal' },
    ])
    expect(ids(`${weak} Contact : dpo@notparti-renaissance.fr`)).toEqual([])
    expect(ids(`${weak} Contact : dpo@parti-renaissance.fr.example.com`)).toEqual([])
  })

  it('takes two spellings or two abbreviations for one clue', () => {
    expect(ids('The Labour Party. Labour Party data.')).toEqual([])
    expect(ids('Les partenaires LR et UMP reçoivent vos données.')).toEqual([])
  })

  it('is not named by a person, an address or a domain', () => {
    expect(ids('Directrice de la publication : Marine Le Pen, 114 bis rue Michel-Ange, Paris.')).toEqual([])
    expect(ids('Voir https://rassemblementnational.fr')).toEqual([])
  })

  it.each([
    'Une reconquête du territoire, contact@parti-reconquete.fr',
    'Cliquez sur la place publique, contact@place-publique.eu',
    'Klicken Sie auf die linke Spalte, info@die-linke.de',
    'podemos tratar sus datos, info@podemos.info',
  ])('is not named by common words: %s', (text) => expect(ids(text)).toEqual([]))

  it('is named by the same word with its capital', () => {
    expect(ids('Reconquête, contact@parti-reconquete.fr')).toEqual(['fr-reconquete'])
    expect(ids('RECONQUÊTE !')).toEqual(['fr-reconquete'])
  })

  it.each([
    'Fideszek Kft.',
    'ChristenUnieland BV',
    'GroenLinkser, groenlinks.nl',
    'Le Rassemblement nationaliste',
  ])('is not named inside a longer word: %s', (text) => expect(ids(text)).toEqual([]))

  it('is the one with the longest name', () => {
    expect(ids('Parti Socialiste belge, boulevard de l’Empereur')).toEqual(['be-ps'])
    expect(ids('Social Democrats (Ireland)')).toEqual(['ie-sd'])
  })

  it('is found however the words are joined, and not across a sentence', () => {
    expect(ids('BÜNDNIS 90 / DIE GRÜNEN Bundesgeschäftsstelle')).toEqual(['de-gruene'])
    expect(ids('Rassem\u00adblement\u00a0National')).toEqual(['fr-rn'])
    expect(ids('Rejoignez le Rassemblement. National Bank of Greece.')).toEqual([])
  })

  it.each(parties.map((party) => [party.id, party] as const))(
    '%s is treated like all others',
    (id, party) => {
      const { name, weakAliases, persons, officialDomains } = party
      const text = `Responsable du traitement : ${name}, 1 rue de la Paix, 75002 Paris.`
      const isWeak = weakAliases.includes(name)
      expect(ids(text)).toEqual(isWeak ? [] : [id])
      if (isWeak) expect(officialDomains.length).toBeGreaterThan(0)
      for (const { domain } of officialDomains)
        expect(named(`${text} Écrire à dpo@${domain}.`)).toMatchObject([{ party: id, name }])
      for (const person of persons) expect(ids(`Responsable du traitement : ${person}.`)).toEqual([])
    },
  )

  it('has a quote of at most 300 characters with its name', () => {
    const [one] = named(`${'mot '.repeat(200)}Rassemblement National ${'mot '.repeat(200)}`)
    expect(one?.quote.length).toBeLessThanOrEqual(300)
    expect(one?.quote).toContain('Rassemblement National')
  })
})

describe('the search for parties', () => {
  const WORDS = 'Les données que Vous donnez au Parti sont traitées par La société pour la gestion. '
  const duration = (text: string): number => {
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now()
      named(text)
      return performance.now() - start
    })
    return Math.min(...times)
  }

  it('takes less than five milliseconds for a long policy', () => {
    expect(duration(WORDS.repeat(Math.ceil(60_000 / WORDS.length)))).toBeLessThan(5)
  })

  it.each([
    ['one word', 'a'.repeat(100_000)],
    ['soft hyphens', `Rassemblement${'\u00ad'.repeat(100_000)}`],
    ['marks', `a${'\u0301'.repeat(100_000)}`],
    ['first words', 'Les '.repeat(25_000)],
    ['signs', '!'.repeat(100_000)],
    ['weak names', 'Groen '.repeat(16_000)],
    ['names far apart', `Renaissance${' '.repeat(100_000)}Groen`],
    ['dots', `Groen ${'a.'.repeat(50_000)}`],
    ['words that are all different', Array.from({ length: 14_000 }, (_, at) => `é${at}`).join(' ')],
  ])('stays quick on 100,000 characters of %s', (_, text) => {
    expect(duration(text)).toBeLessThan(150)
  })
})
