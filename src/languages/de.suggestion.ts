import type { SuggestionTexts } from './shape/suggestion.ts'

/** The page that drafts a suggestion or a correction for a list, in German. */
export const suggestionTexts: SuggestionTexts = {
  language: 'de',
  locale: 'de-DE',
  title: 'Before You Sign – Vorschlag',
  loading: 'Die Seite wird angesehen\u00a0…',
  heading: {
    'new-site': 'Eine Website für eine Liste vorschlagen',
    correction: 'Einen Eintrag bestreiten oder berichtigen',
  },
  about: (host, moment) => `${host}, Seite gelesen am ${moment}`,
  promise:
    'Von hier wird nichts gesendet. Sie senden den Text selbst, dorthin, wo die Liste es angibt; hinaus geht genau der Text, der gezeigt wird.',
  notSeen: {
    'tab-gone':
      'Die Registerkarte, aus der Sie kommen, ist nicht mehr da. Der Entwurf ist leer: Tragen Sie in die Felder ein, was Sie wissen.',
    'other-page':
      'Die Registerkarte, aus der Sie kommen, zeigt jetzt eine andere Website. Der Entwurf ist leer: Tragen Sie in die Felder ein, was Sie wissen.',
    'no-answer':
      'Die Erweiterung konnte die Seite nicht ansehen. Der Entwurf ist leer: Tragen Sie in die Felder ein, was Sie wissen.',
  },
  criteria: {
    heading: 'Was eine Liste verlangt',
    lines: [
      'Eine öffentliche Quelle, die die Adresse der Website nennt und sagt, wer sie betreibt oder bewirbt.',
      'Dieselbe Regel für jede Partei.',
      'Auf einer Liste zu stehen heißt nicht, ein Gesetz zu verletzen: Sie gibt wieder, was datierte Quellen sagen.',
    ],
    more: 'Die Kriterien dieser Liste',
  },
  site: {
    heading: 'Die Website',
    address: { label: 'Adresse der Website', hint: 'Der Name der Website genügt: example.org' },
    unicode: (name) => `Browser zeigen sie vielleicht so an: ${name}.`,
    whole: {
      legend: 'Was gehört dazu?',
      domain: (name) => `${name} mit allen Adressen`,
      host: (name) => `nur ${name}`,
    },
    refused: {
      'no-site': 'Das ist nicht der Name einer Website. Beispiel: example.org',
      'shared-host':
        'Unter dieser Adresse stehen Formulare vieler Organisationen oder einer öffentlichen Stelle. Eine Liste würde sie alle nennen.',
    },
    official: (party) =>
      `Dies ist eine offizielle Website dieser Partei: ${party}. Listen lassen Seiten weg, die das selbst sagen.`,
    known: (list) => `Diese Website steht schon auf der Liste „${list}“.`,
    contest: 'Stattdessen den Eintrag bestreiten oder berichtigen',
    asked: (fields) => `Die Formulare dort fragen ab: ${fields}.`,
    country: { label: 'Land, an das sie sich richtet', hint: '' },
    kind: { label: 'Worum sie bittet', hint: '' },
    kinds: {
      petition: 'Unterschriften unter eine Petition',
      quiz: 'Antworten auf ein Quiz',
      survey: 'Antworten auf eine Umfrage',
      'support-declaration': 'Eine Unterstützungserklärung',
      'vote-application': 'Ein Antrag auf Stimmabgabe',
      contest: 'Die Teilnahme an einem Gewinnspiel',
      'share-a-friend': 'Kontaktdaten aus dem Freundeskreis',
      lookalike: 'Daten auf einer Seite, die einer anderen ähnlich sieht',
    },
    choose: 'Wählen\u00a0…',
  },
  behind: {
    heading: 'Wer steht laut Ihrer Quelle dahinter?',
    clues: 'Auf der Seite gesehen',
    noClues: 'Die Erweiterung hat auf dieser Seite keinen Anhaltspunkt für eine Partei gesehen.',
    cluesProve:
      'Anhaltspunkte allein beweisen nichts: Websites teilen sich Dienste und Konten aus vielen Gründen. Eine Quelle ist in jedem Fall nötig.',
    party: { label: 'Partei', hint: '' },
    fromClues: 'Nach den Anhaltspunkten',
    otherParty: 'Eine andere Partei\u00a0…',
    partyName: { label: 'Name der Partei', hint: '' },
    relation: {
      legend: 'Was sagt die Quelle?',
      answers: {
        'party-run': 'Die Partei, ihr Komitee oder eine Wahlkampagne für sie betreibt die Website',
        'party-figure': 'Eine Person aus der Partei oder ein von ihr geleiteter Verein betreibt sie',
        promoted: 'Die Partei bewirbt sie; wer sie betreibt, steht dort nicht',
      },
    },
    operator: {
      label: 'Wer sie betreibt, mit Namen',
      hint: 'Falls die Quelle es sagt. Organisationen, keine Privatpersonen.',
    },
  },
  sources: {
    heading: 'Ihre Quellen',
    lead: 'Mindestens eine, öffentlich und datiert, die die Adresse der Website nennt: eine Zeitung, eine Behörde, ein Gericht, das Impressum der Website.',
    one: (number) => `Quelle ${number}`,
    fields: {
      url: { label: 'Adresse der Quelle', hint: '' },
      title: { label: 'Titel', hint: '' },
      publisher: { label: 'Herausgegeben von', hint: 'Zeitung, Behörde, Website' },
      date: { label: 'Datum', hint: 'Wie die Quelle es angibt: 2026, 2026-11 oder 2026-11-22' },
      states: { label: 'Was sie über die Website sagt', hint: 'In Ihren Worten, ein oder zwei Sätze' },
    },
    namesThisSite: 'Sie nennt die Adresse dieser Website',
    add: 'Quelle hinzufügen',
    remove: (number) => `Quelle ${number} entfernen`,
  },
  note: {
    heading: 'Noch etwas?',
    field: {
      label: 'Notiz für die Redaktion',
      hint: 'Nur Tatsachen. Lassen Sie Namen von Privatpersonen weg.',
    },
  },
  entry: {
    notStated: 'nicht angegeben',
    notKnown: 'nicht bekannt',
    notLookedAt: 'Von der Redaktion noch nicht angesehen.',
    namedAtForm: (quote) => `Das Formular nannte, wer die Daten erhebt: ${quote}.`,
    namedOnPage: 'Die Seite nannte die Partei dort, wo sie Daten abfragte.',
    suggested:
      'Aus der Leserschaft vorgeschlagen. Die Redaktion hat nicht entschieden; bis dahin wird der Eintrag niemandem gezeigt.',
    marks: { open: '„', close: '“', innerOpen: '‚', innerClose: '‘' },
  },
  correction: {
    says: (list, number, date) => `Die Liste „${list}“, Nr.\u00a0${number} vom ${date}, sagt:`,
    entry: { label: 'Eintrag', hint: 'Die Adresse der Website, wie die Liste sie nennt: example.org' },
    what: {
      heading: 'Was stimmt nicht?',
      answers: {
        'wrong-fact': 'Eine Tatsache ist falsch',
        'changed-hands': 'Die Website ist in andere Hände gelangt',
        'site-corrected': 'Die Website gibt jetzt an, was fehlte',
        'own-site': 'Ich betreibe diese Website und möchte Stellung nehmen',
        'source-gone': 'Eine Quelle ist verschwunden oder wurde berichtigt',
        other: 'Etwas anderes',
      },
    },
    shows: {
      heading: 'Was zeigt es?',
      text: { label: 'In Worten', hint: 'Was falsch ist, was richtig ist und seit wann.' },
      addresses: { label: 'Adressen, die es zeigen', hint: 'Eine je Zeile' },
    },
    reply: {
      heading: 'Ihre Stellungnahme zu Ihrer Website',
      field: {
        label: 'Stellungnahme, die beim Eintrag erscheinen soll',
        hint: 'Höchstens 600 Zeichen, so, wie sie veröffentlicht werden kann.',
      },
    },
    contact: {
      heading: 'Darf die Redaktion nachfragen?',
      field: {
        label: 'Wie Sie zu erreichen sind',
        hint: 'Nur wenn Sie möchten. Es wird auf diesem Computer nirgends aufbewahrt.',
      },
    },
  },
  withSeen: {
    label: 'Beifügen, was die Erweiterung auf der Seite gesehen hat',
    hint: 'Adresse ohne Parameter, Tag, Anhaltspunkte und Feststellungen. Nichts, was Sie dort eingegeben haben. Sehen Sie sich die Adresse an: Ihr Pfad kann Ihren Namen enthalten.',
  },
  list: {
    heading: 'Für welche Liste?',
    edition: (number, date) => `Nr.\u00a0${number} vom ${date}`,
    none: 'Hier ist keine Liste bekannt. Sie können den Text trotzdem speichern.',
    page: (list) => `Seite öffnen, auf der „${list}“ ihn annimmt`,
    mail: (address) => `An ${address} schreiben`,
    pageHint:
      'Öffnet sich in einer neuen Registerkarte. Nichts wird ausgefüllt: Fügen Sie dort den Text ein oder die Datei bei.',
    mailHint: 'Öffnet Ihr E-Mail-Programm nur mit einem Betreff: Fügen Sie den Text ein oder die Datei bei.',
    project:
      'Diese Liste kommt mit der Erweiterung. Senden Sie die Datei an das Projekt; die Projektseite sagt, wohin.',
    maintainer: (name) =>
      `Diese Liste nennt keine Adresse. Wer sie pflegt (${name}), kann Ihnen sagen, wohin.`,
    unanswered: 'Die Adresse der Liste liegt hier nicht vor. Sie steht in den Einstellungen der Erweiterung.',
    visitMaintainer: 'Seite der Listenpflege',
    subject: {
      'new-site': (site) => `Vorschlag für die Liste: ${site}`,
      correction: (site) => `Berichtigung eines Eintrags: ${site}`,
    },
  },
  problem: {
    site: {
      empty: 'die Adresse der Website',
      wrong: 'Das ist nicht der Name einer Website. Beispiel: example.org',
    },
    country: { empty: 'das Land', wrong: 'Wählen Sie ein Land.' },
    kind: { empty: 'worum die Website bittet', wrong: 'Wählen Sie, worum die Website bittet.' },
    party: { empty: 'die Partei', wrong: 'Wählen Sie eine Partei oder geben Sie ihren Namen ein.' },
    relation: {
      empty: 'was die Quelle über Partei und Website sagt',
      wrong: 'Wählen Sie, was die Quelle sagt.',
    },
    operator: { empty: 'wer sie betreibt', wrong: 'Dieser Name ist zu lang: höchstens 200 Zeichen.' },
    sources: { empty: 'eine Quelle', wrong: 'Eine der Quellen muss die Adresse dieser Website nennen.' },
    url: {
      empty: 'die Adresse der Quelle',
      wrong: 'Geben Sie die ganze Adresse ein; sie beginnt mit https:// oder http:// und enthält kein „@“.',
    },
    title: { empty: 'der Titel der Quelle', wrong: 'Der Titel ist zu lang: höchstens 200 Zeichen.' },
    publisher: {
      empty: 'wer die Quelle herausgegeben hat',
      wrong: 'Der Name ist zu lang: höchstens 200 Zeichen.',
    },
    date: {
      empty: 'das Datum der Quelle',
      wrong: 'Geben Sie ein Jahr, einen Monat oder einen Tag bis heute an: 2026, 2026-11 oder 2026-11-22.',
    },
    states: { empty: 'was die Quelle sagt', wrong: 'Das ist zu lang: höchstens 600 Zeichen.' },
  },
  correctionProblem: {
    entry: { empty: 'der Eintrag', wrong: 'Das ist nicht der Name einer Website. Beispiel: example.org' },
    what: { empty: 'was nicht stimmt', wrong: 'Wählen Sie, was nicht stimmt.' },
    shows: { empty: 'was es zeigt, in Worten oder unter einer Adresse', wrong: 'Sagen Sie, was es zeigt.' },
    addresses: {
      empty: 'Adressen, die es zeigen',
      wrong:
        'Geben Sie ganze Adressen ein, eine je Zeile, die mit https:// oder http:// beginnen; höchstens 20.',
    },
  },
  outcome: {
    heading: { 'new-site': 'Der Vorschlag', correction: 'Die Berichtigung' },
    lead: 'Diesen Text und nichts anderes senden Sie.',
    label: 'Text des Vorschlags (JSON), zum Lesen und Kopieren',
    toDo: 'Noch zu ergänzen:',
    lacking: 'Es fehlt noch:',
    complete: {
      'new-site': 'Vollständig. Ob die Website auf die Liste kommt, entscheidet deren Redaktion.',
      correction: 'Vollständig. Was daraus wird, entscheidet die Redaktion der Liste.',
    },
    raw: 'In den Worten der Prüfung, die Listen verwenden',
    copy: 'Text kopieren',
    save: 'Als Datei speichern',
    copied: 'Text kopiert.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Markieren und kopieren Sie den Text selbst.',
    saved: 'Datei gespeichert.',
    incomplete: 'Der Text ist noch nicht vollständig.',
    send: 'Wohin senden',
  },
}
