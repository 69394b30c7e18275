import { letterTexts as french } from './fr.letter.ts'
import type { LetterTexts } from './shape/letter.ts'

const { and, facts, items, grounds, clues, context, author, represented } = french

const INFORM =
  'Le responsable du traitement informe la personne concernée de manière adéquate de la collecte de données personnelles et lui communique au moins, lors de la collecte, son identité et ses coordonnées ainsi que la finalité du traitement.'

const WHO =
  'Lors de la collecte, le responsable du traitement communique à la personne concernée son identité et ses coordonnées.'

const SECURE =
  'Le responsable du traitement doit assurer, par des mesures organisationnelles et techniques appropriées, une sécurité adéquate des données personnelles par rapport au risque encouru.'

/** The articles of each ground that is pleaded under the Swiss act. */
const cited = (rule: string) =>
  rule === 'encrypted-transport' || rule === 'data-outside-address' ? '(art. 8 LPD)' : '(art. 19 LPD)'

/** « al. 2, let. a et b » */
const paragraphOf = (paragraph: string, points: string[]) =>
  `al.\u00a0${paragraph}${points.length === 0 ? '' : `, let.\u00a0${and(points)}`}`

const INTRO =
  'Les faits relevés me paraissent être des indices qu’un traitement de données pourrait être contraire aux dispositions suivantes de la loi fédérale du 25 septembre 2020 sur la protection des données (LPD, RS 235.1).'

