import { letterTexts } from './en.letter.ts'
import type { OrganisationTexts } from './shape/organisation.ts'

const concerning = {
  self: 'me',
  child: 'the child',
  other: 'the person whom I represent',
}

/** Letters in English to the organisation behind a form. */
export const organisationTexts: OrganisationTexts = {
  language: 'en',
  laws: { gdpr: 'GDPR', 'uk-gdpr': 'UK GDPR' },
  title: {
    rights: 'Request to exercise data protection rights',
    notice: 'A suggestion for a form on your website',
  },
  headings: {
    identification: 'Identification',
    matter: 'What this request is about',
    access: 'Right of access',
    objection: 'Right to object and withdrawal of consent',
    erasure: 'Erasure',
    term: 'Time limit and reply',
  },
  rights: {
    addressee: (host, nameQuoted) =>
      `To: the controller responsible for the website ${host}${nameQuoted === null ? '' : ` (named there: ${nameQuoted})`} and its data protection officer, where one is designated`,
    addresseeOfMessages:
      'To: the controller responsible for the messages described below and its data protection officer, where one is designated',
    subject: (articles, law) =>
      `Exercise of rights (${articles.length > 1 ? 'Articles' : 'Article'} ${letterTexts.and(articles)} ${law})`,
    identification: (law) =>
      `Please use the data above solely to identify the person concerned and to answer this request. Should you have reasonable doubts about the identity of the person concerned, please state them and say which additional information is necessary (Article 12(6) ${law}).`,
    represented: {
      child: 'I am acting as parent or legal guardian of a child under 18, whose data are concerned.',
      other:
        'I am acting on behalf of another person, whose data are concerned and whose signed mandate is attached.',
    },
    representedName: 'Name and contact details of the person concerned, as you hold them:',
    given: (whose, address, date) =>
      `${date === null ? 'Personal data' : `On ${date}, personal data`} concerning ${concerning[whose]} were given to you through a form on the page ${address}.`,
    messages: 'Since then, messages have arrived that I attribute to you.',
    messagesOnly:
      'Messages that I attribute to you have arrived at the contact details given above. I do not know where you obtained these details.',
    access: {
      lead: (whose, law) =>
        `Under Article 15 ${law}, please confirm whether you process personal data concerning ${concerning[whose]} and, where that is the case, provide:`,
      source:
        'any available information as to the source of the data, including the day and the page of their collection and the text that was shown there (Article 15(1)(g))',
      recipients: (judgment) =>
        `the recipients to whom the data have been or will be disclosed, each by name and not only by category (Article 15(1)(c)${judgment ? '; Court of Justice, judgment of 12 January 2023, Österreichische Post, C-154/21' : ''})`,
      copy: 'access to the data and a copy of them, with the categories concerned (Article 15(1)(b) and (3))',
      purposes:
        'the purposes of the processing and its legal basis (Article 15(1)(a)): where it is consent, the proof of that consent (Article 7(1)); where it is legitimate interests, those interests and how they were weighed (Article 6(1)(f))',
      storage: 'the envisaged storage period or the criteria that determine it (Article 15(1)(d))',
      rights:
        'the information on the rights of the data subject and on the right to lodge a complaint (Article 15(1)(e) and (f))',
      profiling:
        'whether automated decision-making, including profiling, takes place and, if so, meaningful information about the logic involved and about the significance and the envisaged consequences of such processing (Article 15(1)(h))',
      transfers:
        'where the data are transferred to a third country or an international organisation, the appropriate safeguards (Article 15(2))',
    },
    objection: {
      marketing:
        'I object to the processing of these data for direct marketing, including political messages, and to any profiling related to it (Article 21(2)). The data must then no longer be processed for these purposes (Article 21(3)).',
      caution:
        'As a precaution, I withdraw any consent that may have been given for this purpose (Article 7(3)). Should you take the view that your messages are not direct marketing, I object to the processing under Article 21(1) as well: they arrive at private contact details, where they are not wanted.',
    },
    erasure: {
      afterAccess:
        'Once you have answered the request for access, and not before, please erase these data (Article 17(1)).',
      atOnce: 'Please erase these data (Article 17(1)).',
      suppression: 'What is needed for the objection to be heeded in future may be kept for that alone.',
      recipients:
        'Please also communicate the erasure to each recipient and inform me about those recipients (Article 19).',
    },
    term: (law) =>
      `Please answer without undue delay and in any event within one month of receipt of this request, and inform me within that month, with the reasons, if you need to extend it (Article 12(3) ${law}). The answer is free of charge (Article 12(5)). Please send it to the contact details given above.`,
    complaint: (authority, basis) =>
      `Failing an answer, a complaint may be lodged with ${authority === null ? 'a supervisory authority' : `the supervisory authority (${authority})`} under ${basis}.`,
    complaintBasis: { gdpr: 'Article 77 GDPR', 'uk-gdpr': 'section 165 of the Data Protection Act 2018' },
  },
  notice: {
    subject: (host) => `Information at a form on ${host}`,
    greeting: 'Hello,',
    looked: (moment, address) =>
      `On ${moment} I looked at the page ${address}, where a form asks for personal data. This is what I noticed:`,
    asked: (cited) => `In short, this is what the law provides for (${cited}):`,
    please:
      'Could you please add this information, or a link to it, at the form? Should it be there and I have overlooked it, it would help others as well if it were easier to find.',
    close:
      'This is meant as a suggestion. I am not asking for anything for myself, and no reply is needed. Thank you for looking into it.',
    regards: 'Kind regards',
  },
}
