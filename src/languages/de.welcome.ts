import type { WelcomeTexts } from './shape/welcome.ts'

/** The first steps in German. */
export const welcomeTexts: WelcomeTexts = {
  title: 'Erste Schritte',
  promises: {
    heading: 'Was die Erweiterung nicht tut',
    lines: [
      'Sie führt keine Liste der Seiten, die Sie besuchen, und liest nicht, was Sie eingeben.',
      'Von sich aus sendet sie nichts. Wenn Sie auf ihr Symbol klicken, ruft sie bei der Website, die Sie ansehen, die Datenschutzerklärung und das Impressum ab, ohne Cookies.',
      'Was sie behält, liegt in diesem Browser und nirgends sonst, und Sie können es löschen.',
    ],
  },
  steps: {
    heading: 'Die Erweiterung bei der Arbeit sehen',
    pinned: 'Das Symbol ist in Ihrer Symbolleiste.',
    pin: {
      chromium: (name) =>
        `Holen Sie das Symbol in die Symbolleiste: Klicken Sie auf das Puzzleteil neben der Adressleiste, dann auf die Stecknadel neben „${name}“.`,
      firefox: (name) =>
        `Holen Sie das Symbol in die Symbolleiste: Klicken Sie auf das Puzzleteil neben der Adressleiste, dann auf das Zahnrad neben „${name}“, und heften Sie es an.`,
    },
    open: 'Öffnen Sie irgendeine Petition, ein Quiz oder eine Umfrage.',
    look: 'Sehen Sie auf das Symbol, bevor Sie Ihren Namen schreiben. Ein Klick darauf zeigt, was gefunden wurde und wo auf der Seite.',
    key: (key) =>
      `Mit der Tastatur bewirkt ${key} dasselbe wie ein Klick auf das Symbol. Dieses Tastenkürzel lässt sich in den Einstellungen des Browsers für Erweiterungen ändern.`,
    reload: 'Seiten, die vor der Installation offen waren, müssen einmal neu geladen werden.',
  },
  levels: {
    heading: 'Was sie über eine Seite sagt',
    line: {
      listed: 'Nach öffentlichen Quellen hat die Website mit einer Partei zu tun.',
      missing: 'Beim Formular ist etwas aufgefallen; Sie sehen, was, und was das Gesetz verlangt.',
      unclear: 'Sicheres lässt sich nicht sagen; der Grund steht dabei.',
      informed: 'Das Formular oder seine Datenschutzerklärung sagt, wer Ihre Daten erhebt und wozu.',
      quiet: 'Nichts auf der Seite erhebt personenbezogene Daten.',
      blind: 'Die Seite konnte nicht gelesen werden; der Grund steht dabei.',
    },
  },
  country: {
    heading: 'Ihr Land',
    what: 'Eine Beschwerde geht an die Aufsichtsbehörde eines Landes, meist des Landes, in dem Sie wohnen. Eine neue Mappe beginnt mit dem hier gewählten Land.',
    label: 'Land',
    none: 'Nicht gewählt',
    authority: (name) => `Behörde dort: ${name}`,
    undecided: 'Die Mappe fragt, welche Behörde es ist, oder sagt, warum an keine geschrieben werden kann.',
    failed: 'Das konnte nicht gespeichert werden. Bitte erneut versuchen.',
  },
  later: 'Jede Wahl gilt sofort. Später ändern Sie sie hier, wo auch alles Weitere steht:',
  stored: 'Was gespeichert ist und wie Sie es löschen',
  again: 'Erste Schritte: das Symbol und was seine Antworten bedeuten',
}
