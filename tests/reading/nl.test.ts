import { describe, expect, it } from 'vitest'
import { box, button, field, form, kinds, link, page, read, readForm, text } from './page-of.ts'

const NL = { lang: 'nl' }
const SITE = 'https://asso.example'
const email = () => field('email', 'E-mailadres', { type: 'email' })
const name = () => field('n', 'Voor- en achternaam')

const itemsOf = (words: string): string[] =>
  Object.keys(readForm({ fields: [email()], texts: [text(words)] }, NL).notice)

describe('a Dutch notice', () => {
  it.each([
    [
      'De verwerkingsverantwoordelijke voor deze petitie is Stichting Schone Lucht in Utrecht. Wij gebruiken je gegevens om je handtekening te registreren. De grondslag is je uitdrukkelijke toestemming (artikel 9 AVG). Wij delen je gegevens niet met derden en bewaren ze twaalf maanden. Je hebt recht op inzage, rectificatie, verwijdering, beperking van de verwerking, bezwaar en overdraagbaarheid. Je kunt je toestemming op elk moment intrekken en een klacht indienen bij de Autoriteit Persoonsgegevens.',
      [
        'controller_identity',
        'purposes',
        'legal_basis',
        'recipients',
        'retention',
        'right_access',
        'right_rectification',
        'right_erasure',
        'right_restriction',
        'right_object',
        'right_portability',
        'right_withdraw_consent',
        'complaint_authority',
      ],
      ['dpo_contact', 'third_country_transfers', 'automated_decision', 'mandatory_provision'],
    ],
    [
      'Uw e-mailadres gebruiken we alleen om u het ledenblad te sturen. Uitschrijven kan altijd via de link onderaan.',
      ['purposes', 'right_withdraw_consent'],
      [
        'controller_identity',
        'legal_basis',
        'recipients',
        'retention',
        'complaint_authority',
        'right_access',
      ],
    ],
    [
      'Na afloop van de actie overhandigen we de handtekeningen aan de gemeenteraad en wissen we alle gegevens. Vragen? Mail onze functionaris: fg@vereniging.example',
      ['recipients', 'retention', 'dpo_contact'],
      ['legal_basis', 'complaint_authority', 'right_object', 'automated_decision'],
    ],
  ])('"%s"', (words, found, missing) => {
    const items = itemsOf(words)
    expect(items).toEqual(expect.arrayContaining(found))
    expect(items.filter((item) => missing.includes(item))).toEqual([])
  })

  it('is neither the editor of a Flemish site nor an objection to a plan', () => {
    expect(
      itemsOf('Verantwoordelijke uitgever: Piet Proef, Kerkstraat 1, 9000 Gent. Uw gegevens zijn welkom.'),
    ).not.toContain('controller_identity')
    expect(
      itemsOf('Ik maak bezwaar tegen het bestemmingsplan; dien ook uw bezwaarschrift en gegevens in.'),
    ).not.toContain('right_object')
  })

  it('is no promise to send nothing and no virus scanner', () => {
    expect(itemsOf('We sturen je geen spam, je e-mailadres is veilig.')).not.toContain('purposes')
    const links = [link('AVG Antivirus downloaden', `${SITE}/download`)]
    expect(readForm({ links }, NL).policyLinks).toEqual([])
  })
})

const isPolicy = (words: string, more = {}): boolean =>
  readForm({ links: [link(words, `${SITE}/pagina/12`, more)] }, NL).policyLinks.length === 1

describe('a link on a Dutch page', () => {
  it.each([
    'Privacyverklaring',
    'Privacy- en cookiebeleid',
    'Bescherming van persoonsgegevens',
    'AVG',
    'Lees ons privacy statement',
    'Hoe wij met je gegevens omgaan',
  ])('"%s" at the form is the policy', (words) => {
    expect(isPolicy(words)).toBe(true)
  })

  it.each([
    'Disclaimer',
    'Cookie-instellingen',
    'Algemene voorwaarden',
    'Privacy-instellingen',
    'Colofon',
    'Privacybeleid van Google',
  ])('"%s" is none', (words) => {
    expect(isPolicy(words)).toBe(false)
  })

  it('says "hier" and means its sentence', () => {
    expect(isPolicy('hier', { sentence: 'Ons privacybeleid vind je hier.' })).toBe(true)
    expect(isPolicy('hier', { sentence: 'De hele oproep lees je hier.' })).toBe(false)
  })

  it('in the footer is the policy, the legal notice or a topic page', () => {
    const links = [
      link('Privacy', `${SITE}/privacy`, { place: 'footer' }),
      link('Colofon', `${SITE}/colofon`, { place: 'footer' }),
      link('Gebruiksvoorwaarden', `${SITE}/gebruik`, { place: 'footer' }),
      link('Privacy', `${SITE}/onderwerpen/privacy`, { place: 'page' }),
    ]
    const reading = read({ ...NL, links })
    expect(reading.policyLinks.map(({ href }) => href)).toEqual([`${SITE}/privacy`])
    expect(reading.legalNoticeLinks.map(({ href }) => href)).toEqual([`${SITE}/colofon`])
  })
})

