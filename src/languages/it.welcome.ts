import type { WelcomeTexts } from './shape/welcome.ts'

/** The first steps in Italian. */
export const welcomeTexts: WelcomeTexts = {
  title: 'Primi passi',
  promises: {
    heading: 'Che cosa l’estensione non fa',
    lines: [
      'Non tiene alcun elenco delle pagine visitate e non legge ciò che viene digitato.',
      'Da sola non invia nulla. A un clic sulla sua icona chiede al sito aperto l’informativa sulla privacy e le note legali, senza cookie.',
      'Ciò che conserva si trova in questo browser e in nessun altro luogo, e si può eliminare.',
    ],
  },
  steps: {
    heading: 'Vedere l’estensione all’opera',
    pinned: 'L’icona è nella barra degli strumenti.',
    pin: {
      chromium: (name) =>
        `Mettere l’icona nella barra degli strumenti: fare clic sul pezzo di puzzle accanto alla barra degli indirizzi, poi sulla puntina accanto a «${name}».`,
      firefox: (name) =>
        `Mettere l’icona nella barra degli strumenti: fare clic sul pezzo di puzzle accanto alla barra degli indirizzi, poi sull’ingranaggio accanto a «${name}», e fissarla.`,
    },
    open: 'Aprire una qualsiasi petizione, un quiz o un sondaggio.',
    look: 'Guardare l’icona prima di scrivere il proprio nome. Un clic mostra che cosa è stato trovato, e in quale punto della pagina.',
    key: (key) =>
      `Da tastiera, ${key} fa lo stesso che un clic sull’icona. Questa scorciatoia si cambia nelle impostazioni delle estensioni del browser.`,
    reload: 'Le pagine aperte prima dell’installazione vanno ricaricate una volta.',
  },
  levels: {
    heading: 'Che cosa dice di una pagina',
    line: {
      listed: 'Secondo fonti pubbliche, il sito è legato a un partito.',
      missing: 'È stato rilevato qualcosa nel modulo; si vede che cosa, e che cosa richiede la legge.',
      unclear: 'Non si può dire con certezza; il motivo è indicato.',
      informed: 'Il modulo, o la sua informativa, dice chi raccoglie i dati e perché.',
      quiet: 'Nulla nella pagina raccoglie dati personali.',
      blind: 'La pagina non ha potuto essere letta; il motivo è indicato.',
    },
  },
  country: {
    heading: 'Il proprio Paese',
    what: 'Un reclamo va all’autorità di controllo di un Paese, quasi sempre quello in cui si risiede. Un nuovo fascicolo comincia con il Paese scelto qui.',
    label: 'Paese',
    none: 'Non scelto',
    authority: (name) => `Autorità di quel Paese: ${name}`,
    undecided: 'Il fascicolo chiede quale autorità, o dice perché non si può scrivere a nessuna.',
    failed: 'Salvataggio non riuscito. Riprovare.',
  },
  later: 'Ogni scelta vale subito. Per cambiarla in seguito e vedere il resto:',
  stored: 'Che cosa è salvato e come eliminarlo',
  again: 'Primi passi: l’icona e il significato delle sue risposte',
}
