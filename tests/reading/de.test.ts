import { describe, expect, it } from 'vitest'
import { box, button, field, form, kinds, link, page, read, readForm, text } from './page-of.ts'

const DE = { lang: 'de' }
const SITE = 'https://asso.example'
const email = () => field('email', 'E-Mail-Adresse', { type: 'email' })
const name = () => field('n', 'Vor- und Nachname')

const itemsOf = (words: string): string[] =>
  Object.keys(readForm({ fields: [email()], texts: [text(words)] }, DE).notice)

describe('a German notice', () => {
  it.each([
    [
      'Verantwortlicher ist der Verein Klare Luft e.V., Ringstraße 4, 50667 Köln. Ihre Angaben nutzen wir, um Ihre Unterschrift zu erfassen und dem Stadtrat zu übergeben. Rechtsgrundlage ist Ihre ausdrückliche Einwilligung (Art. 9 Abs. 2 lit. a DSGVO). Wir geben Ihre Daten nicht an Dritte weiter und löschen sie nach sechs Monaten. Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung, Datenübertragbarkeit und Widerspruch. Ihre Einwilligung können Sie jederzeit widerrufen. Außerdem dürfen Sie sich bei einer Aufsichtsbehörde beschweren.',
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
        'right_portability',
        'right_object',
        'right_withdraw_consent',
        'complaint_authority',
      ],
      ['dpo_contact', 'third_country_transfers', 'automated_decision', 'mandatory_provision'],
    ],
    [
      'Deine E-Mail-Adresse wird ausschließlich für den Versand des Rundbriefs verwendet. Abmelden kannst du dich jederzeit über den Link am Ende jeder Nachricht.',
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
      'Diese Angaben geben wir nicht ohne deine Zustimmung weiter. Die Angabe der Telefonnummer ist freiwillig. Fragen zum Datenschutz an: datenschutz@verein.example',
      ['recipients', 'mandatory_provision', 'dpo_contact'],
      ['retention', 'right_erasure', 'legal_basis', 'complaint_authority'],
    ],
  ])('"%s"', (words, found, missing) => {
    const items = itemsOf(words)
    expect(items).toEqual(expect.arrayContaining(found))
    expect(items.filter((item) => missing.includes(item))).toEqual([])
  })

  it('is neither the editor of a legal notice nor the withdrawal from a purchase', () => {
    expect(
      itemsOf('Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV: Petra Probe, Angaben ohne Gewähr.'),
    ).toEqual([])
    expect(itemsOf('Die Widerrufsbelehrung finden Sie bei den Angaben zu Ihrer Bestellung.')).not.toContain(
      'right_withdraw_consent',
    )
  })

  it('is no demand of a petition and no sentence on cookies', () => {
    const demand =
      'Wir fordern den Zugang zu Bildung für alle und legen Widerspruch gegen den Bebauungsplan ein. Die Petition wurde im Mai dem Landtag übergeben.'
    expect(itemsOf(demand)).toEqual([])
    expect(itemsOf('Zu welchem Zweck diese Seite Cookies verwendet, sehen Sie unten.')).not.toContain(
      'purposes',
    )
  })

  it('names no controller where only common nouns stand after "von" and "durch"', () => {
    expect(
      itemsOf('Ihre Daten werden zur Bearbeitung der Anfrage von Mitarbeitern gespeichert.'),
    ).not.toContain('controller_identity')
  })
})

const isPolicy = (words: string, more = {}): boolean =>
  readForm({ links: [link(words, `${SITE}/seite/12`, more)] }, DE).policyLinks.length === 1

