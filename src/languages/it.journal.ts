import type { Counts } from '../journal/merge-rows.ts'
import type { JournalTexts } from './shape/journal.ts'

const number = new Intl.NumberFormat('it-IT', { useGrouping: 'always' })

const many = (count: number, one: string, more: string) =>
  `${number.format(count)} ${count === 1 ? one : more}`

/** Letters are feminine, dossiers masculine. */
function counted(
  what: string,
  [one, more]: ['a', 'e'] | ['o', 'i'],
  { added, renewed, kept }: Counts,
): string {
  if (added + renewed + kept === 0) return ''
  const agree = (word: string, count: number) => many(count, `${word}${one}`, `${word}${more}`)
  return `${what}: ${agree('aggiunt', added)}, ${agree('aggiornat', renewed)}, ${agree('invariat', kept)}.`
}

/** The 8th and the 11th begin with a vowel. */
const isElided = (when: string) => /^(?:8|11)\D/.test(when)

/** "il 21 novembre", "l’8 novembre". */
const on = (when: string) => (isElided(when) ? `l’${when}` : `il ${when}`)

/** "del 21 novembre", "dell’8 novembre". */
const of = (when: string) => (isElided(when) ? `dell’${when}` : `del ${when}`)

/** "dal 21 novembre", "dall’8 novembre". */
const since = (when: string) => (isElided(when) ? `dall’${when}` : `dal ${when}`)

/** "al Garante", "all’autorità CNIL". */
const to = (authority: string) => (authority === 'Garante' ? 'al Garante' : `all’autorità ${authority}`)

