import { describe, expect, it } from 'vitest'
import { NO_IDENTITY } from '../../src/complaint/identity.ts'
import type { LabelSource } from '../../src/facts.ts'
import type { Offer } from '../../src/filling/offer.ts'
import { plan } from '../../src/filling/plan.ts'
import type { PortalField } from '../../src/filling/portal-field.ts'
import { offerIn, somebody } from './offer-in.ts'

const french = offerIn('fr')

let count = 0
const field = (
  label: string,
  own: Partial<PortalField> = {},
  source: LabelSource = 'label',
): PortalField => ({
  ref: `f${count++}`,
  control: 'input',
  type: 'text',
  name: '',
  id: '',
  autocomplete: '',
  labels: label === '' ? [] : [{ source, text: label }],
  required: false,
  headings: [],
  row: '',
  description: '',
  form: 'form',
  limit: null,
  options: [],
  typed: false,
  ...own,
})
const area = (label: string, own: Partial<PortalField> = {}) =>
  field(label, { control: 'textarea', type: '', ...own })
const under = (heading: string, ...fields: PortalField[]) =>
  fields.map((one) => ({ ...one, headings: [{ text: heading, level: 2 }, ...one.headings] }))

/** What each field gets, by its label. */
function filled(fields: PortalField[], offer: Offer = french, lang: string = offer.language) {
  const { fills } = plan([{ frameId: 0, lang, fields }], offer)
  return Object.fromEntries(fills.map(({ label, question }) => [label, question]))
}
function textFor(one: PortalField, offer: Offer = french, others: PortalField[] = []): string | null {
  const { fills } = plan([{ frameId: 0, lang: offer.language, fields: [one, ...others] }], offer)
  return fills.find(({ ref }) => ref === one.ref)?.text ?? null
}

describe('whose a field is', () => {
  it('is told by the heading above it', () => {
    expect(
      filled([
        ...under('Vos coordonnées', field('Nom'), field('Prénom'), field('Code postal'), field('Ville')),
        ...under('Organisme mis en cause', field('Adresse'), field('Téléphone'), field('Site internet')),
      ]),
    ).toEqual({
      Nom: 'surname',
      Prénom: 'firstName',
      'Code postal': 'postcode',
      Ville: 'city',
      'Site internet': 'organisationSite',
    })
  })

  it('is told by the label before the heading', () => {
    expect(
      filled(under('Votre plainte', field('Nom de l’organisme'), field('Votre adresse e-mail'))),
    ).toEqual({
      'Nom de l’organisme': 'organisation',
      'Votre adresse e-mail': 'email',
    })
  })

  it('is somebody else’s where a representative, an officer or a newsletter is named', () => {
    for (const heading of [
      'Représentant légal',
      'Délégué à la protection des données',
      'Lettre d’information',
    ])
      expect(filled(under(heading, field('Nom'), field('Adresse e-mail'))), heading).toEqual({})
    expect(
      filled([field('Nom du représentant'), field('E-mail de l’avocat'), field('Nom de l’enfant')]),
    ).toEqual({})
  })

  it('is not guessed behind a field about the organisation', () => {
    const fields = [
      field('Prénom'),
      field('Nom'),
      field('E-mail'),
      field('Organisme concerné'),
      field('Adresse'),
      field('Ville'),
    ]
    expect(filled(fields)).toEqual({
      Prénom: 'firstName',
      Nom: 'surname',
      'E-mail': 'email',
      'Organisme concerné': 'organisation',
    })
  })

  it('is the person’s own company where it stands among their details', () => {
    expect(
      filled([field('Prénom'), field('Nom'), field('Société'), field('E-mail'), field('Téléphone')]),
    ).not.toHaveProperty('Société')
    expect(
      filled(under('Vos coordonnées', field('Nom'), field('Prénom'), field('Organisation'))),
    ).not.toHaveProperty('Organisation')
  })
})

