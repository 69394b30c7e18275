import type { OptionsTexts } from './shape/options.ts'

const locale = 'de'
const plurals = new Intl.PluralRules(locale)
const number = new Intl.NumberFormat(locale)

function count(amount: number, one: string, other: string): string {
  return `${number.format(amount)} ${plurals.select(amount) === 'one' ? one : other}`
}

const entries = (amount: number) => count(amount, 'Eintrag', 'Einträge')

/** After "mit", "bis zu" and "von". */
const ofEntries = (amount: number) => count(amount, 'Eintrag', 'Einträgen')

/** The options page in German. */
export const optionsTexts: OptionsTexts = {
  language: 'de',
  locale,
  title: 'Listen und Einstellungen',
  lead: 'Die Listen von Websites mit Parteibezug, in denen die Erweiterung nachsieht, und was sie in Seiten zeigen darf.',
  loading: 'Ihre Listen werden geholt\u00a0…',
  unanswered: {
    nothing: 'Die Erweiterung antwortet nicht; Ihre Listen können daher nicht gezeigt werden.',
    last: 'Die Erweiterung antwortet nicht. Unten steht, was sie zuletzt gesagt hat.',
    retry: 'Erneut versuchen',
  },
  lists: {
    heading: 'Listen',
    maintainedBy: 'Gepflegt von',
    bundled: 'Kommt mit der Erweiterung und wird mit ihr erneuert. Sie lässt sich nicht entfernen.',
    ownName: 'Eigener Name:',
    edition: 'Ausgabe',
    issued: (edition, day, age) => `Nr.\u00a0${number.format(edition)} vom ${day}, erschienen ${age}`,
    expires: 'Läuft ab am',
    verified: 'Zuletzt geprüft',
    tried: 'Zuletzt versucht',
    paused: 'Angehalten: wird weder erneuert noch zu Seiten befragt, bis Sie sie fortsetzen.',
    lost: 'Was von dieser Liste gespeichert war, kann nicht gelesen werden; sie wird daher nicht befragt. Entfernen Sie sie und abonnieren Sie sie neu.',
    removed: (name) => `Entfernt: „${name}“.`,
    gone: (name) => `„${name}“ gehört nicht mehr zu Ihren Listen.`,
    subscribed: (name, edition, amount) =>
      `Abonniert: „${name}“, Nr.\u00a0${number.format(edition)} mit ${ofEntries(amount)}.`,
  },
  rules: {
    heading: 'Kriterien, Vorschläge, Einsprüche',
    criteria: 'Kriterien',
    suggestions: 'Vorschläge',
    appeals: 'Einsprüche',
    notNamed: 'Die Liste nennt nichts dazu.',
    own: [
      'Für jede Partei gilt dieselbe Regel.',
      'Jeder Eintrag hat eine öffentliche, datierte Quelle, die genau diese Website nennt.',
      'Zwei Personen der Redaktion entscheiden, keine davon hat den Eintrag verfasst.',
      'Niemand stimmt ab, und andere Listen werden nicht übernommen.',
    ],
    ownRoute:
      'Berichtigungen gehen an das Projekt, über dessen öffentliche Fehlerliste: was falsch ist und was es zeigt. Alle können das tun.',
  },
  origin: {
    heading: 'Adresse und Schlüssel',
    address: 'Adresse',
    key: 'Öffentlicher Schlüssel',
    nextKey: 'Angekündigter Schlüssel für spätere Ausgaben',
    keyId: (id) => `Schlüsselkennung ${id}`,
  },
  update: {
    act: 'Jetzt aktualisieren',
    underWay: 'Wird aktualisiert\u00a0…',
    updated: (edition) => `Aktualisiert auf Nr.\u00a0${number.format(edition)}.`,
    unchanged: 'Nichts Neues.',
    refused: (why, issued) => `Nicht aktualisiert: ${why} Die Liste vom ${issued} bleibt in Gebrauch.`,
    noAnswer: 'Die Erweiterung hat nicht geantwortet. Die Liste bleibt, wie sie war.',
    pausedNow: 'Die Liste ist angehalten. Setzen Sie sie zuerst fort.',
    problems: (amount) => `Für die Listenpflege: ${count(amount, 'Punkt', 'Punkte')} zu berichtigen`,
  },
  pause: {
    pause: 'Anhalten',
    resume: 'Fortsetzen',
    paused: 'Angehalten.',
    resumed: 'Fortgesetzt.',
    failed: 'Das konnte nicht gespeichert werden. Bitte erneut versuchen.',
  },
  remove: {
    act: 'Entfernen',
    ask: (amount) =>
      `Diese Liste mit ${ofEntries(amount)} entfernen? Um sie wiederzubekommen, brauchen Sie ihre Adresse und ihren Schlüssel.`,
    askLost: 'Entfernen, was von dieser Liste übrig ist?',
    confirm: 'Ja, entfernen',
    keep: 'Behalten',
    failed: 'Die Liste konnte nicht entfernt werden. Bitte erneut versuchen.',
  },
  progress: {
    phase: {
      signature: 'Signatur wird geholt',
      list: 'Liste wird geholt',
      checking: 'Signatur und Einträge werden geprüft',
      storing: 'Einträge werden gespeichert',
    },
    colon: ': ',
    of: (done, whole, share) => `${done} von ${whole} (${share})`,
    entries,
  },
  entries: {
    heading: (amount) => `Einträge (${number.format(amount)})`,
    search: 'Nach Domain oder Partei suchen',
    searchHint: 'Ein Teil des Namens genügt.',
    loading: 'Einträge werden geholt\u00a0…',
    unanswered: 'Die Einträge konnten nicht geholt werden.',
    found: (shown, total, query) =>
      `${query === '' ? '' : `„${query}“: `}${number.format(shown)} von ${ofEntries(total)} gezeigt.`,
    none: (query) =>
      query === '' ? 'Diese Liste hat keine Einträge.' : `„${query}“: kein Eintrag auf dieser Liste.`,
    more: (amount) => `${number.format(amount)} weitere zeigen`,
    lastSource: (date) => `letzte Quelle: ${date}`,
    operator: 'Betrieben von, laut den Quellen',
    textOf: 'Text von',
    kind: {
      petition: 'Petition',
      quiz: 'Quiz',
      survey: 'Umfrage',
      'support-declaration': 'Unterstützungserklärung',
      'vote-application': 'Antrag auf Stimmabgabe',
      contest: 'Gewinnspiel',
      'share-a-friend': 'Seite zum Weiterempfehlen',
      lookalike: 'einer anderen ähnliche Seite',
    },
    retired: (amount) =>
      `${count(amount, 'Eintrag wurde', 'Einträge wurden')} zurückgezogen: aufbewahrt und nicht gezeigt.`,
    byParty: 'Einträge nach Partei',
    tooLong: (limit) => `Gezählt werden hier nur Listen mit bis zu ${ofEntries(limit)}.`,
  },
  subscribe: {
    heading: 'Eine Liste abonnieren',
    what: 'Eine Liste kann von einer Website sagen, dass sie darauf steht und warum; nichts über die Seiten, die Sie besuchen, wird an irgendjemanden gesendet. Einmal am Tag wird die Datei von der Adresse geholt, die Sie hier angeben; wer sie dort bereitstellt, sieht Ihre IP-Adresse.',
    where:
      'Wer die Liste pflegt, veröffentlicht die Adresse zusammen mit dem Schlüssel. Vergleichen Sie den Schlüssel mit einer zweiten Stelle, falls es eine gibt.',
    address: { label: 'Adresse der Liste', hint: 'Beginnt mit https://' },
    key: {
      label: 'Öffentlicher Schlüssel',
      hint: '56\u00a0Zeichen ab RW; Sie können auch die ganze .pub-Datei einfügen.',
    },
    name: { label: 'Name (freiwillig)', hint: 'Wie Sie die Liste nennen. Leer: ihr eigener Name.' },
    act: 'Abonnieren',
    underWay: 'Die Liste wird geholt und geprüft\u00a0…',
    badAddress: 'Von dieser Adresse lässt sich keine Liste holen. Sie muss mit https:// beginnen',
    knownAddress: 'Diese Adresse haben Sie schon abonniert.',
    badKey: 'Das ist kein öffentlicher Schlüssel. Er hat 56\u00a0Zeichen und beginnt mit RW.',
    tooMany: 'Sie haben so viele Listen, wie die Erweiterung fasst. Entfernen Sie zuerst eine.',
    refused: (why) => `Nicht abonniert: ${why} Nichts wurde gespeichert.`,
    noAnswer: 'Die Erweiterung hat nicht geantwortet. Bitte erneut versuchen.',
  },
  interfaceLanguage: {
    heading: 'Sprache',
    label: 'Sprache der Erweiterung',
    browsers: 'Die des Browsers',
    what: 'Schreiben bleiben in der Sprache der Behörde, an die Sie sich wenden.',
    failed: 'Das konnte nicht gespeichert werden. Bitte erneut versuchen.',
  },
  managed: 'Von der Verwaltung dieses Browsers festgelegt.',
  warnings: {
    heading: 'Wann gewarnt wird',
    legend: 'Ein Hinweis in der Seite',
    choice: {
      noted: 'Bei Feststellungen an einem Formular und auf Websites der Liste',
      listed: 'Nur auf Websites der Liste',
      never: 'Nie: Die Schaltfläche in der Symbolleiste zeigt es an',
    },
    badge: 'Die Schaltfläche in der Symbolleiste zeigt in jedem Fall die Stufe jeder Seite.',
    failed: 'Das konnte nicht gespeichert werden. Bitte erneut versuchen.',
  },
  silenced: {
    heading: 'Websites ohne Hinweis',
    what: 'Websites, auf denen Sie einen Hinweis ausgeblendet haben. Nur dieser Browser kennt sie.',
    none: 'Sie haben keinen Hinweis ausgeblendet.',
    unanswered: 'Die Erweiterung antwortet nicht; diese Websites lassen sich nicht anzeigen.',
    untilNew: 'ausgeblendet, bis es Neues gibt',
    always: 'kein Hinweis',
    undo: 'Wieder warnen',
    undoFor: (host) => `Wieder warnen auf ${host}`,
    undone: (host) => `Auf ${host} kommen wieder Hinweise.`,
    failed: 'Das konnte nicht gespeichert werden. Bitte erneut versuchen.',
  },
  access: {
    heading: 'Zugriff auf Seiten',
    every: 'Die Erweiterung darf die Seite, die Sie ansehen, auf jeder Website lesen.',
    some: 'Die Erweiterung darf nicht jede Website lesen. Anderswo liest sie eine Seite erst, wenn Sie auf ihre Schaltfläche klicken; vorher kommt kein Hinweis.',
    twice: 'Dort liest der erste Klick die Seite, der zweite zeigt die Antwort.',
    why: 'Sie liest Formulare und was daneben steht, auf Ihrem Gerät. Was Sie eingeben, liest sie nicht.',
    how: {
      chromium:
        'Ändern: Rechtsklick auf die Schaltfläche in der Symbolleiste, dann „Erweiterung verwalten“, „Websitezugriff“.',
      firefox: 'Ändern: about:addons öffnen, dann diese Erweiterung, „Berechtigungen“.',
    },
    allow: 'Auf jeder Website erlauben',
    allowed: 'Erlaubt. Laden Sie bereits geöffnete Seiten neu.',
    refused:
      'Es bleibt, wie es war. Sie können es später hier erlauben oder auf einer Seite auf die Schaltfläche der Erweiterung klicken.',
    again: 'Erneut prüfen',
  },
  erase: {
    heading: 'Was gespeichert ist',
    what: 'Alles liegt in diesem Browser und nirgends sonst.',
    kept: [
      'Ihre Mappen und Ihr Journal, mit Aufnahmen und Schreiben',
      'wer unterschreibt, wenn Sie das behalten wollten',
      'die Websites ohne Hinweis',
      'Ihre Einstellungen, mit dem zuletzt gewählten Land',
    ],
    act: 'Alles löschen',
    ask: 'Mappen, Journal, Websites ohne Hinweis und Einstellungen löschen? Das lässt sich nicht rückgängig machen. Ihre Listen bleiben.',
    confirm: 'Ja, alles löschen',
    keep: 'Behalten',
    done: 'Alles ist gelöscht.',
    failed: 'Nicht alles konnte gelöscht werden. Bitte erneut versuchen.',
  },
  about: {
    heading: 'Über diese Erweiterung',
    version: (version) => `Version ${version}`,
    promises: [
      'Kein Konto, kein Server von uns, keine Statistik.',
      'Für jede Partei dieselben Regeln.',
      'Sie sagt, was gefunden wurde und was nicht, mit Ort und Tag. Das Urteil liegt bei einem Menschen.',
    ],
    licence: 'Freie Software unter der EUPL 1.2.',
  },
  rememberedCountry: {
    heading: 'Land Ihrer Behörde',
    what: (country) => `Eine neue Mappe beginnt mit dem zuletzt gewählten Land: ${country}.`,
    forget: 'Dieses Land vergessen',
    forgotten: 'Nun ist kein Land mehr gemerkt.',
    failed: 'Das konnte nicht gespeichert werden. Bitte erneut versuchen.',
  },
  inPages: {
    heading: 'In Seiten',
    markLinks: 'Links zu Websites auf Listen markieren',
    what: 'Setzt in einer Seite ein kleines Zeichen neben einen Link, der zu einer Website auf einer Liste führt. Ohne dies werden solche Links genannt, wenn Sie auf die Erweiterung klicken.',
    notice: 'Eine Seite kann das Zeichen bemerken und so erfahren, dass Sie diese Erweiterung nutzen.',
    on: 'Ein',
    off: 'Aus',
    unanswered: 'Die Erweiterung antwortet nicht; diese Einstellung kann daher nicht gezeigt werden.',
    failed: 'Das konnte nicht gespeichert werden. Bitte erneut versuchen.',
  },
}
