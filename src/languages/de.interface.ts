import type { InterfaceTexts } from './shape/interface.ts'

const locale = 'de'
const plurals = new Intl.PluralRules(locale)
const number = new Intl.NumberFormat(locale)

function count(amount: number, one: string, other: string): string {
  return `${number.format(amount)} ${plurals.select(amount) === 'one' ? one : other}`
}

const form = (several: boolean) => (several ? 'Ein Formular auf dieser Seite' : 'Dieses Formular')

/** Art. 4 DSGVO has numbers and no paragraphs. */
const paragraphOf = (article: string, paragraph: string) =>
  article === '4' ? ` Nr.\u00a0${paragraph}` : ` Abs.\u00a0${paragraph}`

/**
 * German texts of popup, banner and badge. Names of parties, lists and authorities stand in brackets or after a colon,
 * where they need neither article nor case.
 */
export const interfaceTexts: InterfaceTexts = {
  locale,
  local: 'de',
  name: 'Before You Sign',
  description:
    'Liest das Formular auf der Seite, sagt, wer Ihre Daten erhebt und wozu, und bereitet eine Beschwerde vor, die Sie senden können.',
  reminder: (due) =>
    `Before You Sign – ${count(due, 'Schreiben ist', 'Schreiben sind')} fällig: siehe Journal`,
  level: {
    listed: 'Auf der Liste',
    missing: 'Feststellungen',
    unclear: 'Unklar',
    informed: 'Informiert Sie',
    quiet: 'Ohne Feststellung',
    blind: 'Nicht geprüft',
  },
  headline: {
    unmet: {
      'information-at-form': (several) => `${form(several)} sagt weder, wer Ihre Daten erhebt, noch wozu.`,
      'policy-link-at-form': (several) =>
        `${form(several)} hat keinen Link zur Datenschutzerklärung; er steht anderswo auf der Seite.`,
      'controller-identity': (several) => `${form(several)} sagt nicht, wer Ihre Daten erhebt.`,
      'stated-purposes': (several) => `${form(several)} sagt nicht, wozu Ihre Daten verwendet werden.`,
      'stated-rights': (several) => `${form(several)} nennt Ihre Rechte an Ihren Daten nicht.`,
      'reachable-policy': () => 'Die verlinkte Datenschutzerklärung wurde nicht gefunden.',
      'written-policy': () => 'Die verlinkte Datenschutzerklärung ist nicht ausformuliert.',
      'own-policy': () => 'Der Link führt zur Datenschutzerklärung eines Dienstleisters.',
      'complete-policy': () => 'Angaben wurden in der verlinkten Datenschutzerklärung nicht gefunden.',
      'empty-consent-boxes': (several) =>
        `${form(several)} enthält ein schon angekreuztes Kästchen für Nachrichten.`,
      'opt-in-choice': (several) =>
        several
          ? 'In einem Formular auf dieser Seite müssen Sie ankreuzen, um Nachrichten abzulehnen.'
          : 'In diesem Formular müssen Sie ankreuzen, um Nachrichten abzulehnen.',
      'separate-consent': (several) =>
        `${form(several)} hat ein einziges Kästchen für Nachrichten und für etwas anderes.`,
      'own-act-of-consent': (several) =>
        several
          ? 'Das Absenden eines der Formulare hier gilt als Zustimmung zum Erhalt von Nachrichten.'
          : 'Das Absenden dieses Formulars gilt als Zustimmung zum Erhalt von Nachrichten.',
      'free-consent': (several) => `${form(several)} verlangt die Zustimmung zu Nachrichten.`,
      'needed-data': (several) => `${form(several)} verlangt Daten, die zum Unterschreiben kaum nötig sind.`,
      'marked-fields': (several) => `${form(several)} zeigt nicht, welche Felder Sie ausfüllen müssen.`,
      'sensitive-data': () =>
        'Was Sie hier angeben, kann eine Meinung, einen Glauben oder Ihre Gesundheit erkennen lassen.',
      'recipient-named': (several) =>
        `${form(several)} sendet Ihre Daten an die Adresse einer anderen Organisation, ohne sie zu nennen.`,
      'encrypted-transport': (several) => `${form(several)} würde Ihre Eingaben unverschlüsselt senden.`,
      'data-outside-address': (several) => `${form(several)} schreibt Ihre Eingaben in eine Webadresse.`,
    },
    listed: {
      'party-run': (publishers, site, party) =>
        `Laut ${publishers} wurde ${site} von einer Partei oder ihrer Kampagne betrieben (${party}).`,
      'party-figure': (publishers, site, party) =>
        `Laut ${publishers} wurde ${site} aus dem Umfeld einer Partei betrieben (${party}).`,
      promoted: (publishers, site, party) =>
        `Laut ${publishers} wurde ${site} von einer Partei beworben (${party}).`,
    },
    site: {
      page: 'diese Website',
      target: 'die Zielwebsite dieses Formulars',
      frame: 'eine in dieser Seite angezeigte Website',
      link: 'eine hier verlinkte Website',
    },
    unclear: (several) =>
      several
        ? 'Es ist unklar, ob die Formulare hier sagen, wer Ihre Daten erhebt und wozu.'
        : 'Es ist unklar, ob dieses Formular sagt, wer Ihre Daten erhebt und wozu.',
    unclearPolicy: (several) =>
      `${form(several)} verweist auf eine Datenschutzerklärung, die nicht gelesen wurde.`,
    unclearLanguage: 'Die Sprache dieser Seite kann die Erweiterung noch nicht lesen.',
    informed: (several) =>
      several
        ? 'Die Formulare auf dieser Seite sagen, wer Ihre Daten erhebt und wozu.'
        : 'Dieses Formular sagt, wer Ihre Daten erhebt und wozu.',
    informedInPolicy: 'Die verlinkte Datenschutzerklärung sagt, wer Ihre Daten erhebt und wozu.',
    informedByPolicy: (several) =>
      several
        ? 'Die Formulare oder die dort verlinkte Datenschutzerklärung sagen, wer Ihre Daten erhebt und wozu.'
        : 'Dieses Formular oder die dort verlinkte Datenschutzerklärung sagt, wer Ihre Daten erhebt und wozu.',
    quiet: 'Auf dieser Seite werden keine personenbezogenen Daten abgefragt.',
    quietAsFarAsRead: 'Im lesbaren Teil wurde kein Formular gefunden, das personenbezogene Daten abfragt.',
    blind: {
      'page-too-large': {
        headline: 'Diese Seite ist zu groß, um gelesen zu werden.',
        advice:
          'Über sie lässt sich nichts sagen. Suchen Sie vor dem Ausfüllen eines Formulars, wer Ihre Daten erhebt und wozu.',
      },
      'hidden-form': {
        headline: 'Das Formular auf dieser Seite ist noch nicht geöffnet.',
        advice: 'Öffnen Sie es; es wird gelesen, sobald es zu sehen ist.',
      },
      'language-unknown': {
        headline: 'Die Sprache dieser Seite kann die Erweiterung noch nicht lesen.',
        advice: 'Suchen Sie vor dem Ausfüllen eines Formulars, wer Ihre Daten erhebt und wozu.',
      },
      'policy-not-read': {
        headline: 'Die Datenschutzerklärung wurde nicht gelesen.',
        advice:
          'Öffnen Sie die beim Formular verlinkte Datenschutzerklärung und suchen Sie, wer Ihre Daten erhebt und wozu.',
      },
      'browser-page': {
        headline: 'Diese Seite gehört zu Ihrem Browser.',
        advice: 'Hier gibt es nichts zu prüfen: Browser halten Erweiterungen von ihren eigenen Seiten fern.',
      },
      'store-page': {
        headline: 'Browser halten Erweiterungen von ihren Stores fern.',
        advice: 'Diese Seite konnte nicht gelesen werden. Auf anderen Websites steht die Antwort hier.',
      },
      document: {
        headline: 'Dies ist ein Dokument und keine Webseite.',
        advice:
          'Dokumente wie PDF-Dateien werden nicht gelesen. Suchen Sie im Dokument, wer Ihre Daten erhebt und wozu.',
      },
      'no-access': {
        headline: 'Die Erweiterung darf diese Website nicht lesen.',
        advice:
          'Um die Website prüfen zu lassen, klicken Sie auf das Puzzleteil neben der Adressleiste, erlauben Sie die Erweiterung hier und laden Sie die Seite neu.',
      },
      'not-loaded': {
        headline: 'Diese Seite wurde geöffnet, bevor die Erweiterung bereit war.',
        advice: 'Laden Sie die Seite neu und klicken Sie erneut auf das Symbol.',
      },
      'still-reading': {
        headline: 'Diese Seite wird noch gelesen.',
        advice: 'Die Antwort erscheint hier von selbst.',
      },
    },
  },
  because: {
    'language-unknown': 'Die Sprache dieser Seite kann die Erweiterung noch nicht lesen.',
    'policy-not-read': 'Es kann in der verlinkten Datenschutzerklärung stehen, die nicht gelesen wurde.',
    'long-text': 'Der Text beim Formular ist lang und kann es mit anderen Worten sagen.',
    'cap-hit': 'Der Text konnte nicht ganz gelesen werden.',
    'weak-words': 'Einige Wörter deuten darauf hin, aber nicht klar genug.',
    'legal-notice-may-hold-it': 'Es kann im verlinkten Impressum stehen, das nicht gelesen wurde.',
    'only-in-legal-notice':
      'Es steht im Impressum, auf das nicht als Information zum Datenschutz verwiesen wird.',
    'document-not-read': 'Das verlinkte Dokument konnte nicht als Datenschutzerklärung gelesen werden.',
    'policy-may-say-otherwise':
      'Die Datenschutzerklärung kann es anders sagen oder in einem Dokument, auf das sie verweist.',
    'embedded-frame': 'Das Formular steht in einem Rahmen; die Seite darum konnte nicht gelesen werden.',
    'script-may-send': 'Skripte der Seite können das Formular anders senden, als es geschrieben ist.',
    'needs-human-eye': 'Das muss sich ein Mensch ansehen.',
  },
  notChecked: {
    'page-too-large': 'Die Seite ist groß: Sie wurde nicht ganz gelesen.',
    'hidden-form': 'Ein noch nicht geöffnetes Formular. Es wird gelesen, sobald es zu sehen ist.',
    'language-unknown': 'Texte in einer Sprache, die die Erweiterung noch nicht lesen kann.',
    'policy-not-read': 'Die verlinkte Datenschutzerklärung. Sie können sie selbst lesen.',
    'browser-page': 'Teile der Seite, die zum Browser gehören.',
    'store-page': 'Teile der Seite, die zum Store des Browsers gehören.',
    document: 'Ein Dokument in der Seite, etwa eine PDF-Datei.',
    'no-access': 'Ein Teil der Seite von einer Website, die die Erweiterung nicht lesen darf.',
    'not-loaded': 'Ein Teil der Seite, der geöffnet wurde, bevor die Erweiterung bereit war.',
    'still-reading': 'Ein Teil der Seite, der noch gelesen wird.',
  },
  field: {
    email: 'E-Mail',
    phone: 'Telefon',
    first_name: 'Vorname',
    middle_name: 'weiterer Vorname',
    last_name: 'Nachname',
    full_name: 'Name',
    honorific: 'Anrede',
    postal_address: 'Anschrift',
    address_line2: 'Anschrift',
    postcode: 'Postleitzahl',
    city: 'Ort',
    region: 'Region',
    country: 'Land',
    birth_date: 'Geburtsdatum',
    birth_day: 'Geburtsdatum',
    birth_month: 'Geburtsdatum',
    birth_year: 'Geburtsjahr',
    age: 'Alter',
    gender: 'Geschlecht',
    nationality: 'Nationalität',
    ethnicity: 'ethnische Herkunft',
    national_id: 'nationale Kennziffer',
    profession: 'Beruf',
    income: 'Einkommen',
    organisation: 'Organisation',
    political_opinion: 'politische Meinung',
    religion: 'Religion',
    union_membership: 'Gewerkschaft',
    health: 'Gesundheit',
    amount: 'Betrag',
    card_number: 'Bankkarte',
    card_name: 'Bankkarte',
    card_expiry: 'Bankkarte',
    card_cvc: 'Bankkarte',
    iban: 'Bankkonto',
    file: 'Datei',
    message: 'Nachricht',
    subject: 'Betreff',
    url: 'Webadresse',
    friend_contact: 'Kontaktdaten einer anderen Person',
    username: 'Benutzername',
    email_or_username: 'E-Mail oder Benutzername',
    password: 'Passwort',
    otp: null,
    captcha: null,
    search_query: null,
    rating: 'Bewertung',
    quantity: null,
    travel_date: 'Reisedatum',
    consent: null,
    preference: null,
    remember_me: null,
    honeypot: null,
    other: 'sonstige Angabe',
  },
  purpose: {
    petition: 'Petition',
    newsletter: 'Newsletter',
    donation: 'Spende',
    survey: 'Umfrage',
    membership: 'Beitritt',
    contact: 'Kontaktformular',
    registration: 'Registrierung',
    login: 'Login',
    checkout: 'Bestellung',
    search: 'Suche',
    other: 'Formular',
  },
  service: {
    form: (name) => `${name}, ein Dienst für Formulare`,
    mailing: (name) => `${name}, ein Dienst für E-Mail-Versand`,
    petition: (name) => `${name}, ein Dienst für Kampagnen und Petitionen`,
    donation: (name) => `${name}, ein Dienst für Spenden`,
  },
  why: {
    title: 'Woran das erkannt wurde',
    recognised: 'Erkannt an:',
    quoted: (words) => `„${words}“`,
    field: {
      label: 'Beschriftung',
      aria: 'Beschriftung für Vorleseprogramme',
      placeholder: 'Text im Feld',
      title: 'Hinweistext',
      legend: 'Überschrift der Gruppe',
      before: 'Text davor',
      autocomplete: 'automatisches Ausfüllen',
      type: 'Feldtyp',
      name: 'technischer Name',
      id: 'technische Kennung',
      example: 'Beispielantwort',
      options: 'Auswahl wie',
      'long-text': 'Feld für einen längeren Text',
      trap: 'für niemanden sichtbar, wie Fangfelder für Roboter',
      'leave-empty': 'dort steht',
      choice: 'eine Auswahl',
      'list-of-boxes': 'ein Kästchen in einer Liste',
      question: 'Frage darüber',
      'fields-beside': 'die Felder daneben',
      'date-parts': 'Tag, Monat und Jahr nebeneinander',
      'before-password': 'steht vor dem Passwort',
    },
    purpose: {
      button: 'Schaltfläche',
      'other-button': 'andere Schaltfläche',
      text: 'Text im Formular',
      'near-text': 'Text neben dem Formular',
      labels: 'Beschriftungen',
      address: 'Adresse',
      title: 'Titel',
      'signature-count': 'Zahl der Unterschriften',
      'call-to-act': 'Aufruf zum Handeln',
      'password-in-text': 'Text über ein Passwort',
      'accounts-elsewhere': 'Konto bei einem anderen Dienst',
      'account-button': 'Schaltfläche für ein neues Konto',
      'one-password': 'ein Name und ein Passwort',
      'password-and-few-fields': 'ein Passwort und wenige andere Felder',
      'only-passwords': 'nur Passwörter',
      'password-twice': 'ein Passwort zweimal',
      'new-password': 'ein neues Passwort',
      'current-password': 'ein bereits bestehendes Passwort',
      'password-and-personal-data': 'ein Passwort und personenbezogene Daten',
      'user-name-and-contact': 'ein Benutzername und ein Weg, Sie zu erreichen',
      'user-name': 'ein Benutzername',
      'one-time-code': 'ein Einmalcode',
      'search-field': 'ein Suchfeld',
      'address-without-contact': 'als Webadresse gesendet, ohne Kontaktdaten',
      'travel-dates': 'Reisedaten',
      'payment-card': 'eine Zahlungskarte',
      'full-address': 'eine vollständige Postanschrift',
      amount: 'ein Geldbetrag',
      rating: 'eine Bewertung',
      quantity: 'eine Anzahl',
      'political-opinion': 'eine politische Meinung',
      'text-and-website': 'ein Text und Ihre Website',
      'text-alone': 'ein Text allein',
      'text-with-subject-or-phone': 'ein Text mit Betreff oder Telefonnummer',
      'subject-to-choose': 'ein wählbarer Betreff',
      'text-and-email': 'ein Text und Ihre E-Mail-Adresse',
      'data-of-others': 'Daten einer anderen Person',
      'email-alone': 'kaum mehr als eine E-Mail-Adresse',
      'email-and-contact-data': 'eine E-Mail-Adresse und wenige Kontaktdaten',
    },
    document: {
      title: 'Titel',
      address: 'Adresse',
      items: 'Angaben zu personenbezogenen Daten',
      'publisher-words': 'Wörter eines Impressums',
      'cookies-throughout': 'durchgehend Cookies',
      'says-not-found': 'sagt, dass es die Seite nicht gibt',
      'no-text': 'kein Text',
      'filler-text': 'Fülltext',
      'only-announced': 'nur angekündigt',
      'unfilled-gaps': 'unausgefüllte Lücken',
      'too-short': 'ein kurzer Text ohne eine der Angaben',
    },
    aside: {
      otp: 'Einmalcode',
      captcha: 'Prüfung gegen Roboter',
      search_query: 'Suchbegriffe',
      quantity: 'Anzahl',
      consent: 'Zustimmung',
      preference: 'Auswahl',
      remember_me: 'Angemeldetbleiben',
      honeypot: 'Fangfeld für Roboter',
    },
    otherPurpose: { comment: 'Kommentar', volunteer: 'Hilfsangebot', rating: 'Bewertung' },
    notCounted: 'nicht als Angabe gezählt',
    notClear: 'unklar',
    purposeNotClear: 'Zweck unklar',
  },
  notice: {
    who: 'Wer Ihre Daten erhebt',
    why: 'Wozu sie verwendet werden',
    recipients: 'Wer sie außerdem erhält',
    retention: 'Wie lange sie gespeichert werden',
    rights: 'Ihre Rechte',
    complaint: 'Wo Sie sich beschweren können',
    'legal-basis': 'Auf welcher Rechtsgrundlage',
    officer: 'Datenschutzbeauftragte',
    transfers: 'Übermittlung aus der EU hinaus',
    mandatory: 'Was Sie angeben müssen',
    automated: 'Automatisierte Entscheidungen',
  },
  place: {
    inside: 'im Formular',
    near: 'neben dem Formular',
    footer: 'in der Fußzeile',
    page: 'an anderer Stelle der Seite',
  },
  cite: {
    gdpr: (article, paragraph, point) =>
      `Art.\u00a0${article}${paragraph === null ? '' : paragraphOf(article, paragraph)}${
        point === null ? '' : ` lit.\u00a0${point}`
      } DSGVO`,
    judgment: (caseNumber) => `EuGH, ${caseNumber}`,
  },
  badge: {
    open: (name, points) => `${name} – ${count(points, 'Feststellung', 'Feststellungen')} auf dieser Seite`,
    unclear: (name) => `${name} – unklar auf dieser Seite`,
    context: (name) => `${name} – Bezug zu einer Website der gemeinsamen Liste`,
    hidden: (title) => `${title} (hier ausgeblendet)`,
  },
  banner: {
    region: (name) => name,
    onList: {
      historical: 'Laut älteren Quellen hatte diese Website Bezug zu einer Partei',
      overdue:
        'Diese Website stand auf der Liste der Websites mit Parteibezug; der Eintrag ist neu zu prüfen',
      disputed: 'Der Bezug dieser Website zu einer Partei ist strittig',
      corrected: 'Diese Website stand auf der Liste der Websites mit Parteibezug und hat Fehlendes ergänzt',
    },
    reuse: 'Sie sagt, wer sie betreibt; Ihre Angaben können für andere Nachrichten dienen',
    beforeSending: 'Bevor Sie dieses Formular absenden:',
    why: 'Grund ansehen',
    close: 'Schließen',
    toolbarHint: 'Für den Grund klicken Sie in der Symbolleiste auf das Symbol der Erweiterung.',
  },
  popup: {
    loading: 'Gelesen wird, was über diese Seite bekannt ist\u00a0…',
    failed: {
      headline: 'Die Erweiterung hat nicht geantwortet.',
      advice:
        'Schließen Sie dieses Fenster und klicken Sie erneut auf das Symbol. Hilft das nicht, laden Sie die Seite neu.',
    },
    checkedAt: (moment) => `Stand: ${moment}`,
    asked: 'Was abgefragt wird',
    required: 'Pflicht',
    optional: 'Freiwillig',
    flow: 'Wohin es geht',
    you: 'Sie',
    moreFields: (amount) => `und ${number.format(amount)} weitere`,
    recipient: 'Empfänger',
    sentTo: 'Gesendet an',
    recipientStated: 'beim Formular angegeben',
    recipientNotFound: 'beim Formular nicht genannt',
    recipientNotKnown: 'ließ sich nicht feststellen',
    open: 'Feststellungen',
    onList: 'Auf der gemeinsamen Liste',
    unclear: 'Unklar',
    found: 'Beim Formular gefunden',
    inOrder: 'In Ordnung',
    context: 'Gut zu wissen',
    notChecked: 'Nicht geprüft',
    law: (articles) => `Das Gesetz: ${articles}`,
    hiddenText: 'Text, den niemand sehen kann',
    otherPolicy: 'Datenschutzerklärung einer anderen Organisation',
    box: 'Kästchen oder Feld',
    goesTo: 'Geht an',
    lookedIn: (places) => `Gesucht ${places}`,
    searchedSize: (characters, links) =>
      `${count(characters, 'Zeichen', 'Zeichen')} und ${count(links, 'Link', 'Links')} gelesen`,
    seeList: 'Quellen weiter unten, unter „Auf der gemeinsamen Liste“.',
    showOnPage: 'Auf der Seite zeigen',
    shown: 'Auf der Seite markiert.',
    notShown: 'Nicht mehr auf der Seite.',
    hide: 'Hier ausblenden, bis es Neues gibt',
    hidden: 'Hier ausgeblendet, bis es Neues gibt.',
    unhide: 'Wieder anzeigen',
    silence: 'Auf dieser Website nie warnen',
    silenced:
      'Auf dieser Website kommt kein Hinweis mehr. Hier oder in den Einstellungen lässt sich das ändern.',
    report: 'Ganzer Bericht zu dieser Seite',
    prepareComplaint: 'Beschwerde vorbereiten',
    fill: 'Dieses Formular ausfüllen',
    preparing: 'Wird vorbereitet\u00a0…',
    pageChanged: 'Die Seite hat sich geändert. Dies zeigt sie jetzt.',
    notPrepared:
      'Die Beschwerde konnte nicht gespeichert werden. Schaffen Sie Speicherplatz und versuchen Sie es erneut.',
    reload: 'Seite neu laden',
    askedSite: 'Es wurden nur Dokumente abgerufen, auf die diese Seite verweist.',
    privately: 'Nichts hat Ihren Browser verlassen.',
  },
  linked: {
    title: 'Verlinkte Dokumente',
    as: { policy: 'Datenschutzerklärung', 'legal-notice': 'Impressum' },
    reading: 'wird gelesen\u00a0…',
    read: (moment, characters) => `gelesen am ${moment}, ${count(characters, 'Zeichen', 'Zeichen')}`,
    notRead: 'nicht gelesen',
    outcome: {
      'not-found': (status) => `unter der Adresse nicht gefunden (Antwort des Servers: ${status ?? '–'})`,
      refused: (status) => `vom Server nicht herausgegeben (Antwort: ${status ?? '–'})`,
      unreachable: () => 'keine Antwort; bei Ihnen klappt es vielleicht',
      'not-permitted': () => 'Ihr Browser lässt die Erweiterung diese Website nicht lesen',
      'other-kind': () => 'ein Dokument wie PDF, das hier nicht gelesen werden kann',
      'too-large': () => 'zu groß, um hier gelesen zu werden',
      'drawn-by-script': () => 'per Skript angezeigt, daher nicht gelesen; öffnen Sie es selbst',
    },
    type: {
      'privacy-policy': null,
      'legal-notice': null,
      'cookie-policy': 'handelt von Cookies',
      terms: 'Nutzungsbedingungen',
      placeholder: 'nicht ausformuliert',
      'not-found-page': 'sagt, dass es die Seite nicht gibt',
      other: 'anderer Text',
    },
    elsewhere: (host) => `liegt auf ${host}; ohne Sie nicht geöffnet`,
    ask: 'Öffnen und lesen',
    says: (as) => `Was darin steht: ${as}`,
    inPolicy: 'in der verlinkten Datenschutzerklärung',
    missing: (items) => `Im Gelesenen nicht gefunden: ${items}.`,
    item: {
      controller: 'wer Ihre Daten erhebt',
      contact: 'Kontaktdaten der Organisation',
      purposes: 'wozu die Daten verwendet werden',
      'legal-basis': 'auf welcher Rechtsgrundlage',
      recipients: 'wer sie erhält',
      retention: 'wie lange sie gespeichert werden',
      rights: 'Ihre Rechte',
      complaint: 'wo Sie sich beschweren können',
    },
    words: 'Im verlinkten Dokument',
    under: (heading) => `unter „${heading}“`,
    controller: 'Genannt als Verantwortlicher',
    publisher: 'Genannt als Anbieter',
    party: (name) => `Nennt eine politische Partei: ${name}`,
  },
  clues: {
    title: 'Wer hinter diesem Formular stehen könnte',
    lead: 'Anhaltspunkte auf der Seite und in gelesenen Dokumenten. Jeder kann eine andere Ursache haben.',
    strength: {
      strong: 'Ein starker Anhaltspunkt',
      medium: 'Ein schwächerer Anhaltspunkt, der allein nicht genügt',
    },
    seen: {
      'target-on-party-domain': (party) =>
        `Das Formular sendet Ihre Eingaben an eine Webadresse einer Partei (${party}).`,
      'frame-on-party-domain': (party) =>
        `Das Formular steht in einem Rahmen von einer Webadresse einer Partei (${party}).`,
      'document-on-party-domain': (party) =>
        `Datenschutzerklärung oder Impressum liegen auf einer Webadresse einer Partei (${party}).`,
      'policy-names-controller': (party) =>
        `Ein verlinktes Dokument nennt eine Partei als Verantwortlichen für die Daten (${party}).`,
      'notice-names-publisher': (party) =>
        `Ein verlinktes Dokument nennt eine Partei als Anbieter (${party}).`,
      'imprint-line': (party) => `Eine Zeile darüber, wer verantwortlich ist, nennt eine Partei (${party}).`,
      'party-email': (party) => `Angegeben ist eine E-Mail-Adresse einer Partei (${party}).`,
      'party-address': (party) => `Angegeben ist eine auch von einer Partei genutzte Anschrift (${party}).`,
      'shared-identifier': (party, sharedWith) =>
        sharedWith === party || sharedWith === ''
          ? `Eine Kennung auf dieser Seite ist auch die einer Partei (${party}).`
          : `Eine Kennung auf dieser Seite steht auch auf ${sharedWith}, laut Liste mit Bezug zu einer Partei (${party}).`,
    },
    where: { source: 'im Quelltext der Seite', document: 'im verlinkten Dokument' },
    identifier: {
      analytics: 'Besuchsstatistik',
      'tag-manager': 'Tag-Manager',
      'ad-pixel': 'Werbekonto',
      'nationbuilder-site': 'NationBuilder-Konto',
      'mailing-list': 'Konto für Mailinglisten',
      'captcha-key': 'Prüfung gegen Roboter',
    },
    means: {
      'target-on-party-domain': (party) => `Ihre Eingaben gelangen vielleicht zu dieser Partei (${party}).`,
      'frame-on-party-domain': (party) => `Ihre Eingaben gelangen vielleicht zu dieser Partei (${party}).`,
      'document-on-party-domain': (party) => `Diese Seite gehört vielleicht dieser Partei (${party}).`,
      'policy-names-controller': (party) => `Diese Partei (${party}) entscheidet vielleicht über Ihre Daten.`,
      'notice-names-publisher': (party) => `Diese Partei (${party}) betreibt vielleicht die Website.`,
      'imprint-line': (party) => `Diese Partei (${party}) hat die Seite vielleicht erstellt oder bezahlt.`,
      'party-email': (party) => `Hier antwortet vielleicht diese Partei (${party}).`,
      'party-address': (party) =>
        `Wer diese Seite betreibt, teilt sich vielleicht eine Anschrift mit dieser Partei (${party}).`,
      'shared-identifier': (party) =>
        `Diese Seite und eine Website mit Bezug zu dieser Partei (${party}) sind vielleicht in denselben Händen.`,
    },
    notProof: {
      'target-on-party-domain': 'Es beweist nicht, wer diese Seite erstellt hat oder was gespeichert wird.',
      'frame-on-party-domain': 'Es beweist nicht, wer die Seite um den Rahmen erstellt hat.',
      'document-on-party-domain': 'Es beweist nicht, dass das Dokument dieses Formular betrifft.',
      'policy-names-controller': 'Es beweist nicht, dass das Dokument für dieses Formular geschrieben wurde.',
      'notice-names-publisher': 'Es beweist nicht, dass das Formular vom Anbieter selbst stammt.',
      'imprint-line': 'Es beweist nicht, wer Ihre Eingaben erhält.',
      'party-email':
        'Es beweist nicht, wer die Seite betreibt: Sie sagt vielleicht nur, wohin man schreiben kann.',
      'party-address': 'Es beweist keine Verbindung: Andere können dieselbe Anschrift haben.',
      'shared-identifier':
        'Es beweist nicht, wer die Seite betreibt: Agenturen nutzen eine Kennung für mehrere Auftraggeber.',
    },
  },
  list: {
    standing: {
      listed: 'aktuell',
      historical: 'historisch',
      overdue: 'neu zu prüfen',
      disputed: 'strittig',
      corrected: 'berichtigt',
    },
    matched: {
      page: 'Diese Website',
      target: 'Erhält dieses Formular',
      frame: 'In dieser Seite angezeigt',
      link: 'Auf dieser Seite verlinkt',
    },
    seen: (from, to) => (from === to ? `Gesehen: ${from}.` : `Gesehen: ${from} – ${to}.`),
    changedHands: (date) => `Letzte Quelle: ${date}. Die Domain kann seither in andere Hände gelangt sein.`,
    lookedAt: (date) => `Zuletzt von der Redaktion der Liste geprüft: ${date}.`,
    takes: 'Was dort erhoben wurde',
    regulator: (authority, date) => `${authority}, ${date}`,
    disclosure: 'Was darüber zu sehen war, wer sie betreibt',
    sources: (amount) => count(amount, 'Quelle', 'Quellen'),
    widerAffair: 'zum weiteren Zusammenhang, nennt diese Website nicht',
    estimated: 'Datum geschätzt',
    copyAt: (host) => `Kopie auf ${host}`,
    reuse:
      'Laut den Quellen sagt die Website offen, wer sie betreibt. Ihre Angaben können dort für andere Nachrichten genutzt werden.',
    overdue: (date) =>
      `Die Redaktion der Liste wollte diesen Eintrag bis zum ${date} neu prüfen. Bis das geschehen ist, zählt er nicht.`,
    disputed:
      'Zu diesem Eintrag ist eine Tatsachenfrage offen. Bis sie geklärt ist, zählt der Eintrag nicht.',
    corrected: 'Die Redaktion der Liste hat festgestellt, dass die Website nun angibt, was fehlte.',
    history: 'Verlauf dieses Eintrags',
    reply: (date) => `Stellungnahme der Betreibenden, ${date}`,
    from: (name) => `Aus der Liste „${name}“`,
    expired: (name, date) =>
      `Die Liste „${name}“ ist am ${date} abgelaufen. Bis sie erneuert ist, zählen ihre Einträge nicht.`,
    trouble: (name, since, issued, reason) =>
      `Die Liste „${name}“ konnte seit dem ${since} nicht erneuert werden: ${reason} Verwendet wird die Ausgabe vom ${issued}.`,
    // Whole sentences, which German begins with a capital after a colon.
    why: {
      offline: 'Es gab keine Verbindung.',
      'no-access': 'Der Browser lässt die Erweiterung die Adresse nicht erreichen.',
      'not-found': 'Unter der Adresse wurde nichts gefunden.',
      'server-error': 'Der Server antwortet mit einem Fehler.',
      redirected: 'Die Adresse leitet weiter; dem wird nicht gefolgt.',
      'too-slow': 'Der Server hat zu lange gebraucht.',
      'too-large': 'Die Datei ist größer, als eine Liste sein darf.',
      'not-signed': 'Die Datei hat keine lesbare Signatur.',
      'bad-signature': 'Die Signatur passt nicht zur Datei.',
      'unknown-key': 'Sie ist mit einem Schlüssel signiert, den Sie nicht angenommen haben.',
      'not-a-list': 'Die Datei ist signiert, aber keine Liste.',
      'bad-entry': 'Einer ihrer Einträge ist beschädigt.',
      'older-number': 'Die Datei dort ist älter als Ihre.',
      'same-number-other-bytes':
        'Die Datei dort trägt die Nummer Ihrer Ausgabe, hat aber einen anderen Inhalt.',
      expired: 'Die Datei dort ist abgelaufen.',
      'issued-later': 'Die Datei dort trägt ein Datum in der Zukunft.',
      'storage-full': 'Zum Speichern ist kein Platz mehr.',
      interrupted: 'Die Aktualisierung wurde unterbrochen; sie wird noch einmal versucht.',
    },
    inPart: (name, issued) =>
      `Die Liste „${name}“ vom ${issued} wird verwendet, passte aber nicht ganz in den Speicher: Auf Seiten ohne Formular können Hinweise zu Links ausbleiben.`,
    unread: (name) =>
      `Was von der Liste „${name}“ gespeichert ist, kann nicht gelesen werden. Entfernen Sie sie in den Einstellungen und abonnieren Sie sie neu.`,
    linkMark: (names) => `Website auf der Liste „${names}“: siehe Erweiterung`,
    notOnIt: (name, date) =>
      `Nicht auf der Liste „${name}“ vom ${date}. Das allein sagt nichts über eine Website.`,
    options: 'Listen und Einstellungen',
    suggest: 'Diese Website für eine Liste vorschlagen',
    contest: 'Diesen Eintrag bestreiten oder berichtigen',
    edition: (name, edition, date) => `„${name}“, Nr.\u00a0${number.format(edition)} vom ${date}.`,
  },
}
