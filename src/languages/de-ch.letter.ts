import { letterTexts as german } from './de.letter.ts'
import type { LetterTexts } from './shape/letter.ts'

const { facts, items, grounds, clues, context, author, represented, attachments } = german

/** Switzerland writes no ß. Only for sentences that hold no words of a page. */
const swiss = (text: string) => text.replaceAll('ß', 'ss')

const and = german.and

/** Between parts that hold an "und" of their own. */
const alsoAnd = german.citation.and

/** Stands in for the words of a page while a sentence around them is respelt. */
const MARK = '\ufdd0'

const around = (quoted: string, sentence: (mark: string) => string) =>
  swiss(sentence(MARK)).replace(MARK, () => quoted)

const INFORM =
  'Der Verantwortliche informiert die betroffene Person angemessen über die Beschaffung von Personendaten und teilt ihr bei der Beschaffung mindestens seine Identität und seine Kontaktdaten sowie den Bearbeitungszweck mit.'

const WHO =
  'Bei der Beschaffung teilt der Verantwortliche der betroffenen Person seine Identität und seine Kontaktdaten mit.'

const SECURE =
  'Der Verantwortliche gewährleistet durch geeignete technische und organisatorische Massnahmen eine dem Risiko angemessene Datensicherheit.'

/** "Abs. 2 lit. a und b" */
const paragraphOf = (paragraph: string, points: string[]) =>
  `Abs.\u00a0${paragraph}${points.length === 0 ? '' : ` lit.\u00a0${and(points)}`}`

/** The articles of each ground that is pleaded under the Swiss act. */
const cited = (rule: string) =>
  rule === 'encrypted-transport' || rule === 'data-outside-address' ? '(Art. 8 DSG)' : '(Art. 19 DSG)'

