import type { SuggestionTexts } from './shape/suggestion.ts'

/** The 8th and the 11th begin with a vowel. */
const isElided = (when: string) => /^(?:8|11)\D/.test(when)

/** "il 21 novembre", "l’8 novembre". */
const on = (when: string) => (isElided(when) ? `l’${when}` : `il ${when}`)

/** "del 21 novembre", "dell’8 novembre". */
const of = (when: string) => (isElided(when) ? `dell’${when}` : `del ${when}`)

/** The page that drafts a suggestion or a correction for a list, in Italian. */
export const suggestionTexts: SuggestionTexts = {
  language: 'it',
  locale: 'it-IT',
  title: 'Before You Sign – proposta',
  loading: 'Lettura della pagina…',
  heading: { 'new-site': 'Proporre un sito a un elenco', correction: 'Contestare o correggere una voce' },
  about: (host, moment) => `${host}, pagina letta ${on(moment)}`,
  promise:
    'Da qui non parte nulla. È Lei a inviare il testo, dove l’elenco indica; ciò che parte è esattamente il testo mostrato.',
  notSeen: {
    'tab-gone':
      'La scheda di provenienza non c’è più. La bozza è vuota: compilare i campi con ciò che si sa.',
    'other-page':
      'La scheda di provenienza mostra ora un altro sito. La bozza è vuota: compilare i campi con ciò che si sa.',
    'no-answer':
      'L’estensione non ha potuto guardare la pagina. La bozza è vuota: compilare i campi con ciò che si sa.',
  },
  criteria: {
    heading: 'Che cosa chiede un elenco',
    lines: [
      'Una fonte pubblica che riporti l’indirizzo del sito e dica chi lo gestisce o lo promuove.',
      'La stessa regola per tutti i partiti.',
      'Essere in un elenco non è infrangere una legge: l’elenco riporta ciò che dicono fonti datate.',
    ],
    more: 'I criteri di questo elenco',
  },
  site: {
    heading: 'Il sito',
    address: { label: 'Indirizzo del sito', hint: 'Basta il nome del sito: esempio.it' },
    unicode: (name) => `I browser possono mostrarlo così: ${name}.`,
    whole: {
      legend: 'Che cosa ne fa parte?',
      domain: (name) => `${name}, con tutti i suoi indirizzi`,
      host: (name) => `soltanto ${name}`,
    },
    refused: {
      'no-site': 'Non è il nome di un sito. Esempio: esempio.it',
      'shared-host':
        'A questo indirizzo si trovano moduli di molte organizzazioni, o di un ente pubblico. Un elenco le nominerebbe tutte.',
    },
    official: (party) =>
      `È un sito ufficiale di questo partito: ${party}. Gli elenchi tralasciano le pagine che lo dicono da sé.`,
    known: (list) => `Questo sito è già nell’elenco «${list}».`,
    contest: 'Contesta o correggi invece la voce',
    asked: (fields) => `I suoi moduli chiedono: ${fields}.`,
    country: { label: 'Paese a cui si rivolge', hint: '' },
    kind: { label: 'Che cosa chiede', hint: '' },
    kinds: {
      petition: 'Firme per una petizione',
      quiz: 'Risposte a un quiz',
      survey: 'Risposte a un sondaggio',
      'support-declaration': 'Una dichiarazione di sostegno',
      'vote-application': 'Una richiesta per votare',
      contest: 'La partecipazione a un concorso',
      'share-a-friend': 'I recapiti di altre persone',
      lookalike: 'Dati su una pagina simile a quella di altri',
    },
    choose: 'Scegliere…',
  },
  behind: {
    heading: 'Chi c’è dietro, secondo la Sua fonte?',
    clues: 'Visto nella pagina',
    noClues: 'L’estensione non ha visto qui indizi che conducano a un partito.',
    cluesProve:
      'Gli indizi da soli non provano nulla: più siti possono avere in comune servizi e account per molte ragioni. Occorre comunque una fonte.',
    party: { label: 'Partito', hint: '' },
    fromClues: 'Dagli indizi',
    otherParty: 'Un altro partito…',
    partyName: { label: 'Nome del partito', hint: '' },
    relation: {
      legend: 'Che cosa dice la fonte?',
      answers: {
        'party-run': 'Il sito è gestito dal partito, da un suo comitato o da una sua campagna elettorale',
        'party-figure': 'È gestito da una persona del partito, o da un’associazione che essa presiede',
        promoted: 'Il partito lo promuove; non è detto chi lo gestisce',
      },
    },
    operator: {
      label: 'Chi lo gestisce, per nome',
      hint: 'Se la fonte lo dice. Organizzazioni, non privati.',
    },
  },
  sources: {
    heading: 'Le fonti',
    lead: 'Almeno una, pubblica e datata, che riporti l’indirizzo del sito: un giornale, un’autorità, un tribunale, le note legali del sito.',
    one: (number) => `Fonte ${number}`,
    fields: {
      url: { label: 'Indirizzo della fonte', hint: '' },
      title: { label: 'Titolo', hint: '' },
      publisher: { label: 'Chi la pubblica', hint: 'Giornale, autorità, sito' },
      date: { label: 'Data', hint: 'Come la riporta la fonte: 2026, 2026-11 o 2026-11-22' },
      states: { label: 'Che cosa dice del sito', hint: 'Con parole proprie, in una o due frasi' },
    },
    namesThisSite: 'Riporta l’indirizzo di questo sito',
    add: 'Aggiungi una fonte',
    remove: (number) => `Rimuovi la fonte ${number}`,
  },
  note: {
    heading: 'Altro?',
    field: {
      label: 'Nota per la redazione dell’elenco',
      hint: 'Solo fatti. Tralasciare i nomi di privati.',
    },
  },
  entry: {
    notStated: 'non indicato',
    notKnown: 'non noto',
    notLookedAt: 'Non ancora esaminato dalla redazione dell’elenco.',
    namedAtForm: (quote) => `Il modulo indicava chi raccoglie i dati: ${quote}.`,
    namedOnPage: 'La pagina nominava il partito là dove chiedeva i dati.',
    suggested:
      'Proposto da chi usa l’estensione. La redazione dell’elenco non ha deciso; fino ad allora la voce non è mostrata a nessuno.',
    marks: { open: '«', close: '»', innerOpen: '“', innerClose: '”' },
  },
  correction: {
    says: (list, number, date) => `L’elenco «${list}», n.\u00a0${number} ${of(date)}, dice:`,
    entry: { label: 'Voce', hint: 'L’indirizzo del sito come lo riporta l’elenco: esempio.it' },
    what: {
      heading: 'Che cosa non va?',
      answers: {
        'wrong-fact': 'Un fatto è inesatto',
        'changed-hands': 'Il sito è passato di mano',
        'site-corrected': 'Il sito ora dice ciò che mancava',
        'own-site': 'Gestisco questo sito e voglio rispondere',
        'source-gone': 'Una fonte non c’è più o è stata corretta',
        other: 'Altro',
      },
    },
    shows: {
      heading: 'Che cosa lo mostra?',
      text: { label: 'A parole', hint: 'Che cosa è inesatto, che cosa è esatto, e da quando.' },
      addresses: { label: 'Indirizzi che lo mostrano', hint: 'Uno per riga' },
    },
    reply: {
      heading: 'La risposta di chi gestisce il sito',
      field: {
        label: 'Risposta da pubblicare con la voce',
        hint: 'Al massimo 600 caratteri, così come può essere pubblicata.',
      },
    },
    contact: {
      heading: 'La redazione dell’elenco può porre una domanda?',
      field: {
        label: 'A quale recapito',
        hint: 'Solo se lo si desidera. Non è conservato in alcun luogo su questo computer.',
      },
    },
  },
  withSeen: {
    label: 'Allega ciò che l’estensione ha visto nella pagina',
    hint: 'L’indirizzo senza parametri, il giorno, gli indizi e i rilievi. Nulla di ciò che vi è stato inserito. Guardare l’indirizzo: può contenere un nome.',
  },
  list: {
    heading: 'Per quale elenco?',
    edition: (number, date) => `n.\u00a0${number} ${of(date)}`,
    none: 'Qui non è noto alcun elenco. Il testo si può comunque salvare.',
    page: (list) => `Apri la pagina in cui «${list}» lo riceve`,
    mail: (address) => `Scrivi a ${address}`,
    pageHint: 'Si apre in una nuova scheda. Nulla vi è compilato: incollarvi il testo o allegare il file.',
    mailHint:
      'Apre il programma di posta con un oggetto e nient’altro: incollarvi il testo o allegare il file.',
    project:
      'Questo elenco viene con l’estensione. Inviare il file al suo progetto; la pagina del progetto dice dove.',
    maintainer: (name) =>
      `Questo elenco non dà un indirizzo. Chi lo cura (${name}) può dire dove inviare il file.`,
    unanswered: 'L’indirizzo dell’elenco qui non è disponibile. Lo mostrano le opzioni dell’estensione.',
    visitMaintainer: 'Pagina di chi cura l’elenco',
    subject: {
      'new-site': (site) => `Proposta per l’elenco: ${site}`,
      correction: (site) => `Correzione di una voce: ${site}`,
    },
  },
  problem: {
    site: { empty: 'l’indirizzo del sito', wrong: 'Non è il nome di un sito. Esempio: esempio.it' },
    country: { empty: 'il Paese', wrong: 'Scegliere un Paese.' },
    kind: { empty: 'che cosa chiede il sito', wrong: 'Scegliere che cosa chiede il sito.' },
    party: { empty: 'il partito', wrong: 'Scegliere un partito o scriverne il nome.' },
    relation: {
      empty: 'che cosa dice la fonte del partito e del sito',
      wrong: 'Scegliere che cosa dice la fonte.',
    },
    operator: { empty: 'chi lo gestisce', wrong: 'Questo nome è troppo lungo: al massimo 200 caratteri.' },
    sources: { empty: 'una fonte', wrong: 'Una delle fonti deve riportare l’indirizzo di questo sito.' },
    url: {
      empty: 'l’indirizzo della fonte',
      wrong: 'Scrivere l’indirizzo intero, che comincia con https:// o http://, senza «@».',
    },
    title: { empty: 'il titolo della fonte', wrong: 'Il titolo è troppo lungo: al massimo 200 caratteri.' },
    publisher: {
      empty: 'chi pubblica la fonte',
      wrong: 'Questo nome è troppo lungo: al massimo 200 caratteri.',
    },
    date: {
      empty: 'la data della fonte',
      wrong: 'Scrivere un anno, un mese o un giorno già arrivato: 2026, 2026-11 o 2026-11-22.',
    },
    states: { empty: 'che cosa dice la fonte', wrong: 'È troppo lungo: al massimo 600 caratteri.' },
  },
  correctionProblem: {
    entry: { empty: 'la voce', wrong: 'Non è il nome di un sito. Esempio: esempio.it' },
    what: { empty: 'che cosa non va', wrong: 'Scegliere che cosa non va.' },
    shows: { empty: 'che cosa lo mostra, a parole o a un indirizzo', wrong: 'Dire che cosa lo mostra.' },
    addresses: {
      empty: 'indirizzi che lo mostrano',
      wrong: 'Scrivere indirizzi interi, uno per riga, che cominciano con https:// o http://; al massimo 20.',
    },
  },
  outcome: {
    heading: { 'new-site': 'La proposta', correction: 'La correzione' },
    lead: 'Ciò che si invia è questo testo, e nient’altro.',
    label: 'Testo della proposta (JSON), da leggere e copiare',
    toDo: 'Resta da completare:',
    lacking: 'Manca ancora:',
    complete: {
      'new-site': 'Completo. Se il sito entri nell’elenco lo decide la sua redazione.',
      correction: 'Completo. Che cosa ne segua lo decide la redazione dell’elenco.',
    },
    raw: 'Nelle parole del controllo usato dagli elenchi',
    copy: 'Copia il testo',
    save: 'Salva come file',
    copied: 'Testo copiato.',
    notCopied: 'Il browser non ha consentito la copia. Selezionare il testo e copiarlo di persona.',
    saved: 'File salvato.',
    incomplete: 'Non è ancora completo.',
    send: 'Dove inviarlo',
  },
}
