import type { Counts } from '../journal/merge-rows.ts'
import type { JournalTexts } from './shape/journal.ts'

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

function counted(what: string, { added, renewed, kept }: Counts): string {
  if (added + renewed + kept === 0) return ''
  return `${what}: ${added} hinzugefügt, ${renewed} erneuert, ${kept} unverändert.`
}

/** The journal in German. */
export const journalTexts: JournalTexts = {
  language: 'de',
  locale: 'de-DE',
  title: 'Journal',
  lead: 'Ihre Schreiben, was daraus wurde und wann Sie wieder nachsehen sollten. Alles bleibt in diesem Browser.',
  loading: 'Ihr Journal wird geöffnet\u00a0…',
  failed: {
    what: 'Das Journal konnte nicht geöffnet werden. Vielleicht ist der Speicher voll, oder der Browser erlaubt das Speichern nicht.',
    retry: 'Erneut versuchen',
  },
  empty: {
    heading: 'Noch kein Schreiben',
    what: 'Jede Mappe, die Sie öffnen, bekommt hier eine Zeile; so finden Sie sie wieder, wenn ihre Registerkarte geschlossen ist. Haben Sie ein Schreiben gesendet, erinnert das Journal Sie, wenn eine Antwort fällig ist.',
    how: 'Öffnen Sie eine Seite mit einem Formular, klicken Sie in der Symbolleiste auf die Erweiterung und wählen Sie „Beschwerde vorbereiten“.',
  },
  kind: {
    complaint: 'Beschwerde',
    report: 'Anregung an die Behörde',
    rights: 'Antrag zu Ihren Rechten',
    notice: 'Hinweis an die Website',
  },
  to: { rights: 'die Organisation', notice: 'die Website', nobody: 'noch keine Behörde gewählt' },
  state: { draft: 'Entwurf', sent: 'Gesendet', answered: 'Beantwortet', closed: 'Abgeschlossen' },
  filter: {
    legend: 'Zeigen',
    answers: { due: 'Fällig', open: 'Offen', closed: 'Abgeschlossen' },
    none: {
      due: 'Nichts ist fällig.',
      open: 'Kein Schreiben ist offen.',
      closed: 'Kein Schreiben ist abgeschlossen.',
    },
  },
  card: {
    addressee: 'An',
    reference: 'Zeichen',
    state: 'Stand',
    begun: (day) => `Angelegt am ${day}`,
    sent: (day) => `Gesendet am ${day}`,
    answered: (day) => `Beantwortet am ${day}`,
    closed: (day) => `Abgeschlossen am ${day}`,
    next: 'Wieder nachsehen am',
    noNext: 'Kein Tag festgelegt',
    due: (day) => `Fällig seit dem ${day}`,
    dossier: 'Mappe öffnen',
    dossierGone: 'Die Mappe dazu wurde gelöscht.',
    note: 'Notiz',
  },
  why(term, kind) {
    if (term?.is === 'own')
      return `Für einen Hinweis setzt kein Gesetz eine Frist: Dies ist Ihre eigene Erinnerung, ${term.days}\u00a0Tage nach dem Senden.`
    if (term?.article === 'UK 12A')
      return 'Die Organisation hat einen Monat Zeit für eine Antwort (Artikel 12(3) und 12A UK GDPR). Er zählt ab dem Tag, an dem sie Ihr Schreiben erhält, und kann verlängert werden oder ruhen, wenn sie es Ihnen in diesem Monat mitteilt.'
    if (term?.article === 'DPA 166')
      return 'Teilt Ihnen das ICO drei Monate lang nichts mit, kann ein Gericht es anordnen (section 166 des Data Protection Act 2018).'
    if (term?.article === 'FADP 25(7)')
      return 'Eine Auskunft wird in der Regel innerhalb von 30 Tagen erteilt (Art. 25 Abs. 7 des Schweizer Datenschutzgesetzes).'
    if (term?.article === '12(3)')
      return 'Die Organisation hat einen Monat Zeit für eine Antwort (Artikel 12 Absatz 3 DSGVO). Er zählt ab dem Tag, an dem sie Ihr Schreiben erhält, und kann verlängert werden, wenn sie es Ihnen in diesem Monat mitteilt.'
    if (term?.article === '78(2)')
      return 'Die Behörde hat drei Monate Zeit, Ihnen den Stand Ihrer Beschwerde mitzuteilen (Artikel 78 Absatz 2 DSGVO).'
    return kind === 'report'
      ? 'Auf eine Anregung schuldet eine Behörde keine Antwort; daher gibt es keine Frist. Sie können selbst einen Tag festlegen.'
      : 'Für dieses Schreiben ist hier keine gesetzliche Frist bekannt. Sie können selbst einen Tag festlegen.'
  },
  weekend:
    'Eine Frist, die an einem Wochenende oder Feiertag endet, läuft bis zum Ende des nächsten Arbeitstags.',
  change: {
    act: 'Ändern',
    state: 'Stand',
    day: { sent: 'Gesendet am', answered: 'Beantwortet am', closed: 'Abgeschlossen am' },
    dayHint: 'Heute oder ein vergangener Tag.',
    back: 'Ein Schritt zurück berichtigt: Die Tage danach werden entfernt.',
    remind: 'Wieder nachsehen am',
    remindHint: 'Leer lassen für keine Erinnerung.',
    note: 'Notiz',
    noteHint: 'Ein Aktenzeichen, ein Name, was gesagt wurde. Wird in diesem Browser aufbewahrt.',
    save: 'Speichern',
    cancel: 'Abbrechen',
    saved: 'Gespeichert.',
    problem: {
      'no-day': 'Bitte geben Sie einen Tag an.',
      future: 'Dieser Tag liegt in der Zukunft.',
      'before-the-last': 'Dieser Tag liegt vor dem Schritt davor.',
      'not-sent': 'Vermerken Sie zuerst die Absendung.',
      gone: 'Dieses Schreiben wurde in einer anderen Registerkarte gelöscht.',
      'storage-full': 'Das Speichern war nicht möglich: Es ist kein Platz mehr. Nichts wurde geändert.',
    },
  },
  calendar: {
    heading: 'Kalender',
    what: 'Erinnerungen als Datei (.ics), die jeder Kalender annimmt. Kalender werden oft ins Internet kopiert; die Website wird daher nur genannt, wenn Sie es möchten.',
    one: 'Erinnerung speichern (.ics)',
    all: 'Alle Erinnerungen speichern (.ics)',
    naming: 'Die Website im Kalender nennen',
    namingHint: 'Wer Ihren Kalender sieht, sieht dann, um welche Website es geht.',
    none: 'Es gibt keinen künftigen Tag für eine Erinnerung.',
    saved: (count) => `${many(count, 'Erinnerung', 'Erinnerungen')} gespeichert.`,
    title: (kind, reference, host) =>
      host === null
        ? `Wieder nachsehen: ${kind} ${reference}`
        : `Wieder nachsehen: ${kind} ${reference}, ${host}`,
    text: (kind, reference, why) =>
      `${kind}, Zeichen ${reference}. ${why}\nIhr Journal finden Sie in der Erweiterung Before You Sign.`,
  },
  remove: {
    act: 'Löschen',
    ask: 'Dieses Schreiben aus dem Journal löschen? Die Mappe dazu mit den Bildern der Seite wird auch gelöscht, außer ein anderes Schreiben stammt aus ihr.',
    dossierOnly: 'Nur die Mappe löschen',
    confirm: 'Löschen',
    keep: 'Behalten',
    removed: 'Gelöscht.',
    dossierRemoved: 'Die Mappe ist gelöscht; die Zeile bleibt.',
    failed: 'Das Löschen ist nicht gelungen. Versuchen Sie es erneut.',
    all: {
      heading: 'Alles löschen',
      what: 'Alle Schreiben und Mappen mit ihren Bildern und gespeicherten Seiten sowie Name und Anschrift, falls Sie sie aufbewahren. Listen und Einstellungen bleiben.',
      act: 'Alles löschen\u00a0…',
      ask: (letters) =>
        letters === 0
          ? 'Alle Mappen löschen? Das lässt sich nicht rückgängig machen.'
          : `${letters} Schreiben und alle Mappen löschen? Das lässt sich nicht rückgängig machen.`,
      confirm: 'Alles löschen',
      removed: 'Alles ist gelöscht.',
    },
  },
  keepFor: {
    heading: 'Wie lange aufbewahrt wird',
    label: 'Schreiben und Mappen nach der letzten Änderung aufbewahren',
    managed: 'Von der Verwaltung dieses Browsers festgelegt.',
    hint: 'Danach werden sie von selbst gelöscht. Eine Mappe, in der nichts beantwortet wurde, verschwindet nach 30\u00a0Tagen.',
    answers: {
      3: '3 Monate',
      6: '6 Monate',
      12: '12 Monate',
      24: '24 Monate',
      always: 'bis ich sie lösche',
    },
    failed: 'Das konnte nicht gespeichert werden.',
  },
  file: {
    heading: 'Export und Import',
    what: 'Alles in einer Datei: Schreiben, Mappen mit ihren Bildern wie aufgenommen (auch, was Sie darin abgedeckt haben), Einstellungen, abonnierte Listen und Websites, auf denen Sie den Hinweis ausgeblendet haben. Die Datei ist nicht verschlüsselt.',
    withPages: 'Mit den gespeicherten Seiten (der größte Teil)',
    withIdentity: 'Mit meinem Namen und meiner Anschrift, falls hier aufbewahrt',
    export: 'Alles exportieren',
    exporting: 'Die Datei wird geschrieben\u00a0…',
    exported: (letters, megabytes) => `Exportiert: ${letters} Schreiben, ${megabytes}\u00a0MB.`,
    exportFailed: 'Die Datei konnte nicht geschrieben werden. Hier wurde nichts geändert.',
    exportTooLarge:
      'Die Datei wäre zu groß, um wieder importiert zu werden. Lassen Sie die gespeicherten Seiten weg oder löschen Sie zuerst alte Mappen.',
    import: 'Datei importieren',
    importHint: 'Das Neuere gilt; nichts wird gelöscht.',
    importing: 'Die Datei wird gelesen\u00a0…',
    imported: ({ letters, dossiers, refused, identity, settings }) =>
      [
        counted('Schreiben', letters),
        counted('Mappen', dossiers),
        identity ? 'Ihr Name und Ihre Anschrift waren in der Datei und werden jetzt hier aufbewahrt.' : '',
        settings ? 'Die Einstellungen aus der Datei gelten jetzt.' : '',
        refused === 0
          ? ''
          : `${many(refused, 'Teil', 'Teile')} der Datei ${refused === 1 ? 'konnte' : 'konnten'} nicht gelesen werden und ${refused === 1 ? 'wurde' : 'wurden'} weggelassen.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' ') || 'In der Datei war nichts.',
    refused: {
      'too-large': 'Diese Datei ist zu groß, um sie aufzunehmen. Nichts wurde geändert.',
      'not-ours': 'Diese Datei ist kein Export dieses Journals. Nichts wurde geändert.',
      newer:
        'Diese Datei stammt aus einer neueren Version der Erweiterung. Aktualisieren Sie die Erweiterung und importieren Sie die Datei dann. Nichts wurde geändert.',
      incomplete: 'Diese Datei ist abgeschnitten: Das Ende fehlt. Nichts wurde geändert.',
      unreadable: 'Der Browser konnte diese Datei nicht lesen. Nichts wurde geändert.',
      'storage-full': 'Für diese Datei ist nicht genug Platz. Nichts wurde geändert.',
    },
    silenced: 'Websites aus der Datei, auf denen kein Hinweis mehr kommt',
    silencedHint: 'Damit er wieder kommt: „Listen und Einstellungen“, „Websites ohne Hinweis“.',
    lists: 'Listen in der Datei, die Sie hier nicht abonniert haben',
    listsHint:
      'Abonnieren Sie sie unter „Listen und Einstellungen“ neu, mit dieser Adresse und diesem Schlüssel.',
  },
  step: {
    heading: 'In Ihrem Journal',
    what: 'Diese Mappe hat eine Zeile in Ihrem Journal: Dort finden Sie sie, wenn diese Registerkarte geschlossen ist.',
    reference: 'Zeichen',
    waiting: 'Wenn das Schreiben verfasst ist und Sie es gesendet haben, können Sie das hier angeben.',
    day: 'Gesendet am',
    dayHint: 'Das Journal erinnert Sie dann, wenn eine Antwort fällig ist.',
    future: 'Dieser Tag liegt in der Zukunft.',
    mark: 'Als gesendet vermerken',
    elsewhere: (authority) =>
      `Das gezeigte Schreiben ist nicht an die unter 3 gewählte Behörde gerichtet, sondern an: ${authority}. Das Journal vermerkt, dass es dorthin gesendet wurde.`,
    notNamed: (authority) =>
      `Das gezeigte Schreiben nennt die gewählte Behörde (${authority}) nicht als Empfängerin. Vermerken Sie das Senden nur, wenn Sie es dorthin gesendet haben.`,
    markTo: (authority) => `Als gesendet vermerken (an: ${authority})`,
    marked: 'Im Journal vermerkt.',
    notSent: 'Doch nicht gesendet',
    calendar: 'Erinnerung speichern (.ics)',
    journal: 'Journal öffnen',
    failed: 'Das konnte nicht im Journal vermerkt werden: Vielleicht ist kein Platz mehr.',
    earlier: (authority, day, reference) =>
      `Am ${day} haben Sie bereits eine Beschwerde zu dieser Website gesendet (an: ${authority}, Zeichen ${reference}). Eine Beschwerde je Person und Website genügt: Neues können Sie dort unter ihrem Zeichen nachreichen.`,
  },
  options: {
    heading: 'Journal',
    what: 'Ihre Schreiben mit Datum, Erinnerungen, Export und Import.',
    open: 'Journal öffnen',
  },
}
