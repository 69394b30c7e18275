import type { PageReportTexts } from './shape/page-report.ts'

/** German texts of the report on a page. */
export const pageReportTexts: PageReportTexts = {
  language: 'de',
  title: 'Was auf dieser Seite zu sehen war',
  loading: 'Lese, was über die Seite bekannt ist …',
  site: 'Website',
  pageTitle: 'Titel der Seite',
  address: 'Adresse',
  omitted: 'ohne das, was auf „?“ oder „#“ folgt und die Person benennen kann',
  looked: 'Angesehen am',
  pageLanguage: 'Sprache der Seite',
  made: 'Erstellt mit',
  list: 'Liste',
  boxes: 'Kästchen',
  box: { ticked: 'schon angekreuzt', empty: 'nicht angekreuzt' },
  way: (site) => `Von Ihnen zum Formular auf ${site}.`,
  colon: ': ',
  limits:
    'Dieser Bericht sagt, was die Erweiterung in diesem Moment auf der Seite gelesen hat, auf diesem Gerät. „Nicht gefunden“ heißt, dass die Wörter dort nicht gefunden wurden, wo nach ihnen gesucht wurde; ein Mensch sieht vielleicht mehr. Eine Seite kann sich ändern. Diesen Bericht zu öffnen sendet nichts.',
  print: 'Drucken',
  save: 'Als Text speichern',
  keeping: {
    tab: 'Dieser Bericht bleibt in diesem Tab, bis Sie ihn schließen. Speichern oder drucken Sie, was Sie behalten wollen.',
    private:
      'Privates Fenster: Es wird nichts aufbewahrt. Speichern oder drucken Sie, was Sie behalten wollen, solange die Seite da ist.',
    none: 'Der Browser konnte diesen Bericht nicht für ein Neuladen aufbewahren. Speichern oder drucken Sie ihn jetzt.',
  },
  notSeenTitle: 'Über die Seite ist nichts bekannt',
  notSeen: {
    'tab-gone':
      'Der Tab mit der Seite wurde geschlossen, und hier ist nichts aufbewahrt. Öffnen Sie die Seite wieder und dann den Bericht im Fenster der Erweiterung.',
    'other-page':
      'Der Tab zeigt jetzt eine andere Website. Öffnen Sie den Bericht noch einmal im Fenster der Erweiterung.',
    'no-answer':
      'Die Erweiterung konnte die Seite nicht ansehen. Öffnen Sie den Bericht noch einmal im Fenster der Erweiterung.',
  },
}
