import type { FillingTexts } from './shape/filling.ts'

const number = new Intl.NumberFormat('en-GB')

export const fillingTexts: FillingTexts = {
  title: 'Before You Sign – fill this form',
  questions: {
    firstName: 'First name',
    surname: 'Surname',
    fullName: 'Full name',
    street: 'Street and number',
    postcode: 'Postcode',
    city: 'Town',
    country: 'Country',
    address: 'Full address',
    email: 'E-mail',
    phone: 'Telephone',
    organisation: 'Organisation',
    organisationSite: 'Page concerned',
    organisationContact: 'Contact of the organisation',
    subject: 'Subject',
    factsDate: 'Date of the facts',
    facts: 'Description of the facts',
    priorContact: 'Contact with the organisation',
    requests: 'Requests',
    letter: 'Whole letter',
  },
  ways: {
    fill: {
      steps: (authority) => [
        `Open the form of the ${authority} and leave this page open in its tab.`,
        'There, click the extension’s icon in the toolbar, then “Fill this form”.',
        'Read what was filled in, add what is missing, attach the files, and send it yourself. For a form of several pages, do this on each of them.',
      ],
      account: 'The form needs an account there; log in first.',
      hosts: (hosts) => `Only pages on ${hosts} are filled, and only after your click.`,
    },
    copy: {
      heading: 'Copy field by field',
      lead: 'In the order in which forms ask.',
      button: (question) => `Copy: ${question}`,
      copied: (question) => `Copied: ${question}.`,
      notCopied: 'The browser did not allow copying. Select the text and copy it yourself.',
      length: (characters, limit) =>
        limit === null
          ? `${number.format(characters)} characters`
          : `${number.format(characters)} of ${number.format(limit)} characters`,
      short: (question, limit) => `${question}, at most ${number.format(limit)} characters`,
      plain: 'Copy',
      open: 'Show the text',
    },
    mail: {
      body: 'Opens your mail program with the address, the subject and a short form of the letter.',
      attach: 'A link cannot carry files: attach the PDF of the whole letter and the other files yourself.',
    },
    post: {
      heading: 'By post',
      sign: 'Save the PDF, print it, sign it, and send it with the attachments to:',
      copy: 'Copy the address',
      copied: 'Address copied.',
    },
  },
  page: {
    from: (site, reference) => `From the dossier about ${site}, ${reference}.`,
    which: {
      heading: 'Which dossier?',
      use: (site, reference) => `${site}, ${reference}`,
    },
    working: 'Reading the form…',
    done: (count) => (count === 1 ? 'One field filled in' : `${count} fields filled in`),
    nothing: 'No field filled in',
    filled: 'Filled in',
    typed: 'Already filled in: left as it was',
    replace: (field) => `Replace: ${field}`,
    notTaken: 'Not taken by the page',
    left: 'Not filled in',
    why: {
      'no-answer': 'The dossier has nothing for it.',
      'too-long': 'The answer is longer than the field.',
    },
    unused: 'To copy yourself',
    copy: (question) => `Copy: ${question}`,
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying.',
    yours: 'Left to you',
    frames:
      'A part of this page comes from another address: nothing was read or filled in there. If the form is in that part, open it in a tab of its own (right click, “Open frame in new tab”) and fill it there, or copy field by field from the dossier.',
    never: 'Nothing was sent. Read every field, then send it yourself.',
    noDossier: {
      heading: 'The dossier is not open',
      what: 'Your answers are in the dossier’s tab alone. Open it, then come back here.',
      open: 'Open the dossier',
    },
    elsewhere: {
      heading: 'Not a page of the authority',
      what: (hosts) => `Your answers go to pages on ${hosts} alone, over an encrypted connection.`,
    },
    notAllowed: {
      heading: 'The browser does not allow it here',
      what: 'Open the popup by the extension’s icon while this page is in front. In the dossier you can copy field by field.',
    },
  },
}
