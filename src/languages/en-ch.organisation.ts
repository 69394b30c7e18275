import { organisationTexts as english } from './en.organisation.ts'
import type { OrganisationTexts } from './shape/organisation.ts'

const concerning = { self: 'me', child: 'the child', other: 'the person whom I represent' }

/** Letters in English to an organisation under the Swiss act on data protection (FADP). */
export const organisationTexts: OrganisationTexts = {
  ...english,
  laws: { ...english.laws, fadp: 'FADP' },
  title: { ...english.title, rights: 'Request for access and other requests under the Data Protection Act' },
  headings: { ...english.headings, objection: 'Objection to the processing', erasure: 'Deletion' },
  rights: {
    ...english.rights,
    addressee: (host, nameQuoted) =>
      `To: the controller responsible for the website ${host}${nameQuoted === null ? '' : ` (named there: ${nameQuoted})`} and its data protection advisor, where one is appointed`,
    addresseeOfMessages:
      'To: the controller responsible for the messages described below and its data protection advisor, where one is appointed',
    subject: (articles, law) =>
      `Requests under Art.\u00a0${articles.join(', ').replace(/, (?=\d+$)/, ' and ')} ${law}`,
    identification: () =>
      'Please use the data above solely to identify the person concerned and to answer this request. Should you need further details to identify that person, please tell me which.',
    access: {
      lead: (whose, law) =>
        `Under Art.\u00a025 ${law}, I request information on whether you process personal data concerning ${concerning[whose]} and, where that is the case:`,
      source:
        'the available information on the source of the data, including the day and the page of their collection and the text that was shown there (Art.\u00a025 para.\u00a02 let.\u00a0e)',
      recipients: () =>
        'the recipients to whom the data are or have been disclosed, if possible by name (Art.\u00a025 para.\u00a02 let.\u00a0g)',
      copy: 'your identity and contact details, and the processed personal data as such (Art.\u00a025 para.\u00a02 let.\u00a0a and b)',
      purposes: 'the purpose of the processing (Art.\u00a025 para.\u00a02 let.\u00a0c)',
      storage:
        'the retention period or, where this is not possible, the criteria that determine it (Art.\u00a025 para.\u00a02 let.\u00a0d)',
      rights: null,
      profiling:
        'where applicable, the existence of an automated individual decision and the logic on which it is based (Art.\u00a025 para.\u00a02 let.\u00a0f)',
      transfers:
        'in the event of disclosure abroad, the state or international body and, where applicable, the guarantees (Art.\u00a019 para.\u00a04 and Art.\u00a025 para.\u00a02 let.\u00a0g)',
    },
    objection: {
      marketing:
        'I expressly declare that these data are not to be processed for advertising, including political advertising, nor disclosed to third parties for it (Art.\u00a030 para.\u00a02 let.\u00a0b).',
      caution: 'As a precaution, I withdraw any consent that may have been given for this purpose.',
    },
    erasure: {
      afterAccess:
        'Once you have answered the request for access, and not before, please delete these data (Art.\u00a032 para.\u00a02).',
      atOnce: 'Please delete these data (Art.\u00a032 para.\u00a02).',
      suppression: english.rights.erasure.suppression,
      recipients: 'Please also tell those to whom you have disclosed the data.',
    },
    term: (law) =>
      `As a rule the information is provided within 30 days and free of charge (Art.\u00a025 para.\u00a06 and 7 ${law}). Please send your answer to all of these requests to the contact details given above.`,
    complaint: (authority, basis) =>
      `Failing an answer, the matter may be reported to the ${authority ?? 'Federal Data Protection and Information Commissioner (FDPIC)'} under ${basis}.`,
    complaintBasis: { ...english.rights.complaintBasis, fadp: 'Art.\u00a049 FADP' },
  },
}
