import type { FillingTexts } from './shape/filling.ts'

const number = new Intl.NumberFormat('nl-NL')
const plurals = new Intl.PluralRules('nl-NL')

const isOne = (amount: number) => plurals.select(amount) === 'one'

const signs = (amount: number) => `${number.format(amount)} ${isOne(amount) ? 'teken' : 'tekens'}`

/** Dutch texts of handing a letter in. */
export const fillingTexts: FillingTexts = {
  title: 'Before You Sign – dit formulier invullen',
  questions: {
    firstName: 'Voornaam',
    surname: 'Achternaam',
    fullName: 'Volledige naam',
    street: 'Straat en huisnummer',
    postcode: 'Postcode',
    city: 'Woonplaats',
    country: 'Land',
    address: 'Volledig adres',
    email: 'E-mailadres',
    phone: 'Telefoonnummer',
    organisation: 'Organisatie',
    organisationSite: 'Betrokken pagina',
    organisationContact: 'Contact van de organisatie',
    subject: 'Onderwerp',
    factsDate: 'Datum van de feiten',
    facts: 'Beschrijving van de feiten',
    priorContact: 'Eerder contact',
    requests: 'Verzoeken',
    letter: 'Hele brief',
  },
  ways: {
    fill: {
      steps: (authority) => [
        `Open het formulier van de autoriteit (${authority}) en laat deze pagina in een eigen tabblad open.`,
        'Klik daar op het pictogram van de extensie in de werkbalk en dan op “Dit formulier invullen”.',
        'Lees wat is ingevuld, vul aan, voeg de bestanden bij en verzend zelf. Heeft het formulier meerdere pagina’s, doe dit dan op elke pagina.',
      ],
      account: 'Het formulier vraagt een account: log eerst in.',
      hosts: (hosts) => `Alleen pagina’s op ${hosts} worden ingevuld, en alleen na uw klik.`,
    },
    copy: {
      heading: 'Veld voor veld kopiëren',
      lead: 'In de volgorde waarin formulieren vragen.',
      button: (question) => `Kopiëren: ${question}`,
      copied: (question) => `Gekopieerd: ${question}.`,
      notCopied: 'De browser stond kopiëren niet toe. Selecteer de tekst en kopieer die zelf.',
      length: (characters, limit) =>
        limit === null ? signs(characters) : `${number.format(characters)} van ${signs(limit)}`,
      short: (question, limit) => `${question}, hoogstens ${signs(limit)}`,
      plain: 'Kopiëren',
      open: 'Tekst tonen',
    },
    mail: {
      body: 'Opent uw e-mailprogramma met het adres, het onderwerp en een korte versie van de brief.',
      attach:
        'Een link kan geen bestanden meenemen: voeg zelf de pdf van de hele brief en de andere bestanden bij.',
    },
    post: {
      heading: 'Per post',
      sign: 'Sla de pdf op, druk die af, onderteken en stuur die met de bijlagen naar:',
      copy: 'Adres kopiëren',
      copied: 'Adres gekopieerd.',
    },
  },
  page: {
    from: (site, reference) => `Uit het dossier over ${site}, ${reference}.`,
    which: {
      heading: 'Welk dossier?',
      use: (site, reference) => `${site}, ${reference}`,
    },
    working: 'Het formulier wordt gelezen…',
    done: (count) => (isOne(count) ? 'Eén veld ingevuld' : `${number.format(count)} velden ingevuld`),
    nothing: 'Geen veld ingevuld',
    filled: 'Ingevuld',
    typed: 'Al ingevuld: zo gelaten',
    replace: (field) => `Vervangen: ${field}`,
    notTaken: 'Niet aanvaard door de pagina',
    left: 'Niet ingevuld',
    why: {
      'no-answer': 'Het dossier heeft hier niets voor.',
      'too-long': 'Het antwoord is langer dan het veld.',
    },
    unused: 'Zelf te kopiëren',
    copy: (question) => `Kopiëren: ${question}`,
    copied: 'Gekopieerd.',
    notCopied: 'De browser stond kopiëren niet toe.',
    yours: 'Aan u om in te vullen',
    frames:
      'Een deel van deze pagina komt van een ander adres: daar is niets gelezen of ingevuld. Staat het formulier in dat deel, open het dan in een eigen tabblad (rechtsklik, ‘Frame openen in nieuw tabblad’) en vul het daar in, of kopieer veld voor veld uit het dossier.',
    never: 'Er is niets verzonden. Lees elk veld na en verzend dan zelf.',
    noDossier: {
      heading: 'Het dossier is niet open',
      what: 'Uw antwoorden staan alleen in het tabblad van het dossier. Open het en kom dan hier terug.',
      open: 'Dossier openen',
    },
    elsewhere: {
      heading: 'Dit is geen pagina van de autoriteit',
      what: (hosts) =>
        `Uw antwoorden gaan alleen naar pagina’s op ${hosts}, via een versleutelde verbinding.`,
    },
    notAllowed: {
      heading: 'De browser staat het hier niet toe',
      what: 'Open het venster van de extensie met het pictogram terwijl deze pagina voor u staat. In het dossier kunt u veld voor veld kopiëren.',
    },
  },
}
