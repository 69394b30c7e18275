import { expect, it } from 'vitest'
import { fullLanguage } from './full-language.ts'
import { box, kinds, readForm } from './page-of.ts'

fullLanguage('nl', {
  email: ['email', 'E-mailadres'],
  name: ['n', 'Voor- en achternaam'],
  notices: [
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
  ],
  sentences: {
    'is neither the editor of a Flemish site nor an objection to a plan': [
      [
        'Verantwoordelijke uitgever: Piet Proef, Kerkstraat 1, 9000 Gent. Uw gegevens zijn welkom.',
        [],
        ['controller_identity'],
      ],
      [
        'Ik maak bezwaar tegen het bestemmingsplan; dien ook uw bezwaarschrift en gegevens in.',
        [],
        ['right_object'],
      ],
    ],
    'is no promise to send nothing': [
      ['We sturen je geen spam, je e-mailadres is veilig.', [], ['purposes']],
    ],
  },
  links: {
    policy: [
      'Privacyverklaring',
      'Privacy- en cookiebeleid',
      'Bescherming van persoonsgegevens',
      'AVG',
      'Lees ons privacy statement',
      'Hoe wij met je gegevens omgaan',
    ],
    none: [
      'Disclaimer',
      'Cookie-instellingen',
      'Algemene voorwaarden',
      'Privacy-instellingen',
      'Colofon',
      'Privacybeleid van Google',
      // A virus scanner, not the regulation of the same letters.
      ['AVG Antivirus downloaden', '/download'],
    ],
    inSentence: [
      ['hier', 'Ons privacybeleid vind je hier.', 'policy'],
      ['hier', 'De hele oproep lees je hier.', 'none'],
    ],
    ofPage: [
      ['Privacy', '/privacy', 'footer', 'policy'],
      ['Colofon', '/colofon', 'footer', 'legal notice'],
      ['Gebruiksvoorwaarden', '/gebruik', 'footer', 'none'],
      ['Privacy', '/onderwerpen/privacy', 'page', 'none'],
    ],
  },
  labels: [
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
  ],
  besideEachOther: [
    [
      ['Voornaam', 'Naam'],
      ['first_name', 'last_name'],
    ],
  ],
  trap: 'Laat dit veld leeg',
  boxes: [
    ['Ja, ik ontvang graag de nieuwsbrief', ['newsletter'], 'optin'],
    ['Ik geef toestemming om mij te mailen over deze campagne', ['newsletter'], 'optin'],
    ['Houd mij op de hoogte van jullie acties', ['newsletter'], 'optin'],
    ['Vink aan als u geen e-mails wilt ontvangen', ['newsletter'], 'optout'],
    ['Ik heb de privacyverklaring gelezen', ['privacy_ack'], 'optin'],
    ['Ik ga akkoord met de verwerking van mijn gegevens', ['privacy_ack'], 'optin'],
    ['Ik ga akkoord met de algemene voorwaarden', ['terms'], 'optin'],
    ['Mijn handtekening mag openbaar getoond worden', ['publication'], 'optin'],
  ],
  otherBoxes: ['Ingelogd blijven'],
  impliedConsent: [
    ['Door te tekenen ga je ermee akkoord dat we je per e-mail benaderen.'],
    ['Met uw handtekening geeft u toestemming om u updates toe te sturen.'],
  ],
  noImpliedConsent: ['Door dit formulier te verzenden gaat u akkoord met onze privacyverklaring.'],
  forms: {
    'is a petition where it is signed': [
      {
        asks: ['name', 'email', ['pc', 'Postcode']],
        button: 'Teken nu',
        title: 'Behoud ons zwembad',
        purpose: 'petition',
      },
    ],
    'is a newsletter where one subscribes, contact where a message is sent': [
      { asks: ['email'], button: 'Inschrijven', purpose: 'newsletter' },
      {
        asks: ['name', 'email', ['m', 'Uw bericht', 'textarea']],
        button: 'Verzenden',
        title: 'Neem contact op',
        purpose: 'contact',
      },
    ],
  },
  recognised: [
    {
      words:
        'Wij sturen je een keer per maand het nieuws van onze vereniging en je kunt je op elk moment weer uitschrijven als je geen berichten meer van ons wilt krijgen.',
      declared: [''],
    },
  ],
  neighbours: [
    [
      'Wir schicken dir einmal im Monat die Nachrichten unseres Vereins und du kannst dich jederzeit wieder abmelden, wenn du keine Post mehr von uns bekommen möchtest.',
      '',
      'de',
    ],
  ],
})

it('a box that keeps somebody informed asks for consent, whatever it informs about', () => {
  const fields = [box('x', 'Houd mij via e-mail op de hoogte')]
  expect(kinds(readForm({ fields }, { lang: 'nl' }))).toEqual(['consent'])
})