/** The journal in Italian. */
export const journalTexts: JournalTexts = {
  language: 'it',
  locale: 'it-IT',
  title: 'Registro',
  lead: 'Le lettere, il loro seguito e il giorno in cui riprenderle. Tutto resta in questo browser.',
  loading: 'Apertura del registro…',
  failed: {
    what: 'Il registro non ha potuto essere aperto. Forse il disco è pieno, o il browser non consente il salvataggio.',
    retry: 'Riprova',
  },
  empty: {
    heading: 'Ancora nessuna lettera',
    what: 'Ogni fascicolo aperto riceve qui una riga: lo si ritrova una volta chiusa la sua scheda. Dopo l’invio di una lettera, il registro ricorda il giorno in cui è attesa una risposta.',
    how: 'Aprire una pagina con un modulo, fare clic sull’estensione nella barra degli strumenti e scegliere «Prepara un reclamo».',
  },
  kind: {
    complaint: 'Reclamo',
    report: 'Segnalazione',
    rights: 'Richiesta di esercizio dei diritti',
    notice: 'Suggerimento al sito',
  },
  to: { rights: 'l’organizzazione', notice: 'il sito', nobody: 'nessuna autorità scelta' },
  state: { draft: 'Bozza', sent: 'Invio fatto', answered: 'Risposta ricevuta', closed: 'Pratica chiusa' },
  filter: {
    legend: 'Mostra',
    answers: { due: 'Da riprendere', open: 'In corso', closed: 'Chiuse' },
    none: {
      due: 'Nulla è da riprendere.',
      open: 'Nessuna lettera è in corso.',
      closed: 'Nessuna pratica è chiusa.',
    },
  },
  card: {
    addressee: 'Destinatario',
    reference: 'Riferimento',
    state: 'Stato',
    begun: (day) => `Fascicolo iniziato ${on(day)}`,
    sent: (day) => `Invio ${of(day)}`,
    answered: (day) => `Risposta ${of(day)}`,
    closed: (day) => `Pratica chiusa ${on(day)}`,
    next: 'Promemoria',
    noNext: 'Nessun giorno fissato',
    due: (day) => `Da riprendere ${since(day)}`,
    dossier: 'Apri il fascicolo',
    dossierGone: 'Il suo fascicolo è stato eliminato.',
    note: 'Nota',
  },
  why(term, kind) {
    if (term?.is === 'own')
      return `Nessuna norma fissa un termine per un suggerimento al sito: è un promemoria proprio, ${term.days} giorni dopo l’invio.`
    if (term?.article === 'UK 12A')
      return 'L’organizzazione ha un mese per rispondere (articoli 12(3) e 12A del UK GDPR). Il termine decorre dal giorno in cui riceve la lettera; può essere prorogato o sospeso se l’organizzazione ne informa entro quel mese.'
    if (term?.article === 'DPA 166')
      return 'Se l’ICO non comunica nulla entro tre mesi, un tribunale può ordinarglielo (section 166 del Data Protection Act 2018).'
    if (term?.article === 'FADP 25(7)')
      return 'A una domanda d’accesso si risponde di norma entro 30 giorni (art. 25 cpv. 7 della legge svizzera sulla protezione dei dati).'
    if (term?.article === '12(3)')
      return 'L’organizzazione ha un mese per rispondere (articolo 12, paragrafo 3, del GDPR). Il termine decorre dal giorno in cui riceve la lettera; può essere prorogato se l’organizzazione ne informa entro quel mese.'
    if (term?.article === '78(2)')
      return 'L’autorità ha tre mesi per informare dello stato del reclamo (articolo 78, paragrafo 2, del GDPR).'
    return kind === 'report'
      ? 'Un’autorità non deve una risposta a una segnalazione: non c’è un termine. Si può fissare un giorno proprio.'
      : 'Per questa lettera non è noto qui alcun termine di legge. Si può fissare un giorno proprio.'
  },
  weekend:
    'Un termine che scade di sabato, di domenica o in un giorno festivo dura fino alla fine del giorno lavorativo seguente.',
  change: {
    act: 'Modifica',
    state: 'Stato',
    day: { sent: 'Data di invio', answered: 'Data della risposta', closed: 'Data di chiusura' },
    dayHint: 'Oggi o un giorno passato.',
    back: 'Un passo indietro corregge: i giorni che seguono sono tolti.',
    remind: 'Giorno del promemoria',
    remindHint: 'Lasciare vuoto per non avere promemoria.',
    note: 'Nota',
    noteHint: 'Un numero di pratica, un nome, ciò che è stato detto. Conservata in questo browser.',
    save: 'Salva',
    cancel: 'Annulla',
    saved: 'Modifica salvata.',
    problem: {
      'no-day': 'Indicare un giorno.',
      future: 'Questo giorno deve ancora venire.',
      'before-the-last': 'Questo giorno precede il passo precedente.',
      'not-sent': 'Indicare prima l’invio della lettera.',
      gone: 'Questa lettera è stata eliminata in un’altra scheda.',
      'storage-full': 'Salvataggio non riuscito: il disco è pieno. Nulla è stato modificato.',
    },
  },
  calendar: {
    heading: 'Calendario',
    what: 'I promemoria in un file (.ics) che ogni calendario può leggere. Un calendario è spesso copiato in un cloud: il sito vi è quindi nominato solo a richiesta.',
    one: 'Salva il promemoria (.ics)',
    all: 'Salva tutti i promemoria (.ics)',
    naming: 'Nomina il sito nel calendario',
    namingHint: 'Chi vede il calendario vede allora di quale sito si tratta.',
    none: 'Nessun giorno futuro richiede un promemoria.',
    saved: (count) => `${many(count, 'promemoria salvato', 'promemoria salvati')}.`,
    title: (kind, reference, host) =>
      host === null
        ? `Da riprendere: ${kind.toLowerCase()} ${reference}`
        : `Da riprendere: ${kind.toLowerCase()} ${reference}, ${host}`,
    text: (kind, reference, why) =>
      `${kind}, riferimento ${reference}. ${why}\nIl registro si trova nell’estensione Before You Sign.`,
  },
  remove: {
    act: 'Elimina',
    ask: 'Eliminare questa lettera dal registro? È eliminato anche il suo fascicolo, con le immagini della pagina, salvo che ne derivi un’altra lettera.',
    dossierOnly: 'Elimina solo il fascicolo',
    confirm: 'Elimina',
    keep: 'Mantieni',
    removed: 'Lettera eliminata.',
    dossierRemoved: 'Il fascicolo è eliminato; la riga resta.',
    failed: 'Eliminazione non riuscita. Riprovare.',
    all: {
      heading: 'Eliminare tutto',
      what: 'Tutte le lettere e tutti i fascicoli, con le immagini e le pagine salvate, e anche nome e recapiti se sono conservati. Elenchi e impostazioni restano.',
      act: 'Elimina tutto…',
      ask: (letters) =>
        letters === 0
          ? 'Eliminare tutti i fascicoli? Non si può annullare.'
          : `Eliminare ${many(letters, 'lettera', 'lettere')} e tutti i fascicoli? Non si può annullare.`,
      confirm: 'Elimina tutto',
      removed: 'Tutto è stato eliminato.',
    },
  },
  keepFor: {
    heading: 'Periodo di conservazione',
    label: 'Dopo l’ultima modifica, conserva lettere e fascicoli',
    managed: 'Fissato da chi amministra questo browser.',
    hint: 'In seguito l’eliminazione è automatica. Un fascicolo senza risposte alle sue domande scompare dopo 30 giorni.',
    answers: {
      3: 'per 3 mesi',
      6: 'per 6 mesi',
      12: 'per 12 mesi',
      24: 'per 24 mesi',
      always: 'finché non li elimino',
    },
    failed: 'Questa impostazione non è stata salvata.',
  },
  file: {
    heading: 'Esportazione e importazione',
    what: 'Tutto in un solo file: lettere, fascicoli con le immagini come sono state prese (compreso ciò che vi è stato oscurato), impostazioni, elenchi aggiunti, siti per cui l’avviso è nascosto. Il file non è cifrato.',
    withPages: 'Con le pagine salvate (la parte più grande)',
    withIdentity: 'Con nome e recapiti, se sono conservati qui',
    export: 'Esporta tutto',
    exporting: 'Scrittura del file…',
    exported: (letters, megabytes) =>
      `Esportazione riuscita: ${many(letters, 'lettera', 'lettere')}, ${megabytes}\u00a0MB.`,
    exportFailed: 'Il file non ha potuto essere scritto. Qui nulla è stato modificato.',
    exportTooLarge:
      'Il file sarebbe troppo grande per essere importato di nuovo. Tralasciare le pagine salvate, o eliminare prima vecchi fascicoli.',
    import: 'Importa un file',
    importHint: 'Prevale ciò che è più recente; nulla è eliminato.',
    importing: 'Lettura del file…',
    imported: ({ letters, dossiers, refused, identity, settings }) =>
      [
        counted('Lettere', ['a', 'e'], letters),
        counted('Fascicoli', ['o', 'i'], dossiers),
        identity ? 'Nome e recapiti erano nel file; ora sono conservati qui.' : '',
        settings ? 'Ora valgono le impostazioni del file.' : '',
        refused === 0
          ? ''
          : refused === 1
            ? '1 elemento del file non ha potuto essere letto ed è stato tralasciato.'
            : `${number.format(refused)} elementi del file non hanno potuto essere letti e sono stati tralasciati.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' ') || 'Nel file non c’era nulla.',
    refused: {
      'too-large': 'Questo file supera la dimensione ammessa. Nulla è stato modificato.',
      'not-ours': 'Questo file non è un’esportazione di questo registro. Nulla è stato modificato.',
      newer:
        'Questo file viene da una versione più recente dell’estensione. Aggiornare l’estensione, poi importarlo. Nulla è stato modificato.',
      incomplete: 'Questo file è troncato: manca la fine. Nulla è stato modificato.',
      unreadable: 'Il browser non ha potuto leggere questo file. Nulla è stato modificato.',
      'storage-full': 'Sul disco non c’è abbastanza spazio per questo file. Nulla è stato modificato.',
    },
    silenced: 'Siti del file su cui non ci sarà più un avviso',
    silencedHint: 'Per riattivarlo: «Elenchi e impostazioni», «Siti senza avviso».',
    lists: 'Elenchi del file non presenti qui',
    listsHint: 'Aggiungerli di nuovo in «Elenchi e impostazioni», con questo indirizzo e questa chiave.',
  },
  step: {
    heading: 'Nel registro',
    what: 'Questo fascicolo ha una riga nel registro: lo si ritrova lì una volta chiusa questa scheda.',
    reference: 'Riferimento',
    waiting: 'Una volta scritta e inviata la lettera, lo si potrà indicare qui.',
    day: 'Data di invio',
    dayHint: 'Il registro ricorda poi il giorno in cui è attesa una risposta.',
    future: 'Questo giorno deve ancora venire.',
    mark: 'Annota l’invio',
    elsewhere: (authority) =>
      `La lettera mostrata ha un destinatario diverso dall’autorità scelta al punto 3: ${authority}. Il registro annota l’invio a questo destinatario.`,
    notNamed: (authority) =>
      `La lettera mostrata non indica come destinatario l’autorità scelta (${authority}). Annoti l’invio solo se è lì che l’ha spedita.`,
    markTo: (authority) => `Annota l’invio (destinatario: ${authority})`,
    marked: 'Annotato nel registro.',
    notSent: 'Alla fine non inviata',
    calendar: 'Salva il promemoria (.ics)',
    journal: 'Apri il registro',
    failed: 'Non è stato possibile annotare nulla nel registro: forse il disco è pieno.',
    earlier: (authority, day, reference) =>
      `Un reclamo su questo sito è già stato inviato ${to(authority)} ${on(day)} (riferimento ${reference}). Ne basta uno per persona e per sito: ciò che è nuovo vi si può aggiungere sotto il suo riferimento.`,
  },
  options: {
    heading: 'Registro',
    what: 'Le lettere e le loro date, i promemoria, l’esportazione e l’importazione.',
    open: 'Apri il registro',
  },
}
