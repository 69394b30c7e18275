import type { EvidenceTexts } from './shape/evidence.ts'

/** German texts about evidence. A dossier is a „Mappe“, a bundle of evidence a „Beweispaket“. */
export const evidenceTexts: EvidenceTexts = {
  language: 'de',
  locale: 'de-DE',
  pictures: {
    loading: 'Gesucht wird, was bei Ihrem Klick aufgenommen wurde\u00a0…',
    form: (number) => `Bildschirmfoto ${number} des Formulars`,
    covered: (count) =>
      count === 1
        ? 'Eine Stelle, an der man etwas eingeben kann, ist abgedeckt.'
        : `${count} Stellen, an denen man etwas eingeben kann, sind abgedeckt.`,
    nothingToCover: 'In diesem Bild wurde keine Stelle gesehen, an der man etwas eingeben kann.',
    uncovered:
      'Die Felder sind nicht abgedeckt: Was Sie eingegeben haben, ist in diesem Bild für alle lesbar, die es erhalten.',
    unknown:
      'Wo in diesem Bild die Felder stehen, ließ sich nicht feststellen; daher ist nichts abgedeckt. Decken Sie Ihre Eingaben selbst ab.',
    coverFields: 'Felder in diesem Bild abdecken',
    notKept: 'Dieses Bild wird nicht beigefügt.',
    broken:
      'Dieses Bild konnte nicht gezeichnet werden und bleibt weg. Nichts Unabgedecktes tritt an seine Stelle.',
    missing: {
      'not-found': 'Kein eigenes Bild des Formulars: Es wurde auf der Seite nicht wiedergefunden.',
      'not-allowed': 'Kein eigenes Bild des Formulars: Der Browser hat es auf dieser Seite nicht erlaubt.',
      failed: 'Kein eigenes Bild des Formulars: Der Browser konnte es nicht aufnehmen.',
      'too-large': 'Kein eigenes Bild des Formulars: Es war zu groß zum Aufbewahren.',
      'no-time': 'Das Formular geht unter dem letzten Bild weiter: Mehr Aufnahmen hätten Sie warten lassen.',
    },
  },
  editor: {
    open: 'Bild zuschneiden oder mehr abdecken',
    how: 'Ziehen Sie auf dem Bild einen Bereich auf oder geben Sie seine Lage in Pixeln ein. Decken Sie ihn dann ab oder behalten Sie nur ihn.',
    area: 'Markierter Bereich',
    left: 'Von links',
    top: 'Von oben',
    width: 'Breite',
    height: 'Höhe',
    cover: 'Diesen Bereich abdecken',
    crop: 'Nur diesen Bereich behalten',
    whole: 'Wieder das ganze Bild',
    undo: 'Rückgängig',
    covers: 'Von Ihnen abgedeckt',
    removeCover: (number) => `Bereich ${number} aufdecken`,
    pixels: 'Pixel',
    done: {
      covered: 'Bereich abgedeckt.',
      cropped: 'Nur der markierte Bereich bleibt.',
      whole: 'Das ganze Bild wird wieder gezeigt.',
      undone: 'Rückgängig gemacht.',
      removed: 'Bereich aufgedeckt.',
    },
    notKept: 'Diese Änderung konnte nicht aufbewahrt werden: Sie gilt, solange diese Seite geöffnet bleibt.',
    gone: 'Was abgedeckt oder abgeschnitten ist, steht nicht in der gespeicherten Datei: Die Bildpunkte sind ersetzt und nicht nur unscharf, und aus ihr nicht wiederherzustellen. Das ursprüngliche Bild bleibt mit der Mappe in diesem Browser, damit Sie die Änderung rückgängig machen können.',
  },
  archive: {
    keep: (kind, size) =>
      `Die Seite, wie sie war, in die ZIP-Datei aufnehmen (${kind === 'mhtml' ? 'MHTML, zu öffnen in Chromium-Browsern' : 'HTML, ohne ihre Bilder'}, ${size})`,
    what: 'Ohne Skripte und ohne die Inhalte der Felder. Enthalten ist aber, was die Seite selbst angezeigt hat, etwa Ihr Name, wenn Sie angemeldet waren.',
    pending: 'Die Seite wird noch gespeichert\u00a0…',
    missing: {
      'not-supported': 'Die Seite wurde nicht gespeichert: Dieser Browser kann das nicht.',
      'not-allowed': 'Die Seite wurde nicht gespeichert: Der Browser hat es nicht erlaubt.',
      failed: 'Die Seite wurde nicht gespeichert: Dem Browser gelang es nicht, oder er wurde unterbrochen.',
      'too-large': 'Die Seite wurde nicht gespeichert: Sie war zu groß zum Aufbewahren.',
    },
  },
  bundle: {
    heading: 'Alles in einer Datei',
    save: 'Alles speichern (ZIP)',
    making: 'Alles wird zusammengestellt\u00a0…',
    saved: (name, size) => `Gespeichert als ${name} (${size}).`,
    failed:
      'Die ZIP-Datei konnte nicht erstellt werden. Die einzelnen Dateien lassen sich unter dem Schreiben speichern.',
    withoutLetter: 'Das Schreiben ist noch nicht verfasst; die ZIP-Datei enthält nur die Beweise.',
    warning:
      'Die ZIP-Datei enthält Ihr Schreiben, mit Ihrem Namen, falls angegeben, und was die Seite angezeigt hat. Wer sie erhält, kann alles lesen.',
    contents: 'Was darin ist',
    size: (size) => `Etwa ${size} vor der Komprimierung.`,
    limits:
      'Nicht jede Behörde nimmt ZIP-Dateien an (die dänische lehnt sie ab), und manche begrenzen die Größe (in Bayern wurden 1,5\u00a0MB gesehen). Dann hilft das PDF: Es enthält das Schreiben und alle Bilder.',
    part: {
      letter: 'Ihr Schreiben',
      record: 'Aufzeichnung der Seite: Felder, Texte, Links und Feststellungen',
      picture: 'Bildschirmfoto',
      archive: 'Die Seite, wie sie war, ohne Skripte und Inhalte der Felder',
      frame: 'Ein Rahmen der Seite',
      documents: 'Gelesene Datenschutzerklärungen und Impressen',
      lists: 'Einträge aus Listen mit ihren Quellen',
      report: 'Zusammenfassung für Maschinen, nach dem EU-Muster für Meldungen an eine Behörde',
    },
    verify: 'Gespeicherte ZIP-Datei prüfen',
  },
  readme: ({ reference, page, checkedAt, versions, files }) =>
    [
      `BEWEISE ${reference}`,
      '',
      'Worum es sich handelt',
      'Dateien, die eine Person auf ihrem eigenen Computer für eine Beschwerde oder eine Anregung zu einer Webseite zusammengestellt hat.',
      `Seite: ${page}`,
      `Gelesen: ${checkedAt}`,
      `Gelesen mit: ${versions}`,
      '',
      'Dateien',
      ...files.map(({ name, what }) => `${name}: ${what}`),
      'manifest.json: nennt jeden Teil mit Größe, SHA-256 und Zeitpunkt',
      'SHA256SUMS: Prüfsummen für sha256sum',
      '',
      'Wie sich prüfen lässt, dass nichts verändert wurde',
      'Unter Linux: sha256sum -c SHA256SUMS',
      'Unter macOS: shasum -a 256 -c SHA256SUMS',
      'Unter Windows (PowerShell): Get-FileHash -Algorithm SHA256 *, dann mit SHA256SUMS vergleichen',
      'Oder die ZIP-Datei auf der Seite „Beweispaket prüfen“ der Erweiterung öffnen.',
      '',
      'Was das zeigt und was nicht',
      'Die Prüfsummen zeigen, dass die Dateien so sind, wie sie beim Zusammenstellen waren. Sie zeigen nicht, wer das Paket erstellt hat, und nicht, dass die Seite so war: Ein selbst aufgenommenes Bild unterliegt der freien Beweiswürdigung, die Zeiten sind die der Uhr des Computers, und die Behörde kann sich die Seite selbst ansehen.',
      'Die Datei der Seite ist fremder Inhalt. Skripte und Inhalte der Felder wurden entfernt; öffnen Sie sie nur, wenn es nötig ist.',
      '',
    ].join('\n'),
  options: {
    heading: 'Beweispakete',
    what: 'Eine ZIP-Datei, die aus einer Mappe gespeichert wurde, Ihrer eigenen oder einer erhaltenen, lässt sich ohne Netz prüfen.',
    open: 'Beweispaket prüfen',
  },
  verify: {
    title: 'Beweispaket prüfen',
    lead: 'Zeigt, ob die Dateien eines Beweispakets so sind wie bei seiner Erstellung und was sie sagen.',
    promise:
      'Die Datei wird auf diesem Computer gelesen. Nichts davon wird irgendwohin gesendet, und nichts darin wird ausgeführt.',
    choose: 'Beweispaket wählen (ZIP)',
    drop: 'oder hier ablegen',
    reading: 'Das Beweispaket wird gelesen\u00a0…',
    refused: {
      'no-zip': 'Das ist keine ZIP-Datei, oder das Ende fehlt.',
      'too-large':
        'Nicht geöffnet: Die Datei ist größer, als ein Beweispaket sein kann, oder würde beim Entpacken übermäßig groß.',
      'too-many': 'Nicht geöffnet: Sie enthält mehr Dateien als ein Beweispaket.',
      encrypted: 'Nicht geöffnet: Die ZIP-Datei ist verschlüsselt, ein Beweispaket nicht.',
      'unknown-method': 'Nicht geöffnet: Die Dateien sind anders gepackt als in einem Beweispaket.',
      'bad-name':
        'Nicht geöffnet: Ein Dateiname kommt in Beweispaketen nicht vor (Ordner, Pfad oder ungewöhnliche Zeichen).',
      twice: 'Nicht geöffnet: Zwei Dateien darin haben denselben Namen.',
      overlapping:
        'Nicht geöffnet: Dateien in der ZIP-Datei überlappen sich, oder zwischen ihnen steht Unsichtbares.',
      damaged: 'Nicht geöffnet: Die ZIP-Datei ist beschädigt.',
      'no-manifest': 'Diese ZIP-Datei ist kein Beweispaket: manifest.json fehlt.',
      'broken-manifest': 'manifest.json ist da, aber beschädigt oder aus einer anderen Version.',
      'no-checksums': 'SHA256SUMS fehlt; daher lässt sich nichts prüfen.',
      'broken-checksums': 'SHA256SUMS ist da, aber beschädigt.',
      unreadable: 'Der Browser konnte diese Datei nicht lesen.',
    },
    right: 'Alle Dateien sind da und seit der Erstellung des Pakets unverändert.',
    wrong: (count) =>
      count === 1
        ? 'Eine Datei ist nicht so, wie das Paket es angibt.'
        : `${count} Dateien sind nicht so, wie das Paket es angibt.`,
    state: {
      right: 'unverändert',
      changed: 'verändert: Die Prüfsumme ist eine andere',
      damaged: 'beschädigt: lässt sich nicht entpacken',
      missing: 'fehlt',
      unnamed: 'hinzugefügt: Das Paket nennt sie nicht',
      contradicted: 'widersprüchlich: manifest.json und SHA256SUMS sagen nicht dasselbe über sie',
    },
    files: 'Dateien',
    hash: 'SHA-256 laut Paket',
    foundHash: 'SHA-256 laut Prüfung',
    means:
      'Das zeigt, dass niemand nachträglich etwas geändert hat, ohne auch neue Prüfsummen zu schreiben. Es zeigt nicht, wer das Paket wann erstellt hat und ob die Seite so war. Vergleichen Sie mit den Prüfsummen, die im Schreiben abgedruckt sind, und sehen Sie sich die Seite selbst an.',
    report: {
      heading: 'Was das Paket sagt',
      page: 'Seite',
      checkedAt: 'Gelesen',
      createdAt: 'Mappe angelegt',
      reference: 'Zeichen',
      versions: 'Gelesen mit',
      extension: (version, browser) => `Before You Sign ${version}, ${browser}`,
      outcomes: {
        unmet: 'Auf dieser Seite damals nicht gefunden oder nicht in Ordnung',
        unclear: 'Unklar',
        met: 'In Ordnung',
        inapplicable: 'Trifft nicht zu',
      },
      noFindings: 'Die Aufzeichnung enthält keine Feststellungen.',
      listings: 'Auf Listen',
      noListings: 'Das Paket enthält keinen Listeneintrag.',
      notShown:
        'Die Aufzeichnung fehlt, ist verändert oder aus einer anderen Version; ihr Inhalt wird daher nicht gezeigt.',
      missing: 'Was nicht zu bekommen war',
      why: {
        'not-supported': 'der Browser kann das nicht',
        'not-allowed': 'der Browser hat es nicht erlaubt',
        failed: 'nicht gelungen',
        'too-large': 'zu groß',
        whole: 'nicht nötig: ganz im ersten Bild',
        'not-found': 'nicht wiedergefunden',
        'no-time': 'keine Zeit',
        'left-out': 'von der Person weggelassen',
        none: 'nicht vorhanden',
      },
    },
    pictures: 'Bilder',
    pictureAlt: (name) => `Bild ${name}`,
    asText: 'Als Text zeigen',
    cut: 'Nur der Anfang wird gezeigt. Der ganze Text steht in der Datei.',
    archiveNote: 'Die gespeicherte Seite wird hier nicht gezeigt: Sie ist fremder Inhalt.',
    another: 'Ein anderes Beweispaket prüfen',
  },
}