describe('a name', () => {
  it('is the surname beside a first name, the first name beside a surname, the whole name alone', () => {
    expect(filled([field('Nom'), field('Prénom'), field('E-mail')])).toMatchObject({ Nom: 'surname' })
    const italian = offerIn('it')
    expect(filled([field('Nome'), field('Cognome'), field('E-mail')], italian)).toMatchObject({
      Nome: 'firstName',
      Cognome: 'surname',
    })
    expect(filled([field('Nome'), field('E-mail'), field('Telefone')], offerIn('pt'))).toMatchObject({
      Nome: 'fullName',
    })
    expect(filled([field('Name'), field('E-Mail'), field('Telefon')], offerIn('de'))).toMatchObject({
      Name: 'fullName',
    })
  })

  it('is the first name where the surname comes in two', () => {
    const fields = [field('Nombre'), field('Primer apellido'), field('Segundo apellido')]
    expect(filled(fields, offerIn('es'))).toEqual({ Nombre: 'firstName' })
  })

  it('at birth, of a user or of a file is left alone', () => {
    const odd = [
      'Nom de naissance',
      'Nom de jeune fille',
      'Nom d’utilisateur',
      'Nom du fichier',
      'Nom de la mère',
      'Nom du médecin',
    ]
    expect(filled([...odd.map((label) => field(label)), field('Prénom')])).toEqual({ Prénom: 'firstName' })
  })
})

describe('an address', () => {
  it('is a street beside a postcode, and whole where it stands alone', () => {
    expect(filled([field('Nom'), field('Adresse'), field('Code postal'), field('Ville')])).toMatchObject({
      Adresse: 'street',
    })
    expect(filled([field('Nom'), field('Adresse'), field('E-mail')])).toMatchObject({ Adresse: 'address' })
    expect(textFor(area('Adresse postale'), french, [field('Nom'), field('E-mail')])).toBe(
      '12, rue de l’Église, 35000 Rennes, France',
    )
  })

  it('is parted for a form that takes the number apart, in the order of the person’s country', () => {
    const parted = (street: string, country: string) => {
      const fields = [field('Rue'), field('Numéro'), field('Code postal'), field('Ville')]
      const identity = { ...somebody, street, country }
      const { fills } = plan([{ frameId: 0, lang: 'fr', fields }], offerIn('fr', identity))
      return fills.flatMap(({ part, text }) => (part === null ? [] : [[part, text]]))
    }
    const inParts = (streetName: string, houseNumber: string) => [
      ['streetName', streetName],
      ['houseNumber', houseNumber],
    ]
    expect(parted('12 bis rue de l’Église', 'FR')).toEqual(inParts('rue de l’Église', '12 bis'))
    expect(parted('12 rue du 8 mai 1945', 'FR')).toEqual(inParts('rue du 8 mai 1945', '12'))
    expect(parted('Straße des 17. Juni 135', 'DE')).toEqual(inParts('Straße des 17. Juni', '135'))
    expect(parted('Calle Mayor, nº 4', 'ES')).toEqual(inParts('Calle Mayor', '4'))
    expect(parted('ul. 3 Maja 12/5', 'PL')).toEqual(inParts('ul. 3 Maja', '12/5'))
    expect(parted('12, rue de la Loi', 'BE')).toEqual(inParts('rue de la Loi', '12'))
    // Not certain: no number, a floor, another country's order, no country.
    for (const [street, country] of [
      ['rue du 8 mai 1945', 'FR'],
      ['ul. 3 Maja', 'PL'],
      ['Calle Mayor 4, 3º B', 'ES'],
      ['Wetstraat 16 bus 3', 'BE'],
      ['Lindenweg 4', 'FR'],
      ['Lindenweg 4', ''],
    ] as const)
      expect(parted(street, country), street).toEqual([])
  })

  it('is left alone where a part of it is typed already, or a list has the street’s kind', () => {
    const typed = [field('Rue', { typed: true }), field('Numéro'), field('Code postal'), field('Ville')]
    expect(filled(typed)).toEqual({ 'Code postal': 'postcode', Ville: 'city' })
    const kinds = field('Type de voie', { control: 'select', type: '' })
    expect(filled([kinds, field('Nom de la voie'), field('Numéro'), field('Code postal')])).toEqual({
      'Code postal': 'postcode',
    })
  })

  it('puts postcode and town into one field that asks for both', () => {
    expect(textFor(field('PLZ, Ort'), offerIn('de'), [field('Vorname'), field('Nachname')])).toBe(
      '35000 Rennes',
    )
  })

  it('chooses the country by its name or code, and none where the list has it twice', () => {
    const list = (options: PortalField['options']) => field('Pays', { control: 'select', type: '', options })
    const others = [field('Nom'), field('Prénom')]
    expect(
      textFor(
        list([
          { text: 'Choisir', value: '' },
          { text: 'Frankreich', value: '17' },
        ]),
        french,
        others,
      ),
    ).toBe('17')
    expect(
      textFor(
        list([
          { text: 'Pays de France', value: '1' },
          { text: '—', value: 'fra' },
        ]),
        french,
        others,
      ),
    ).toBe('fra')
    expect(
      textFor(
        list([
          { text: 'France', value: '1' },
          { text: 'France', value: '2' },
        ]),
        french,
        others,
      ),
    ).toBeNull()
    expect(textFor(list([{ text: 'Belgique', value: 'BE' }]), french, others)).toBeNull()
  })
})

