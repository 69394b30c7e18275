import { letterTexts as english } from './en.letter.ts'
import type { LetterTexts } from './shape/letter.ts'

const { and, items, grounds, clues, context, author, represented, steps } = english

const INFORM =
  'The controller informs the data subject appropriately about the collection of personal data and tells them at least, when the data are collected, its identity and contact details and the purpose of the processing.'

const WHO =
  'When personal data are collected, the controller tells the data subject its identity and contact details.'

const SECURE =
  'The controller ensures, through adequate technical and organisational measures, a level of data security that is appropriate to the risk.'

/** The articles of each ground that is pleaded under the Swiss act. */
const cited = (rule: string) =>
  rule === 'encrypted-transport' || rule === 'data-outside-address' ? '(Art. 8 FADP)' : '(Art. 19 FADP)'

/** "para. 2 let. a and b" */
const paragraphOf = (paragraph: string, points: string[]) =>
  `para.\u00a0${paragraph}${points.length === 0 ? '' : ` let.\u00a0${and(points)}`}`

const INTRO =
  'The facts recorded seem to me to be indications that data processing could violate the following provisions of the Federal Act of 25 September 2020 on Data Protection (FADP, SR 235.1).'

/** Letters in English, one of the languages in which it takes reports, to the Swiss commissioner. */
export const letterTexts: LetterTexts = {
  ...english,
  citation: {
    law: 'fadp',
    regulation: (provisions) => {
      const articles = [...new Set(provisions.map(({ article }) => article))].map((article) => {
        const parts = provisions
          .filter((one) => one.article === article && one.paragraph !== '')
          .sort((one, other) => one.paragraph.localeCompare(other.paragraph))
          .map(({ paragraph, points }) => paragraphOf(paragraph, points))
        return [`Art.\u00a0${article}`, and(parts)].filter(Boolean).join(' ')
      })
      return `${and(articles)} FADP`
    },
    judgments: {},
    and,
  },
  title: {
    complaint: 'Report by a data subject under Art. 49 FADP',
    report: 'Report under Art. 49 FADP: form that collects personal data',
  },
  subject: (purpose, rule) => english.subject(purpose, rule).replace(/\([^()]*\)$/, cited(rule)),
  headings: {
    ...english.headings,
    author: 'Data subject who reports',
    respondent: 'Organisation reported',
    grounds: 'Provisions concerned',
  },
  author,
  represented: {
    ...represented,
    erase: 'order the deletion of the data of the person whom I represent (Art.\u00a051 para.\u00a01 FADP)',
  },
  items: { ...items, names: { ...items.names, purposes: 'purpose of the processing' } },
  steps: {
    ...steps,
    none: 'I have not contacted the organisation beforehand: the matter is the form itself and not a request for access that went unanswered.',
    answered: (date) => steps.answered(date).replace('to the authority', 'to the FDPIC'),
  },
  context: { ...context, left: 'I leave it to the FDPIC to assess its significance.' },
  clues: {
    ...clues,
    left: 'Each of them may have another reason. I have no way of verifying them, accuse nobody on their account, and ask the FDPIC to establish who the controller is.',
  },
  information: {
    'GDPR 13(1)(a)': {
      required: 'its identity and contact details',
      missing: 'of the identity of the controller',
    },
    'GDPR 13(1)(c)': {
      required: 'the purpose of the processing',
      missing: 'of the purpose of the processing',
    },
  },
  policyItems: {
    ...english.policyItems,
    controller: { required: 'its identity', missing: 'of the identity of the controller' },
    contact: { required: 'its contact details', missing: 'of the contact details of the controller' },
    purposes: {
      required: 'the purpose of the processing',
      missing: 'of the purpose of the processing',
    },
    recipients: {
      required: 'where applicable, the recipients or the categories of recipients',
      missing: 'of the recipients of the data',
    },
  },
  groundsIntro: { complaint: INTRO, report: INTRO },
  grounds: {
    ...grounds,
    'information-at-form': {
      ...grounds['information-at-form'],
      law: (required) =>
        `The controller informs the data subject appropriately about the collection of personal data and tells them, when the data are collected, ${required.join(' as well as ')}.`,
    },
    'reachable-policy': { ...grounds['reachable-policy'], law: () => INFORM },
    'written-policy': { ...grounds['written-policy'], law: () => INFORM },
    'own-policy': { ...grounds['own-policy'], law: () => WHO },
    'complete-policy': {
      ...grounds['complete-policy'],
      law: (required) =>
        `When personal data are collected, the controller tells the data subject, among other things, ${and(required)}.`,
    },
    'controller-identity': { ...grounds['controller-identity'], law: () => WHO },
    'stated-purposes': {
      ...grounds['stated-purposes'],
      law: () =>
        'When personal data are collected, the controller tells the data subject the purpose of the processing.',
    },
    'recipient-named': {
      ...grounds['recipient-named'],
      law: () =>
        'When personal data are collected, the controller tells the data subject, where applicable, the recipients or the categories of recipients to whom personal data are disclosed.',
    },
    'encrypted-transport': { ...grounds['encrypted-transport'], law: () => SECURE },
    'data-outside-address': { ...grounds['data-outside-address'], law: () => SECURE },
  },
  unanswered: {
    ...english.unanswered,
    subject: 'Request for access left unanswered (Art. 25 FADP)',
    respondent: (host) =>
      `Website ${host}. The report is about the organisation to which the request described below was sent.`,
    rights: {
      access: 'access to the personal data (Art.\u00a025 FADP)',
      object: 'the end of their processing for advertising',
      erase: 'the deletion of the data',
    },
    law: 'Any person may request information from the controller on whether personal data concerning them are being processed; as a rule the information is provided within 30 days.',
  },
  leftToAuthority: 'I leave it to the FDPIC to assess these facts.',
  requestsIntro: 'I ask the FDPIC to:',
  requests: {
    ...english.requests,
    investigate:
      'verify the facts stated and, where the conditions are met, open an investigation (Art.\u00a049 para.\u00a01 FADP)',
    'order-reply':
      'order the organisation to provide the information under Art.\u00a025 FADP (Art.\u00a051 para.\u00a03 let.\u00a0g FADP)',
    'stop-use':
      'order that the processing of the data collected in this way be suspended until the page is adapted (Art.\u00a051 para.\u00a01 FADP)',
    erase: 'order the deletion of my data (Art.\u00a051 para.\u00a01 FADP)',
    'keep-informed':
      'inform me of the steps taken on this report and of the result of any investigation (Art.\u00a049 para.\u00a04 FADP)',
  },
  addInformation: {
    information:
      'obtain that the information is added to the form, or order it (Art.\u00a051 para.\u00a03 let.\u00a0c FADP)',
    other: 'obtain that the form is adapted, or order it (Art.\u00a051 FADP)',
  },
}