describe('a link on a German page', () => {
  it.each([
    'Datenschutz',
    'Datenschutzerklärung',
    'Hinweise zum Datenschutz',
    'Impressum & Datenschutz',
    'Informationen nach Art. 13 DSGVO',
    'Wie wir mit Ihren Daten umgehen',
  ])('"%s" at the form is the policy', (words) => {
    expect(isPolicy(words)).toBe(true)
  })

  it.each([
    'Impressum',
    'Cookie-Einstellungen',
    'Allgemeine Geschäftsbedingungen',
    'Datenschutz-Einstellungen verwalten',
    'nach Angaben der Regierung',
    'Datenschutzerklärung von Google',
  ])('"%s" is none', (words) => {
    expect(isPolicy(words)).toBe(false)
  })

  it('says "hier" and means its sentence', () => {
    expect(isPolicy('hier', { sentence: 'Unsere Datenschutzerklärung finden Sie hier.' })).toBe(true)
    expect(isPolicy('hier', { sentence: 'Den Aufruf im Wortlaut finden Sie hier.' })).toBe(false)
  })

  it('in the footer is the policy, the legal notice or a topic page', () => {
    const links = [
      link('Datenschutz', `${SITE}/datenschutz`, { place: 'footer' }),
      link('Impressum und Kontakt', `${SITE}/impressum`, { place: 'footer' }),
      link('Nutzungsbedingungen', `${SITE}/nutzung`, { place: 'footer' }),
      link('Datenschutz', `${SITE}/themen/datenschutz`, { place: 'page' }),
    ]
    const reading = read({ ...DE, links })
    expect(reading.policyLinks.map(({ href }) => href)).toEqual([`${SITE}/datenschutz`])
    expect(reading.legalNoticeLinks.map(({ href }) => href)).toEqual([`${SITE}/impressum`])
  })
})

describe('a field with a German label', () => {
  it.each([
    ['Ihre E-Mail-Adresse*', 'email'],
    ['Handynummer (freiwillig)', 'phone'],
    ['Vorname', 'first_name'],
    ['Straße und Hausnummer', 'postal_address'],
    ['PLZ / Ort', 'postcode'],
    ['Wohnort', 'city'],
    ['Bundesland', 'region'],
    ['Geburtsdatum', 'birth_date'],
    ['Anrede', 'honorific'],
    ['Staatsangehörigkeit', 'nationality'],
    ['Welche Partei würden Sie wählen?', 'political_opinion'],
    ['Konfession', 'religion'],
    ['E-Mail oder Benutzername', 'email_or_username'],
    ['Name der Organisation', 'organisation'],
    ['E-Mail-Adresse des Empfängers', 'friend_contact'],
    ['Anderer Betrag', 'amount'],
    ['Betreff', 'subject'],
    ['Wonach suchen Sie?', 'search_query'],
  ])('"%s" is %s', (label, kind) => {
    expect(kinds(readForm({ fields: [field('x1', label)] }, DE))).toEqual([kind])
  })

  it('is a trap where it asks to be left empty', () => {
    expect(kinds(readForm({ fields: [field('x1', 'Dieses Feld bitte leer lassen')] }, DE))).toEqual([
      'honeypot',
    ])
  })

  it('"Name" beside "Vorname" is the family name', () => {
    const fields = [field('a', 'Vorname'), field('b', 'Name')]
    expect(kinds(readForm({ fields }, DE))).toEqual(['first_name', 'last_name'])
  })
})

describe('a German consent box', () => {
  it.each([
    ['Ja, ich möchte den Newsletter erhalten.', ['newsletter'], 'optin'],
    ['Ich willige ein, dass mich der Verein per E-Mail über Aktionen informiert.', ['newsletter'], 'optin'],
    ['Ich möchte keine weiteren E-Mails erhalten.', ['newsletter'], 'optout'],
    ['Ich habe die Datenschutzhinweise zur Kenntnis genommen.', ['privacy_ack'], 'optin'],
    [
      'Ich stimme zu, dass meine Angaben zur Beantwortung meiner Anfrage gespeichert werden.',
      ['privacy_ack'],
      'optin',
    ],
    ['Ich akzeptiere die Nutzungsbedingungen.', ['terms'], 'optin'],
    ['Ich habe die AGB und die Datenschutzerklärung gelesen.', ['terms', 'privacy_ack'], 'optin'],
    ['Meine Unterschrift darf öffentlich angezeigt werden.', ['publication'], 'optin'],
  ])('"%s"', (label, purposes, mode) => {
    const consent = readForm({ fields: [box('c', label)] }, DE).consents[0]
    expect(consent?.purposes.toSorted()).toEqual(purposes.toSorted())
    expect(consent?.mode).toBe(mode)
  })

  it('is none where it remembers a login or picks an edition', () => {
    const boxes = [box('a', 'Angemeldet bleiben'), box('b', 'Wochenausgabe')]
    expect(readForm({ fields: boxes }, DE).consents).toEqual([])
  })
})