describe('an e-mail address', () => {
  it('is typed twice where the form wants it confirmed', () => {
    expect(
      filled([
        field('Nom'),
        field('E-mail', { type: 'email' }),
        field('Confirmez votre e-mail', { type: 'email' }),
      ]),
    ).toMatchObject({ 'E-mail': 'email', 'Confirmez votre e-mail': 'email' })
  })

  it('goes into no login and no newsletter', () => {
    expect(
      filled([
        field('E-mail', { type: 'email' }),
        field('Mot de passe', { type: 'password' }),
        field('Code'),
      ]),
    ).toEqual({})
    expect(filled([field('E-mail', { type: 'email' })])).toEqual({})
  })

  it('goes into a registration, and nothing into its passwords', () => {
    const fields = [
      field('Prénom'),
      field('Nom'),
      field('E-mail', { type: 'email' }),
      field('Mot de passe', { type: 'password' }),
      field('Confirmez', { type: 'password' }),
    ]
    expect(filled(fields)).toEqual({ Prénom: 'firstName', Nom: 'surname', 'E-mail': 'email' })
  })
})

describe('a text', () => {
  it('goes into the field that asks for it, and into none that asks for something else', () => {
    expect(
      filled([
        area('Décrivez les faits'),
        area('Quelles démarches avez-vous effectuées ?'),
        area('Que souhaitez-vous obtenir ?'),
        area('Préjudice subi'),
        area('Réponse de l’organisme'),
        area('Description des pièces jointes'),
        area('Description de votre activité'),
        area('Commentaires'),
      ]),
    ).toEqual({
      'Décrivez les faits': 'facts',
      'Quelles démarches avez-vous effectuées ?': 'priorContact',
      'Que souhaitez-vous obtenir ?': 'requests',
    })
  })

  it('does not describe something else, also where nothing asks for the facts', () => {
    for (const label of [
      'Description des pièces jointes',
      'Description de votre activité',
      'Décrivez le préjudice subi',
      'Commentaires',
    ])
      expect(filled([field('Nom'), field('Prénom'), area(label)]), label).not.toHaveProperty(label)
  })

  it('is shortened to what the field takes, by its code, its label or its help', () => {
    for (const one of [
      area('Description des faits', { limit: 1_000 }),
      area('Description des faits (1 000 caractères maximum)'),
      area('Description des faits', { description: 'Maximum de caractères : 1000' }),
    ]) {
      const text = textFor(one) ?? ''
      expect(text.length).toBeGreaterThan(300)
      expect(text.length).toBeLessThanOrEqual(1_000)
      expect(text).toMatch(/La lettre entière est jointe\.$/)
    }
  })

  it('does not take the least number of characters for the most', () => {
    expect(textFor(area('Description des faits (minimum 50 caractères)'))).toBe(french.answers.facts)
  })

  it('keeps to the limit of the authority’s record', () => {
    expect(textFor(area('Description des faits'), { ...french, limit: 800 })?.length).toBeLessThanOrEqual(800)
  })

  it('that does not fit is left out and said so', () => {
    const { fills, notFilled } = plan(
      [
        {
          frameId: 0,
          lang: 'fr',
          fields: [area('Description des faits', { limit: 50 }), field('Objet', { limit: 20 })],
        },
      ],
      french,
    )
    expect(fills).toEqual([])
    expect(notFilled.map(({ why }) => why)).toEqual(['too-long', 'too-long'])
  })

  it('of several lines does not go into one', () => {
    expect(filled([field('Description des faits')])).toEqual({})
  })
})

