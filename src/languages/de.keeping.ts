import type { KeepingTexts } from './shape/keeping.ts'

export const keepingTexts: KeepingTexts = {
  work: {
    damaged:
      'Was Sie in dieser Mappe begonnen hatten, konnte nicht gelesen werden; sie beginnt von vorn. Was auf der Seite gesehen wurde, ist noch da.',
    notKept:
      'Ihre letzten Änderungen konnten nicht aufbewahrt werden: Der Speicher des Browsers ist voll oder nicht erreichbar. Sie können weitermachen. Kopieren oder speichern Sie das Schreiben, bevor Sie diese Seite schließen.',
    newer:
      'Diese Mappe wurde in einer anderen Registerkarte geändert. Damit dort nichts verloren geht, bewahrt diese hier nichts mehr auf, bis Sie wählen.',
    takeNewer: 'Die neuere Fassung zeigen',
    keepMine: 'Stattdessen diese behalten',
    deleted:
      'Diese Mappe wurde gelöscht. Was Sie sehen, bleibt bis zum Schließen dieser Seite und wird nicht aufbewahrt.',
  },
  identity: {
    heading: 'Ihre Angaben',
    why: 'Sie kommen auf die gepunkteten Linien des Schreibens; lassen Sie leer, was Sie lieber von Hand eintragen. Ihre Antworten und Ihr Schreiben mit allem, was Sie hineinschreiben, werden mit dieser Mappe in diesem Browser aufbewahrt; diese Angaben nicht, außer Sie kreuzen es unten an.',
    needs: {
      complaint:
        'Für eine Beschwerde geben Sie mindestens Ihren Namen und einen Weg an, Sie zu erreichen: Die Behörde muss Ihnen mitteilen, was daraus wird.',
      report: 'Eine Anregung kommt ohne sie aus; die Behörde kann Ihnen dann aber keine Fragen stellen.',
    },
    withoutName: (authority) => `Ohne Angabe Ihres Namens (${authority}):`,
    fields: {
      firstName: 'Vorname',
      surname: 'Nachname',
      street: 'Straße und Hausnummer',
      postcode: 'Postleitzahl',
      city: 'Ort',
      country: 'Land der Anschrift',
      email: 'E-Mail-Adresse',
      phone: 'Telefon',
    },
    noCountry: 'Keine Angabe',
    confidential: {
      title: 'Die Behörde bitten, der Organisation nicht zu sagen, wer ich bin',
      what: {
        complaint:
          'Das Schreiben bittet darum, und die Behörde entscheidet. Eine Beschwerde über Ihre eigenen Daten kann sie oft nicht prüfen, ohne dass die Organisation erfährt, um wessen Daten es geht, und das Recht kann ihr Einsicht in die Akte geben. Deshalb bittet das Schreiben auch darum, Sie vorher zu verständigen.',
        report:
          'Das Schreiben bittet darum, und die Behörde entscheidet. Ein Hinweis kommt ohne Ihre Angaben aus: Was Sie hier leer lassen, kann niemand weitergeben.',
      },
    },
    keep: 'Diese Angaben in diesem Browser aufbewahren',
    keepWhat:
      'Für Ihre nächste Mappe. Ohne das Kreuz sind sie weg, wenn Sie diese Seite schließen. Wenn Sie es entfernen, werden sie sofort gelöscht.',
    kept: 'Diese Angaben werden in diesem Browser aufbewahrt.',
    notKept:
      'Diese Angaben konnten nicht aufbewahrt werden: Der Speicher des Browsers ist voll oder nicht erreichbar. Sie bleiben hier, bis Sie diese Seite schließen.',
    withdrawn:
      'Diese Angaben wurden in einer anderen Registerkarte aus diesem Browser gelöscht. Sie bleiben hier, bis Sie diese Seite schließen.',
    notForgotten:
      'Diese Angaben konnten nicht aus diesem Browser gelöscht werden. Bitte versuchen Sie es erneut; auch das Entfernen der Erweiterung löscht sie.',
  },
  underAge: {
    answer: 'Meine, und ich bin unter 18',
    notice:
      'Eine Beschwerde für eine Person unter 18 wird in der Regel von einer sorgeberechtigten Person unterschrieben, etwa einem Elternteil oder Vormund. Ob Sie selbst unterschreiben können, hängt vom Land ab; die Behörde kann es Ihnen sagen.',
    legend: 'Wie möchten Sie weitermachen?',
    ways: {
      'guardian-signs': 'Eine sorgeberechtigte Person unterschreibt: eine Beschwerde in deren Namen',
      report: 'Ich sende eine Anregung: ohne Unterschrift, und die Behörde schuldet keine Antwort',
    },
    whoseDetails: 'Unter 5 stehen dann die Angaben der Person, die unterschreibt.',
  },
  letterLanguage: 'Sprache des Schreibens',
}
