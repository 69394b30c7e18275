import { organisationTexts as italian } from './it.organisation.ts'
import type { OrganisationTexts } from './shape/organisation.ts'

const of = {
  self: 'che mi concernono',
  child: 'che concernono la persona minore',
  other: 'che concernono la persona che rappresento',
}

/** Letters in Italian to an organisation under the Swiss act on data protection (LPD). */
export const organisationTexts: OrganisationTexts = {
  ...italian,
  laws: { ...italian.laws, fadp: 'LPD' },
  title: {
    ...italian.title,
    rights: 'Domanda d’accesso e altre richieste secondo la legge sulla protezione dei dati',
  },
  headings: { ...italian.headings, access: 'Diritto d’accesso', objection: 'Opposizione al trattamento' },
  rights: {
    ...italian.rights,
    addressee: (host, nameQuoted) =>
      `Al titolare del trattamento del sito ${host}${nameQuoted === null ? '' : ` (vi è indicato: ${nameQuoted})`} e, se la funzione esiste, a chi vi svolge la consulenza per la protezione dei dati`,
    addresseeOfMessages:
      'Al titolare del trattamento da cui provengono i messaggi descritti di seguito e, se la funzione esiste, a chi vi svolge la consulenza per la protezione dei dati',
    subject: (articles, law) =>
      `Richieste secondo ${articles.length > 1 ? 'gli art.' : 'l’art.'}\u00a0${articles.join(', ').replace(/, (?=\d+$)/, ' e ')} ${law}`,
    identification: () =>
      'Vi prego di utilizzare questi dati unicamente per identificare la persona interessata e per rispondere a questa richiesta. Se per l’identificazione sono necessarie altre indicazioni, vi prego di comunicarmele.',
    access: {
      lead: (whose, law) =>
        `In virtù dell’art.\u00a025 ${law}, domando se sono oggetto di trattamento dati personali ${of[whose]} e, in tal caso, chiedo di ricevere:`,
      source:
        'le informazioni disponibili sulla provenienza dei dati, compresi il giorno e la pagina della raccolta e il testo che vi compariva (art.\u00a025 cpv.\u00a02 lett.\u00a0e)',
      recipients: () =>
        'i destinatari cui i dati sono o sono stati comunicati, se possibile con il loro nome (art.\u00a025 cpv.\u00a02 lett.\u00a0g)',
      copy: 'la vostra identità e i vostri dati di contatto nonché i dati personali trattati in quanto tali (art.\u00a025 cpv.\u00a02 lett.\u00a0a e b)',
      purposes: 'lo scopo del trattamento (art.\u00a025 cpv.\u00a02 lett.\u00a0c)',
      storage:
        'la durata di conservazione o, se ciò non è possibile, i criteri per stabilirla (art.\u00a025 cpv.\u00a02 lett.\u00a0d)',
      rights: null,
      profiling:
        'se del caso, l’esistenza di una decisione individuale automatizzata e la logica su cui si fonda (art.\u00a025 cpv.\u00a02 lett.\u00a0f)',
      transfers:
        'in caso di comunicazione all’estero, lo Stato o l’organismo internazionale e, se del caso, le garanzie (art.\u00a019 cpv.\u00a04 e art.\u00a025 cpv.\u00a02 lett.\u00a0g)',
    },
    objection: {
      marketing:
        'Dichiaro espressamente di oppormi a che questi dati siano trattati a scopi pubblicitari, anche politici, o comunicati a terzi per tali scopi (art.\u00a030 cpv.\u00a02 lett.\u00a0b).',
      caution: 'In via cautelativa, revoco ogni consenso eventualmente dato a tal fine.',
    },
    erasure: {
      afterAccess:
        'Una volta data risposta alla domanda d’accesso, e non prima, chiedo la cancellazione di questi dati (art.\u00a032 cpv.\u00a02).',
      atOnce: 'Chiedo la cancellazione di questi dati (art.\u00a032 cpv.\u00a02).',
      suppression: italian.rights.erasure.suppression,
      recipients: 'Chiedo inoltre di informarne le persone a cui avete comunicato i dati.',
    },
    term: (law) =>
      `Di norma le informazioni sono fornite entro 30 giorni e gratuitamente (art.\u00a025 cpv.\u00a06 e 7 ${law}). Potete inviare la risposta a tutte le richieste ai recapiti sopra indicati.`,
    complaint: (authority, basis) =>
      `In mancanza di risposta, potrà essere presentata una segnalazione all’${authority ?? 'Incaricato federale della protezione dei dati e della trasparenza (IFPDT)'} (${basis}).`,
    complaintBasis: { ...italian.rights.complaintBasis, fadp: 'art.\u00a049 LPD' },
  },
}