/** Letters in German to the Swiss commissioner, under the Swiss act on data protection (DSG). */
export const letterTexts: LetterTexts = {
  ...german,
  quotes: { open: '«', close: '»', innerOpen: '‹', innerClose: '›' },
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
      return `${alsoAnd(articles)} DSG`
    },
    judgments: {},
    and: alsoAnd,
  },
  title: {
    complaint: 'Anzeige einer betroffenen Person nach Art. 49 DSG',
    report: 'Anzeige nach Art. 49 DSG: Formular zur Beschaffung von Personendaten',
  },
  subject: (purpose, rule) => german.subject(purpose, rule).replace(/\([^()]*\)$/, cited(rule)),
  headings: {
    ...german.headings,
    author: 'Anzeigende Person',
    respondent: 'Organisation, gegen die sich die Anzeige richtet',
    grounds: 'Betroffene Datenschutzvorschriften',
    provisions: 'Betroffene Datenschutzvorschriften',
    requests: 'Ersuchen an den EDÖB',
    attachments: 'Beilagen',
  },
  author: { ...author, optional: 'Diese Angaben dienen allein Rückfragen zu dieser Anzeige.' },
  represented: {
    ...represented,
    erase: 'die Löschung der Daten der von mir vertretenen Person zu verfügen (Art.\u00a051 Abs.\u00a01 DSG)',
  },
  facts: {
    ...facts,
    omitted: swiss(facts.omitted),
    readNothing: swiss(facts.readNothing),
    field: (kind, labelQuoted, required) => {
      const told = facts.field(kind, labelQuoted, required)
      return kind === 'region' ? told.replace('Region oder Bundesland', 'Kanton oder Region') : told
    },
    searched: (where, characters, links) => swiss(facts.searched(where, characters, links)),
    checked: (extension, browser) =>
      facts.checked(extension, browser).replace('„Before You Sign“', '«Before You Sign»'),
  },
  items: {
    ...items,
    names: {
      ...items.names,
      controller: 'Identität des Verantwortlichen',
      purposes: 'Bearbeitungszweck',
      recipients: 'Empfängerinnen und Empfänger',
    },
    found: (place, textQuoted) => around(textQuoted, (mark) => items.found(place, mark)),
  },
  steps: {
    none: 'Ich habe die Organisation vorher nicht kontaktiert: Die Anzeige betrifft das Formular selbst und nicht ein unbeantwortetes Auskunftsbegehren.',
    unanswered: german.steps.unanswered,
    answered: (date) =>
      `Ich habe die Organisation${date === null ? '' : ` am ${date}`} kontaktiert und eine Antwort erhalten, die ich dem EDÖB auf Wunsch vorlege.`,
  },
  context: { ...context, left: 'Die Würdigung überlasse ich dem EDÖB.' },
  clues: {
    ...clues,
    intro: (moment) =>
      `Anhaltspunkte dafür, wer hinter diesem Formular steht, festgestellt am ${moment}; ihre Würdigung überlasse ich dem EDÖB:`,
    left: 'Jeder dieser Anhaltspunkte kann eine andere Ursache haben. Ich kann sie nicht überprüfen, erhebe auf ihrer Grundlage gegen niemanden einen Vorwurf und ersuche den EDÖB, den Verantwortlichen festzustellen.',
  },
  information: {
    'GDPR 13(1)(a)': { required: 'seine Identität und seine Kontaktdaten', missing: 'zum Verantwortlichen' },
    'GDPR 13(1)(c)': { required: 'den Bearbeitungszweck', missing: 'zum Bearbeitungszweck' },
  },
  policyItems: {
    ...german.policyItems,
    controller: { required: 'seine Identität', missing: 'zur Identität des Verantwortlichen' },
    purposes: { required: 'den Bearbeitungszweck', missing: 'zum Bearbeitungszweck' },
    recipients: {
      required: 'gegebenenfalls die Empfängerinnen und Empfänger oder deren Kategorien',
      missing: 'zu Empfängerinnen und Empfängern der Daten',
    },
  },
  groundsIntro: {
    complaint:
      'Die festgestellten Tatsachen sind nach meiner Einschätzung Anzeichen dafür, dass eine Datenbearbeitung gegen die folgenden Bestimmungen des Bundesgesetzes vom 25. September 2020 über den Datenschutz (DSG, SR 235.1) verstossen könnte.',
    report:
      'Die festgestellten Tatsachen sind nach meiner Einschätzung Anzeichen dafür, dass eine Datenbearbeitung gegen die folgenden Bestimmungen des Bundesgesetzes vom 25. September 2020 über den Datenschutz (DSG, SR 235.1) verstossen könnte.',
  },
  grounds: {
    ...grounds,
    'information-at-form': {
      law: (required) =>
        `Der Verantwortliche informiert die betroffene Person angemessen über die Beschaffung von Personendaten und teilt ihr bei der Beschaffung ${alsoAnd(required)} mit.`,
      fact: grounds['information-at-form'].fact,
    },
    'reachable-policy': { ...grounds['reachable-policy'], law: () => INFORM },
    'written-policy': { ...grounds['written-policy'], law: () => INFORM },
    'own-policy': { ...grounds['own-policy'], law: () => WHO },
    'complete-policy': {
      ...grounds['complete-policy'],
      law: (required) =>
        `Bei der Beschaffung teilt der Verantwortliche der betroffenen Person unter anderem ${alsoAnd(required)} mit.`,
    },
    'controller-identity': { ...grounds['controller-identity'], law: () => WHO },
    'stated-purposes': {
      law: () =>
        'Bei der Beschaffung teilt der Verantwortliche der betroffenen Person den Bearbeitungszweck mit.',
      fact: ({ moment, wholePage }) =>
        `Am ${moment} habe ich auf dieser Seite${
          wholePage ? ', beim Formular ebenso wie an anderer Stelle,' : ' beim Formular'
        } keine Angabe zum Zweck der Datenbeschaffung gefunden`,
    },
    'recipient-named': {
      ...grounds['recipient-named'],
      law: () =>
        'Bei der Beschaffung teilt der Verantwortliche der betroffenen Person gegebenenfalls die Empfängerinnen und Empfänger oder deren Kategorien mit, denen Personendaten bekanntgegeben werden.',
    },
    'encrypted-transport': { ...grounds['encrypted-transport'], law: () => SECURE },
    'data-outside-address': { ...grounds['data-outside-address'], law: () => SECURE },
  },
  unknownRole:
    'Ich kann nicht überprüfen, ob diese Domain zu einem Auftragsbearbeiter gehört, der für die Website tätig ist.',
  otherLink: (textQuoted, place) => around(textQuoted, (mark) => german.otherLink(mark, place)),
  otherLinkOpened: (textQuoted, place, opened) =>
    around(textQuoted, (mark) => german.otherLinkOpened(mark, place, opened)),
  otherPolicy: (textQuoted, place, host) =>
    around(textQuoted, (mark) => german.otherPolicy(mark, place, host)),
  unanswered: {
    subject: 'Unbeantwortetes Auskunftsbegehren (Art. 25 DSG)',
    respondent: (host) =>
      `Website ${host}. Die Anzeige richtet sich gegen die Organisation, an die das unten beschriebene Auskunftsbegehren gerichtet war.`,
    asked: (rights) => `Verlangt wurde ${and(rights)}.`,
    rights: {
      access: 'Auskunft über die Personendaten (Art.\u00a025 DSG)',
      object: 'der Verzicht auf die Bearbeitung zu Werbezwecken',
      erase: 'die Löschung der Daten',
    },
    law: 'Jede Person kann vom Verantwortlichen Auskunft darüber verlangen, ob Personendaten über sie bearbeitet werden; die Auskunft wird in der Regel innerhalb von 30 Tagen erteilt.',
    fact: (sent, today) => `Am ${today} war das Auskunftsbegehren vom ${sent} noch unbeantwortet`,
    piece: (number, sent) =>
      `Beilage ${number}: Kopie des Auskunftsbegehrens vom ${sent} mit Nachweis der Absendung`,
  },
  leftToAuthority: 'Die Würdigung dieser Tatsachen überlasse ich dem EDÖB.',
  requestsIntro: 'Ich ersuche den EDÖB,',
  requests: {
    ...german.requests,
    investigate:
      'den dargelegten Sachverhalt zu prüfen und, soweit die Voraussetzungen erfüllt sind, eine Untersuchung zu eröffnen (Art.\u00a049 Abs.\u00a01 DSG)',
    'order-reply':
      'anzuordnen, dass die Organisation die Auskünfte nach Art.\u00a025 DSG erteilt (Art.\u00a051 Abs.\u00a03 lit.\u00a0g DSG)',
    'stop-use':
      'zu verfügen, dass die Bearbeitung der auf diese Weise beschafften Daten unterbrochen wird, bis die Seite angepasst ist (Art.\u00a051 Abs.\u00a01 DSG)',
    erase: 'die Löschung meiner Daten zu verfügen (Art.\u00a051 Abs.\u00a01 DSG)',
    'keep-informed':
      'mich über die unternommenen Schritte und das Ergebnis einer allfälligen Untersuchung zu informieren (Art.\u00a049 Abs.\u00a04 DSG)',
  },
  addInformation: {
    information:
      'auf eine Ergänzung der Informationen beim Formular hinzuwirken oder sie anzuordnen (Art.\u00a051 Abs.\u00a03 lit.\u00a0c DSG)',
    other: 'auf eine Anpassung des Formulars hinzuwirken oder sie anzuordnen (Art.\u00a051 DSG)',
  },
  attachments: {
    ...attachments,
    refer: (all, forms) => attachments.refer(all, forms).replace('Anlage', 'Beilage'),
    line: (number, title, moment, fileName) => `Beilage ${number}: ${title} vom ${moment}, Datei ${fileName}`,
  },
  pictureCaption: (number, moment) =>
    `Beilage ${number}: Bildschirmfoto des sichtbaren Teils der Registerkarte vom ${moment}`,
}
