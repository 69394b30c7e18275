import { letterTexts as english } from './en.letter.ts'
import type { LetterTexts } from './shape/letter.ts'

const { context, clues, unanswered, reply, requests } = english

const underUk = (cited: string) => cited.replace(/ GDPR(?=\)?$)/, ' UK GDPR')

/**
 * Letters to the ICO, under the UK GDPR. The right to complain stands in section 165 of the Data Protection Act 2018
 * since 19 June 2026, when Article 77 was omitted; judgments of the Court of Justice bind nobody there any more.
 */
export const letterTexts: LetterTexts = {
  ...english,
  citation: {
    ...english.citation,
    law: 'uk-gdpr',
    regulation: (provisions) => underUk(english.citation.regulation(provisions)),
    judgments: {},
  },
  title: {
    complaint: 'Complaint under section 165 of the Data Protection Act 2018',
    report: 'Report of a form that collects personal data in the United Kingdom',
  },
  subject: (purpose, rule) => underUk(english.subject(purpose, rule)),
  context: { ...context, left: 'I leave it to the ICO to assess its significance.' },
  clues: {
    ...clues,
    left: 'Each of them may have another reason. I have no way of verifying them, accuse nobody on their account, and ask the ICO to establish who the controller is.',
  },
  groundsIntro: {
    complaint:
      'The articles cited are those of the UK GDPR (the United Kingdom General Data Protection Regulation); the ICO is not bound by them.',
    report:
      'The facts recorded seem to me to concern the following provisions of the UK GDPR (the United Kingdom General Data Protection Regulation); the ICO is not bound by them.',
  },
  steps: {
    ...english.steps,
    answered: (date) =>
      `I contacted the organisation${date === null ? '' : ` on ${date}`} and received a reply, which I can provide to the ICO.`,
  },
  reply: {
    ...reply,
    subject: {
      refused: underUk(reply.subject.refused),
      'refused-without-reasons': underUk(reply.subject['refused-without-reasons']),
      'in-part': underUk(reply.subject['in-part']),
      'promise-not-kept': underUk(reply.subject['promise-not-kept']),
      'without-source': underUk(reply.subject['without-source']),
    },
    law: {
      ...reply.law,
      // How the time is counted has changed with Article 12A.
      'refused-without-reasons':
        'A controller that does not take action on a request must inform the person without delay of the reasons and of the possibility of lodging a complaint.',
    },
  },
  unanswered: {
    ...unanswered,
    subject: 'Request to exercise rights left unanswered (Article 12 UK GDPR)',
    rights: {
      access: 'access to the personal data (Article 15 UK GDPR)',
      object: 'an objection to direct marketing (Article 21 UK GDPR)',
      erase: 'the erasure of the data (Article 17 UK GDPR)',
    },
    law: 'The controller must provide information on the action taken on a request to exercise these rights without undue delay and in any event before the end of the applicable time period, which is one month unless it is extended or paused as the UK GDPR allows.',
  },
  leftToAuthority: 'I leave it to the ICO to assess these facts.',
  requestsIntro: 'I ask the ICO to:',
  requests: {
    ...requests,
    'keep-informed':
      'inform me of the progress and the outcome of this complaint (section 165 of the Data Protection Act 2018)',
  },
}
