import { evidenceTexts } from './de.evidence.ts'
import { fillingTexts } from './de.filling.ts'
import { keepingTexts } from './de.keeping.ts'
import { lawTexts } from './de.laws.ts'
import { writingTexts } from './de.writing.ts'
import type { DossierTexts } from './shape/dossier.ts'

const day = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' })

const number = new Intl.NumberFormat('de-DE')

/** Short names of authorities come with every gender and none: they stand in brackets behind the noun. */
const the = (authority: string) => `die Aufsichtsbehörde (${authority})`

/** The dossier page in German. */
export const dossierTexts: DossierTexts = {
  language: 'de',
  locale: 'de-DE',
  title: 'Before You Sign – Ihre Mappe',
  heading: (authority) => (authority === null ? 'Ihre Mappe' : `Ihre Mappe für ${the(authority)}`),
  about: (host, moment) => `${host}, gelesen am ${moment}`,
  neverSent: 'Von hier wird nichts gesendet. Lesen, unterschreiben und absenden tun Sie selbst.',
  missing: {
    heading: 'Diese Mappe ist nicht mehr hier',
    why: 'Sie wurde gelöscht oder ihre Aufbewahrungszeit ist abgelaufen, oder der Link stammt aus einem anderen Browser: Eine Mappe bleibt in dem Browser, in dem sie angelegt wurde.',
    what: 'Öffnen Sie die Seite mit dem Formular noch einmal, klicken Sie in der Symbolleiste auf die Erweiterung und wählen Sie „Beschwerde vorbereiten“.',
  },
  loading: 'Ihre Mappe wird geöffnet\u00a0…',
  filling: fillingTexts,
  keeping: keepingTexts,
  evidence: evidenceTexts,
  writing: writingTexts,
  laws: lawTexts,
  gaveData: {
    heading: 'Haben Sie hier eigene Daten angegeben?',
    why: 'Beschwerde einlegen kann nur, wessen eigene Daten betroffen sind; eine Prüfung anregen können alle. Handeln Sie für Ihr Kind oder eine andere Person, antworten Sie für diese Person.',
    yes: 'Ja, ich habe das Formular ausgefüllt und abgesendet',
    no: 'Nein, ich habe nur geschaut',
    date: 'An welchem Tag?',
    dateHint: 'Falls Sie es noch wissen.',
    future: 'Dieser Tag liegt in der Zukunft; er kommt nicht in das Schreiben.',
  },
  path: {
    messages: {
      legend: 'Haben Sie seitdem Nachrichten von dort erhalten?',
      why: {
        yes: 'E-Mails, SMS oder Anrufe zeigen, wozu die Daten verwendet werden.',
        no: 'E-Mails, SMS oder Anrufe würden bedeuten, dass man Ihre Daten dort dennoch hat.',
      },
      yes: 'Ja',
      no: 'Nein',
    },
    contact: {
      legend: 'Haben Sie die Organisation wegen Ihrer Daten kontaktiert?',
      why: 'Um sie einzusehen, zu widersprechen oder sie löschen zu lassen: Manche Behörden möchten, dass Sie sich zuerst dorthin wenden.',
      answers: { none: 'Nein', unanswered: 'Ja, ohne Antwort', answered: 'Ja, mit Antwort' },
      date: 'Kontaktiert am',
    },
    onBehalfOf: {
      legend: 'Wessen Daten sind es?',
      why: 'Wer für eine andere Person handelt, braucht eine unterzeichnete Vollmacht. Sind Sie selbst unter 18, kann eine sorgeberechtigte Person für Sie handeln.',
      answers: {
        self: 'Meine',
        child: 'Die meines Kindes unter 18',
        other: 'Die einer Person, die mich darum gebeten hat',
      },
      attach:
        'Ergänzen Sie im Schreiben den Namen der Person, für die Sie handeln, und fügen Sie die unterzeichnete Vollmacht bei oder, für Ihr Kind, einen Nachweis des Sorgerechts.',
    },
    step: {
      report: () =>
        'Anregung einer Prüfung: Von Ihnen sind keine Daten betroffen; eine Beschwerde nach Artikel 77 DSGVO ist daher nicht möglich. Die Behörde kann tätig werden und schuldet Ihnen keine Antwort. Bitte füllen Sie das Formular nicht nur aus, um sich beschweren zu können.',
      'report-under-age': () =>
        'Anregung einer Prüfung: Sie sagt, was Sie gesehen haben, und braucht keine Unterschrift eines Elternteils. Die Behörde kann tätig werden und schuldet Ihnen keine Antwort. Eine sorgeberechtigte Person kann weiterhin für Sie Beschwerde einlegen.',
      'report-messages': () =>
        'Anregung einer Prüfung dieses Formulars, denn Sie haben hier keine Daten angegeben. Die Nachrichten sind eine andere Sache: Wer sie sendet, hat Daten über Sie. Schreiben Sie zuerst dieser Organisation; eine Beschwerde über die Nachrichten kann nach einem Monat folgen.',
      complaint: () =>
        'Beschwerde nach Artikel 77 DSGVO, denn hier wurden Daten angegeben. Die Behörde muss Ihnen mitteilen, was daraus wird.',
      'complaint-information': () =>
        'Beschwerde nach Artikel 77 DSGVO, sofort: Sie betrifft das Formular selbst, und dafür verlangt die DSGVO nicht, dass Sie zuerst der Organisation schreiben.',
      'complaint-pending': (_, until) =>
        `Beschwerde nach Artikel 77 DSGVO über das Formular, sofort. Ihre Anfrage ist eine andere Sache: Die Organisation hat einen Monat Zeit für eine Antwort, bis zum ${until} (Artikel 12 Absatz 3).`,
      'complaint-undated': () =>
        'Beschwerde nach Artikel 77 DSGVO. Ergänzen Sie den Tag, an dem Sie die Organisation kontaktiert haben: Sie hat einen Monat Zeit für eine Antwort (Artikel 12 Absatz 3).',
      'complaint-unanswered': (_, until) =>
        `Beschwerde nach Artikel 77 DSGVO: Die Monatsfrist der Organisation endete am ${until} (Artikel 12 Absatz 3), und das Schreiben sagt, dass keine Antwort kam. Zusammen mit dem, worum Sie gebeten haben, ist das ein eigener Beschwerdegrund, auch wenn unter 2 nichts angekreuzt ist.`,
      'complaint-answered': () =>
        'Beschwerde nach Artikel 77 DSGVO: Sie haben sich zuerst an die Organisation gewandt, und das Schreiben sagt es. Fügen Sie die Antwort bei.',
      'complaint-contested': () =>
        'Beschwerde nach Artikel 77 DSGVO: Das Schreiben sagt, was geantwortet wurde, und macht daraus einen eigenen Beschwerdegrund, auch wenn unter 2 nichts angekreuzt ist. Fügen Sie die Antwort bei.',
      'complaint-reply-early': (_, until) =>
        `Beschwerde nach Artikel 77 DSGVO über das Formular, sofort; das Schreiben sagt, was geantwortet wurde. Was noch offen ist, wird ein eigener Beschwerdegrund, sobald der Monat der Organisation vorbei ist: Bis zum ${until} kann sie ihre Antwort ergänzen (Artikel 12 Absatz 3).`,
      'write-first-authority': (authority) =>
        `Schreiben Sie besser zuerst der Organisation, denn ${the(authority)} erwartet es; die Beschwerde kann nach einem Monat ohne Antwort folgen. Vorbereiten können Sie sie hier schon jetzt.`,
      'write-first-right': () =>
        'Schreiben Sie besser zuerst der Organisation, denn Sie ersuchen unter 3 um Löschung, und die ist dort zu beantragen; die Beschwerde kann nach einem Monat ohne Antwort folgen. Vorbereiten können Sie sie hier schon jetzt. Oder Sie nehmen das Kreuz bei der Löschung weg und beschweren sich sofort über das Formular.',
      wait: (authority, until) =>
        `Warten Sie besser bis zum ${until}: Die Organisation hat einen Monat Zeit für eine Antwort (Artikel 12 Absatz 3 DSGVO), und ${the(authority)} erwartet, dass sie diese Zeit hatte. Vorbereiten können Sie die Beschwerde hier schon jetzt.`,
    },
    write: {
      heading: {
        first: 'Was Sie der Organisation schreiben, in dieser Reihenfolge',
        messages: 'Zu den Nachrichten: was Sie der Organisation schreiben, in dieser Reihenfolge',
      },
      lines: {
        access:
          'Fragen Sie, welche Daten über Sie dort gespeichert sind, woher sie stammen und wer sie erhalten hat (Artikel 15 DSGVO).',
        object:
          'Widersprechen Sie den Nachrichten (Artikel 21 Absatz 2): Dann dürfen keine mehr gesendet werden.',
        erase:
          'Verlangen Sie die Löschung (Artikel 17) erst, wenn diese Antwort da ist: Gelöschte Daten zeigen nicht mehr, wohin sie gegangen sind.',
      },
      keep: 'Bewahren Sie auf, was Sie gesendet haben, und notieren Sie den Tag. Bleibt die Antwort einen Monat lang aus, ist auch das ein Beschwerdegrund.',
    },
  },
  findings: {
    heading: 'Was haben Sie selbst gesehen?',
    lead: 'Kreuzen Sie einen Punkt an, nachdem Sie ihn auf der Seite selbst gesehen haben. Nur angekreuzte Punkte kommen in das Schreiben.',
    none: 'Die Erweiterung hat auf dieser Seite nichts gefunden, was eine Beschwerde tragen kann. Punkte, die unklar geblieben sind, reichen dafür nicht.',
    ofForm: (purpose, number) =>
      `Formular ${number} (${
        {
          petition: 'Petition',
          newsletter: 'Newsletter',
          donation: 'Spende',
          survey: 'Umfrage',
          membership: 'Beitritt',
          contact: 'Kontakt',
          registration: 'Registrierung',
          login: 'Login',
          checkout: 'Bestellung',
          search: 'Suche',
          other: 'sonstiges',
        }[purpose]
      })`,
    looked: {
      'information-at-form': {
        title: 'Keine Information über die Verwendung der Daten, kein Link zu einer Datenschutzerklärung',
        looked:
          'Ich habe mir das Formular und die ganze Seite bis zur Fußzeile angesehen: Nirgends steht, wer die Daten erhebt, wozu und welche Rechte ich habe, und es gibt keinen Link zu einer Datenschutzerklärung.',
      },
      'reachable-policy': {
        title: 'Die verlinkte Datenschutzerklärung wurde nicht gefunden',
        looked: 'Ich habe auf den Link zur Datenschutzerklärung geklickt: Es kam kein Dokument.',
      },
      'written-policy': {
        title: 'Die verlinkte Datenschutzerklärung ist nicht ausformuliert',
        looked:
          'Ich habe die verlinkte Datenschutzerklärung geöffnet: Sie ist leer, nur angekündigt oder hat offene Lücken.',
      },
      'own-policy': {
        title: 'Der Link führt zur Datenschutzerklärung einer anderen Organisation',
        looked:
          'Ich habe die verlinkte Datenschutzerklärung geöffnet: Sie ist die einer anderen Organisation.',
      },
      'complete-policy': {
        title: 'Angaben in der verlinkten Datenschutzerklärung nicht gefunden',
        looked:
          'Ich habe die verlinkte Datenschutzerklärung bis zum Ende gelesen: Die im Schreiben genannten Angaben stehen nicht darin.',
      },
      'controller-identity': {
        title: 'Das Formular sagt nicht, wer die Daten erhebt',
        looked: 'Ich habe im Formular und daneben nachgesehen: Nirgends steht, wer die Daten erhebt.',
      },
      'stated-purposes': {
        title: 'Das Formular sagt nicht, wozu die Daten verwendet werden',
        looked:
          'Ich habe im Formular und daneben nachgesehen: Nirgends steht, wozu die Daten verwendet werden.',
      },
      'stated-rights': {
        title: 'Das Formular nennt die Rechte an den Daten nicht',
        looked: 'Ich habe im Formular und daneben nachgesehen: Kein Recht an meinen Daten ist genannt.',
      },
      'policy-link-at-form': {
        title: 'Die Datenschutzerklärung ist nicht beim Formular verlinkt',
        looked:
          'Ich habe im Formular und daneben nachgesehen: Die Datenschutzerklärung ist nur an anderer Stelle der Seite verlinkt.',
      },
      'empty-consent-boxes': {
        title: 'Ein Kästchen für den Erhalt von Nachrichten ist schon angekreuzt',
        looked: 'Ich habe die Seite neu geladen und nichts berührt: Das Kästchen ist angekreuzt.',
      },
      'opt-in-choice': {
        title: 'Anzukreuzen ist, um Nachrichten abzulehnen',
        looked: 'Ich habe das Kästchen gelesen: Um abzulehnen, muss man es ankreuzen.',
      },
      'separate-consent': {
        title: 'Ein Kästchen gilt für mehrere Zwecke',
        looked:
          'Ich habe das Kästchen gelesen: Es verbindet mehrere Zwecke, und es gibt kein anderes, um nur einen zu wählen.',
      },
      'own-act-of-consent': {
        title: 'Das Absenden gilt als Zustimmung zu Nachrichten',
        looked:
          'Ich habe den Text beim Formular gelesen: Das Absenden gilt als Zustimmung, ohne Kästchen zum Wählen.',
      },
      'free-consent': {
        title: 'Das Formular verlangt die Zustimmung zu Nachrichten',
        looked:
          'Ich habe das Kästchen für den Erhalt von Nachrichten gelesen: Das Formular verlangt, dass man es ankreuzt.',
      },
      'needed-data': {
        title: 'Zum Unterschreiben werden mehr Daten verlangt als nötig',
        looked: 'Ich habe mir diese Felder angesehen: Das Formular verlangt sie und sagt nicht, wofür.',
      },
      'marked-fields': {
        title: 'Pflichtfelder sind nicht gekennzeichnet',
        looked: 'Ich habe mir die Felder angesehen: Nichts zeigt, welche ausgefüllt werden müssen.',
      },
      'recipient-named': {
        title: 'Das Formular geht an eine Organisation, die nicht genannt ist',
        looked:
          'Ich habe im Formular und daneben nachgesehen: Die Domain, die die Daten erhält, ist nicht genannt.',
      },
      'encrypted-transport': {
        title: 'Die Daten werden unverschlüsselt übertragen',
        looked:
          'Ich habe mir die Adresse der Seite angesehen oder stütze mich für die des Formulars auf die Aufzeichnung: Sie beginnt mit http:// und nicht mit https://.',
      },
      'data-outside-address': {
        title: 'Die Daten werden in die Adresse der nächsten Seite geschrieben',
        looked: 'Ich stütze mich auf den Code der Seite, der in der beigefügten Aufzeichnung steht.',
      },
    },
    listings: {
      title: 'Weitergeben, was öffentliche Quellen über diese Website berichten',
      what: 'Mit Quellen und Datumsangaben, als Hintergrund. Das Schreiben sagt, dass Sie es nicht überprüft haben.',
    },
    clues: {
      title: 'Anhaltspunkte weitergeben, wer hinter dem Formular steht',
      what: 'Sie nennen eine Partei. Das Schreiben führt auf, was gesehen wurde, erhebt gegen niemanden einen Vorwurf und überlässt die Würdigung der Behörde.',
    },
    others: {
      title: 'Weitere nennen, die verantwortlich sein oder die Daten erhalten können',
      what: (names) =>
        `${names}. Das Schreiben erhebt gegen niemanden von ihnen einen Vorwurf und ersucht die Behörde, ihre Rolle festzustellen.`,
    },
    unclear: 'Was unklar geblieben ist und warum',
    ownSentence: 'Was geschehen ist, in Ihren Worten (ein oder zwei Sätze)',
    ownSentenceHint:
      'Nur Tatsachen: wie Sie auf die Seite gekommen sind, was Sie später erhalten haben. Meinungen sind nicht nötig.',
  },
  authority: {
    heading: 'Welche Behörde?',
    why: 'Sie können sich insbesondere dort beschweren, wo Sie wohnen, wo Sie arbeiten oder wo der mutmaßliche Verstoß geschehen ist (Artikel 77 Absatz 1 DSGVO).',
    country: 'Land',
    chooseCountry: 'Land wählen',
    part: 'Landesteil',
    choosePart: 'Landesteil wählen',
    noLetter: {
      language: (languages) =>
        `Hier wird kein Schreiben verfasst: Diese Behörde arbeitet in anderen Sprachen (${languages}), und darin gibt es hier noch kein Schreiben.`,
      law: (law) =>
        `Hier wird kein Schreiben verfasst: Diese Behörde wendet ein anderes Gesetz an (${law}), und die Schreiben stützen sich auf die DSGVO, die UK GDPR oder das Schweizer Datenschutzgesetz.`,
      laws: {
        pipeda: 'kanadisches Datenschutzgesetz PIPEDA',
        ccpa: 'California Consumer Privacy Act (CCPA)',
      },
      parties: 'Für Parteien und Vereine ist sie nicht zuständig.',
      yourself: 'Sie können ihr selbst schreiben und die Beweise aus 4 beifügen:',
    },
    language: (language) => `Das Schreiben ist auf ${language} verfasst.`,
    // The records of authorities are written in English and French.
    unverified: '(Nicht überprüft.)',
    card: {
      ways: {
        portal: { complaint: 'Beschwerde online', report: 'Anregung online' },
        email: { complaint: 'Beschwerde per E-Mail', report: 'Anregung per E-Mail' },
        post: { complaint: 'Beschwerde per Post', report: 'Anregung per Post' },
      },
      account: '(Verlangt ein Konto.)',
      priorContact: 'Zuerst der Organisation schreiben',
      whoMayComplain: {
        complaint: 'Wer sich beschweren kann',
        report: 'Ohne selbst betroffen zu sein',
      },
      anonymous: 'Ohne Angabe Ihres Namens',
      limits: {
        heading: 'Grenzen',
        characters: (count) => `Höchstens ${count} Zeichen.`,
        noAttachments: 'Keine Anlagen.',
        attachments: (megabytes) => `Anlagen: zusammen höchstens ${megabytes}\u00a0MB.`,
        refused: (files) => `Nicht angenommen: ${files}.`,
        files: {
          archive: 'Archive wie ZIP',
          program: 'Programme',
          audio: 'Tonaufnahmen',
          video: 'Videos',
          link: 'Links zu Dateien',
        },
      },
    },
    more: 'Mehr zum Einreichen und dazu, wie sicher das ist',
    checked: (date) => `Eintrag zuletzt geprüft am ${day.format(new Date(date))}.`,
    competence: {
      legend: 'Warum diese?',
      answers: {
        residence: 'Ich wohne dort',
        work: 'Ich arbeite dort',
        infringement: 'Es ist dort geschehen',
      },
    },
    requests: {
      legend: 'Worum ersuchen Sie die Behörde?',
      answers: {
        investigate: 'den Sachverhalt zu prüfen',
        'order-reply': 'die Organisation anzuweisen, meine Anfrage zu beantworten',
        'add-information': 'der Organisation einen Hinweis oder eine Anweisung zu erteilen',
        'stop-use': 'die Verwendung der Daten zu untersagen, bis die Seite in Ordnung gebracht ist',
        erase: 'meine Daten löschen und die Empfänger unterrichten zu lassen',
        sanction: 'eine Geldbuße zu prüfen',
        'keep-informed': 'mich auf dem Laufenden zu halten',
      },
    },
  },
  attachments: {
    heading: 'Anlagen',
    picture: 'Bildschirmfoto der Registerkarte',
    pictureAlt: 'Sichtbarer Teil der Registerkarte im Moment Ihres Klicks',
    warning:
      'Sehen Sie genau hin: Das Bild kann Ihre Eingaben, Ihren Namen oder andere Personen zeigen. Entfernen Sie es im Zweifel.',
    remove: 'Bild entfernen',
    restore: 'Bild wieder einfügen',
    removed: 'Das Bild wird weggelassen.',
    missing: {
      'not-allowed': 'Kein Bild: Der Browser hat es auf dieser Seite nicht erlaubt.',
      failed: 'Kein Bild: Der Browser konnte es nicht aufnehmen.',
      'too-large': 'Kein Bild: Es war zu groß zum Aufbewahren.',
    },
    record:
      'Aufzeichnung der Seite (JSON): Felder, Texte, Links und Feststellungen. Keine eingegebenen Werte.',
    hash: 'SHA-256',
    preparing: 'Prüfsummen werden berechnet\u00a0…',
  },
  letter: {
    heading: 'Ihr Schreiben',
    label: 'Text des Schreibens, den Sie ändern können',
    ready: 'Das Schreiben ist fertig. Es steht unter „Ihr Schreiben“.',
    waiting: {
      'for-gave-data':
        'Beantworten Sie die erste Frage: Sie entscheidet, ob dies eine Beschwerde oder eine Anregung ist.',
      'for-an-authority': 'Wählen Sie unter 3 ein Land und seine Behörde: An sie richtet sich das Schreiben.',
      'no-letter':
        'An diese Behörde lässt sich hier kein Schreiben verfassen. Die Wege dorthin stehen unter 3, Ihre Beweise unter 4.',
      'for-who-signs':
        'Sagen Sie unter 1, wie Sie weitermachen: Das entscheidet, ob dies eine Beschwerde oder eine Anregung ist.',
      'for-a-finding':
        'Kreuzen Sie unter 2 an, was Sie selbst gesehen haben: Darauf stützt sich das Schreiben.',
      'no-ground-here':
        'Das Gesetz, das diese Behörde anwendet, hat keine Regel für das, was Sie unter 2 angekreuzt haben. Ein anderer Punkt dort oder die Behörde eines anderen Landes unter 3 kann ein Schreiben tragen.',
    },
    fill: 'Ihre Angaben aus 5 füllen hier die gepunkteten Linien und werden nicht mit dem Schreiben aufbewahrt. Was Sie selbst in das Schreiben eintragen, wird mit ihm aufbewahrt.',
    edited: 'Sie haben dieses Schreiben geändert. Es bleibt so, wie Sie es verfasst haben.',
    stale:
      'Sie haben dieses Schreiben geändert und danach eine Antwort. Das Schreiben bleibt so, wie Sie es verfasst haben.',
    noLonger: 'Mit diesen Antworten gäbe es kein Schreiben. Ihres bleibt so, wie Sie es verfasst haben.',
    rewrite: 'Nach meinen Antworten neu verfassen',
    undo: 'Meinen Text zurückholen',
    rewritten: 'Nach Ihren Antworten neu verfasst. Ihr Text wird aufbewahrt, bis Sie diesen hier ändern.',
    characters: (count) => `${number.format(count)} Zeichen`,
  },
  actions: {
    heading: 'Mitnehmen',
    copy: 'Schreiben kopieren',
    copied: 'Schreiben kopiert.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Markieren und kopieren Sie den Text selbst.',
    text: 'Als Text speichern',
    pdf: 'Als PDF speichern',
    pdfBusy: 'Das PDF wird erstellt\u00a0…',
    pdfFailed: 'Das PDF konnte nicht erstellt werden. Der Text enthält dasselbe Schreiben.',
    picture: 'Bild speichern',
    pictureOf: (name) => `Bild speichern: ${name}`,
    record: 'Aufzeichnung speichern',
    open: {
      complaint: (authority) => `Seite der Behörde öffnen (${authority})`,
      report: (authority) => `Seite der Behörde für Anregungen öffnen (${authority})`,
    },
    elsewhere:
      'Das von Ihnen geänderte Schreiben richtet sich an eine andere Behörde oder ist in einer anderen Sprache. Lassen Sie es für die folgenden Wege zuerst nach Ihren Antworten neu verfassen.',
    openHint:
      'Öffnet sich in einer neuen Registerkarte. Nichts wird ausgefüllt oder gesendet: Fügen Sie dort das Schreiben ein und die Dateien bei.',
    mail: (address) => `An ${address} schreiben`,
    mailHint:
      'Öffnet Ihr E-Mail-Programm nur mit dieser Adresse: Fügen Sie dort das Schreiben ein und die Dateien bei.',
    info: (authority) => `So behandelt ${the(authority)} Beschwerden`,
  },
  next: {
    heading: 'Wie es weitergeht',
    text: {
      complaint:
        'Die Behörde bestätigt in der Regel den Eingang, kann Ihnen Fragen stellen und die Organisation kontaktieren. Sie muss Ihnen innerhalb von drei Monaten mitteilen, wie es um die Beschwerde steht. Sie kann Änderungen anordnen oder Geldbußen verhängen und das Verfahren auch einstellen; Schadenersatz zusprechen kann sie nicht. Heben Sie die Dateien auf: Die Prüfsummen zeigen, dass sie unverändert sind.',
      report:
        'Die Behörde liest Anregungen und entscheidet selbst, ob sie tätig wird. Vielleicht hören Sie nichts mehr davon. Heben Sie die Dateien auf: Die Prüfsummen zeigen, dass sie unverändert sind.',
    },
  },
}
