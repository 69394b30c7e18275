import { describe, expect, it } from 'vitest'
import { splitText } from '../../src/reading/split-text.ts'
import { box, field, kinds, readForm, text } from './page-of.ts'

const radio = (name: string, legend: string, options: string[]) =>
  field(name, '', { type: 'radio', labels: [{ source: 'legend', text: legend }], options })

const kindOf = (name: string, label: string, more = {}): string | undefined =>
  kinds(readForm({ fields: [field(name, label, more)] }))[0]

describe('the kind of a field', () => {
  it.each([
    ['courriel', 'Votre courriel', 'email'],
    ['x1', 'Adresse e-mail *', 'email'],
    ['x2', 'Adresse postale', 'postal_address'],
    ['billing_first_name', '', 'first_name'],
    ['userEmail', 'Company email', 'email'],
    ['member[postcode]', '', 'postcode'],
    ['cp', 'Code postal', 'postcode'],
    ['x3', 'Numéro de portable', 'phone'],
    ['x4', 'Date of birth', 'birth_date'],
    ['x5', 'Numéro d’électeur (facultatif)', 'national_id'],
    ['x6', 'Nom d’utilisateur ou e-mail', 'email_or_username'],
    ['x7', 'E-mail d’un ami', 'friend_contact'],
    ['x8', 'Pour qui avez-vous voté ?', 'political_opinion'],
    ['x9', 'Profession', 'profession'],
    ['x10', 'Job title', 'profession'],
    ['x11', 'Entreprise', 'organisation'],
    ['q', '', 'search_query'],
  ])('%s "%s" is %s', (name, label, kind) => {
    expect(kindOf(name, label)).toBe(kind)
  })

  it('follows autocomplete and type where the words are silent', () => {
    expect(kindOf('a', '', { autocomplete: 'section-1 billing family-name' })).toBe('last_name')
    expect(kindOf('a', '', { type: 'tel' })).toBe('phone')
  })

  it('is not a password because a site stops the browser from filling it in', () => {
    expect(kindOf('email', 'Email', { autocomplete: 'new-password' })).toBe('email')
  })

  it('reads a bare "Nom" by its neighbours', () => {
    expect(kinds(readForm({ fields: [field('a', 'Nom'), field('b', 'Prénom')] }))).toEqual([
      'last_name',
      'first_name',
    ])
    expect(kinds(readForm({ fields: [field('a', 'Nom'), field('b', 'E-mail')] }))).toEqual([
      'full_name',
      'email',
    ])
  })

  it('knows a trap for robots', () => {
    expect(kindOf('url', '', { visible: false, trap: true })).toBe('honeypot')
    expect(kindOf('x', 'Please leave this field blank')).toBe('honeypot')
    expect(kindOf('b_1cae7addc198508f5fe433126_8e8f8ef7a5', '')).toBe('honeypot')
  })

  it('puts day, month and year of birth together', () => {
    const fields = ['day', 'month', 'year'].map((name) => field(name, '', { control: 'select', type: '' }))
    expect(kinds(readForm({ fields }))).toEqual(['birth_day', 'birth_month', 'birth_year'])
  })

  it('takes the field before the only password for the name one logs in with', () => {
    expect(
      kinds(readForm({ fields: [field('f1', 'Kullanıcı'), field('f2', '', { type: 'password' })] })),
    ).toEqual(['username', 'password'])
  })
})

