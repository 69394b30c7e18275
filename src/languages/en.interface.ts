import type { InterfaceTexts } from './shape/interface.ts'

const locale = 'en-GB'
const plurals = new Intl.PluralRules(locale)
const number = new Intl.NumberFormat(locale)

function count(amount: number, one: string, other: string): string {
  return `${number.format(amount)} ${plurals.select(amount) === 'one' ? one : other}`
}

const form = (several: boolean) => (several ? 'A form on this page' : 'This form')

/** English texts of popup, banner and badge. */
export const interfaceTexts: InterfaceTexts = {
  locale,
  local: 'en',
  name: 'Before You Sign',
  description:
    'Reads the form in front of you, says who takes your data and why, and prepares a complaint that you can send.',
  level: {
    listed: 'On the list',
    missing: 'Points noted',
    unclear: 'Not certain',
    informed: 'Informs you',
    quiet: 'Nothing to note',
    blind: 'Not checked',
  },
  headline: {
    unmet: {
      'information-at-form': (several) => `${form(several)} says neither who takes your data nor why.`,
      'policy-link-at-form': (several) =>
        `${form(several)} does not link to the privacy policy, which is linked elsewhere on the page.`,
      'controller-identity': (several) => `${form(several)} does not say who takes your data.`,
      'stated-purposes': (several) => `${form(several)} does not say what your data are for.`,
      'stated-rights': (several) => `${form(several)} does not mention your rights over your data.`,
      'empty-consent-boxes': (several) =>
        `${form(several)} comes with a box for receiving messages already ticked.`,
      'opt-in-choice': (several) => `${form(several)} makes you tick a box to refuse messages.`,
      'separate-consent': (several) =>
        `${form(several)} has one box for receiving messages and for something else.`,
      'own-act-of-consent': (several) =>
        several
          ? 'Sending one of the forms here counts as agreeing to receive messages.'
          : 'Sending this form counts as agreeing to receive messages.',
      'recipient-named': (several) =>
        `${form(several)} sends your data to another organisation’s address without naming it.`,
      'encrypted-transport': (several) => `${form(several)} would send what you enter without encryption.`,
      'data-outside-address': (several) => `${form(several)} puts what you enter into a web address.`,
    },
    listed: {
      'party-run': (publishers, site, party) =>
        `According to ${publishers}, ${site} was run by a party or its campaign (${party}).`,
      'party-figure': (publishers, site, party) =>
        `According to ${publishers}, ${site} was run by someone close to a party (${party}).`,
      promoted: (publishers, site, party) =>
        `According to ${publishers}, ${site} was promoted by a party (${party}).`,
    },
    site: {
      page: 'this site',
      target: 'the site that receives this form',
      frame: 'a site shown inside this page',
      link: 'a site linked here',
    },
    unclear: (several) =>
      several
        ? 'It is not certain that the forms here say who takes your data and why.'
        : 'It is not certain that this form says who takes your data and why.',
    unclearPolicy: (several) => `${form(several)} points to a privacy policy, which was not read.`,
    unclearLanguage: 'This page is in a language that cannot be read yet.',
    informed: (several) =>
      several
        ? 'The forms on this page say who takes your data and why.'
        : 'This form says who takes your data and why.',
    quiet: 'Nothing on this page takes personal data.',
    quietAsFarAsRead: 'No form that takes personal data was found in what could be read.',
    blind: {
      'page-too-large': {
        headline: 'This page is too large to be read.',
        advice:
          'Nothing can be said about it. Before you fill in a form, look for who takes your data and why.',
      },
      'hidden-form': {
        headline: 'The form on this page is not open yet.',
        advice: 'Open it; it is read as soon as you can see it.',
      },
      'language-unknown': {
        headline: 'This page is in a language that cannot be read yet.',
        advice: 'Before you fill in a form, look for who takes your data and why.',
      },
      'policy-not-read': {
        headline: 'The privacy policy was not read.',
        advice: 'Open the policy that the form links to, and look for who takes your data and why.',
      },
      'browser-page': {
        headline: 'This page belongs to your browser.',
        advice: 'There is nothing to check here: browsers keep extensions out of their own pages.',
      },
      'store-page': {
        headline: 'Browsers keep extensions out of their stores.',
        advice: 'This page could not be looked at. On other sites you get an answer here.',
      },
      document: {
        headline: 'This is a document, not a web page.',
        advice:
          'Documents such as PDF files are not read. Look in the document for who takes your data and why.',
      },
      'no-access': {
        headline: 'This extension may not read this site.',
        advice:
          'To have it checked, allow the extension on this site in your browser’s menu, then reload the page.',
      },
      'not-loaded': {
        headline: 'This page was opened before the extension was ready.',
        advice: 'Reload the page, then click the icon again.',
      },
      'still-reading': {
        headline: 'This page is still being read.',
        advice: 'The answer appears here by itself.',
      },
    },
  },
  because: {
    'language-unknown': 'This page is in a language that cannot be read yet.',
    'policy-not-read': 'It may stand in the linked privacy policy, which was not read.',
    'long-text': 'The text at the form is long and may say it in other words.',
    'cap-hit': 'Not all of the text could be read.',
    'weak-words': 'Some words point to it, but not clearly enough.',
    'legal-notice-may-hold-it': 'It may stand in the linked legal notice, which was not read.',
    'folded-text': 'It may stand in a part of the text that has to be unfolded first.',
    'image-text': 'Part of the text is a picture, which cannot be read.',
    'embedded-frame': 'The form stands in a frame, and the page around it could not be read.',
    'script-may-send': 'The page’s scripts may send the form in another way than it is written.',
    'needs-human-eye': 'A person has to look at this.',
  },
  notChecked: {
    'page-too-large': 'The page is large: not all of it was read.',
    'hidden-form': 'A form that is not open yet. It is read as soon as you can see it.',
    'language-unknown': 'Texts in a language that cannot be read yet.',
    'policy-not-read': 'The linked privacy policy. You can read it yourself.',
    'browser-page': 'Parts of the page that belong to the browser.',
    'store-page': 'Parts of the page that belong to the browser’s store.',
    document: 'A document, such as a PDF file, inside the page.',
    'no-access': 'A part of the page from a site that the extension may not read.',
    'not-loaded': 'A part of the page that was opened before the extension was ready.',
    'still-reading': 'A part of the page that is still being read.',
  },
  field: {
    email: 'e-mail',
    phone: 'phone number',
    first_name: 'first name',
    middle_name: 'middle name',
    last_name: 'last name',
    full_name: 'name',
    honorific: 'title',
    postal_address: 'address',
    address_line2: 'address',
    postcode: 'postcode',
    city: 'town',
    region: 'region',
    country: 'country',
    birth_date: 'date of birth',
    birth_day: 'date of birth',
    birth_month: 'date of birth',
    birth_year: 'year of birth',
    age: 'age',
    gender: 'gender',
    nationality: 'nationality',
    ethnicity: 'ethnic origin',
    national_id: 'identity number',
    profession: 'occupation',
    income: 'income',
    organisation: 'organisation',
    political_opinion: 'political opinion',
    religion: 'religion',
    union_membership: 'trade-union membership',
    health: 'health',
    amount: 'amount',
    card_number: 'bank card',
    card_name: 'bank card',
    card_expiry: 'bank card',
    card_cvc: 'bank card',
    iban: 'bank account',
    file: 'file',
    message: 'message',
    subject: 'subject',
    url: 'web address',
    friend_contact: 'someone else’s contact details',
    username: 'user name',
    email_or_username: 'e-mail or user name',
    password: 'password',
    otp: null,
    captcha: null,
    search_query: null,
    rating: 'rating',
    quantity: null,
    travel_date: 'date of travel',
    consent: null,
    preference: null,
    remember_me: null,
    honeypot: null,
    other: 'other details',
  },
  purpose: {
    petition: 'Petition',
    newsletter: 'Newsletter',
    donation: 'Donation',
    survey: 'Survey',
    membership: 'Membership',
    contact: 'Contact form',
    registration: 'Registration',
    login: 'Login',
    checkout: 'Order',
    search: 'Search',
    other: 'Form',
  },
  notice: {
    who: 'Who takes your data',
    why: 'What they are for',
    recipients: 'Who else receives them',
    retention: 'How long they are kept',
    rights: 'Your rights',
    complaint: 'Where to complain',
    'legal-basis': 'On what legal basis',
    officer: 'Data protection officer',
    transfers: 'Transfer outside the EU',
    mandatory: 'What you must fill in',
    automated: 'Automated decisions',
  },
  place: {
    inside: 'in the form',
    near: 'near the form',
    footer: 'at the foot of the page',
    page: 'elsewhere on the page',
  },
  cite: {
    gdpr: (article, paragraph, point) =>
      `GDPR Art. ${article}${paragraph === null ? '' : `(${paragraph})`}${point === null ? '' : `(${point})`}`,
    judgment: (caseNumber) => `EU Court of Justice, ${caseNumber}`,
  },
  badge: {
    open: (name, points) => `${name} – ${count(points, 'point', 'points')} noted on this page`,
    unclear: (name) => `${name} – not certain on this page`,
    context: (name) => `${name} – this page has to do with a site on the shared list`,
    hidden: (title) => `${title} (hidden here)`,
  },
  banner: {
    region: (name) => name,
    onList: {
      listed: 'This site is on the list of sites tied to a party',
      historical: 'According to older sources, this site was tied to a party',
      review: 'Whether this site is tied to a party is being checked',
    },
    why: 'See why',
    close: 'Close',
    toolbarHint: 'Click the extension’s icon in the toolbar to see why.',
  },
  popup: {
    loading: 'Reading what is known of this page…',
    failed: {
      headline: 'The extension did not answer.',
      advice: 'Close this window and click the icon again. If it happens again, reload the page.',
    },
    checkedAt: (moment) => `Checked on ${moment}`,
    asked: 'What is asked',
    required: 'Required',
    optional: 'Optional',
    flow: 'Where it goes',
    you: 'You',
    moreFields: (amount) => `and ${number.format(amount)} more`,
    recipient: 'Recipient',
    sentTo: 'Sent to',
    recipientStated: 'stated at the form',
    recipientNotFound: 'not named at the form',
    recipientNotKnown: 'could not be told',
    open: 'Points noted',
    onList: 'On the shared list',
    unclear: 'Not certain',
    found: 'Found at the form',
    inOrder: 'In order',
    context: 'Good to know',
    notChecked: 'Not checked',
    law: (articles) => `The law: ${articles}`,
    hiddenText: 'Text that nobody can see',
    otherPolicy: 'Policy of another organisation',
    box: 'Box or field',
    goesTo: 'Goes to',
    lookedIn: (places) => `Looked for ${places}`,
    searchedSize: (characters, links) =>
      `${count(characters, 'character', 'characters')} and ${count(links, 'link', 'links')} read`,
    seeList: 'Sources below, under “On the shared list”.',
    showOnPage: 'Show on the page',
    shown: 'Marked on the page.',
    notShown: 'No longer there on the page.',
    hide: 'Hide here until something new',
    hidden: 'Hidden here until something new.',
    unhide: 'Show again',
    prepareComplaint: 'Prepare a complaint',
    preparing: 'Preparing…',
    pageChanged: 'The page has changed. This is what it shows now.',
    notPrepared: 'The complaint could not be stored. Make room on your disk and try again.',
    reload: 'Reload the page',
    privately: 'Nothing has left your browser.',
  },
  list: {
    standing: { listed: 'current', historical: 'historical', review: 'being checked' },
    matched: {
      page: 'This site',
      target: 'Receives this form',
      frame: 'Shown inside this page',
      link: 'Linked from this page',
    },
    seen: (from, to) => (from === to ? `Seen: ${from}.` : `Seen: ${from} – ${to}.`),
    changedHands: (date) => `The domain may have changed hands since ${date}.`,
    lookedAt: (date) => `Last looked at by an editor on ${date}.`,
    takes: 'What it took',
    regulator: (authority, date) => `${authority}, ${date}`,
    disclosure: 'What could be seen of who runs it',
    sources: (amount) => count(amount, 'source', 'sources'),
    widerAffair: 'on the wider affair, does not name this site',
    notOnIt: (date) => `Not on the shared list of ${date}. That alone says nothing about a site.`,
    edition: (edition, date) => `Shared list no. ${number.format(edition)} of ${date}.`,
  },
}
