import { letterTexts as italian } from './it.letter.ts'
import type { LetterTexts } from './shape/letter.ts'

const { and, items, grounds, clues, context, author, represented } = italian

const INFORM =
  'Il titolare del trattamento informa in modo adeguato la persona interessata sulla raccolta di dati personali e, al momento della raccolta, le fornisce almeno la propria identità e i propri dati di contatto nonché lo scopo del trattamento.'

const WHO =
  'Al momento della raccolta, il titolare del trattamento comunica alla persona interessata la propria identità e i propri dati di contatto.'

const SECURE =
  'Il titolare del trattamento deve garantire, mediante appropriati provvedimenti tecnici e organizzativi, che la sicurezza dei dati personali sia adeguata al rischio.'

/** The articles of each ground that is pleaded under the Swiss act. */
const cited = (rule: string) =>
  rule === 'encrypted-transport' || rule === 'data-outside-address' ? '(art. 8 LPD)' : '(art. 19 LPD)'

/** "cpv. 2 lett. a e b" */
const paragraphOf = (paragraph: string, points: string[]) =>
  `cpv.\u00a0${paragraph}${points.length === 0 ? '' : ` lett.\u00a0${and(points)}`}`

const INTRO =
  'A mio avviso, i fatti rilevati sono indizi del fatto che un trattamento di dati potrebbe violare le seguenti disposizioni della legge federale del 25 settembre 2020 sulla protezione dei dati (LPD, RS 235.1).'

