import type { PageReportTexts } from './shape/page-report.ts'

/** Italian texts of the report on a page. */
export const pageReportTexts: PageReportTexts = {
  language: 'it',
  title: 'Ciò che si è visto su questa pagina',
  loading: 'Lettura di ciò che si sa della pagina…',
  site: 'Sito',
  pageTitle: 'Titolo della pagina',
  address: 'Indirizzo',
  omitted: 'senza ciò che segue «?» o «#», che può identificare la persona',
  looked: 'Vista',
  pageLanguage: 'Lingua della pagina',
  made: 'Creato con',
  list: 'Elenco',
  boxes: 'Caselle',
  box: { ticked: 'già spuntata', empty: 'non spuntata' },
  way: (site) => `Da chi compila al modulo su ${site}.`,
  colon: ': ',
  limits:
    'Questo rapporto dice ciò che l’estensione ha letto sulla pagina in quel momento, su questo dispositivo. «Non trovato» significa che le parole non sono state trovate dove sono state cercate; una persona può vedere di più. Una pagina può cambiare. Aprire questo rapporto non invia nulla.',
  print: 'Stampa',
  save: 'Salva come testo',
  keeping: {
    tab: 'Questo rapporto resta in questa scheda finché non viene chiusa. Salvare o stampare ciò che si vuole conservare.',
    private:
      'Finestra privata: non si conserva nulla. Salvare o stampare ciò che si vuole conservare finché la pagina c’è.',
    none: 'Il browser non ha potuto conservare questo rapporto per un ricaricamento. Salvarlo o stamparlo ora.',
  },
  notSeenTitle: 'Della pagina non si sa nulla',
  notSeen: {
    'tab-gone':
      'La scheda della pagina è stata chiusa e qui non è conservato nulla. Aprire di nuovo la pagina, poi il rapporto dalla finestra dell’estensione.',
    'other-page':
      'La scheda mostra ora un altro sito. Aprire di nuovo il rapporto dalla finestra dell’estensione.',
    'no-answer':
      'L’estensione non ha potuto guardare la pagina. Aprire di nuovo il rapporto dalla finestra dell’estensione.',
  },
}
