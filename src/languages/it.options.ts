import type { OptionsTexts } from './shape/options.ts'

const locale = 'it'
const plurals = new Intl.PluralRules(locale)
const number = new Intl.NumberFormat(locale, { useGrouping: 'always' })

function count(amount: number, one: string, other: string): string {
  return `${number.format(amount)} ${plurals.select(amount) === 'one' ? one : other}`
}

const entries = (amount: number) => count(amount, 'voce', 'voci')

/** "del 21 novembre", "dell’8 novembre". */
const of = (when: string) => (/^(?:8|11)\D/.test(when) ? `dell’${when}` : `del ${when}`)

/** The options page in Italian. */
export const optionsTexts: OptionsTexts = {
  language: 'it',
  locale,
  title: 'Elenchi e impostazioni',
  lead: 'Gli elenchi di siti legati a partiti che l’estensione consulta, e ciò che può mostrare nelle pagine.',
  loading: 'Ricerca degli elenchi…',
  unanswered: {
    nothing: 'L’estensione non risponde: gli elenchi non possono essere mostrati.',
    last: 'L’estensione non risponde. Ecco che cosa ha detto l’ultima volta.',
    retry: 'Riprova',
  },
  lists: {
    heading: 'Elenchi',
    maintainedBy: 'A cura di',
    bundled: 'Fornito con l’estensione e rinnovato con essa. Non si può rimuovere.',
    ownName: 'Il suo nome originale:',
    edition: 'Edizione',
    issued: (edition, day, age) => `n.\u00a0${number.format(edition)} ${of(day)}, uscita ${age}`,
    expires: 'Scadenza',
    verified: 'Ultima verifica',
    tried: 'Ultimo tentativo',
    paused: 'Sospeso: né rinnovato né consultato finché non è riattivato.',
    lost: 'Ciò che era salvato di questo elenco non si può leggere, quindi non è consultato. Rimuoverlo e aggiungerlo di nuovo.',
    removed: (name) => `Rimosso: «${name}».`,
    gone: (name) => `«${name}» non è più tra gli elenchi.`,
    subscribed: (name, edition, amount) =>
      `Aggiunto: «${name}», n.\u00a0${number.format(edition)}, ${entries(amount)}.`,
  },
  rules: {
    heading: 'Criteri, proposte, contestazioni',
    criteria: 'Criteri',
    suggestions: 'Proposte',
    appeals: 'Contestazioni',
    notNamed: 'L’elenco non lo dice.',
    own: [
      'La stessa regola vale per tutti i partiti.',
      'Ogni voce ha una fonte pubblica e datata che nomina proprio quel sito.',
      'Decidono due persone della redazione, diverse da chi ha scritto la voce.',
      'Nessuno vota, e nessun altro elenco vi è incorporato.',
    ],
    ownRoute:
      'Le correzioni vanno al progetto, tramite il suo sistema di segnalazione: che cosa è inesatto, e che cosa lo mostra. Chiunque può chiederne.',
  },
  origin: {
    heading: 'Indirizzo e chiave',
    address: 'Indirizzo',
    key: 'Chiave pubblica',
    nextKey: 'Chiave annunciata per le edizioni future',
    keyId: (id) => `Identificativo della chiave ${id}`,
  },
  update: {
    act: 'Aggiorna',
    underWay: 'Aggiornamento…',
    updated: (edition) => `Aggiornato: n.\u00a0${number.format(edition)}.`,
    unchanged: 'Nulla di nuovo.',
    refused: (why, issued) => `Non aggiornato: ${why} Resta in uso l’elenco ${of(issued)}.`,
    noAnswer: 'L’estensione non ha risposto. L’elenco resta com’era.',
    pausedNow: 'L’elenco è sospeso. Occorre prima riattivarlo.',
    problems: (amount) =>
      `Per chi cura l’elenco: ${count(amount, 'punto da correggere', 'punti da correggere')}`,
  },
  pause: {
    pause: 'Sospendi',
    resume: 'Riattiva',
    paused: 'Sospeso.',
    resumed: 'Riattivato.',
    failed: 'Salvataggio non riuscito. Riprovare.',
  },
  remove: {
    act: 'Rimuovi',
    ask: (amount) =>
      `Rimuovere questo elenco e ${count(amount, 'la sua voce', 'le sue voci')}? Per riaverlo serviranno il suo indirizzo e la sua chiave.`,
    askLost: 'Rimuovere ciò che resta di questo elenco?',
    confirm: 'Sì, rimuovi',
    keep: 'Mantieni',
    failed: 'L’elenco non ha potuto essere rimosso. Riprovare.',
  },
  progress: {
    phase: {
      signature: 'Scaricamento della firma',
      list: 'Scaricamento dell’elenco',
      checking: 'Verifica della firma e delle voci',
      storing: 'Salvataggio delle voci',
    },
    colon: ': ',
    of: (done, whole, share) => `${done} di ${whole} (${share})`,
    entries,
  },
  entries: {
    heading: (amount) => `Voci (${number.format(amount)})`,
    search: 'Cerca un dominio o un partito',
    searchHint: 'Basta una parte del nome.',
    loading: 'Ricerca delle voci…',
    unanswered: 'Le voci non sono disponibili.',
    found: (shown, total, query) =>
      `${query === '' ? '' : `«${query}»: `}${number.format(shown)} di ${count(total, 'voce mostrata', 'voci mostrate')}.`,
    none: (query) =>
      query === '' ? 'Questo elenco non ha voci.' : `«${query}»: nessuna voce in questo elenco.`,
    more: (amount) => (amount === 1 ? 'Mostra 1 altra' : `Mostra altre ${number.format(amount)}`),
    lastSource: (date) => `ultima fonte: ${date}`,
    operator: 'Gestore, secondo le fonti',
    textOf: 'testo di',
    kind: {
      petition: 'petizione',
      quiz: 'quiz',
      survey: 'sondaggio',
      'support-declaration': 'dichiarazione di sostegno',
      'vote-application': 'richiesta di voto',
      contest: 'concorso',
      'share-a-friend': 'pagina da condividere con altri',
      lookalike: 'pagina simile a un’altra',
    },
    retired: (amount) =>
      `${count(amount, 'voce ritirata, conservata ma non mostrata', 'voci ritirate, conservate ma non mostrate')}.`,
    byParty: 'Voci per partito',
    tooLong: (limit) => `Qui sono contati solo gli elenchi con al massimo ${entries(limit)}.`,
  },
  subscribe: {
    heading: 'Aggiungere un elenco',
    what: 'Un elenco può dire di un sito che vi figura, e perché; nulla delle pagine visitate è inviato ad altri. Una volta al giorno il suo file è richiesto all’indirizzo indicato qui, il cui gestore vede l’indirizzo IP del computer.',
    where:
      'Chi cura l’elenco pubblica insieme l’indirizzo e la chiave. Confrontare la chiave con un secondo luogo, se ce n’è uno.',
    address: { label: 'Indirizzo dell’elenco', hint: 'Comincia con https://' },
    key: {
      label: 'Chiave pubblica',
      hint: '56\u00a0caratteri a partire da RW; va bene anche l’intero file .pub incollato.',
    },
    name: {
      label: 'Nome (facoltativo)',
      hint: 'Come lo si vuole chiamare. Se vuoto: il suo nome originale.',
    },
    act: 'Aggiungi',
    underWay: 'Scaricamento e verifica dell’elenco…',
    badAddress: 'Da questo indirizzo non si può richiedere un elenco. Deve cominciare con https://',
    knownAddress: 'Questo indirizzo è già quello di uno degli elenchi.',
    badKey: 'Non è una chiave pubblica. Ha 56\u00a0caratteri e comincia con RW.',
    tooMany: 'L’estensione non può tenere altri elenchi. Rimuoverne prima uno.',
    refused: (why) => `Non aggiunto: ${why} Nulla è stato salvato.`,
    noAnswer: 'L’estensione non ha risposto. Riprovare.',
  },
  interfaceLanguage: {
    heading: 'Lingua',
    label: 'Lingua dell’estensione',
    browsers: 'Quella del browser',
    what: 'Le lettere restano nella lingua dell’autorità a cui sono indirizzate.',
    failed: 'Salvataggio non riuscito. Riprovare.',
  },
  managed: 'Fissato da chi amministra questo browser.',
  warnings: {
    heading: 'Quando avvisare',
    legend: 'Un avviso nella pagina',
    choice: {
      noted: 'Quando ci sono rilievi su un modulo, e sui siti dell’elenco',
      listed: 'Solo sui siti dell’elenco',
      never: 'Mai: lo dice il pulsante nella barra degli strumenti',
    },
    badge: 'Il pulsante nella barra degli strumenti mostra comunque il livello di ogni pagina.',
    failed: 'Non è stato possibile salvare. Riprovare.',
  },
  silenced: {
    heading: 'Siti senza avviso',
    what: 'I siti in cui è stato nascosto un avviso. Li conosce solo questo browser.',
    none: 'Nessun avviso è stato nascosto.',
    unanswered: 'L’estensione non risponde; questi siti non possono essere mostrati.',
    untilNew: 'nascosto fino a novità',
    always: 'nessun avviso',
    undo: 'Avvisare di nuovo',
    undoFor: (host) => `Avvisare di nuovo su ${host}`,
    undone: (host) => `Su ${host} gli avvisi tornano.`,
    failed: 'Non è stato possibile salvare. Riprovare.',
  },
  access: {
    heading: 'Accesso alle pagine',
    every: 'L’estensione può leggere la pagina aperta, su ogni sito.',
    some: 'L’estensione non può leggere tutti i siti. Altrove legge una pagina solo quando si preme il suo pulsante, e prima non compare alcun avviso.',
    twice: 'Lì il primo clic legge la pagina, il secondo mostra la risposta.',
    why: 'Legge i moduli e ciò che sta accanto, su questo dispositivo. Non legge ciò che viene digitato.',
    how: {
      chromium:
        'Per cambiarlo: clic destro sul pulsante nella barra degli strumenti, poi «Gestisci estensione», «Accesso ai siti».',
      firefox: 'Per cambiarlo: aprire about:addons, poi questa estensione, «Permessi».',
    },
    allow: 'Consenti su tutti i siti',
    allowed: 'Consentito. Ricaricare le pagine già aperte.',
    refused:
      'Non è cambiato nulla. Si può consentire qui più tardi, o premere il pulsante dell’estensione su una pagina.',
    again: 'Verificare di nuovo',
  },
  erase: {
    heading: 'Che cosa è salvato',
    what: 'Tutto si trova in questo browser e in nessun altro luogo.',
    kept: [
      'i fascicoli e il registro, con schermate e lettere',
      'chi firma, se è stato chiesto di conservarlo',
      'i siti senza avviso',
      'le impostazioni, con il Paese scelto per ultimo',
    ],
    act: 'Eliminare tutto',
    ask: 'Eliminare fascicoli, registro, siti senza avviso e impostazioni? Non si può annullare. Gli elenchi restano.',
    confirm: 'Sì, eliminare tutto',
    keep: 'Conservare',
    done: 'Tutto è stato eliminato.',
    failed: 'Non tutto è stato eliminato. Riprovare.',
  },
  about: {
    heading: 'Informazioni',
    version: (version) => `Versione ${version}`,
    promises: [
      'Nessun account, nessun server nostro, nessuna statistica.',
      'Le stesse regole per ogni partito.',
      'Dice che cosa è stato trovato e che cosa no, con il luogo e il giorno. Decide una persona.',
    ],
    licence: 'Software libero con licenza EUPL 1.2.',
  },
  rememberedCountry: {
    heading: 'Paese dell’autorità',
    what: (country) => `Un nuovo fascicolo comincia con l’ultimo Paese scelto: ${country}.`,
    forget: 'Dimentica questo Paese',
    forgotten: 'Nessun Paese è più memorizzato.',
    failed: 'Salvataggio non riuscito. Riprovare.',
  },
  inPages: {
    heading: 'Nelle pagine',
    markLinks: 'Segnala i link a siti in elenco',
    what: 'Mette un piccolo segno accanto a un link della pagina quando conduce a un sito in elenco. Senza il segno, questi link sono indicati facendo clic sull’estensione.',
    notice: 'Una pagina può notare il segno, e sapere così che questa estensione è in uso.',
    on: 'Attivo',
    off: 'Disattivato',
    unanswered: 'L’estensione non risponde: questa impostazione non può essere mostrata.',
    failed: 'Salvataggio non riuscito. Riprovare.',
  },
}