/** Letters in French to the Swiss commissioner, under the Swiss act on data protection (LPD). */
export const letterTexts: LetterTexts = {
  ...french,
  citation: {
    law: 'fadp',
    regulation: (provisions) => {
      const articles = [...new Set(provisions.map(({ article }) => article))].map((article) => {
        const parts = provisions
          .filter((one) => one.article === article && one.paragraph !== '')
          .sort((one, other) => one.paragraph.localeCompare(other.paragraph))
          .map(({ paragraph, points }) => paragraphOf(paragraph, points))
        return [`art.\u00a0${article}`, and(parts)].filter(Boolean).join(', ')
      })
      return `${and(articles)}, LPD`
    },
    judgments: {},
    and,
  },
  title: {
    complaint: 'Dénonciation d’une personne concernée – art. 49 LPD',
    report: 'Dénonciation – art. 49 LPD\u00a0: formulaire de collecte de données personnelles',
  },
  subject: (purpose, rule) => french.subject(purpose, rule).replace(/\([^()]*\)$/, cited(rule)),
  headings: {
    ...french.headings,
    author: 'Personne qui dénonce les faits',
    grounds: 'Dispositions concernées',
    provisions: 'Dispositions concernées',
  },
  author: { ...author, optional: 'Ces coordonnées servent à toute question sur cette dénonciation.' },
  represented: {
    ...represented,
    erase:
      'ordonner l’effacement des données de la personne que je représente (art.\u00a051, al.\u00a01, LPD)',
  },
  facts,
  items: {
    ...items,
    names: { ...items.names, purposes: 'finalité du traitement' },
  },
  steps: {
    none: 'Je n’ai pas contacté l’organisme au préalable\u00a0: ma démarche porte sur le formulaire lui-même et non sur une demande d’accès restée sans réponse.',
    unanswered: french.steps.unanswered,
    answered: (date) =>
      `J’ai contacté l’organisme${date === null ? '' : ` le ${date}`} et j’ai reçu une réponse, que je tiens à la disposition du PFPDT.`,
  },
  context: { ...context, left: 'Je laisse au PFPDT le soin d’en apprécier la portée.' },
  clues: {
    ...clues,
    left: 'Chacun d’eux peut avoir une autre raison. Je ne peux pas les vérifier, n’accuse personne sur leur foi et demande au PFPDT d’identifier le responsable du traitement.',
  },
  information: {
    'GDPR 13(1)(a)': {
      required: 'son identité et ses coordonnées',
      missing: 'de l’identité du responsable du traitement',
    },
    'GDPR 13(1)(c)': { required: 'la finalité du traitement', missing: 'de la finalité du traitement' },
  },
  policyItems: {
    ...french.policyItems,
    controller: { required: 'son identité', missing: 'de l’identité du responsable du traitement' },
    contact: { required: 'ses coordonnées', missing: 'des coordonnées du responsable du traitement' },
    purposes: { required: 'la finalité du traitement', missing: 'de la finalité du traitement' },
    recipients: {
      required: 'le cas échéant, les destinataires ou les catégories de destinataires',
      missing: 'des destinataires des données',
    },
  },
  groundsIntro: { complaint: INTRO, report: INTRO },
  grounds: {
    ...grounds,
    'information-at-form': {
      ...grounds['information-at-form'],
      law: (required) =>
        `Le responsable du traitement informe la personne concernée de manière adéquate de la collecte de données personnelles et lui communique, lors de la collecte, ${required.join(' ainsi que ')}.`,
    },
    'reachable-policy': { ...grounds['reachable-policy'], law: () => INFORM },
    'written-policy': { ...grounds['written-policy'], law: () => INFORM },
    'own-policy': { ...grounds['own-policy'], law: () => WHO },
    'complete-policy': {
      ...grounds['complete-policy'],
      law: (required) =>
        `Lors de la collecte, le responsable du traitement communique à la personne concernée, entre autres, ${and(required)}.`,
    },
    'controller-identity': { ...grounds['controller-identity'], law: () => WHO },
    'stated-purposes': {
      ...grounds['stated-purposes'],
      law: () =>
        'Lors de la collecte, le responsable du traitement communique à la personne concernée la finalité du traitement.',
    },
    'recipient-named': {
      ...grounds['recipient-named'],
      law: () =>
        'Lors de la collecte, le responsable du traitement communique à la personne concernée, le cas échéant, les destinataires ou les catégories de destinataires auxquels des données personnelles sont transmises.',
    },
    'encrypted-transport': { ...grounds['encrypted-transport'], law: () => SECURE },
    'data-outside-address': { ...grounds['data-outside-address'], law: () => SECURE },
  },
  unknownRole:
    'Je ne peux pas vérifier si ce domaine est celui d’un sous-traitant agissant pour le compte du site.',
  nationalContext: {},
  unanswered: {
    subject: 'Demande d’accès sans réponse (art. 25 LPD)',
    respondent: (host) =>
      `Site ${host}. La dénonciation vise l’organisme auquel a été adressée la demande d’accès décrite ci-dessous.`,
    asked: (rights) => `La demande portait sur ${and(rights)}.`,
    rights: {
      access: 'l’accès aux données personnelles (art.\u00a025 LPD)',
      object: 'la fin de leur traitement à des fins publicitaires',
      erase: 'l’effacement des données',
    },
    law: 'Toute personne peut demander au responsable du traitement si des données personnelles la concernant sont traitées\u00a0; en règle générale, les renseignements sont fournis dans un délai de 30 jours.',
    fact: (sent, today) => `La demande d’accès du ${sent} n’avait reçu aucune réponse au ${today}`,
    piece: (number, sent) =>
      `Pièce n°\u00a0${number}\u00a0: copie de la demande d’accès du ${sent} et preuve de son envoi`,
  },
  leftToAuthority: 'Je laisse au PFPDT le soin d’apprécier ces faits.',
  requestsIntro: 'Je demande au PFPDT de bien vouloir\u00a0:',
  requests: {
    ...french.requests,
    investigate:
      'vérifier les faits exposés et, si les conditions en sont remplies, ouvrir une enquête (art.\u00a049, al.\u00a01, LPD)',
    'order-reply':
      'ordonner à l’organisme de fournir les renseignements visés à l’art.\u00a025 LPD (art.\u00a051, al.\u00a03, let.\u00a0g, LPD)',
    'stop-use':
      'ordonner la suspension du traitement des données ainsi collectées tant que la page n’est pas adaptée (art.\u00a051, al.\u00a01, LPD)',
    erase: 'ordonner l’effacement de mes données (art.\u00a051, al.\u00a01, LPD)',
    'keep-informed':
      'm’informer des suites données à cette dénonciation et du résultat d’une éventuelle enquête (art.\u00a049, al.\u00a04, LPD)',
  },
  addInformation: {
    information:
      'obtenir que l’information soit ajoutée au formulaire, ou l’ordonner (art.\u00a051, al.\u00a03, let.\u00a0c, LPD)',
    other: 'obtenir que le formulaire soit adapté, ou l’ordonner (art.\u00a051 LPD)',
  },
}