describe('implied consent in German', () => {
  const implied = (words: string): number =>
    readForm({ fields: [email()], texts: [text(words)] }, DE).impliedConsent.length

  it('is a sentence by which sending counts as agreeing to messages', () => {
    expect(
      implied(
        'Mit dem Absenden erklären Sie sich einverstanden, dass wir Sie über unsere Arbeit informieren.',
      ),
    ).toBe(1)
    expect(implied('Indem du unterschreibst, stimmst du zu, E-Mails von uns zu erhalten.')).toBe(1)
  })

  it('is not agreeing to a policy', () => {
    expect(implied('Mit der Anmeldung akzeptieren Sie unsere Datenschutzerklärung.')).toBe(0)
  })
})

describe('the purpose of a German form', () => {
  it('is a petition where it is signed', () => {
    const reading = readForm(
      { fields: [name(), email(), field('plz', 'PLZ')], buttons: [button('Jetzt unterschreiben')] },
      { ...DE, title: 'Rettet das Freibad!' },
    )
    expect(reading.purpose).toBe('petition')
  })

  it('is a newsletter where "Anmelden" joins a list, a login where it opens an account', () => {
    const buttons = [button('Anmelden')]
    const list = readForm({ fields: [name(), email()], buttons, texts: [text('Unser Rundbrief')] }, DE)
    expect(list.purpose).toBe('newsletter')
    const password = field('p', 'Passwort', { type: 'password' })
    expect(readForm({ fields: [field('u', 'Benutzername'), password], buttons }, DE).purpose).toBe('login')
  })

  it('is contact although its notice says where more can be found', () => {
    const message = field('m', 'Ihre Nachricht', { control: 'textarea', type: '' })
    const reading = readForm(
      {
        fields: [name(), email(), message],
        buttons: [button('Absenden')],
        texts: [text('Weitere Informationen finden Sie in unserer Datenschutzerklärung.')],
      },
      { ...DE, title: 'Kontakt' },
    )
    expect(reading.purpose).toBe('contact')
  })
})

describe('a German page', () => {
  const languageOf = (words: string): string =>
    read(page({ lang: '', forms: [form({ texts: [text(words)] })] })).language.code

  it('is told from its neighbours', () => {
    expect(
      languageOf(
        'Wir schicken Ihnen einmal im Monat die Nachrichten unseres Vereins und Sie können sich jederzeit wieder abmelden, wenn Sie keine Post mehr von uns bekommen möchten. Bitte tragen Sie dafür Ihre Adresse ein.',
      ),
    ).toBe('de')
    expect(
      languageOf(
        'We will send you our news once a month and you can leave the list at any time if you do not want to hear from us any more. Please enter your address for this.',
      ),
    ).toBe('en')
    expect(
      languageOf(
        'Nous vous enverrons une fois par mois les nouvelles de notre association et vous pourrez quitter la liste à tout moment si vous ne souhaitez plus rien recevoir de notre part.',
      ),
    ).toBe('fr')
  })
})

it('a religious community is asked for as a religion', () => {
  expect(kinds(readForm({ fields: [field('x', 'Religionsgemeinschaft')] }, { lang: 'de' }))).toEqual([
    'religion',
  ])
})