describe('a date', () => {
  it('is written as the field says, else as the language does', () => {
    expect(textFor(field('Date des faits', { type: 'date' }))).toBe('2026-11-20')
    expect(textFor(field('Date des faits'))).toBe('20/11/2026')
    expect(textFor(field('Date des faits (aaaa-mm-jj)'))).toBe('2026-11-20')
    expect(textFor(field('Datum des Vorfalls'), offerIn('de'))).toBe('20.11.2026')
    expect(textFor(field('Datum van het incident'), offerIn('nl'))).toBe('20-11-2026')
  })

  it('of birth or of a letter is another one', () => {
    expect(
      filled([
        field('Date de naissance'),
        field('Date de votre demande'),
        field('Date'),
        field('Date du courrier'),
      ]),
    ).toEqual({})
  })
})

describe('what a program says of a field', () => {
  it('is believed where it agrees with the label', () => {
    expect(
      filled([
        field('Votre prénom usuel ou surnom', { autocomplete: 'given-name' }),
        field('Nom', { autocomplete: 'section-a family-name' }),
      ]),
    ).toEqual({ 'Votre prénom usuel ou surnom': 'firstName', Nom: 'surname' })
  })

  it('is not believed against the label or the heading', () => {
    expect(
      filled([field('Ville', { autocomplete: 'email' }), field('Nom', { autocomplete: 'organization' })]),
    ).toEqual({})
    expect(filled(under('Organisme mis en cause', field('E-mail', { autocomplete: 'email' })))).toEqual({})
  })

  it('counts where a field has no other name', () => {
    expect(
      filled([
        field('', { name: 'plaignant[code_postal]' }),
        field('', { name: 'x1', id: 'codePostal' }),
        field('Nom'),
        field('Prénom'),
      ]),
    ).toHaveProperty('plaignant[code_postal]', 'postcode')
  })
})

describe('a date in three fields', () => {
  const parts = (legend: string, own: Partial<PortalField>[] = [{}, {}, {}]) =>
    ['Tag', 'Monat', 'Jahr'].map((label, at) =>
      field(label, { headings: [{ text: legend, level: 0 }], ...own[at] }),
    )
  const german = offerIn('de')
  const texts = (fields: PortalField[]) =>
    plan([{ frameId: 0, lang: 'de', fields }], german).fills.map(({ part, text }) => [part, text])

  it('is filled where it is that of the facts alone', () => {
    expect(texts(parts('Wann ist das passiert?'))).toEqual([
      ['day', '20'],
      ['month', '11'],
      ['year', '2026'],
    ])
    for (const legend of ['Geburtsdatum', 'Wann haben Sie die Stelle angeschrieben?', 'Datum', ''])
      expect(texts(parts(legend)), legend).toEqual([])
    const two = [...parts('Datum des Vorfalls'), ...parts('Datum des Vorfalls')]
    expect(texts(two)).toEqual([])
  })

  it('is chosen from lists by what they show, and left alone where one of them has no such choice', () => {
    const list = (...shown: string[]): Partial<PortalField> => ({
      control: 'select',
      type: '',
      options: shown.map((text, at) => ({ text, value: String(at) })),
    })
    const [day, month, year] = [list('19.', '20.'), list('Oktober', 'November'), list('2025', '2026')]
    expect(texts(parts('Datum des Vorfalls', [day, month, year]))).toEqual([
      ['day', '1'],
      ['month', '1'],
      ['year', '1'],
    ])
    expect(texts(parts('Datum des Vorfalls', [day, month, list('2024', '2025')]))).toEqual([])
  })

  it('is left alone where the person has typed a part of it', () => {
    expect(texts(parts('Datum des Vorfalls', [{ typed: true }, {}, {}]))).toEqual([])
  })
})

