import { fullLanguage } from './full-language.ts'

fullLanguage('de', {
  email: ['email', 'E-Mail-Adresse'],
  name: ['n', 'Vor- und Nachname'],
  notices: [
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
  ],
  sentences: {
    'is neither the editor of a legal notice nor the withdrawal from a purchase': [
      [
        'Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV: Petra Probe, Angaben ohne Gewähr.',
        [],
        'and nothing else',
      ],
      [
        'Die Widerrufsbelehrung finden Sie bei den Angaben zu Ihrer Bestellung.',
        [],
        ['right_withdraw_consent'],
      ],
    ],
    'is no demand of a petition and no sentence on cookies': [
      [
        'Wir fordern den Zugang zu Bildung für alle und legen Widerspruch gegen den Bebauungsplan ein. Die Petition wurde im Mai dem Landtag übergeben.',
        [],
        'and nothing else',
      ],
      ['Zu welchem Zweck diese Seite Cookies verwendet, sehen Sie unten.', [], ['purposes']],
    ],
    'names no controller where only common nouns stand after "von" and "durch"': [
      [
        'Ihre Daten werden zur Bearbeitung der Anfrage von Mitarbeitern gespeichert.',
        [],
        ['controller_identity'],
      ],
    ],
  },
  links: {
    policy: [
      'Datenschutz',
      'Datenschutzerklärung',
      'Hinweise zum Datenschutz',
      'Impressum & Datenschutz',
      'Informationen nach Art. 13 DSGVO',
      'Wie wir mit Ihren Daten umgehen',
    ],
    none: [
      'Impressum',
      'Cookie-Einstellungen',
      'Allgemeine Geschäftsbedingungen',
      'Datenschutz-Einstellungen verwalten',
      'nach Angaben der Regierung',
      'Datenschutzerklärung von Google',
    ],
    inSentence: [
      ['hier', 'Unsere Datenschutzerklärung finden Sie hier.', 'policy'],
      ['hier', 'Den Aufruf im Wortlaut finden Sie hier.', 'none'],
    ],
    ofPage: [
      ['Datenschutz', '/datenschutz', 'footer', 'policy'],
      ['Impressum und Kontakt', '/impressum', 'footer', 'legal notice'],
      ['Nutzungsbedingungen', '/nutzung', 'footer', 'none'],
      ['Datenschutz', '/themen/datenschutz', 'page', 'none'],
    ],
  },
  labels: [
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
    // A religious community is asked for as a religion.
    ['Religionsgemeinschaft', 'religion'],
  ],
  besideEachOther: [
    [
      ['Vorname', 'Name'],
      ['first_name', 'last_name'],
    ],
  ],
  trap: 'Dieses Feld bitte leer lassen',
  boxes: [
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
  ],
  otherBoxes: ['Angemeldet bleiben', 'Wochenausgabe'],
  impliedConsent: [
    ['Mit dem Absenden erklären Sie sich einverstanden, dass wir Sie über unsere Arbeit informieren.'],
    ['Indem du unterschreibst, stimmst du zu, E-Mails von uns zu erhalten.'],
  ],
  noImpliedConsent: ['Mit der Anmeldung akzeptieren Sie unsere Datenschutzerklärung.'],
  forms: {
    'is a petition where it is signed': [
      {
        asks: ['name', 'email', ['plz', 'PLZ']],
        button: 'Jetzt unterschreiben',
        title: 'Rettet das Freibad!',
        purpose: 'petition',
      },
    ],
    'is a newsletter where "Anmelden" joins a list, a login where it opens an account': [
      { asks: ['name', 'email'], button: 'Anmelden', text: 'Unser Rundbrief', purpose: 'newsletter' },
      {
        asks: [
          ['u', 'Benutzername'],
          ['p', 'Passwort', 'password'],
        ],
        button: 'Anmelden',
        purpose: 'login',
      },
    ],
    'is contact although its notice says where more can be found': [
      {
        asks: ['name', 'email', ['m', 'Ihre Nachricht', 'textarea']],
        button: 'Absenden',
        title: 'Kontakt',
        text: 'Weitere Informationen finden Sie in unserer Datenschutzerklärung.',
        purpose: 'contact',
      },
    ],
  },
  recognised: [
    {
      words:
        'Wir schicken Ihnen einmal im Monat die Nachrichten unseres Vereins und Sie können sich jederzeit wieder abmelden, wenn Sie keine Post mehr von uns bekommen möchten. Bitte tragen Sie dafür Ihre Adresse ein.',
      declared: [''],
    },
  ],
  neighbours: [
    [
      'We will send you our news once a month and you can leave the list at any time if you do not want to hear from us any more. Please enter your address for this.',
      '',
      'en',
    ],
    [
      'Nous vous enverrons une fois par mois les nouvelles de notre association et vous pourrez quitter la liste à tout moment si vous ne souhaitez plus rien recevoir de notre part.',
      '',
      'fr',
    ],
  ],
})
