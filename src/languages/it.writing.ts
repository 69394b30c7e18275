import type { WritingTexts } from './shape/writing.ts'

/** "del 21 novembre", "dell’8 novembre". */
const of = (when: string) => (/^(?:8|11)\D/.test(when) ? `dell’${when}` : `del ${when}`)

export const writingTexts: WritingTexts = {
  askedFor: {
    legend: 'Che cosa aveva chiesto?',
    why: 'Trascorso il mese, una richiesta rimasta senza risposta è di per sé un motivo: servono il giorno e ciò che era stato chiesto.',
    answers: {
      access: 'L’accesso ai dati',
      object: 'Non ricevere più messaggi',
      erase: 'La cancellazione dei dati',
    },
    attached: 'Allego una copia di ciò che ho scritto e la prova dell’invio',
    attachedWhy: 'La lettera li indica tra gli allegati; aggiungerli spetta a Lei.',
  },
  reply: {
    legend: 'Che cosa ha risposto l’organizzazione?',
    why: 'Un rifiuto, o ciò che resta in sospeso, può essere un motivo a sé. Se ha scritto entro il mese, indicandone i motivi, che le serve più tempo (tre mesi in tutto al massimo), nulla è ancora in ritardo: scelga «Altro».',
    answers: {
      refused: 'Rifiuta, indicando i motivi',
      'refused-without-reasons': 'Rifiuta, senza indicare i motivi',
      'in-part': 'Ha fatto solo una parte di ciò che chiedevo',
      'promise-not-kept': 'Ha annunciato che lo farà, e non mi risulta che sia avvenuto',
      'without-source': 'Non dice da dove vengono i miei dati',
      other: 'Altro, o non lo preciso',
    },
    day: 'Risposta ricevuta il',
    early: 'Questo giorno viene prima del contatto: resta fuori dalla lettera.',
    open: {
      legend: 'Che cosa ha rifiutato o lasciato in sospeso?',
      why: 'Con questo e con il giorno del contatto, la risposta è un motivo a sé: un rifiuto motivato subito, il resto una volta trascorso il mese.',
      whyOfSource:
        'È un motivo a sé solo se era stato chiesto l’accesso, una volta trascorso il mese, e se sono arrivati messaggi: dati forniti dalla persona stessa non hanno un’origine da indicare.',
    },
    attached: 'Allego una copia di ciò che ho scritto e della risposta',
  },
  open: {
    rights: 'Scrivi qui questa lettera',
    notice: 'Prima un cortese suggerimento al sito?',
  },
  about: {
    rights: [
      'Lasciare sulle linee solo ciò che l’organizzazione ha già, per esempio l’indirizzo e-mail fornito al modulo: alla lettera non serve altro. Chi la riceve apprende che quell’indirizzo è letto.',
    ],
    notice: [
      'Forse è solo una dimenticanza. Il suggerimento non esige nulla e non richiede dati personali; ciò che si invia all’autorità non ne dipende.',
      'Scrivere dal proprio indirizzo fa sapere a un sito che raccoglie indirizzi che esso è in uso. Il suo modulo di contatto, o un indirizzo di cui si può fare a meno, gli dice meno.',
    ],
  },
  label: {
    rights: 'Testo della lettera all’organizzazione, che si può modificare',
    notice: 'Testo del suggerimento al sito, che si può modificare',
  },
  waiting: {
    'no-right': 'Selezionare almeno uno dei punti qui sopra.',
    'other-law':
      'Qui non è proposta alcuna lettera: citerebbe gli articoli del GDPR, e l’autorità scelta applica un’altra legge.',
    'for-a-finding':
      'Selezionare al punto 2 le informazioni cercate e non trovate: il suggerimento si basa su queste.',
  },
  language: 'Lingua del testo',
  copy: { rights: 'Copia questa lettera', notice: 'Copia il suggerimento' },
  pdf: { rights: 'Questa lettera in PDF', notice: 'Il suggerimento in PDF' },
  text: { rights: 'Questa lettera come testo', notice: 'Il suggerimento come testo' },
  proof:
    'Conservare la prova dell’invio: l’e-mail così come è partita, con le sue intestazioni, o la ricevuta di una raccomandata.',
  sent: {
    day: 'Data di invio',
    note: { rights: 'Annota l’invio di questa lettera', notice: 'Annota l’invio del suggerimento' },
    noted: (day) => `Annotato: invio ${of(day)}.`,
    inJournal: 'Il seguito, o un’altra data, si annota nel registro.',
    notNoted: 'L’invio non ha potuto essere annotato nel registro. Annotare il giorno altrove.',
  },
}