/** Letters in Italian to the Swiss commissioner, under the Swiss act on data protection (LPD). */
export const letterTexts: LetterTexts = {
  ...italian,
  citation: {
    law: 'fadp',
    regulation: (provisions) => {
      const articles = [...new Set(provisions.map(({ article }) => article))].map((article) => {
        const parts = provisions
          .filter((one) => one.article === article && one.paragraph !== '')
          .sort((one, other) => one.paragraph.localeCompare(other.paragraph))
          .map(({ paragraph, points }) => paragraphOf(paragraph, points))
        return [`art.\u00a0${article}`, and(parts)].filter(Boolean).join(' ')
      })
      return `${and(articles)} LPD`
    },
    judgments: {},
    and,
  },
  title: {
    complaint: 'Segnalazione di una persona interessata ai sensi dell’art. 49 LPD',
    report: 'Segnalazione ai sensi dell’art. 49 LPD: modulo di raccolta di dati personali',
  },
  subject: (purpose, rule) => italian.subject(purpose, rule).replace(/\([^()]*\)$/, cited(rule)),
  headings: {
    ...italian.headings,
    author: 'Persona che presenta la segnalazione',
    contact: 'Recapiti (facoltativi)',
    respondent: 'Organizzazione a cui si riferisce la segnalazione',
    grounds: 'Disposizioni interessate',
    provisions: 'Disposizioni interessate',
  },
  author: {
    ...author,
    fields: author.fields.map((line, index) =>
      index === 2 ? { ...line, label: 'E-mail e telefono:' } : line,
    ),
    optional: 'Questi recapiti servono soltanto per eventuali domande sulla segnalazione.',
  },
  represented: {
    ...represented,
    erase: 'ordinare la cancellazione dei dati della persona che rappresento (art.\u00a051 cpv.\u00a01 LPD)',
  },
  items: {
    ...items,
    names: { ...items.names, purposes: 'riferimento allo scopo del trattamento' },
  },
  steps: {
    none: 'Non ho contattato in precedenza l’organizzazione: la segnalazione riguarda il modulo stesso e non una domanda d’accesso rimasta senza risposta.',
    unanswered: italian.steps.unanswered,
    answered: (date) => italian.steps.answered(date).replace('dell’autorità di controllo', 'dell’IFPDT'),
  },
  context: { ...context, left: 'Ne rimetto la valutazione all’IFPDT.' },
  clues: {
    ...clues,
    intro: (moment) => clues.intro(moment).replace('all’autorità di controllo', 'all’IFPDT'),
    left: 'Ciascuno di questi indizi può avere un’altra spiegazione. Non sono in grado di verificarli, non muovo sulla loro base accuse a nessuno e chiedo all’IFPDT di accertare chi sia il titolare del trattamento.',
  },
  information: {
    'GDPR 13(1)(a)': {
      required: 'la propria identità e i propri dati di contatto',
      missing: 'sull’identità del titolare del trattamento',
    },
    'GDPR 13(1)(c)': { required: 'lo scopo del trattamento', missing: 'sullo scopo del trattamento' },
  },
  policyItems: {
    ...italian.policyItems,
    controller: { required: 'la propria identità', missing: 'sull’identità del titolare del trattamento' },
    contact: {
      required: 'i propri dati di contatto',
      missing: 'sui dati di contatto del titolare del trattamento',
    },
    purposes: { required: 'lo scopo del trattamento', missing: 'sullo scopo del trattamento' },
    recipients: {
      required: 'se del caso, i destinatari o le categorie di destinatari',
      missing: 'sui destinatari dei dati',
    },
  },
  groundsIntro: { complaint: INTRO, report: INTRO },
  grounds: {
    ...grounds,
    'information-at-form': {
      ...grounds['information-at-form'],
      law: (required) =>
        `Il titolare del trattamento informa in modo adeguato la persona interessata sulla raccolta di dati personali e, al momento della raccolta, le comunica ${required.join(' nonché ')}.`,
    },
    'reachable-policy': { ...grounds['reachable-policy'], law: () => INFORM },
    'written-policy': { ...grounds['written-policy'], law: () => INFORM },
    'own-policy': { ...grounds['own-policy'], law: () => WHO },
    'complete-policy': {
      ...grounds['complete-policy'],
      law: (required) =>
        `Al momento della raccolta, il titolare del trattamento comunica alla persona interessata, tra l’altro, ${and(required)}.`,
    },
    'controller-identity': { ...grounds['controller-identity'], law: () => WHO },
    'stated-purposes': {
      law: () =>
        'Al momento della raccolta, il titolare del trattamento comunica alla persona interessata lo scopo del trattamento.',
      fact: (fact) =>
        grounds['stated-purposes']
          .fact(fact)
          .replace(
            'sulle finalità per le quali i dati sono richiesti',
            'sullo scopo per il quale i dati sono richiesti',
          ),
    },
    'recipient-named': {
      ...grounds['recipient-named'],
      law: () =>
        'Al momento della raccolta, il titolare del trattamento comunica alla persona interessata, se del caso, i destinatari o le categorie di destinatari cui sono comunicati dati personali.',
    },
    'encrypted-transport': { ...grounds['encrypted-transport'], law: () => SECURE },
    'data-outside-address': { ...grounds['data-outside-address'], law: () => SECURE },
  },
  unanswered: {
    ...italian.unanswered,
    subject: 'Domanda d’accesso senza risposta (art. 25 LPD)',
    respondent: (host) =>
      `Sito ${host}. La segnalazione riguarda l’organizzazione alla quale è stata inviata la domanda d’accesso descritta di seguito.`,
    rights: {
      access: 'l’accesso ai dati personali (art.\u00a025 LPD)',
      object: 'la fine del loro trattamento a scopi pubblicitari',
      erase: 'la cancellazione dei dati',
    },
    law: 'Chiunque può domandare al titolare del trattamento se dati personali che lo concernono sono oggetto di trattamento; di norma le informazioni sono fornite entro 30 giorni.',
  },
  leftToAuthority: 'Rimetto la valutazione di questi fatti all’IFPDT.',
  requestsIntro: 'Chiedo all’IFPDT di:',
  requests: {
    ...italian.requests,
    investigate:
      'verificare i fatti esposti e, se ne sono adempiute le condizioni, aprire un’inchiesta (art.\u00a049 cpv.\u00a01 LPD)',
    'order-reply':
      'ordinare all’organizzazione di fornire le informazioni di cui all’art.\u00a025 LPD (art.\u00a051 cpv.\u00a03 lett.\u00a0g LPD)',
    'stop-use':
      'ordinare la sospensione del trattamento dei dati così raccolti finché la pagina non sia adeguata (art.\u00a051 cpv.\u00a01 LPD)',
    erase: 'ordinare la cancellazione dei miei dati (art.\u00a051 cpv.\u00a01 LPD)',
    'keep-informed':
      'informarmi sui passi intrapresi e sull’esito di un’eventuale inchiesta (art.\u00a049 cpv.\u00a04 LPD)',
  },
  addInformation: {
    information:
      'ottenere che le informazioni siano aggiunte al modulo, o ordinarlo (art.\u00a051 cpv.\u00a03 lett.\u00a0c LPD)',
    other: 'ottenere che il modulo sia adeguato, o ordinarlo (art.\u00a051 LPD)',
  },
}