describe('a field with a Dutch label', () => {
  it.each([
    ['Je e-mailadres *', 'email'],
    ['Gsm-nummer (optioneel)', 'phone'],
    ['Voornaam', 'first_name'],
    ['Tussenvoegsel', 'middle_name'],
    ['Familienaam', 'last_name'],
    ['Straat en huisnummer', 'postal_address'],
    ['Postcode en woonplaats', 'postcode'],
    ['Gemeente', 'city'],
    ['Geboortejaar', 'birth_year'],
    ['Rijksregisternummer', 'national_id'],
    ['Op welke partij zou u stemmen?', 'political_opinion'],
    ['E-mailadres of gebruikersnaam', 'email_or_username'],
    ['Naam van de organisatie', 'organisation'],
    ['E-mailadres van een vriend', 'friend_contact'],
    ['Ander bedrag', 'amount'],
    ['Onderwerp', 'subject'],
    ['Waar ben je naar op zoek?', 'search_query'],
  ])('"%s" is %s', (label, kind) => {
    expect(kinds(readForm({ fields: [field('x1', label)] }, NL))).toEqual([kind])
  })

  it('is a trap where it asks to be left empty', () => {
    expect(kinds(readForm({ fields: [field('x1', 'Laat dit veld leeg')] }, NL))).toEqual(['honeypot'])
  })

  it('"Naam" beside "Voornaam" is the family name', () => {
    const fields = [field('a', 'Voornaam'), field('b', 'Naam')]
    expect(kinds(readForm({ fields }, NL))).toEqual(['first_name', 'last_name'])
  })
})

describe('a Dutch consent box', () => {
  it.each([
    ['Ja, ik ontvang graag de nieuwsbrief', ['newsletter'], 'optin'],
    ['Ik geef toestemming om mij te mailen over deze campagne', ['newsletter'], 'optin'],
    ['Houd mij op de hoogte van jullie acties', ['newsletter'], 'optin'],
    ['Vink aan als u geen e-mails wilt ontvangen', ['newsletter'], 'optout'],
    ['Ik heb de privacyverklaring gelezen', ['privacy_ack'], 'optin'],
    ['Ik ga akkoord met de verwerking van mijn gegevens', ['privacy_ack'], 'optin'],
    ['Ik ga akkoord met de algemene voorwaarden', ['terms'], 'optin'],
    ['Mijn handtekening mag openbaar getoond worden', ['publication'], 'optin'],
  ])('"%s"', (label, purposes, mode) => {
    const consent = readForm({ fields: [box('c', label)] }, NL).consents[0]
    expect(consent?.purposes.toSorted()).toEqual(purposes.toSorted())
    expect(consent?.mode).toBe(mode)
  })

  it('is none where it remembers a login', () => {
    expect(readForm({ fields: [box('a', 'Ingelogd blijven')] }, NL).consents).toEqual([])
  })
})

describe('implied consent in Dutch', () => {
  const implied = (words: string): number =>
    readForm({ fields: [email()], texts: [text(words)] }, NL).impliedConsent.length

  it('is a sentence by which sending counts as agreeing to messages', () => {
    expect(implied('Door te tekenen ga je ermee akkoord dat we je per e-mail benaderen.')).toBe(1)
    expect(implied('Met uw handtekening geeft u toestemming om u updates toe te sturen.')).toBe(1)
  })

  it('is not agreeing to a policy', () => {
    expect(implied('Door dit formulier te verzenden gaat u akkoord met onze privacyverklaring.')).toBe(0)
  })
})

describe('the purpose of a Dutch form', () => {
  it('is a petition where it is signed', () => {
    const reading = readForm(
      { fields: [name(), email(), field('pc', 'Postcode')], buttons: [button('Teken nu')] },
      { ...NL, title: 'Behoud ons zwembad' },
    )
    expect(reading.purpose).toBe('petition')
  })

  it('is a newsletter where one subscribes, contact where a message is sent', () => {
    const list = readForm({ fields: [email()], buttons: [button('Inschrijven')] }, NL)
    expect(list.purpose).toBe('newsletter')
    const message = field('m', 'Uw bericht', { control: 'textarea', type: '' })
    const contact = readForm(
      { fields: [name(), email(), message], buttons: [button('Verzenden')] },
      { ...NL, title: 'Neem contact op' },
    )
    expect(contact.purpose).toBe('contact')
  })
})

describe('a Dutch page', () => {
  const languageOf = (words: string): string =>
    read(page({ lang: '', forms: [form({ texts: [text(words)] })] })).language.code

  it('is told from German', () => {
    expect(
      languageOf(
        'Wij sturen je een keer per maand het nieuws van onze vereniging en je kunt je op elk moment weer uitschrijven als je geen berichten meer van ons wilt krijgen.',
      ),
    ).toBe('nl')
    expect(
      languageOf(
        'Wir schicken dir einmal im Monat die Nachrichten unseres Vereins und du kannst dich jederzeit wieder abmelden, wenn du keine Post mehr von uns bekommen möchtest.',
      ),
    ).toBe('de')
  })
})

it('a box that keeps somebody informed asks for consent, whatever it informs about', () => {
  const fields = [box('x', 'Houd mij via e-mail op de hoogte')]
  expect(kinds(readForm({ fields }, { lang: 'nl' }))).toEqual(['consent'])
})
