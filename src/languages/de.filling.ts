import type { FillingTexts } from './shape/filling.ts'

const number = new Intl.NumberFormat('de-DE')

export const fillingTexts: FillingTexts = {
  title: 'Before You Sign – Formular ausfüllen',
  questions: {
    firstName: 'Vorname',
    surname: 'Nachname',
    fullName: 'Vor- und Nachname',
    street: 'Straße und Hausnummer',
    postcode: 'Postleitzahl',
    city: 'Ort',
    country: 'Land',
    address: 'Vollständige Anschrift',
    email: 'E-Mail-Adresse',
    phone: 'Telefon',
    organisation: 'Organisation',
    organisationSite: 'Betroffene Seite',
    organisationContact: 'Kontakt der Organisation',
    subject: 'Betreff',
    factsDate: 'Datum des Sachverhalts',
    facts: 'Sachverhalt',
    priorContact: 'Vorherige Kontaktaufnahme',
    requests: 'Ersuchen',
    letter: 'Vollständiges Schreiben',
  },
  ways: {
    fill: {
      steps: (authority) => [
        `Öffnen Sie das Formular der Behörde (${authority}) und lassen Sie diese Seite in ihrer Registerkarte geöffnet.`,
        'Klicken Sie dort in der Symbolleiste auf das Symbol der Erweiterung, dann auf „Dieses Formular ausfüllen“.',
        'Lesen Sie, was ausgefüllt wurde, ergänzen Sie Fehlendes, fügen Sie die Dateien bei und senden Sie selbst ab. Hat das Formular mehrere Seiten, tun Sie dies auf jeder.',
      ],
      account: 'Das Formular verlangt dort ein Konto; melden Sie sich zuerst an.',
      hosts: (hosts) => `Ausgefüllt werden nur Seiten auf ${hosts}, und erst nach Ihrem Klick.`,
    },
    copy: {
      heading: 'Feld für Feld kopieren',
      lead: 'In der Reihenfolge, in der Formulare fragen.',
      button: (question) => `Kopieren: ${question}`,
      copied: (question) => `Kopiert: ${question}.`,
      notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Markieren und kopieren Sie den Text selbst.',
      length: (characters, limit) =>
        limit === null
          ? `${number.format(characters)} Zeichen`
          : `${number.format(characters)} von ${number.format(limit)} Zeichen`,
      short: (question, limit) => `${question}, höchstens ${number.format(limit)} Zeichen`,
      plain: 'Kopieren',
      open: 'Text zeigen',
    },
    mail: {
      body: 'Öffnet Ihr E-Mail-Programm mit der Adresse, dem Betreff und einer Kurzfassung des Schreibens.',
      attach:
        'Ein Link kann keine Dateien mitnehmen: Fügen Sie das PDF des vollständigen Schreibens und die anderen Dateien selbst bei.',
    },
    post: {
      heading: 'Per Post',
      sign: 'Speichern Sie das PDF, drucken und unterschreiben Sie es und senden Sie es mit den Anlagen an:',
      copy: 'Anschrift kopieren',
      copied: 'Anschrift kopiert.',
    },
  },
  page: {
    from: (site, reference) => `Aus der Mappe zu ${site}, ${reference}.`,
    which: {
      heading: 'Welche Mappe?',
      use: (site, reference) => `${site}, ${reference}`,
    },
    working: 'Das Formular wird gelesen\u00a0…',
    done: (count) => (count === 1 ? 'Ein Feld ausgefüllt' : `${count} Felder ausgefüllt`),
    nothing: 'Kein Feld ausgefüllt',
    filled: 'Ausgefüllt',
    typed: 'Schon ausgefüllt: so belassen',
    replace: (field) => `Ersetzen: ${field}`,
    notTaken: 'Von der Seite nicht angenommen',
    left: 'Nicht ausgefüllt',
    why: {
      'no-answer': 'Die Mappe enthält nichts dafür.',
      'too-long': 'Die Antwort ist länger als das Feld.',
    },
    unused: 'Zum Selbstkopieren',
    copy: (question) => `Kopieren: ${question}`,
    copied: 'Kopiert.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
    yours: 'Das füllen Sie selbst aus',
    frames:
      'Ein Teil dieser Seite kommt von einer anderen Adresse: Dort wurde nichts gelesen und nichts ausgefüllt. Steht das Formular in diesem Teil, öffnen Sie ihn in einer eigenen Registerkarte (Rechtsklick, „Frame in neuem Tab öffnen“) und füllen Sie ihn dort aus, oder kopieren Sie Feld für Feld aus der Mappe.',
    never: 'Nichts wurde gesendet. Lesen Sie jedes Feld und senden Sie dann selbst ab.',
    noDossier: {
      heading: 'Die Mappe ist nicht geöffnet',
      what: 'Ihre Antworten sind nur in der Registerkarte der Mappe. Öffnen Sie diese und kommen Sie dann zurück.',
      open: 'Mappe öffnen',
    },
    elsewhere: {
      heading: 'Keine Seite der Behörde',
      what: (hosts) =>
        `Ihre Antworten gehen nur an Seiten auf ${hosts}, über eine verschlüsselte Verbindung.`,
    },
    notAllowed: {
      heading: 'Der Browser erlaubt es hier nicht',
      what: 'Öffnen Sie das Fenster der Erweiterung über ihr Symbol, während diese Seite vorn ist. In der Mappe können Sie Feld für Feld kopieren.',
    },
  },
}