describe('the plan', () => {
  it('leaves what it does not understand, and says which of it is required', () => {
    const { fills, yours } = plan(
      [
        {
          frameId: 0,
          lang: 'fr',
          fields: [field('Identifiant interne', { required: true }), field('Humeur du jour')],
        },
      ],
      french,
    )
    expect(fills).toEqual([])
    expect(yours).toEqual([{ frameId: 0, label: 'Identifiant interne' }])
  })

  it('has nothing to fill in where the person gave nothing, and says so', () => {
    const offer = offerIn('fr', NO_IDENTITY)
    const { fills, notFilled } = plan(
      [{ frameId: 0, lang: 'fr', fields: [field('Nom'), field('Prénom')] }],
      offer,
    )
    expect(fills).toEqual([])
    expect(notFilled.map(({ why }) => why)).toEqual(['no-answer', 'no-answer'])
  })

  it('offers to copy what found no field, and nothing that is there in another form', () => {
    const { unused } = plan(
      [
        {
          frameId: 0,
          lang: 'fr',
          fields: [field('Nom complet'), field('Adresse complète'), area('Description des faits')],
        },
      ],
      french,
    )
    expect(unused).toEqual(['email', 'phone', 'organisation', 'organisationSite', 'subject', 'factsDate'])
  })

  it('reads a form in the language of the page, of the letter, or in English', () => {
    const fields = [field('Surname'), field('First name'), field('Email')]
    expect(Object.values(filled(fields, french, 'fr'))).toEqual(['surname', 'firstName', 'email'])
    expect(Object.values(filled([field('Nachname'), field('Vorname')], french, 'de'))).toEqual([
      'surname',
      'firstName',
    ])
    expect(filled([field('Vezetéknév'), field('Keresztnév')], french, 'hu')).toEqual({})
  })

  it('takes hostile labels in a moment', () => {
    const label = `${'nom de '.repeat(60_000)}prénom (`.repeat(2)
    const started = performance.now()
    plan([{ frameId: 0, lang: 'fr', fields: Array.from({ length: 300 }, () => field(label)) }], french)
    expect(performance.now() - started).toBeLessThan(3_000)
    expect(filled([field('('.repeat(100_000)), field('[(('.repeat(30_000)), field('Prénom')])).toEqual({
      Prénom: 'firstName',
    })
  })

  it('shows labels of the page as inert text', () => {
    const { fills } = plan(
      [{ frameId: 0, lang: 'fr', fields: [field('Prénom\u202e\u0007\n'), field('Nom')] }],
      french,
    )
    expect(fills.map(({ label }) => label)).toEqual(['Prénom', 'Nom'])
  })

  it('puts nothing else than the person’s own words and the letter’s into fields', () => {
    const { fills } = plan(
      [
        {
          frameId: 0,
          lang: 'fr',
          fields: [field('Nom'), field('Prénom'), field('Téléphone'), area('Description des faits')],
        },
      ],
      french,
    )
    expect(fills.map(({ text }) => text)).toEqual([
      somebody.surname,
      somebody.firstName,
      somebody.phone,
      french.answers.facts,
    ])
  })
})

describe('when it was', () => {
  it('is asked by a word for a day and one of happening, whatever happened', () => {
    for (const [lang, label] of [
      ['en', 'On what date did the issue arise?'],
      ['de', 'Wann hat sich der Datenabfluss zugetragen?'],
      ['nl', 'Op welke datum is het lek gebeurd?'],
      ['pl', 'Którego dnia to się stało?'],
    ] as const)
      expect(filled([field(label)], offerIn(lang), lang), label).toEqual({ [label]: 'factsDate' })
  })

  it('is not asked where it is a place, an answer or a contact that is wanted', () => {
    for (const label of [
      'City where it happened',
      'When did their response happen to arrive?',
      'When did you contact the organisation?',
      'Name of the town in which it took place',
    ])
      expect(filled([field(label), field('First name')], offerIn('en'), 'en'), label).toEqual({
        'First name': 'firstName',
      })
  })
})

describe('a hint beside a line', () => {
  it('may say that something or somebody else is meant', () => {
    const french = [
      field('Nom', { description: 'Nom de naissance' }),
      field('Prénom'),
      field('Adresse e-mail', { description: 'du représentant' }),
    ]
    expect(filled(french)).toEqual({ Prénom: 'firstName' })
  })

  it('otherwise changes nothing', () => {
    expect(
      filled([
        field('Adresse e-mail', { description: 'Format attendu : nom@domaine.fr' }),
        field('Nom', { description: 'Tel qu’il figure sur votre pièce d’identité' }),
      ]),
    ).toEqual({ 'Adresse e-mail': 'email', Nom: 'fullName' })
  })
})

describe('a municipality', () => {
  it('is not the town of an address in Portugal', () => {
    expect(
      filled([field('Nome próprio'), field('Concelho'), field('Localidade')], offerIn('pt'), 'pt'),
    ).toEqual({ 'Nome próprio': 'firstName', Localidade: 'city' })
  })
})