describe('a tick box', () => {
  it.each([
    ['optin', 'Je souhaite recevoir la newsletter', 'consent'],
    ['c', 'J’ai lu et j’accepte la politique de confidentialité', 'consent'],
    ['c', 'Se souvenir de moi', 'remember_me'],
    ['f_female', 'Madame', 'honorific'],
    ['privacy', '', 'consent'],
    ['size', 'Grand format', 'preference'],
    ['wp-comment-cookies-consent', 'Save my name, email, and website in this browser', 'remember_me'],
  ])('%s "%s" is a %s', (name, label, kind) => {
    expect(kinds(readForm({ fields: [box(name, label)] }))).toEqual([kind])
  })

  it('that picks an edition among many is a preference', () => {
    const editions = [
      'Morning news',
      'Evening news',
      'Sport updates',
      'Your way to wealth: sign up for the weekly course',
      'Money',
      'Politics digest',
      'Culture',
    ].map((label, at) => box(`n${at}`, label))
    expect(kinds(readForm({ fields: editions }))).toEqual(editions.map(() => 'preference'))
  })

  it('under a question about politics asks for a political opinion', () => {
    const fields = [box('a', 'Oui'), box('b', 'Non'), field('e', 'E-mail')]
    expect(kinds(readForm({ fields, texts: [text('Êtes-vous pour la retraite à 64 ans ?')] }))).toEqual([
      'political_opinion',
      'political_opinion',
      'email',
    ])
  })

  const opinion = 'political_opinion'
  const bus = radio('bus', 'Êtes-vous satisfait des bus ?', ['Oui', 'Non'])

  it('under a question of its own answers that one only', () => {
    const about = text('Êtes-vous pour la retraite à 64 ans ?')
    expect(kinds(readForm({ fields: [bus], texts: [about] }))).toEqual(['preference'])
    const vote = radio('v', 'Faut-il un référendum ?', ['Oui', 'Non'])
    expect(kinds(readForm({ fields: [bus, vote] }))).toEqual(['preference', opinion])
  })

  it('tells nothing where nobody can tell which of two questions it answers', () => {
    const texts = [text('Êtes-vous pour la retraite à 64 ans ?'), text('Prenez-vous le bus ?')]
    expect(kinds(readForm({ fields: [box('a', 'Oui'), box('b', 'Non')], texts }))).toEqual([
      'preference',
      'preference',
    ])
  })

  it('beside boxes of another group keeps its own meaning', () => {
    const under = (legend: string, label: string) =>
      box(label, label, {
        labels: [
          { source: 'label', text: label },
          { source: 'legend', text: legend },
        ],
      })
    const [party, none, tram] = [
      under('Quel parti ?', 'Parti politique'),
      under('Quel parti ?', 'Aucun'),
      under('Vos trajets', 'Tramway'),
    ] as const
    expect(kinds(readForm({ fields: [party, none, tram] }))).toEqual([opinion, opinion, 'preference'])
  })

  it.each([
    ['Jakiego jest Pani/Pan wyznania?', 'religion'],
    ['Czy jest Pan/Pani członkiem partii? Partia polityczna', opinion],
  ])('that asks "%s" is no form of address', (legend, kind) => {
    const choice = radio('q', legend, ['katolickiego', 'innego'])
    expect(kinds(readForm({ fields: [choice, field('x', legend)] }, { lang: 'pl' }))).toEqual([kind, kind])
  })

  it.each([
    ['fr', 'Sur une échelle gauche-droite, où vous situez-vous ?'],
    ['en', 'Where are you on the left–right scale?'],
    ['de', 'Wo stehen Sie auf einer Skala von links bis rechts?'],
    ['pl', 'Gdzie jest Pan/Pani na skali od lewicy do prawicy?'],
  ])('on a scale from left to right asks for an opinion (%s)', (lang, legend) => {
    expect(kinds(readForm({ fields: [radio('s', legend, ['1', '2', '3'])] }, { lang }))).toEqual([opinion])
  })
})

describe('a field of somebody else', () => {
  it.each([
    ['E-mail d’un ami', { type: 'email', autocomplete: 'email' }, 'fr'],
    ['Téléphone d’un ami', { type: 'tel' }, 'fr'],
    ['Your friend’s email', { type: 'email' }, 'en'],
    ['E-mail znajomego', { type: 'email' }, 'pl'],
  ])('"%s" is the contact of a friend', (label, more, lang) => {
    expect(kinds(readForm({ fields: [field('email', label, more)] }, { lang }))).toEqual(['friend_contact'])
  })

  it.each([
    ['de', 'Kontoinhaber'],
    ['nl', 'Naam rekeninghouder'],
    ['fr', 'Titulaire du compte'],
    ['it', 'Intestatario del conto'],
    ['es', 'Titular de la cuenta'],
  ])('the holder of an account is a name (%s)', (lang, label) => {
    expect(kinds(readForm({ fields: [field('x1', label)] }, { lang }))).toEqual(['full_name'])
  })
})

it.each([
  ['it', ['Giorno', 'Mese', 'Anno']],
  ['pl', ['Dzień', 'Miesiąc', 'Rok']],
  ['nl', ['Dag', 'Maand', 'Jaar']],
  ['es', ['Día', 'Mes', 'Año']],
  ['hu', ['Nap', 'Hónap', 'Év']],
  ['el', ['Ημέρα', 'Μήνας', 'Έτος']],
  ['fi', ['Päivä', 'Kuukausi', 'Vuosi']],
  ['sv', ['Dag', 'Månad', 'År']],
  ['cs', ['Den', 'Měsíc', 'Rok']],
  ['ro', ['Ziua', 'Luna', 'Anul']],
])('the parts of a date of birth are known (%s)', (lang, labels) => {
  const fields = labels.map((label, at) => field(`f${at}`, label))
  expect(kinds(readForm({ fields }, { lang }))).toEqual(['birth_day', 'birth_month', 'birth_year'])
})

it('words for years that mean something else in a sentence make no date', () => {
  const fields = [field('a', 'An wen?'), field('b', 'Den Tag nennen'), field('c', 'E-Mail')]
  expect(kinds(readForm({ fields }, { lang: 'de' })).filter((kind) => kind.startsWith('birth'))).toEqual([])
})

it.each([
  ['nl', 'region'],
  ['de', 'country'],
])('a word that two languages have is read in the language of the page (%s)', (lang, kind) => {
  expect(kinds(readForm({ fields: [field('x1', 'Staat')] }, { lang }))).toEqual([kind])
})

describe('a full stop', () => {
  it.each(['Ταχ. Κώδικας', 'Tlf. Nr.', 'PSČ. Obec'])(
    'after a short word does not cut the name "%s"',
    (label) => {
      expect(splitText(label).sentences).toEqual([label])
    },
  )

  it('ends a sentence in prose, after a short word too', () => {
    expect(splitText('Wir löschen alles nach dem Tag. Danach bleibt nichts.').sentences).toHaveLength(2)
    expect(splitText('Merci beaucoup. Signez').sentences).toHaveLength(2)
    expect(splitText('Oui . Non').sentences).toHaveLength(2)
  })
})
