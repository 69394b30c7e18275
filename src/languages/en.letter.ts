import type { Place } from '../facts.ts'
import type { LetterTexts } from './shape/letter.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Clocks that an English reader knows by the name of a city. */
const CITIES: Record<string, string> = {
  'Europe/Dublin': 'Dublin time',
  'Europe/London': 'London time',
  'Europe/Paris': 'Paris time',
  'Europe/Brussels': 'Brussels time',
  'Europe/Berlin': 'Berlin time',
  'Europe/Madrid': 'Madrid time',
  'Europe/Rome': 'Rome time',
}

const and = (items: string[]) =>
  items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

const or = (items: string[]) =>
  items.length < 3 ? items.join(' or ') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`

const places: Record<Place, string> = {
  inside: 'inside the form',
  near: 'next to it',
  footer: 'in the footer',
  page: 'elsewhere on the page',
}

const isAtForm = (place: Place) => place === 'inside' || place === 'near'

const number = new Intl.NumberFormat('en')

const quotedBoxes = (quotes: string[], none: string) => {
  if (quotes.length === 0) return none
  return `the ${quotes.length > 1 ? 'boxes' : 'box'} ${and(quotes)}`
}

const nowhere = (wholePage: boolean) =>
  wholePage ? 'near the form or elsewhere on the page' : 'near the form'

const notFound = (moment: string, wholePage: boolean, what: string) =>
  `On ${moment} I found, ${nowhere(wholePage)}, ${what}`

/** Letters to an authority that works in English. */
export const letterTexts: LetterTexts = {
  language: 'en',
  quotes: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  citation: {
    law: 'gdpr',
    regulation: (provisions) => {
      const cited = provisions.map(({ article, paragraph, points }) => {
        const base = `${article}${paragraph === '' ? '' : `(${paragraph})`}`
        return `${base}${and(points.map((point) => `(${point})`))}`
      })
      const joined = provisions.some(({ points }) => points.length > 1) ? ', and ' : ' and '
      const list = [cited.slice(0, -1).join(', '), ...cited.slice(-1)]
        .filter((part) => part !== '')
        .join(joined)
      return `${cited.length > 1 ? 'Articles' : 'Article'} ${list} GDPR`
    },
    judgments: {
      'CJEU C-673/17': 'the judgment of the Court of Justice of 1 October 2019, Planet49, C-673/17',
    },
    and,
  },
  date: ({ day, month, year }) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  month: ({ month, year }) => `${MONTHS[month - 1] ?? ''} ${year}`,
  moment: (at) => {
    const clock = [at.hour, at.minute].map((part) => String(part).padStart(2, '0')).join(':')
    return `${letterTexts.date(at)} at ${clock} (${CITIES[at.timeZone] ?? at.offset})`
  },
  and,
  title: {
    complaint: 'Complaint under Article 77 GDPR',
    report: 'Report of a form that collects personal data',
  },
  reference: (reference) => `Reference: ${reference}`,
  addressee: (name, postalAddress) => `To: ${name}${postalAddress === null ? '' : ` – ${postalAddress}`}`,
  subjectLine: (subject) => `Subject: ${subject}`,
  subject: (purpose, rule) => {
    const form = {
      petition: 'Petition form',
      newsletter: 'Newsletter form',
      donation: 'Donation form',
      survey: 'Survey form',
      membership: 'Membership form',
      contact: 'Contact form',
      registration: 'Registration form',
      login: 'Login form',
      checkout: 'Order form',
      search: 'Search form',
      other: 'Data-collection form',
    }[purpose]
    const matter = {
      'information-at-form': 'information not found (Articles 12 and 13 GDPR)',
      'reachable-policy': 'privacy policy not found (Articles 12 and 13 GDPR)',
      'written-policy': 'privacy policy without content (Articles 12 and 13 GDPR)',
      'own-policy': 'policy of another organisation (Article 13 GDPR)',
      'complete-policy': 'items not found in the policy (Article 13 GDPR)',
      'controller-identity': 'controller not named (Article 13 GDPR)',
      'stated-purposes': 'purposes not found (Article 13 GDPR)',
      'stated-rights': 'rights not mentioned (Article 13 GDPR)',
      'policy-link-at-form': 'information not easily accessible (Article 12 GDPR)',
      'empty-consent-boxes': 'box ticked in advance (Article 4 GDPR)',
      'opt-in-choice': 'tick needed to refuse (Articles 4 and 7 GDPR)',
      'separate-consent': 'bundled consent (Articles 4 and 7 GDPR)',
      'own-act-of-consent': 'sending taken as consent (Articles 4 and 7 GDPR)',
      'free-consent': 'consent demanded (Articles 4 and 7 GDPR)',
      'needed-data': 'data hardly needed demanded (Article 5 GDPR)',
      'marked-fields': 'mandatory fields not marked (Article 13 GDPR)',
      'recipient-named': 'recipient not named (Article 13 GDPR)',
      'encrypted-transport': 'unencrypted transmission (Article 32 GDPR)',
      'data-outside-address': 'data placed in the address (Article 32 GDPR)',
    }[rule]
    return `${form}, ${matter}`
  },
  headings: {
    author: 'Complainant',
    contact: 'Contact details (optional)',
    confidentiality: 'Confidentiality',
    others: 'Other possible controllers or recipients',
    respondent: 'Organisation complained of',
    organisation: 'Organisation concerned',
    facts: 'Statement of facts',
    items: 'Items looked for',
    steps: 'Prior contact with the organisation',
    context: 'Context',
    grounds: 'Alleged infringements',
    provisions: 'Provisions concerned',
    requests: 'Requests',
    attachments: 'Attachments',
    statement: 'Statement',
  },
  author: {
    fields: [
      { label: 'Name:', of: [['firstName', 'surname']] },
      { label: 'Postal address:', of: [['street'], ['city', 'postcode'], ['country']] },
      { label: 'E-mail and telephone:', of: [['email'], ['phone']] },
    ],
    optional: 'These details are for any question about this report.',
    onOwnBehalf: 'I am acting for myself.',
    competence: {
      residence: 'I address the supervisory authority of my habitual residence.',
      work: 'I address the supervisory authority of my place of work.',
      infringement: 'I address the supervisory authority of the place of the alleged infringement.',
    },
  },
  represented: {
    author: {
      child: 'I am acting as parent or legal guardian of a child under 18, whose data are concerned.',
      other:
        'I am acting on behalf of another person, whose data are concerned and whose signed mandate is attached.',
    },
    submitted: (whose, date, severalForms) =>
      `${date === null ? 'The' : `On ${date} the`} data of ${whose === 'child' ? 'the child' : 'the person whom I represent'} were submitted through ${severalForms ? 'a form of this page' : 'this form'}.`,
    erase: 'order the erasure of the data of the person whom I represent and its notification to recipients',
  },
  respondent: {
    named: (host, nameQuoted) => `Website ${host}. The form says about the organisation: ${nameQuoted}.`,
    namedInDocument: (host, nameQuoted) =>
      `Website ${host}. A document linked on the page says about the organisation: ${nameQuoted}.`,
    notFound: (host) =>
      `Website ${host}. The controller is not identified: I found neither a name nor contact details in the places described below.`,
    toBeEstablished: (host) => `Website ${host}. The identity of the controller remains to be established.`,
  },
  facts: {
    visited: (moment, address, titleQuoted) =>
      `On ${moment} I visited the page ${address}${titleQuoted === null ? '' : `, titled ${titleQuoted}`}.`,
    omitted: 'The parameters of this address, which may identify the visitor, are left out.',
    unicodeHost: (hostQuoted) => `The domain name is also displayed as ${hostQuoted}.`,
    form: (purpose, number) => {
      const form = {
        petition: 'a petition form',
        newsletter: 'a newsletter subscription form',
        donation: 'a donation form',
        survey: 'a survey or quiz form',
        membership: 'a membership form',
        contact: 'a contact form',
        registration: 'a registration form',
        login: 'a login form',
        checkout: 'an order form',
        search: 'a search form',
        other: 'a form that collects data',
      }[purpose]
      return number === null ? `This page shows ${form}.` : `Form ${number}: ${form}.`
    },
    fieldsAsked: 'Data asked for (required where the page marks the field so):',
    field: (kind, labelQuoted, required) => {
      const name = {
        email: 'e-mail address',
        phone: 'telephone number',
        first_name: 'first name',
        middle_name: 'middle name',
        last_name: 'surname',
        full_name: 'full name',
        honorific: 'title',
        postal_address: 'postal address',
        address_line2: 'second address line',
        postcode: 'postcode',
        city: 'town',
        region: 'region or county',
        country: 'country',
        birth_date: 'date of birth',
        birth_day: 'day of birth',
        birth_month: 'month of birth',
        birth_year: 'year of birth',
        age: 'age',
        gender: 'sex or gender',
        nationality: 'nationality',
        ethnicity: 'ethnic origin',
        national_id: 'national identification number',
        profession: 'profession',
        income: 'income',
        organisation: 'organisation',
        political_opinion: 'question of political opinion',
        religion: 'religion',
        union_membership: 'trade union membership',
        health: 'question about health',
        amount: 'amount',
        card_number: 'card number',
        card_name: 'card holder',
        card_expiry: 'card expiry date',
        card_cvc: 'card security code',
        iban: 'IBAN',
        file: 'file',
        message: 'message',
        subject: 'subject of the message',
        url: 'address of a website',
        friend_contact: 'contact details of another person',
        username: 'user name',
        email_or_username: 'e-mail address or user name',
        password: 'password',
        otp: 'one-time code',
        captcha: 'robot check',
        search_query: 'search',
        rating: 'rating',
        quantity: 'quantity',
        travel_date: 'travel date',
        consent: 'consent',
        preference: 'preference',
        remember_me: 'stay signed in',
        honeypot: 'field meant for robots',
        other: 'other field',
      }[kind]
      const label = labelQuoted === null ? '' : `, field ${labelQuoted}`
      return `${name}${label}: ${required ? 'required' : 'optional'}`
    },
    moreFields: (count) => `${count} more fields, described in the attached record`,
    boxes: 'Tick boxes, in the state in which the page presents them:',
    box: (labelQuoted, ticked) => `${labelQuoted}: ${ticked ? 'already ticked' : 'empty'}`,
    read: (textsQuoted, complete) =>
      `${complete ? 'The text at the form reads' : 'The text at the form includes'}: ${textsQuoted.join('; ')}.`,
    readNothing: 'Apart from the labels of fields and buttons, there is no text at the form.',
    buttons: (textsQuoted) =>
      `The ${textsQuoted.length > 1 ? 'buttons that send the form read' : 'button that sends the form reads'} ${and(textsQuoted)}.`,
    checked: (extension, browser) =>
      `The page was read in my browser (${browser}) with the extension “Before You Sign”, version ${extension}, which records the fields, texts and links of a page without reading what is typed.`,
    checkedBy: {
      person: 'I checked each of the points raised below on the page myself.',
      both: 'I checked the points raised below on the page myself, except for what rests on the code of the page, which the attached record shows.',
      record: 'The points raised below rest on the code of the page, which the attached record shows.',
    },
    searched: (where, characters, links) => {
      const texts = and(where.filter(isAtForm).map((place) => places[place]))
      const beyond = where.filter((place) => !isAtForm(place)).map((place) => places[place])
      return [
        `The texts were read ${texts} (${number.format(characters)} characters)`,
        ...(beyond.length === 0 ? [] : [`, the links (${number.format(links)}) also ${and(beyond)}`]),
        '.',
      ].join('')
    },
    document: ({ linkQuoted, address, endedAt, moment, outcome, status, characters }) => {
      const what = {
        read: `was read (${number.format(characters)} characters)`,
        'not-found': `was not found (answer of the server: ${status ?? '–'})`,
        'no-such-page': 'brought a page that says that there is no such page',
        'not-read': `could not be read${status === null ? '' : ` (answer of the server: ${status})`}`,
      }[outcome]
      return `Linked document ${linkQuoted}, ${address}${endedAt === null ? '' : `, which led to ${endedAt}`}: on ${moment} it ${what}.`
    },
    notChecked: {
      'policy-not-read': 'The documents to which the page links were not read.',
      'hidden-form': 'Another form of the page, which was not displayed, was not checked.',
      'language-unknown': 'A part of the page, in another language, could not be checked.',
      'page-too-large': 'The page is too long and was read in part only.',
    },
    submitted: (date, severalForms) => {
      const form = severalForms ? 'a form of this page' : 'this form'
      return `${date === null ? '' : `On ${date} `}I submitted my data through ${form}.`
    },
    notSubmitted: (severalForms) =>
      `I did not submit any data through ${severalForms ? 'a form of this page' : 'this form'}.`,
    messages: 'Since then, messages have arrived that I attribute to the organisation behind this form.',
    ownSentence: (sentence) => `I add: ${sentence}`,
  },
  items: {
    intro: (moment, documents) =>
      `State on ${moment}, at the form and, for the link, on the whole page${documents ? ', and in the linked documents that were read' : ''} (found, not found or could not be checked):`,
    ofForm: (number) => `Form ${number}:`,
    names: {
      controller: 'identity of the controller',
      purposes: 'purposes of the processing',
      rights: 'rights of the persons concerned',
      'policy-link': 'link to a privacy policy',
      'complaint-authority': 'right to lodge a complaint',
      'legal-basis': 'legal basis',
      recipients: 'recipients',
      retention: 'retention period',
    },
    row: (name, state) => `${name}: ${state}`,
    found: (place, textQuoted) => `found ${places[place]}, ${textQuoted}`,
    foundInDocument: (textQuoted) => `found in a linked document, ${textQuoted}`,
    notFound: 'not found',
    unchecked: 'could not be checked',
  },
  steps: {
    none: 'I have not contacted the organisation beforehand: the matter is the form itself and not a request to exercise my rights that went unanswered.',
    unanswered: (date) =>
      `I contacted the organisation${date === null ? '' : ` on ${date}`} and have received no reply to date.`,
    answered: (date) =>
      `I contacted the organisation${date === null ? '' : ` on ${date}`} and received a reply, which I can provide to the authority.`,
  },
  context: {
    intro:
      'Public sources report the following. I pass it on as context; I have not verified it and base no complaint on it.',
    matched: (domain, matched) =>
      ({
        page: `Domain of the page: ${domain}.`,
        target: `Domain to which the form is sent: ${domain}.`,
        frame: `Domain of a frame shown in the page: ${domain}.`,
        link: `Domain to which the page links: ${domain}.`,
      })[matched],
    summary: (text) => text,
    historical: (date) =>
      `This information concerns a period that ends in ${date}; the domain may have changed hands since.`,
    decision: (authority, date, outcome) => `Reported decision (${authority}, ${date}): ${outcome}`,
    sources: 'Sources:',
    source: (publisher, titleQuoted, date, address) => `${publisher}, ${titleQuoted}, ${date}, ${address}`,
    copy: 'copy of the text',
    otherSite: 'does not name this domain',
    left: 'I leave it to the supervisory authority to assess its significance.',
  },
  clues: {
    intro: (moment) =>
      `Clues as to who is behind this form, noted on ${moment}, which I leave to you to assess:`,
    line: {
      'target-on-party-domain': (party, seen) => `the form is sent to ${seen}, a domain used by ${party}`,
      'frame-on-party-domain': (party, seen) =>
        `the form is shown in a frame from ${seen}, a domain used by ${party}`,
      'document-on-party-domain': (party, seen) =>
        `a policy or legal notice linked on the page stands on ${seen}, a domain used by ${party}`,
      'policy-names-controller': (party, seen, other) =>
        `the linked document ${other} says of the controller: ${seen} (possibly ${party})`,
      'notice-names-publisher': (party, seen, other) =>
        `the linked document ${other} says of the publisher: ${seen} (possibly ${party})`,
      'imprint-line': (party, seen) => `one reads: ${seen} (possibly ${party})`,
      'party-email': (party, seen) => `the e-mail address ${seen} is given, on a domain used by ${party}`,
      'party-address': (party, seen) => `a postal address used by ${party} is given: ${seen}`,
      'shared-identifier': (party, seen, other) =>
        `the account number ${seen}, in the source of the page, is also that of ${other} (tied to ${party} according to the list of the extension)`,
    },
    left: 'Each of them may have another reason. I have no way of verifying them, accuse nobody on their account, and ask the supervisory authority to establish who the controller is.',
  },
  information: {
    'GDPR 13(1)(a)': {
      required: 'the identity and contact details of the controller',
      missing: 'of the identity of the controller',
    },
    'GDPR 13(1)(c)': {
      required: 'the purposes and legal basis of the processing',
      missing: 'of the purposes or legal basis of the processing',
    },
    'GDPR 13(2)(b)': {
      required: 'the existence of their rights',
      missing: 'of the rights of the persons concerned',
    },
    'GDPR 13(2)(d)': {
      required: 'the right to lodge a complaint with a supervisory authority',
      missing: 'of the right to lodge a complaint',
    },
  },
  policyItems: {
    controller: {
      required: 'the identity of the controller',
      missing: 'of the identity of the controller',
    },
    contact: {
      required: 'the contact details of the controller',
      missing: 'of the contact details of the controller',
    },
    purposes: { required: 'the purposes of the processing', missing: 'of the purposes of the processing' },
    'legal-basis': {
      required: 'the legal basis of the processing',
      missing: 'of the legal basis of the processing',
    },
    recipients: {
      required: 'the recipients of the data or their categories',
      missing: 'of the recipients of the data',
    },
    retention: {
      required: 'the storage period or the criteria that determine it',
      missing: 'of the storage period',
    },
    rights: {
      required: 'the rights of the person concerned',
      missing: 'of the rights of the person concerned',
    },
    complaint: {
      required: 'the right to lodge a complaint with a supervisory authority',
      missing: 'of the right to lodge a complaint',
    },
  },
  groundsIntro: {
    complaint:
      'The articles cited are those of Regulation (EU) 2016/679 (GDPR); the supervisory authority is not bound by them.',
    report:
      'The facts recorded seem to me to concern the following provisions of Regulation (EU) 2016/679 (GDPR); the supervisory authority is not bound by them.',
  },
  grounds: {
    'information-at-form': {
      law: (required) =>
        `The person whose data are collected must be given at that moment, in an easily accessible form, ${and(required)}.`,
      fact: ({ moment, wholePage, missing }) =>
        notFound(moment, wholePage, `no indication ${or(missing)}, and no link to a privacy policy`),
    },
    'reachable-policy': {
      law: () =>
        'The person whose data are collected must be given information on the processing at that moment, in an easily accessible form.',
      fact: ({ moment, documents: [opened] }) =>
        opened === undefined
          ? `On ${moment} the document behind the policy link was not found`
          : `On ${opened.moment} the link ${opened.linkQuoted} (${opened.address}) led to no document: ${
              opened.outcome === 'no-such-page'
                ? 'the page that came says that there is no such page'
                : `the server answered ${opened.status ?? '–'}`
            }`,
    },
    'written-policy': {
      law: () =>
        'The person whose data are collected must be given information on the processing at that moment, in an easily accessible form.',
      fact: ({ moment, quotes, documents: [opened] }) =>
        `On ${opened?.moment ?? moment} the document behind the policy link${
          opened === undefined
            ? ''
            : ` ${opened.linkQuoted} (${opened.address}, ${number.format(opened.characters)} characters)`
        } did not hold the information in full${quotes.length === 0 ? '' : `; one reads in it ${and(quotes)}`}`,
    },
    'own-policy': {
      law: () =>
        'The identity and contact details of the controller must be given when the data are collected.',
      fact: ({ moment, documents: [opened] }) =>
        opened === undefined
          ? `On ${moment} the policy link led to the policy of another organisation`
          : `On ${opened.moment} the link ${opened.linkQuoted} (${opened.address}) led to ${
              opened.endedAt ?? opened.address
            }, which I took for the policy of another organisation`,
    },
    'complete-policy': {
      law: (required) =>
        `Among the information to be given when the data are collected ${required.length > 1 ? 'are' : 'is'} ${and(required)}.`,
      fact: ({ moment, documents, missingItems }) =>
        documents.length === 0
          ? `On ${moment} I found, in the linked policy, no indication ${or(missingItems)}`
          : `In the linked ${documents.length > 1 ? 'policies' : 'policy'} ${and(
              documents.map(
                ({ address, moment, characters }) =>
                  `(${address}, read on ${moment}, ${number.format(characters)} characters)`,
              ),
            )} and at the form I found no indication ${or(missingItems)}`,
    },
    'controller-identity': {
      law: () =>
        'The identity and contact details of the controller must be given when the data are collected.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'no indication of the identity of the controller'),
    },
    'stated-purposes': {
      law: () => 'The purposes of the processing must be given when the data are collected.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'no indication of the purposes for which the data are asked'),
    },
    'stated-rights': {
      law: () =>
        'The existence of the rights of the person concerned must be indicated when the data are collected.',
      fact: ({ moment, wholePage }) =>
        notFound(moment, wholePage, 'no indication of the rights that a person has over their data'),
    },
    'policy-link-at-form': {
      law: () => 'The information must be given in an easily accessible form.',
      fact: ({ moment, elsewhere }) =>
        `On ${moment} I found no link to a privacy policy inside the form or next to it${
          elsewhere === null ? '' : `; such a link stands ${places[elsewhere]}`
        }`,
    },
    'empty-consent-boxes': {
      law: () =>
        'Consent requires a clear affirmative act; a box that is ticked by default, and that a person must untick to refuse, does not suffice.',
      fact: ({ moment, quotes }) =>
        quotes.length > 1
          ? `On ${moment}, before any action of mine, the boxes ${and(quotes)} were already ticked`
          : `On ${moment}, before any action of mine, ${quotes.length === 0 ? 'a consent box' : `the box ${and(quotes)}`} was already ticked`,
    },
    'opt-in-choice': {
      law: () =>
        'Consent requires a clear affirmative act; it cannot be inferred from the absence of a refusal.',
      fact: ({ moment, quotes }) =>
        `On ${moment} ${quotedBoxes(quotes, 'a box')} had to be ticked in order to refuse messages`,
    },
    'separate-consent': {
      law: () =>
        'Consent must be specific to each purpose, and the request for it distinguishable from other matters.',
      fact: ({ moment, quotes, purposes }) =>
        quotes.length > 1
          ? `On ${moment} each of the boxes ${and(quotes)} stood for several purposes, without a separate choice`
          : `On ${moment} a single box${quotes.length === 0 ? '' : `, ${and(quotes)},`} stood for several purposes${
              purposes.length < 2 ? '' : ` (${and(purposes)})`
            }, without a separate choice`,
    },
    'own-act-of-consent': {
      law: () =>
        'Consent must be given by an affirmative act of its own, and the request for it must be distinguishable from other matters.',
      fact: ({ moment, quotes }) =>
        `On ${moment} the form took its sending as consent, without a separate choice${
          quotes.length === 0 ? '' : `: ${and(quotes)}`
        }`,
    },
    'free-consent': {
      law: () =>
        'Consent must be freely given; it must not be made a condition of something for which it is not needed.',
      fact: ({ moment, quotes }) =>
        `On ${moment} the form demanded that ${quotedBoxes(
          quotes,
          'a box for receiving messages',
        )} be ticked before it could be sent`,
    },
    'needed-data': {
      law: () =>
        'Personal data must be adequate, relevant and limited to what is necessary for the purposes for which they are processed.',
      fact: ({ moment, quotes }) =>
        `On ${moment} the form could not be signed without ${
          quotes.length === 0 ? 'data beyond those of a signature' : `the data asked for as ${and(quotes)}`
        }; I found next to it no statement of what they are needed for`,
    },
    'marked-fields': {
      law: () =>
        'The person must be told whether the provision of the data is obligatory, and the possible consequences of not providing them.',
      fact: ({ moment, quotes }) =>
        `On ${moment} the code of the form demanded some fields${
          quotes.length === 0 ? '' : ` (${and(quotes)})`
        } and not others; I found neither inside the form nor next to it a sign or a sentence that tells them apart`,
    },
    'recipient-named': {
      law: () =>
        'The recipients of the data, or their categories, must be indicated when the data are collected.',
      fact: ({ moment, wholePage, host, target }) =>
        `The code of the page (${host}) sends the form to the domain ${target}. ${notFound(
          moment,
          wholePage,
          'no mention of this recipient',
        )}`,
    },
    'encrypted-transport': {
      law: () =>
        'Having regard to the risks, data must be protected by appropriate measures, among them encryption of their transmission.',
      fact: ({ moment, unencrypted }) =>
        unencrypted === 'page'
          ? `On ${moment} the page that shows the form was served from an http address, without encryption`
          : `On ${moment} the form was sent to an http address, without encryption`,
    },
    'data-outside-address': {
      law: () => 'Data must be protected against unauthorised disclosure by appropriate measures.',
      fact: ({ moment }) =>
        `On ${moment} the form was declared with the GET method, which writes the data typed into the address of the next page, kept for instance in the history of the browser and the logs of the server`,
    },
  },
  hiddenText: (textQuoted) =>
    `The code of the page contains a text that the screen does not show: ${textQuoted}.`,
  unknownRole: 'I cannot verify whether this domain is that of a provider acting on behalf of the site.',
  otherLink: (textQuoted, place) =>
    `A link ${textQuoted} stands ${places[place]}; the document to which it leads was not read by the extension.`,
  otherLinkOpened: (textQuoted, place, { outcome, moment, status }) =>
    `A link ${textQuoted} stands ${places[place]}; ${
      {
        read: `the document to which it leads was read on ${moment}, and no information on the use of the data was found in it`,
        'not-found': `on ${moment} the document to which it leads was not found (answer of the server: ${status ?? '–'})`,
        'no-such-page': `on ${moment} it led to a page that says that there is no such page`,
        'not-read': 'the document to which it leads could not be read by the extension',
      }[outcome]
    }.`,
  otherPolicy: (textQuoted, place, host) =>
    `A link ${textQuoted} stands ${places[place]} and leads to ${host}; I took it for that of another organisation.`,
  nationalContext: {},
  unanswered: {
    subject: 'Request to exercise rights left unanswered (Article 12 GDPR)',
    respondent: (host) =>
      `Website ${host}. The complaint is about the organisation to which the request described below was sent.`,
    asked: (rights) => `The request concerned ${and(rights)}.`,
    rights: {
      access: 'access to the personal data (Article 15 GDPR)',
      object: 'an objection to direct marketing (Article 21 GDPR)',
      erase: 'the erasure of the data (Article 17 GDPR)',
    },
    law: 'The controller must provide information on the action taken on a request under Articles 15 to 22 without undue delay and in any event within one month of receiving it; an extension must be announced within that month, with its reasons.',
    fact: (sent, today) => `By ${today} the request of ${sent} had received no answer`,
    piece: (number, sent) => `Attachment ${number}: copy of the request of ${sent} with proof of its sending`,
  },
  leftToAuthority: 'I leave it to the supervisory authority to assess these facts.',
  requestsIntro: 'I ask the supervisory authority to:',
  requests: {
    investigate: 'verify the facts stated and investigate the matter',
    'order-reply':
      'order the organisation to comply with the request to exercise rights that went unanswered',
    'stop-use': 'stop the use of the data collected in this way until the page is brought into compliance',
    erase: 'order the erasure of my data and its notification to recipients',
    sanction: 'consider whether a fine is appropriate',
    'keep-informed': 'inform me of the progress and the outcome of this complaint (Article 77(2) GDPR)',
  },
  addInformation: {
    information: 'remind the organisation of its obligations or order it to add the information to the form',
    other: 'remind the organisation of its obligations or order it to bring the form into compliance',
  },
  attachments: {
    refer: (all, forms) => {
      const pieces = `${all.length > 1 ? 'attachments' : 'attachment'} ${and(all.map(String))}`
      if (forms.length === 0) return pieces
      return `${forms.length > 1 ? 'forms' : 'form'} ${and(forms.map(String))}; ${pieces}`
    },
    picture: 'picture of the visible part of the tab',
    facts: 'record of the page as JSON (fields, texts, links and findings, without any value typed)',
    line: (number, title, moment, fileName) => `Attachment ${number}: ${title}, ${moment}, file ${fileName}`,
    hash: (hash) => `SHA-256: ${hash}`,
    hashMeans:
      'The SHA-256 hash shows whether a file has changed since it was computed; it does not prove where the file comes from.',
    noPicture: 'No picture of the screen is attached.',
  },
  wholeLetter: 'The whole letter is attached.',
  notIdentified: (host) => `Not identified – website ${host}`,
  reply: {
    came: (date) => `The reply came on ${date}.`,
    said: {
      refused: 'It refuses the request and gives reasons.',
      'refused-without-reasons': 'It refuses the request without giving reasons.',
      'in-part': 'It meets the request only in part.',
      'promise-not-kept':
        'It announces that the request will be met; to date I have not found that this was done.',
      'without-source': 'It does not say where the data come from.',
    },
    concerns: (rights) => `This concerns ${and(rights)}.`,
    subject: {
      refused: 'Request to exercise rights refused (Articles 15 to 22 GDPR)',
      'refused-without-reasons': 'Request to exercise rights refused without reasons (Article 12 GDPR)',
      'in-part': 'Request to exercise rights met only in part (Article 12 GDPR)',
      'promise-not-kept': 'Request to exercise rights: reply not acted upon (Article 12 GDPR)',
      'without-source': 'Request for access, source of the data not given (Article 15 GDPR)',
    },
    law: {
      refused:
        'A request to exercise these rights may be refused only in the cases for which the law provides.',
      'refused-without-reasons':
        'A controller that does not take action on a request must inform the person, at the latest within one month of receiving it, of the reasons and of the possibility of lodging a complaint.',
      'without-source':
        'Where the data were not collected from the person concerned, that person must on request be given any available information as to their source.',
    },
    fact: {
      refused: (sent) => `The request of ${sent} was refused`,
      'refused-without-reasons': (sent) => `The request of ${sent} was refused without reasons being given`,
      'in-part': (sent, today) => `By ${today} the request of ${sent} had been met only in part`,
      'promise-not-kept': (sent, today) =>
        `By ${today} I had not found that what was announced in reply to the request of ${sent} had been done`,
      'without-source': (sent) => `The reply to the request of ${sent} does not say where the data come from`,
    },
    order: 'order the organisation to comply with the request to exercise rights described above',
    piece: (number, sent) => `Attachment ${number}: copy of the request of ${sent} and of the reply`,
  },
  confidential: {
    own: 'I ask that my identity not be disclosed to the organisation.',
    represented:
      'I ask that neither my identity nor that of the person whom I represent be disclosed to the organisation.',
    tellFirst: 'If the complaint cannot be handled in that way, I ask to be told before any disclosure.',
  },
  others: {
    intro:
      'The following may also be controllers or recipients of the data. I do not know their role, accuse none of them, and ask the supervisory authority to establish it:',
    target: (host) => `the organisation behind the address ${host}, to which the form is sent`,
    publisher: (nameQuoted) => `${nameQuoted}, given as publisher in the legal notice of the website`,
    listed: (party, domain, source) =>
      `${party}: public sources connect the domain ${domain} with it${source === null ? '' : ` (${source})`}`,
  },
  statement: {
    confirm: 'I confirm that the facts stated are accurate, as I observed them on the dates given.',
    place: 'Place:',
    date: 'Date:',
    signature: 'Signature:',
  },
  page: (number, of) => `page ${number} of ${of}`,
  pictureCaption: (number, moment) =>
    `Attachment ${number}: picture of the visible part of the tab, ${moment}`,
  consentPurposes: {
    newsletter: 'newsletter',
    marketing: 'direct marketing',
    marketing_partners: 'direct marketing by partners',
    terms: 'acceptance of terms',
    privacy_ack: 'having read the privacy policy',
    publication: 'publication',
    signature: 'signature',
    other: 'another purpose',
  },
}
