import { letterTexts } from './it.letter.ts'
import type { OrganisationTexts } from './shape/organisation.ts'

const of = {
  self: 'che mi riguardano',
  child: 'che riguardano la persona minore',
  other: 'che riguardano la persona che rappresento',
}

/** "il 21 novembre", "l’8 novembre". */
const on = (when: string) => (/^(?:8|11)\D/.test(when) ? `l’${when}` : `il ${when}`)

/** Letters in Italian to the organisation behind a form. */
export const organisationTexts: OrganisationTexts = {
  language: 'it',
  laws: { gdpr: 'GDPR', 'uk-gdpr': 'GDPR del Regno Unito' },
  title: {
    rights: 'Richiesta di esercizio dei diritti in materia di protezione dei dati personali',
    notice: 'Suggerimento per un modulo del vostro sito',
  },
  headings: {
    identification: 'Identificazione',
    matter: 'Oggetto della richiesta',
    access: 'Diritto di accesso',
    objection: 'Diritto di opposizione e revoca del consenso',
    erasure: 'Cancellazione',
    term: 'Termine e risposta',
  },
  rights: {
    addressee: (host, nameQuoted) =>
      `Al titolare del trattamento del sito ${host}${nameQuoted === null ? '' : ` (vi è indicato: ${nameQuoted})`} e, se designato, al responsabile della protezione dei dati`,
    addresseeOfMessages:
      'Al titolare del trattamento da cui provengono i messaggi descritti di seguito e, se designato, al responsabile della protezione dei dati',
    subject: (articles, law) =>
      `Esercizio dei diritti (${articles.length > 1 ? 'articoli' : 'articolo'} ${letterTexts.and(articles)} del ${law})`,
    identification: (law) =>
      `Vi prego di utilizzare questi dati unicamente per identificare la persona interessata e per rispondere a questa richiesta. Qualora nutriate ragionevoli dubbi circa l’identità della persona interessata, vi prego di esporli e di indicare quali ulteriori informazioni siano necessarie (articolo 12, paragrafo 6, del ${law}).`,
    represented: {
      child:
        'Agisco nell’esercizio della responsabilità genitoriale o della tutela di una persona minore di 18 anni, i cui dati sono interessati.',
      other:
        'Agisco in rappresentanza di un’altra persona, i cui dati sono interessati e il cui mandato sottoscritto è allegato.',
    },
    representedName: 'Nome e recapiti della persona interessata, come risultano a voi:',
    given: (whose, address, date) =>
      `${date === null ? 'Vi' : `In data ${date} vi`} sono stati trasmessi dati ${of[whose]} tramite un modulo della pagina ${address}.`,
    messages: 'Da allora sono pervenuti messaggi che attribuisco a voi.',
    messagesOnly:
      'Ai recapiti sopra indicati sono pervenuti messaggi che attribuisco a voi. Non so da dove abbiate ottenuto tali recapiti.',
    access: {
      lead: (whose, law) =>
        `Ai sensi dell’articolo 15 del ${law}, chiedo conferma che sia o meno in corso un trattamento di dati personali ${of[whose]} e, in tal caso, di ricevere:`,
      source:
        'tutte le informazioni disponibili sull’origine dei dati, compresi il giorno e la pagina della raccolta e il testo che vi compariva – articolo 15, paragrafo 1, lettera g)',
      recipients: (judgment) =>
        `i destinatari a cui i dati sono stati o saranno comunicati, ciascuno con il suo nome e non solo per categorie – articolo 15, paragrafo 1, lettera c)${judgment ? '; Corte di giustizia dell’Unione europea, sentenza del 12 gennaio 2023, Österreichische Post, C-154/21' : ''}`,
      copy: 'i dati stessi e una loro copia, con l’indicazione delle categorie – articolo 15, paragrafo 1, lettera b), e paragrafo 3',
      purposes:
        'le finalità del trattamento e la sua base giuridica – articolo 15, paragrafo 1, lettera a); se si tratta del consenso, la prova che è stato prestato – articolo 7, paragrafo 1; se si tratta di legittimi interessi, tali interessi e il loro bilanciamento – articolo 6, paragrafo 1, lettera f)',
      storage:
        'il periodo di conservazione previsto o i criteri che lo determinano – articolo 15, paragrafo 1, lettera d)',
      rights:
        'le informazioni sui diritti della persona interessata e sul diritto di proporre reclamo – articolo 15, paragrafo 1, lettere e) e f)',
      profiling:
        'l’esistenza di un processo decisionale automatizzato, compresa la profilazione, e, in tal caso, informazioni significative sulla logica utilizzata, nonché l’importanza e le conseguenze previste di tale trattamento – articolo 15, paragrafo 1, lettera h)',
      transfers:
        'se i dati sono trasferiti a un paese terzo o a un’organizzazione internazionale, le garanzie adeguate – articolo 15, paragrafo 2',
    },
    objection: {
      marketing:
        'Mi oppongo al trattamento di questi dati per finalità di marketing diretto, compreso quello di natura politica, e a ogni profilazione a esso connessa (articolo 21, paragrafo 2). I dati non possono pertanto più essere trattati per tali finalità (articolo 21, paragrafo 3).',
      caution:
        'In via cautelativa, revoco ogni consenso eventualmente prestato a tal fine (articolo 7, paragrafo 3). Qualora riteniate che i vostri messaggi non costituiscano marketing diretto, mi oppongo al trattamento anche ai sensi dell’articolo 21, paragrafo 1: essi arrivano a recapiti privati, dove non sono desiderati.',
    },
    erasure: {
      afterAccess:
        'Una volta data risposta alla richiesta di accesso, e non prima, chiedo la cancellazione di questi dati (articolo 17, paragrafo 1).',
      atOnce: 'Chiedo la cancellazione di questi dati (articolo 17, paragrafo 1).',
      suppression:
        'Quanto è necessario perché l’opposizione continui a essere rispettata può essere conservato a questo solo fine.',
      recipients:
        'Chiedo inoltre di comunicare la cancellazione a ciascuno dei destinatari e di indicarmi tali destinatari (articolo 19).',
    },
    term: (law) =>
      `Vi prego di rispondere senza ingiustificato ritardo e, comunque, al più tardi entro un mese dal ricevimento di questa richiesta e, se il termine deve essere prorogato, di comunicarmene i motivi entro lo stesso mese (articolo 12, paragrafo 3, del ${law}). La risposta è gratuita (articolo 12, paragrafo 5). Potete inviarla ai recapiti sopra indicati.`,
    complaint: (authority, basis) =>
      `In mancanza di risposta, potrà essere proposto reclamo ${authority === null ? 'a un’autorità di controllo' : `all’autorità di controllo (${authority})`} ai sensi ${basis}.`,
    complaintBasis: {
      gdpr: 'dell’articolo 77 del GDPR',
      'uk-gdpr': 'della section 165 del Data Protection Act 2018',
    },
  },
  notice: {
    subject: (host) => `Informazioni presso un modulo di ${host}`,
    greeting: 'Buongiorno,',
    looked: (moment, address) =>
      `${on(moment)} ho consultato la pagina ${address}, in cui un modulo chiede dati personali. Ecco che cosa ho notato:`,
    asked: (cited) => `In breve, ecco che cosa prevede la norma (${cited}):`,
    please:
      'Potreste aggiungere queste informazioni, o un link che vi conduca, presso il modulo? Se sono già presenti e mi sono sfuggite, renderle più facili da trovare aiuterebbe anche altre persone.',
    close:
      'È soltanto un suggerimento. Non chiedo nulla per me e non è necessaria una risposta. Grazie per l’attenzione.',
    regards: 'Cordiali saluti',
  },
}
