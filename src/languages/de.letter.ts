import type { Place } from '../facts.ts'
import type { LetterTexts } from './shape/letter.ts'

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]

/** Clocks that a German-speaking reader knows by the name of a city. */
const CITIES: Record<string, string> = {
  'Europe/Berlin': 'Ortszeit Berlin',
  'Europe/Vienna': 'Ortszeit Wien',
  'Europe/Vaduz': 'Ortszeit Vaduz',
  'Europe/Zurich': 'Ortszeit Zürich',
  'Europe/Luxembourg': 'Ortszeit Luxemburg',
  'Europe/Brussels': 'Ortszeit Brüssel',
  'Europe/Paris': 'Ortszeit Paris',
  'Europe/Rome': 'Ortszeit Rom',
  'Europe/Madrid': 'Ortszeit Madrid',
  'Europe/London': 'Ortszeit London',
  'Europe/Dublin': 'Ortszeit Dublin',
}

const joined = (items: string[], word: string) =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${word} `)

const and = (items: string[]) => joined(items, 'und')

const or = (items: string[]) => joined(items, 'oder')

/** Between parts that hold an "und" of their own. */
const alsoAnd = (items: string[]) => joined(items, 'sowie')

const places: Record<Place, string> = {
  inside: 'im Formular',
  near: 'neben dem Formular',
  footer: 'in der Fußzeile',
  page: 'an anderer Stelle der Seite',
}

const isAtForm = (place: Place) => place === 'inside' || place === 'near'

const number = new Intl.NumberFormat('de')

const languages = new Intl.DisplayNames('de', { type: 'language' })

/** "Anlage 1", "Anlagen 1 und 2". */
const counted = (one: string, several: string, numbers: number[]) =>
  `${numbers.length > 1 ? several : one}\u00a0${and(numbers.map(String))}`

/** Art. 4 DSGVO has numbers and no paragraphs. */
const paragraphOf = (article: string, paragraph: string, points: string[]) => {
  if (paragraph === '') return ''
  const letters = points.length === 0 ? '' : ` lit.\u00a0${and(points)}`
  return article === '4' ? `Nr.\u00a0${paragraph}` : `Abs.\u00a0${paragraph}${letters}`
}

const quotedBoxes = (quotes: string[], none: string) => {
  if (quotes.length === 0) return none
  return `${quotes.length > 1 ? 'die' : 'das'} Kästchen ${and(quotes)}`
}

const notFound = (moment: string, wholePage: boolean, what: string) =>
  `Am ${moment} habe ich auf dieser Seite${
    wholePage ? ', beim Formular ebenso wie an anderer Stelle,' : ' beim Formular'
  } ${what} gefunden`

const server = (status: number | null) => `Antwort des Servers: ${status ?? '–'}`

/** Letters to an authority that works in German: those of Germany and its Länder, of Austria and Liechtenstein. */
export const letterTexts: LetterTexts = {
  language: 'de',
  quotes: { open: '„', close: '“', innerOpen: '‚', innerClose: '‘' },
  citation: {
    law: 'gdpr',
    regulation: (provisions) => {
      const articles = [...new Set(provisions.map(({ article }) => article))].map((article) => {
        const parts = provisions
          .filter((provision) => provision.article === article)
          .map(({ paragraph, points }) => paragraphOf(article, paragraph, points))
          .filter(Boolean)
        return [`Art.\u00a0${article}`, parts.join(', ')].filter(Boolean).join(' ')
      })
      const list = provisions.some(({ points }) => points.length > 1) ? alsoAnd(articles) : and(articles)
      return `${list} DSGVO`
    },
    judgments: { 'CJEU C-673/17': 'EuGH, Urteil vom 1.\u00a0Oktober 2019, C-673/17 (Planet49)' },
    and: alsoAnd,
  },
  date: ({ day, month, year }) => `${day}.\u00a0${MONTHS[month - 1] ?? ''} ${year}`,
  month: ({ month, year }) => `${MONTHS[month - 1] ?? ''} ${year}`,
  moment: (at) => {
    const clock = [at.hour, at.minute].map((part) => String(part).padStart(2, '0')).join(':')
    return `${letterTexts.date(at)} um ${clock}\u00a0Uhr (${CITIES[at.timeZone] ?? at.offset})`
  },
  and,
  title: {
    complaint: 'Beschwerde nach Art. 77 DSGVO',
    report: 'Anregung einer Prüfung: Formular zur Erhebung personenbezogener Daten',
  },
  reference: (reference) => `Mein Zeichen: ${reference}`,
  addressee: (name, postalAddress) => `An: ${name}${postalAddress === null ? '' : ` – ${postalAddress}`}`,
  subjectLine: (subject) => `Betreff: ${subject}`,
  subject: (purpose, rule) => {
    const form = {
      petition: 'Petitionsformular',
      newsletter: 'Newsletter-Formular',
      donation: 'Spendenformular',
      survey: 'Umfrageformular',
      membership: 'Beitrittsformular',
      contact: 'Kontaktformular',
      registration: 'Registrierungsformular',
      login: 'Login-Formular',
      checkout: 'Bestellformular',
      search: 'Suchformular',
      other: 'Formular zur Datenerhebung',
    }[purpose]
    const matter = {
      'information-at-form': 'Informationen nicht gefunden (Art. 12 und 13 DSGVO)',
      'reachable-policy': 'Datenschutzerklärung nicht gefunden (Art. 12 und 13 DSGVO)',
      'written-policy': 'Inhalt der Datenschutzerklärung nicht gefunden (Art. 12 und 13 DSGVO)',
      'own-policy': 'Datenschutzerklärung einer anderen Organisation (Art. 13 DSGVO)',
      'complete-policy': 'Angaben in der Datenschutzerklärung nicht gefunden (Art. 13 DSGVO)',
      'controller-identity': 'Angabe des Verantwortlichen nicht gefunden (Art. 13 DSGVO)',
      'stated-purposes': 'Angabe der Zwecke nicht gefunden (Art. 13 DSGVO)',
      'stated-rights': 'Angabe der Betroffenenrechte nicht gefunden (Art. 13 DSGVO)',
      'policy-link-at-form': 'Zugang zu den Informationen (Art. 12 DSGVO)',
      'empty-consent-boxes': 'voreingestelltes Ankreuzkästchen (Art. 4 DSGVO)',
      'opt-in-choice': 'Ablehnung durch Ankreuzen (Art. 4 und 7 DSGVO)',
      'separate-consent': 'eine Einwilligung für mehrere Zwecke (Art. 6 und 7 DSGVO)',
      'own-act-of-consent': 'Absenden als Einwilligung (Art. 4 und 7 DSGVO)',
      'free-consent': 'Einwilligung als Bedingung (Art. 4 und 7 DSGVO)',
      'needed-data': 'Umfang der Pflichtangaben (Art. 5 DSGVO)',
      'marked-fields': 'Kennzeichnung der Pflichtfelder nicht gefunden (Art. 13 DSGVO)',
      'recipient-named': 'Angabe des Empfängers nicht gefunden (Art. 13 DSGVO)',
      'encrypted-transport': 'unverschlüsselte Übertragung (Art. 32 DSGVO)',
      'data-outside-address': 'Daten in der Adresse der Seite (Art. 32 DSGVO)',
    }[rule]
    return `${form}, ${matter}`
  },
  headings: {
    author: 'Beschwerdeführende Person',
    contact: 'Kontaktdaten (freiwillig)',
    confidentiality: 'Vertraulichkeit',
    others: 'Weitere mögliche Verantwortliche oder Empfänger',
    respondent: 'Organisation, gegen die sich die Beschwerde richtet',
    organisation: 'Angaben zur Organisation',
    facts: 'Sachverhalt',
    items: 'Gesuchte Angaben',
    steps: 'Vorherige Kontaktaufnahme mit der Organisation',
    context: 'Hintergrund',
    grounds: 'Geltend gemachte Verstöße',
    provisions: 'In Betracht kommende Vorschriften',
    requests: 'Ersuchen an die Aufsichtsbehörde',
    attachments: 'Anlagen',
    statement: 'Erklärung',
  },
  author: {
    fields: [
      { label: 'Vor- und Nachname:', of: [['firstName', 'surname']] },
      { label: 'Postanschrift:', of: [['street'], ['postcode', 'city'], ['country']] },
      { label: 'E-Mail und Telefon:', of: [['email'], ['phone']] },
    ],
    optional: 'Diese Angaben dienen allein Rückfragen zu dieser Anregung.',
    onOwnBehalf: 'Ich handle im eigenen Namen.',
    competence: {
      residence:
        'Ich reiche die Beschwerde bei der Aufsichtsbehörde meines gewöhnlichen Aufenthaltsorts ein.',
      work: 'Ich reiche die Beschwerde bei der Aufsichtsbehörde meines Arbeitsorts ein.',
      infringement:
        'Ich reiche die Beschwerde bei der Aufsichtsbehörde ein, in deren Gebiet sich der mutmaßliche Verstoß ereignet hat.',
    },
  },
  represented: {
    author: {
      child:
        'Ich handle als sorgeberechtigte Person für ein Kind unter 18 Jahren, dessen Daten betroffen sind.',
      other:
        'Ich handle im Namen einer anderen Person, deren Daten betroffen sind und deren unterzeichnete Vollmacht beiliegt.',
    },
    submitted: (whose, date, severalForms) => {
      const data = `Daten ${whose === 'child' ? 'des Kindes' : 'der von mir vertretenen Person'}`
      const form = severalForms ? 'ein Formular dieser Seite' : 'dieses Formular'
      return date === null
        ? `Über ${form} wurden ${data} übermittelt.`
        : `Am ${date} wurden über ${form} ${data} übermittelt.`
    },
    erase:
      'die Löschung der Daten der von mir vertretenen Person und die Unterrichtung der Empfänger darüber anzuordnen',
  },
  respondent: {
    named: (host, nameQuoted) =>
      `Website ${host}. Das Formular enthält folgende Angabe zur Organisation: ${nameQuoted}.`,
    namedInDocument: (host, nameQuoted) =>
      `Website ${host}. Ein auf der Seite verlinktes Dokument enthält folgende Angabe zur Organisation: ${nameQuoted}.`,
    notFound: (host) =>
      `Website ${host}. Den Verantwortlichen kann ich nicht benennen: An den unten beschriebenen Stellen habe ich weder seinen Namen noch seine Kontaktdaten gefunden.`,
    toBeEstablished: (host) => `Website ${host}. Die Identität des Verantwortlichen ist noch zu klären.`,
  },
  facts: {
    visited: (moment, address, titleQuoted) =>
      `Am ${moment} habe ich die Seite ${address}${titleQuoted === null ? '' : ` mit dem Titel ${titleQuoted}`} aufgerufen.`,
    omitted:
      'Die Parameter dieser Adresse, die auf die aufrufende Person schließen lassen können, sind nicht wiedergegeben.',
    unicodeHost: (hostQuoted) => `Der Domainname wird auch in der Form ${hostQuoted} angezeigt.`,
    form: (purpose, number) => {
      const form = {
        petition: 'ein Petitionsformular',
        newsletter: 'ein Formular zur Anmeldung zu einem Newsletter',
        donation: 'ein Spendenformular',
        survey: 'ein Umfrage- oder Fragebogenformular',
        membership: 'ein Beitrittsformular',
        contact: 'ein Kontaktformular',
        registration: 'ein Registrierungsformular',
        login: 'ein Login-Formular',
        checkout: 'ein Bestellformular',
        search: 'ein Suchformular',
        other: 'ein Formular zur Datenerhebung',
      }[purpose]
      return number === null ? `Die Seite zeigt ${form}.` : `Formular ${number}: ${form}.`
    },
    fieldsAsked:
      'Abgefragte Daten (als Pflichtangabe bezeichnet, wo die Seite das Feld als erforderlich ausweist):',
    field: (kind, labelQuoted, required) => {
      const name = {
        email: 'E-Mail-Adresse',
        phone: 'Telefonnummer',
        first_name: 'Vorname',
        middle_name: 'weiterer Vorname',
        last_name: 'Nachname',
        full_name: 'Vor- und Nachname',
        honorific: 'Anrede',
        postal_address: 'Postanschrift',
        address_line2: 'Adresszusatz',
        postcode: 'Postleitzahl',
        city: 'Ort',
        region: 'Region oder Bundesland',
        country: 'Land',
        birth_date: 'Geburtsdatum',
        birth_day: 'Geburtstag (Tag)',
        birth_month: 'Geburtsmonat',
        birth_year: 'Geburtsjahr',
        age: 'Alter',
        gender: 'Geschlecht',
        nationality: 'Staatsangehörigkeit',
        ethnicity: 'ethnische Herkunft',
        national_id: 'nationale Kennziffer',
        profession: 'Beruf',
        income: 'Einkommen',
        organisation: 'Organisation',
        political_opinion: 'Frage zur politischen Meinung',
        religion: 'Religion',
        union_membership: 'Gewerkschaftszugehörigkeit',
        health: 'Frage zur Gesundheit',
        amount: 'Betrag',
        card_number: 'Kartennummer',
        card_name: 'Name auf der Karte',
        card_expiry: 'Ablaufdatum der Karte',
        card_cvc: 'Prüfziffer der Karte',
        iban: 'IBAN',
        file: 'Datei',
        message: 'Nachricht',
        subject: 'Betreff der Nachricht',
        url: 'Adresse einer Website',
        friend_contact: 'Kontaktdaten einer anderen Person',
        username: 'Benutzername',
        email_or_username: 'E-Mail-Adresse oder Benutzername',
        password: 'Passwort',
        otp: 'Einmalcode',
        captcha: 'Prüfung gegen automatisierte Eingaben',
        search_query: 'Suche',
        rating: 'Bewertung',
        quantity: 'Anzahl',
        travel_date: 'Reisedatum',
        consent: 'Einwilligung',
        preference: 'Auswahl',
        remember_me: 'Angemeldetbleiben',
        honeypot: 'Feld für automatisierte Programme',
        other: 'sonstige Angabe',
      }[kind]
      const label = labelQuoted === null ? '' : `, Feld ${labelQuoted}`
      return `${name}${label}: ${required ? 'Pflichtangabe' : 'freiwillig'}`
    },
    moreFields: (count) =>
      `${count === 1 ? '1 weiteres Feld, das' : `${number.format(count)} weitere Felder, die`} in der beigefügten Aufzeichnung beschrieben ${count === 1 ? 'ist' : 'sind'}`,
    boxes: 'Ankreuzkästchen in dem Zustand, in dem die Seite sie anzeigt:',
    box: (labelQuoted, ticked) => `${labelQuoted}: ${ticked ? 'bereits angekreuzt' : 'nicht angekreuzt'}`,
    read: (textsQuoted, complete) =>
      `Beim Formular steht ${complete ? 'folgender Text' : 'unter anderem'}: ${textsQuoted.join('; ')}.`,
    readNothing: 'Außer den Beschriftungen der Felder und Schaltflächen steht beim Formular kein Text.',
    buttons: (textsQuoted) =>
      textsQuoted.length > 1
        ? `Die Schaltflächen zum Absenden tragen die Aufschriften ${and(textsQuoted)}.`
        : `Die Schaltfläche zum Absenden trägt die Aufschrift ${and(textsQuoted)}.`,
    checked: (extension, browser) =>
      `Die Seite wurde in meinem Browser (${browser}) mit der Erweiterung „Before You Sign“, Version ${extension}, ausgelesen, welche Felder, Texte und Links einer Seite erfasst, eingegebene Werte aber nicht liest.`,
    checkedBy: {
      person: 'Jeden der unten genannten Punkte habe ich selbst auf der Seite überprüft.',
      both: 'Die unten genannten Punkte habe ich selbst auf der Seite überprüft, ausgenommen das, was auf dem Code der Seite beruht; dieser geht aus der beigefügten Aufzeichnung hervor.',
      record:
        'Die unten genannten Punkte beruhen auf dem Code der Seite, der aus der beigefügten Aufzeichnung hervorgeht.',
    },
    searched: (where, characters, links) => {
      const atForm = where.filter(isAtForm)
      const texts = atForm.length > 1 ? `${places.inside} und daneben` : and(atForm.map((one) => places[one]))
      const beyond = where
        .filter((place) => !isAtForm(place))
        .map((place) => (place === 'page' ? 'auf der übrigen Seite' : places[place]))
      return [
        `Die Texte wurden ${texts} gelesen (${number.format(characters)} Zeichen)`,
        ...(beyond.length === 0 ? [] : [`, die Links (${number.format(links)}) auch ${and(beyond)}`]),
        '.',
      ].join('')
    },
    document: ({ linkQuoted, address, endedAt, moment, outcome, status, characters }) => {
      const what = {
        read: `wurde es gelesen (${number.format(characters)} Zeichen)`,
        'not-found': `wurde es nicht gefunden (${server(status)})`,
        'no-such-page': 'erschien eine Seite mit der Angabe, dass die aufgerufene Seite nicht existiert',
        'not-read': `konnte es nicht gelesen werden${status === null ? '' : ` (${server(status)})`}`,
      }[outcome]
      return `Verlinktes Dokument ${linkQuoted}, ${address}${endedAt === null ? '' : `, weitergeleitet zu ${endedAt}`}: Am ${moment} ${what}.`
    },
    notChecked: {
      'policy-not-read': 'Die auf der Seite verlinkten Dokumente wurden nicht gelesen.',
      'hidden-form': 'Ein weiteres, nicht angezeigtes Formular der Seite wurde nicht geprüft.',
      'language-unknown':
        'Ein Teil der Seite ist in einer anderen Sprache verfasst und konnte nicht geprüft werden.',
      'page-too-large': 'Wegen ihrer Länge wurde die Seite nur zum Teil gelesen.',
    },
    submitted: (date, severalForms) => {
      const form = severalForms ? 'ein Formular dieser Seite' : 'dieses Formular'
      return date === null
        ? `Ich habe meine Daten über ${form} übermittelt.`
        : `Am ${date} habe ich meine Daten über ${form} übermittelt.`
    },
    notSubmitted: (severalForms) =>
      `Ich habe über ${severalForms ? 'die Formulare dieser Seite' : 'dieses Formular'} keine Daten übermittelt.`,
    messages:
      'Seitdem sind Nachrichten eingegangen, die ich der Organisation hinter diesem Formular zuordne.',
    ownSentence: (sentence) => `Ergänzend teile ich mit: ${sentence}`,
  },
  items: {
    intro: (moment, documents) =>
      `Gesucht am ${moment} beim Formular${documents ? ', in den gelesenen verlinkten Dokumenten' : ''} und, was den Link betrifft, auf der gesamten Seite (Ergebnis: gefunden, nicht gefunden oder nicht überprüfbar):`,
    ofForm: (number) => `Formular ${number}:`,
    names: {
      controller: 'Name des Verantwortlichen',
      purposes: 'Zwecke der Verarbeitung',
      rights: 'Rechte der betroffenen Personen',
      'policy-link': 'Link zu einer Datenschutzerklärung',
      'complaint-authority': 'Beschwerderecht bei einer Aufsichtsbehörde',
      'legal-basis': 'Rechtsgrundlage',
      recipients: 'Empfänger',
      retention: 'Speicherdauer',
    },
    row: (name, state) => `${name}: ${state}`,
    found: (place, textQuoted) => `${places[place]} gefunden, ${textQuoted}`,
    foundInDocument: (textQuoted) => `in einem verlinkten Dokument gefunden, ${textQuoted}`,
    notFound: 'nicht gefunden',
    unchecked: 'nicht überprüfbar',
  },
  steps: {
    none: 'Ich habe die Organisation vorher nicht kontaktiert: Die Beschwerde betrifft das Formular selbst und nicht einen unbeantworteten Antrag auf Ausübung meiner Rechte.',
    unanswered: (date) =>
      `Ich habe die Organisation${date === null ? '' : ` am ${date}`} kontaktiert und bis heute keine Antwort erhalten.`,
    answered: (date) =>
      `Ich habe die Organisation${date === null ? '' : ` am ${date}`} kontaktiert und eine Antwort erhalten, die ich der Aufsichtsbehörde auf Wunsch vorlege.`,
  },
  context: {
    intro:
      'Öffentliche Quellen berichten Folgendes. Ich gebe es als Hintergrund weiter; ich habe es nicht überprüft und stütze keinen Vorwurf darauf.',
    matched: (domain, matched) =>
      ({
        page: `Domain der Seite: ${domain}.`,
        target: `Domain, an die das Formular gesendet wird: ${domain}.`,
        frame: `Domain eines in der Seite angezeigten Rahmens: ${domain}.`,
        link: `Auf der Seite verlinkte Domain: ${domain}.`,
      })[matched],
    summary: (text, language) =>
      language === 'de'
        ? text
        : `Die Liste der Erweiterung führt dazu auf ${languages.of(language)} aus: ${text}`,
    historical: (date) =>
      `Diese Angaben betreffen einen Zeitraum bis ${date}; die Domain kann seither in andere Hände gelangt sein.`,
    decision: (authority, date, outcome, language) =>
      `Berichtete Entscheidung (${authority}, ${date}${
        language === 'de' ? '' : `; Wortlaut der Liste auf ${languages.of(language)}`
      }): ${outcome}`,
    sources: 'Quellen:',
    source: (publisher, titleQuoted, date, address) => `${publisher}, ${titleQuoted}, ${date}, ${address}`,
    copy: 'Wiedergabe des Textes',
    otherSite: 'nennt diese Domain nicht',
    left: 'Die Würdigung überlasse ich der Aufsichtsbehörde.',
  },
  clues: {
    intro: (moment) =>
      `Anhaltspunkte dafür, wer hinter diesem Formular steht, festgestellt am ${moment}; ihre Würdigung überlasse ich der Aufsichtsbehörde:`,
    line: {
      'target-on-party-domain': (party, seen) =>
        `das Formular wird an ${seen} gesendet, die Domain einer Partei (${party})`,
      'frame-on-party-domain': (party, seen) =>
        `das Formular wird in einem Rahmen von ${seen} angezeigt, der Domain einer Partei (${party})`,
      'document-on-party-domain': (party, seen) =>
        `eine auf der Seite verlinkte Datenschutzerklärung oder ein verlinktes Impressum liegt auf ${seen}, der Domain einer Partei (${party})`,
      'policy-names-controller': (party, seen, other) =>
        `im verlinkten Dokument ${other} heißt es zum Verantwortlichen: ${seen} (möglicherweise ${party})`,
      'notice-names-publisher': (party, seen, other) =>
        `im verlinkten Dokument ${other} heißt es zum Anbieter der Website: ${seen} (möglicherweise ${party})`,
      'imprint-line': (party, seen) => `zu lesen ist: ${seen} (möglicherweise ${party})`,
      'party-email': (party, seen) =>
        `angegeben ist die E-Mail-Adresse ${seen} unter der Domain einer Partei (${party})`,
      'party-address': (party, seen) =>
        `angegeben ist eine Postanschrift, die auch eine Partei (${party}) verwendet: ${seen}`,
      'shared-identifier': (party, seen, other) =>
        `die Kennung ${seen} im Quelltext der Seite ist auch die von ${other} (nach der Liste der Erweiterung mit einer Partei verbunden: ${party})`,
    },
    left: 'Jeder dieser Anhaltspunkte kann eine andere Ursache haben. Ich kann sie nicht überprüfen, erhebe auf ihrer Grundlage gegen niemanden einen Vorwurf und ersuche die Aufsichtsbehörde, den Verantwortlichen festzustellen.',
  },
  information: {
    'GDPR 13(1)(a)': {
      required: 'seinen Namen und seine Kontaktdaten',
      missing: 'zum Verantwortlichen',
    },
    'GDPR 13(1)(c)': {
      required: 'die Zwecke und die Rechtsgrundlage der Verarbeitung',
      missing: 'zu den Zwecken oder der Rechtsgrundlage der Verarbeitung',
    },
    'GDPR 13(2)(b)': {
      required: 'das Bestehen ihrer Rechte',
      missing: 'zu den Rechten der betroffenen Personen',
    },
    'GDPR 13(2)(d)': {
      required: 'das Bestehen eines Beschwerderechts bei einer Aufsichtsbehörde',
      missing: 'zum Beschwerderecht bei einer Aufsichtsbehörde',
    },
  },
  policyItems: {
    controller: { required: 'seinen Namen', missing: 'zum Namen des Verantwortlichen' },
    contact: { required: 'seine Kontaktdaten', missing: 'zu den Kontaktdaten des Verantwortlichen' },
    purposes: { required: 'die Zwecke der Verarbeitung', missing: 'zu den Zwecken der Verarbeitung' },
    'legal-basis': {
      required: 'die Rechtsgrundlage der Verarbeitung',
      missing: 'zur Rechtsgrundlage der Verarbeitung',
    },
    recipients: {
      required: 'die Empfänger oder Kategorien von Empfängern der Daten',
      missing: 'zu den Empfängern der Daten',
    },
    retention: {
      required: 'die Speicherdauer oder die Kriterien für ihre Festlegung',
      missing: 'zur Speicherdauer',
    },
    rights: {
      required: 'das Bestehen ihrer Rechte',
      missing: 'zu den Rechten der betroffenen Personen',
    },
    complaint: {
      required: 'das Bestehen eines Beschwerderechts bei einer Aufsichtsbehörde',
      missing: 'zum Beschwerderecht bei einer Aufsichtsbehörde',
    },
  },
  groundsIntro: {
    complaint:
      'Geltend gemacht wird ein Verstoß gegen die folgenden Bestimmungen der Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung, DSGVO); die Aufsichtsbehörde ist an die genannten Artikel nicht gebunden.',
    report:
      'Die festgestellten Tatsachen berühren nach meiner Einschätzung die folgenden Bestimmungen der Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung, DSGVO); die Aufsichtsbehörde ist an die genannten Artikel nicht gebunden.',
  },
  grounds: {
    'information-at-form': {
      law: (required) =>
        `Der Verantwortliche hat der betroffenen Person zum Zeitpunkt der Erhebung in leicht zugänglicher Form ${alsoAnd(required)} mitzuteilen.`,
      fact: ({ moment, wholePage, missing }) =>
        notFound(
          moment,
          wholePage,
          `keine Angabe ${or(missing)} und keinen Link zu einer Datenschutzerklärung`,
        ),
    },
    'reachable-policy': {
      law: () =>
        'Die Informationen über die Verarbeitung sind der betroffenen Person zum Zeitpunkt der Erhebung in leicht zugänglicher Form mitzuteilen.',
      fact: ({ moment, documents: [opened] }) =>
        opened === undefined
          ? `Am ${moment} wurde das Dokument, zu dem der Link zur Datenschutzerklärung führen soll, nicht gefunden`
          : `Am ${opened.moment} führte der Link ${opened.linkQuoted} (${opened.address}) zu keinem Dokument: ${
              opened.outcome === 'no-such-page'
                ? 'Die angezeigte Seite gibt an, dass die aufgerufene Seite nicht existiert'
                : `Der Server antwortete mit ${opened.status ?? '–'}`
            }`,
    },
    'written-policy': {
      law: () =>
        'Die Informationen über die Verarbeitung sind der betroffenen Person zum Zeitpunkt der Erhebung in leicht zugänglicher Form mitzuteilen.',
      fact: ({ moment, quotes, documents: [opened] }) =>
        `Am ${opened?.moment ?? moment} enthielt das Dokument, zu dem der Link ${
          opened === undefined
            ? 'zur Datenschutzerklärung führt,'
            : `${opened.linkQuoted} führt (${opened.address}, ${number.format(opened.characters)} Zeichen),`
        } diese Informationen nicht vollständig${quotes.length === 0 ? '' : `; darin steht ${and(quotes)}`}`,
    },
    'own-policy': {
      law: () =>
        'Der Verantwortliche hat der betroffenen Person zum Zeitpunkt der Erhebung seinen Namen und seine Kontaktdaten mitzuteilen.',
      fact: ({ moment, documents: [opened] }) =>
        opened === undefined
          ? `Am ${moment} führte der Link zur Datenschutzerklärung zu derjenigen einer anderen Organisation`
          : `Am ${opened.moment} führte der Link ${opened.linkQuoted} ${
              opened.endedAt === null ? '' : `(${opened.address}) `
            }zu ${opened.endedAt ?? opened.address}; ich verstehe das Dokument als Datenschutzerklärung einer anderen Organisation`,
    },
    'complete-policy': {
      law: (required) =>
        `Der Verantwortliche hat der betroffenen Person zum Zeitpunkt der Erhebung unter anderem ${alsoAnd(required)} mitzuteilen.`,
      fact: ({ moment, documents, missingItems }) =>
        documents.length === 0
          ? `Am ${moment} habe ich in der verlinkten Datenschutzerklärung keine Angabe ${or(missingItems)} gefunden`
          : `In ${documents.length > 1 ? 'den verlinkten Datenschutzerklärungen' : 'der verlinkten Datenschutzerklärung'} ${and(
              documents.map(
                ({ address, moment, characters }) =>
                  `(${address}, gelesen am ${moment}, ${number.format(characters)} Zeichen)`,
              ),
            )} sowie beim Formular habe ich keine Angabe ${or(missingItems)} gefunden`,
    },
    'controller-identity': {
      law: () =>
        'Der Verantwortliche hat der betroffenen Person zum Zeitpunkt der Erhebung seinen Namen und seine Kontaktdaten mitzuteilen.',
      fact: ({ moment, wholePage }) => notFound(moment, wholePage, 'keine Angabe zum Verantwortlichen'),
    },
    'stated-purposes': {
      law: () =>
        'Der Verantwortliche hat der betroffenen Person zum Zeitpunkt der Erhebung die Zwecke der Verarbeitung mitzuteilen.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'keine Angabe zu den Zwecken der Datenerhebung'),
    },
    'stated-rights': {
      law: () =>
        'Der Verantwortliche hat die betroffene Person zum Zeitpunkt der Erhebung über das Bestehen ihrer Rechte zu informieren.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'keine Angabe zu den Rechten der betroffenen Personen'),
    },
    'policy-link-at-form': {
      law: () => 'Die Informationen sind in leicht zugänglicher Form zu übermitteln.',
      fact: ({ moment, elsewhere }) =>
        `Am ${moment} habe ich weder im Formular noch daneben einen Link zu einer Datenschutzerklärung gefunden${
          elsewhere === null ? '' : `; ein solcher Link steht ${places[elsewhere]}`
        }`,
    },
    'empty-consent-boxes': {
      law: () =>
        'Die Einwilligung setzt eine eindeutige bestätigende Handlung voraus; ein voreingestelltes Ankreuzkästchen, das die Person zur Verweigerung abwählen muss, genügt nicht.',
      fact: ({ moment, quotes }) =>
        `Am ${moment} ${quotes.length > 1 ? 'waren' : 'war'} ${quotedBoxes(quotes, 'ein Kästchen zur Einwilligung')} vor jeder Handlung meinerseits bereits angekreuzt`,
    },
    'opt-in-choice': {
      law: () =>
        'Die Einwilligung setzt eine eindeutige bestätigende Handlung voraus; aus dem Ausbleiben einer Ablehnung lässt sie sich nicht ableiten.',
      fact: ({ moment, quotes }) =>
        `Am ${moment} ${quotes.length > 1 ? 'mussten' : 'musste'} ${quotedBoxes(quotes, 'ein Kästchen')} angekreuzt werden, um den Erhalt von Nachrichten abzulehnen`,
    },
    'separate-consent': {
      law: () =>
        'Die Einwilligung muss für jeden Zweck gesondert erteilt werden können, und das Ersuchen um sie muss von anderen Sachverhalten klar zu unterscheiden sein.',
      fact: ({ moment, quotes, purposes }) =>
        quotes.length > 1
          ? `Am ${moment} standen die Kästchen ${and(quotes)} jeweils für mehrere Zwecke, ohne gesonderte Auswahlmöglichkeit`
          : `Am ${moment} stand ein einziges Kästchen${quotes.length === 0 ? '' : `, ${and(quotes)},`} für mehrere Zwecke${
              purposes.length < 2 ? '' : ` (${and(purposes)})`
            }, ohne gesonderte Auswahlmöglichkeit`,
    },
    'own-act-of-consent': {
      law: () =>
        'Die Einwilligung muss durch eine eigene bestätigende Handlung erteilt werden, und das Ersuchen um sie muss von anderen Sachverhalten klar zu unterscheiden sein.',
      fact: ({ moment, quotes }) =>
        `Am ${moment} wertete das Formular das Absenden als Einwilligung, ohne gesonderte Auswahlmöglichkeit${
          quotes.length === 0 ? '' : `: ${and(quotes)}`
        }`,
    },
    'free-consent': {
      law: () =>
        'Die Einwilligung muss freiwillig sein; sie darf nicht zur Bedingung für etwas gemacht werden, für das sie nicht erforderlich ist.',
      fact: ({ moment, quotes }) =>
        `Am ${moment} ließ sich das Formular nur absenden, wenn ${quotedBoxes(quotes, 'ein Kästchen für den Erhalt von Nachrichten')} angekreuzt ${quotes.length > 1 ? 'waren' : 'war'}`,
    },
    'needed-data': {
      law: () =>
        'Personenbezogene Daten müssen dem Zweck angemessen und erheblich sowie auf das für die Zwecke der Verarbeitung notwendige Maß beschränkt sein.',
      fact: ({ moment, quotes }) =>
        `Am ${moment} ließ sich das Formular nicht unterzeichnen, ohne ${
          quotes.length === 0
            ? 'über eine Unterschrift hinausgehende Daten'
            : `die unter ${and(quotes)} abgefragten Daten`
        } anzugeben; eine Angabe, wofür sie benötigt werden, habe ich daneben nicht gefunden`,
    },
    'marked-fields': {
      law: () =>
        'Der betroffenen Person ist mitzuteilen, ob sie verpflichtet ist, die Daten bereitzustellen, und welche möglichen Folgen die Nichtbereitstellung hätte.',
      fact: ({ moment, quotes }) =>
        `Am ${moment} waren nach dem Quelltext des Formulars bestimmte Felder${
          quotes.length === 0 ? '' : ` (${and(quotes)})`
        } auszufüllen und andere nicht; weder im Formular noch daneben habe ich eine Kennzeichnung oder einen Hinweis gefunden, woran sie zu unterscheiden wären`,
    },
    'recipient-named': {
      law: () =>
        'Der Verantwortliche hat der betroffenen Person zum Zeitpunkt der Erhebung die Empfänger oder Kategorien von Empfängern der Daten mitzuteilen.',
      fact: ({ moment, wholePage, host, target }) =>
        `Nach dem Quelltext der Seite (${host}) wird das Formular an die Domain ${target} gesendet. ${notFound(
          moment,
          wholePage,
          'keine Angabe zu diesem Empfänger',
        )}`,
    },
    'encrypted-transport': {
      law: () =>
        'Die Daten sind unter Berücksichtigung der Risiken durch geeignete Maßnahmen zu schützen, darunter die Verschlüsselung ihrer Übertragung.',
      fact: ({ moment, unencrypted }) =>
        unencrypted === 'page'
          ? `Am ${moment} wurde die Seite mit dem Formular unter einer http-Adresse ohne Verschlüsselung bereitgestellt`
          : `Am ${moment} war das Formular auf den Versand an eine http-Adresse ohne Verschlüsselung eingerichtet`,
    },
    'data-outside-address': {
      law: () => 'Die Daten sind durch geeignete Maßnahmen vor unbefugter Offenlegung zu schützen.',
      fact: ({ moment }) =>
        `Am ${moment} war für das Formular die Methode GET festgelegt, die eingegebene Daten in die Adresse der folgenden Seite schreibt; diese wird unter anderem im Verlauf des Browsers und in den Protokollen des Servers festgehalten`,
    },
  },
  hiddenText: (textQuoted) =>
    `Der Quelltext der Seite enthält einen Text, den der Bildschirm nicht anzeigt: ${textQuoted}.`,
  unknownRole:
    'Ich kann nicht überprüfen, ob diese Domain zu einem Auftragsverarbeiter gehört, der für die Website tätig ist.',
  otherLink: (textQuoted, place) =>
    `Ein Link ${textQuoted} steht ${places[place]}; das Dokument, auf das er verweist, wurde von der Erweiterung nicht gelesen.`,
  otherLinkOpened: (textQuoted, place, { outcome, moment, status }) =>
    `Ein Link ${textQuoted} steht ${places[place]}; ${
      {
        read: `das Dokument, auf das er verweist, wurde am ${moment} gelesen, und eine Information über die Verwendung der Daten wurde darin nicht gefunden`,
        'not-found': `das Dokument, auf das er verweist, wurde am ${moment} nicht gefunden (${server(status)})`,
        'no-such-page': `am ${moment} führte er zu einer Seite mit der Angabe, dass die aufgerufene Seite nicht existiert`,
        'not-read': 'das Dokument, auf das er verweist, konnte von der Erweiterung nicht gelesen werden',
      }[outcome]
    }.`,
  otherPolicy: (textQuoted, place, host) =>
    `Ein Link ${textQuoted} steht ${places[place]} und führt zu ${host}; ich ordne ihn einer anderen Organisation zu.`,
  nationalContext: {},
  unanswered: {
    subject: 'Unbeantworteter Antrag auf Ausübung von Rechten (Art. 12 DSGVO)',
    respondent: (host) =>
      `Website ${host}. Die Beschwerde richtet sich gegen die Organisation, an die der unten beschriebene Antrag gerichtet war.`,
    asked: (rights) => `Der Antrag betraf ${and(rights)}.`,
    rights: {
      access: 'die Auskunft über die personenbezogenen Daten (Art.\u00a015 DSGVO)',
      object: 'den Widerspruch gegen die Direktwerbung (Art.\u00a021 DSGVO)',
      erase: 'die Löschung der Daten (Art.\u00a017 DSGVO)',
    },
    law: 'Der Verantwortliche hat der betroffenen Person Informationen über die auf einen Antrag nach den Art.\u00a015 bis 22 DSGVO hin ergriffenen Maßnahmen unverzüglich, in jedem Fall aber innerhalb eines Monats nach Eingang des Antrags zur Verfügung zu stellen; eine Fristverlängerung ist ihr innerhalb dieses Monats mit den Gründen mitzuteilen.',
    fact: (sent, today) => `Am ${today} war der Antrag vom ${sent} noch unbeantwortet`,
    piece: (number, sent) => `Anlage ${number}: Kopie des Antrags vom ${sent} mit Nachweis der Absendung`,
  },
  leftToAuthority: 'Die Würdigung dieser Tatsachen überlasse ich der Aufsichtsbehörde.',
  requestsIntro: 'Ich ersuche die Aufsichtsbehörde,',
  requests: {
    // The Austrian authority wants to be asked for a finding (§ 24 Abs. 2 Z 5 DSG).
    investigate: 'den dargelegten Sachverhalt zu prüfen und einen Verstoß gegebenenfalls festzustellen',
    'order-reply':
      'die Organisation anzuweisen, dem unbeantworteten Antrag auf Ausübung von Rechten zu entsprechen',
    'stop-use':
      'die Verwendung der auf diese Weise erhobenen Daten zu untersagen, bis die Seite mit der DSGVO in Einklang gebracht ist',
    erase: 'die Löschung meiner Daten und die Unterrichtung der Empfänger darüber anzuordnen',
    sanction: 'die Verhängung einer Geldbuße zu prüfen',
    'keep-informed':
      'mich über den Stand und das Ergebnis der Beschwerde zu unterrichten (Art.\u00a077 Abs.\u00a02 DSGVO)',
  },
  addInformation: {
    information:
      'die Organisation auf ihre Pflichten hinzuweisen oder sie anzuweisen, die Informationen beim Formular zu ergänzen',
    other:
      'die Organisation auf ihre Pflichten hinzuweisen oder sie anzuweisen, das Formular mit der DSGVO in Einklang zu bringen',
  },
  attachments: {
    refer: (all, forms) => {
      const pieces = counted('Anlage', 'Anlagen', all)
      return forms.length === 0 ? pieces : `${counted('Formular', 'Formulare', forms)}; ${pieces}`
    },
    picture: 'Bildschirmfoto des sichtbaren Teils der Registerkarte',
    facts:
      'Aufzeichnung der Seite im JSON-Format (Felder, Texte, Links und Feststellungen, ohne eingegebene Werte)',
    line: (number, title, moment, fileName) => `Anlage ${number}: ${title} vom ${moment}, Datei ${fileName}`,
    hash: (hash) => `SHA-256: ${hash}`,
    hashMeans:
      'Der SHA-256-Wert lässt erkennen, ob eine Datei seit seiner Berechnung verändert wurde; ihre Herkunft beweist er nicht.',
    noPicture: 'Ein Bildschirmfoto liegt nicht bei.',
  },
  wholeLetter: 'Das vollständige Schreiben ist beigefügt.',
  notIdentified: (host) => `Nicht bekannt – Website ${host}`,
  reply: {
    came: (date) => `Die Antwort ging am ${date} ein.`,
    said: {
      refused: 'Darin wird der Antrag unter Angabe von Gründen abgelehnt.',
      'refused-without-reasons': 'Darin wird der Antrag ohne Angabe von Gründen abgelehnt.',
      'in-part': 'Damit wird dem Antrag nur teilweise entsprochen.',
      'promise-not-kept':
        'Darin wird angekündigt, dass dem Antrag entsprochen werde; bis heute habe ich nicht feststellen können, dass dies geschehen ist.',
      'without-source': 'Darin wird nicht mitgeteilt, woher die Daten stammen.',
    },
    concerns: (rights) => `Das betrifft ${and(rights)}.`,
    subject: {
      refused: 'Abgelehnter Antrag auf Ausübung von Rechten (Art. 15 bis 22 DSGVO)',
      'refused-without-reasons':
        'Ohne Begründung abgelehnter Antrag auf Ausübung von Rechten (Art. 12 DSGVO)',
      'in-part': 'Nur teilweise erfüllter Antrag auf Ausübung von Rechten (Art. 12 DSGVO)',
      'promise-not-kept': 'Antrag auf Ausübung von Rechten, Zusage nicht umgesetzt (Art. 12 DSGVO)',
      'without-source': 'Auskunftsantrag, Herkunft der Daten nicht mitgeteilt (Art. 15 DSGVO)',
    },
    law: {
      refused:
        'Ein Antrag auf Ausübung dieser Rechte darf nur in den gesetzlich vorgesehenen Fällen abgelehnt werden.',
      'refused-without-reasons':
        'Wird der Verantwortliche auf einen Antrag hin nicht tätig, so hat er die betroffene Person spätestens innerhalb eines Monats nach dessen Eingang über die Gründe hierfür und über die Möglichkeit einer Beschwerde zu unterrichten.',
      'without-source':
        'Wurden die Daten nicht bei der betroffenen Person erhoben, so sind ihr auf Antrag alle verfügbaren Informationen über deren Herkunft mitzuteilen.',
    },
    fact: {
      refused: (sent) => `Der Antrag vom ${sent} wurde abgelehnt`,
      'refused-without-reasons': (sent) => `Der Antrag vom ${sent} wurde ohne Angabe von Gründen abgelehnt`,
      'in-part': (sent, today) => `Am ${today} war dem Antrag vom ${sent} nur teilweise entsprochen`,
      'promise-not-kept': (sent, today) =>
        `Bis zum ${today} habe ich nicht feststellen können, dass das in der Antwort auf den Antrag vom ${sent} Angekündigte geschehen ist`,
      'without-source': (sent) =>
        `In der Antwort auf den Antrag vom ${sent} wird nicht mitgeteilt, woher die Daten stammen`,
    },
    order:
      'die Organisation anzuweisen, dem oben beschriebenen Antrag auf Ausübung von Rechten zu entsprechen',
    piece: (number, sent) => `Anlage ${number}: Kopie des Antrags vom ${sent} und der Antwort`,
  },
  confidential: {
    own: 'Ich bitte darum, der Organisation meine Identität nicht mitzuteilen.',
    represented:
      'Ich bitte darum, der Organisation weder meine Identität noch die der Person mitzuteilen, für die ich handle.',
    tellFirst:
      'Lässt sich die Beschwerde so nicht bearbeiten, bitte ich um Nachricht, bevor etwas mitgeteilt wird.',
  },
  others: {
    intro:
      'Auch die Folgenden können Verantwortliche oder Empfänger der Daten sein. Ich kenne ihre Rolle nicht, erhebe gegen niemanden von ihnen einen Vorwurf und ersuche die Aufsichtsbehörde, diese festzustellen:',
    target: (host) => `die Organisation, der die Adresse ${host} gehört, an die das Formular gesendet wird`,
    publisher: (nameQuoted) => `${nameQuoted}, im Impressum der Website als Anbieter genannt`,
    listed: (party, domain, source) =>
      `${party}: öffentliche Quellen bringen die Domain ${domain} damit in Verbindung${source === null ? '' : ` (${source})`}`,
  },
  statement: {
    confirm:
      'Ich bestätige, dass die dargelegten Tatsachen so zutreffen, wie ich sie zu den angegebenen Zeitpunkten festgestellt habe.',
    place: 'Ort:',
    date: 'Datum:',
    signature: 'Unterschrift:',
  },
  page: (number, of) => `Seite ${number} von ${of}`,
  pictureCaption: (number, moment) =>
    `Anlage ${number}: Bildschirmfoto des sichtbaren Teils der Registerkarte vom ${moment}`,
  consentPurposes: {
    newsletter: 'Newsletter',
    marketing: 'Direktwerbung',
    marketing_partners: 'Direktwerbung durch Partner',
    terms: 'Annahme von Bedingungen',
    privacy_ack: 'Kenntnisnahme der Datenschutzerklärung',
    publication: 'Veröffentlichung',
    signature: 'Unterzeichnung',
    other: 'sonstiger Zweck',
  },
}
