import type { SuggestionTexts } from './shape/suggestion.ts'

/** English texts of the page that drafts a suggestion or a correction for a list. */
export const suggestionTexts: SuggestionTexts = {
  language: 'en',
  locale: 'en-GB',
  title: 'Before You Sign – suggestion',
  loading: 'Looking at the page…',
  heading: { 'new-site': 'Suggest a site to a list', correction: 'Contest or correct an entry' },
  about: (host, moment) => `${host}, page read on ${moment}`,
  promise:
    'Nothing is sent from here. You send the text yourself, where the list says; what leaves is exactly the text that is shown.',
  notSeen: {
    'tab-gone': 'The tab that you came from is gone. The draft is empty: what you know goes into the fields.',
    'other-page':
      'The tab that you came from shows another site now. The draft is empty: what you know goes into the fields.',
    'no-answer':
      'The extension could not look at the page. The draft is empty: what you know goes into the fields.',
  },
  criteria: {
    heading: 'What a list asks for',
    lines: [
      'A public source that prints the site’s address and says who runs or promotes it.',
      'The same rule for every party.',
      'To be on a list is not to break a law: it says what dated sources say.',
    ],
    more: 'The criteria of this list',
  },
  site: {
    heading: 'The site',
    address: { label: 'Address of the site', hint: 'The host is enough: example.org' },
    unicode: (name) => `Browsers may show it as ${name}.`,
    whole: {
      legend: 'What belongs to it?',
      domain: (name) => `${name} with all its addresses`,
      host: (name) => `only ${name}`,
    },
    refused: {
      'no-site': 'This is not the name of a site. Example: example.org',
      'shared-host':
        'Forms of many organisations, or of a public body, stand at this address. A list would name all of them.',
    },
    official: (party) =>
      `This is an official site of ${party}. Lists leave out pages that say so themselves.`,
    known: (list) => `This site is already in the list “${list}”.`,
    contest: 'Contest or correct the entry instead',
    asked: (fields) => `Its forms ask for: ${fields}.`,
    country: { label: 'Country that it addresses', hint: '' },
    kind: { label: 'What it asks for', hint: '' },
    kinds: {
      petition: 'Signatures under a petition',
      quiz: 'Answers to a quiz',
      survey: 'Answers to a survey',
      'support-declaration': 'A declaration of support',
      'vote-application': 'An application to vote',
      contest: 'Entries for a prize draw',
      'share-a-friend': 'Contacts of friends',
      lookalike: 'Data on a page that looks like another’s',
    },
    choose: 'Choose…',
  },
  behind: {
    heading: 'Who is behind it, according to your source?',
    clues: 'Seen on the page',
    noClues: 'The extension saw no clue to a party on this page.',
    cluesProve:
      'Clues prove nothing by themselves: sites share services and accounts for many reasons. A source is needed all the same.',
    party: { label: 'Party', hint: '' },
    fromClues: 'From the clues',
    otherParty: 'Another party…',
    partyName: { label: 'Name of the party', hint: '' },
    relation: {
      legend: 'What does the source say?',
      answers: {
        'party-run': 'The party, its committee or its candidate’s campaign runs the site',
        'party-figure': 'A person of the party, or an association chaired by one, runs it',
        promoted: 'The party promotes it; who runs it is not said',
      },
    },
    operator: {
      label: 'Who runs it, by name',
      hint: 'If the source says it. Organisations, no private persons.',
    },
  },
  sources: {
    heading: 'Your sources',
    lead: 'At least one, public and dated, that prints the address of the site: a newspaper, an authority, a court, the site’s own legal notice.',
    one: (number) => `Source ${number}`,
    fields: {
      url: { label: 'Address of the source', hint: '' },
      title: { label: 'Title', hint: '' },
      publisher: { label: 'Publisher', hint: 'Newspaper, authority, site' },
      date: { label: 'Date', hint: 'As the source bears it: 2026, 2026-11 or 2026-11-22' },
      states: { label: 'What it says about the site', hint: 'In your own words, one or two sentences' },
    },
    namesThisSite: 'It prints the address of this site',
    add: 'Add a source',
    remove: (number) => `Remove source ${number}`,
  },
  note: {
    heading: 'Anything else?',
    field: { label: 'Note for the editors', hint: 'Facts only. Leave out names of private persons.' },
  },
  entry: {
    notStated: 'not stated',
    notKnown: 'not known',
    notLookedAt: 'Not looked at by an editor.',
    namedAtForm: (quote) => `The form named who takes the data: ${quote}.`,
    namedOnPage: 'The page named the party where it asked for data.',
    suggested: 'Suggested by a reader. The editors have not decided; until they do, it is shown to nobody.',
    marks: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  },
  correction: {
    says: (list, number, date) => `The list “${list}”, no. ${number} of ${date}, says:`,
    entry: { label: 'Entry', hint: 'The site’s address as the list has it: example.org' },
    what: {
      heading: 'What is wrong?',
      answers: {
        'wrong-fact': 'A fact is wrong',
        'changed-hands': 'The site has changed hands',
        'site-corrected': 'The site now says what was missing',
        'own-site': 'I run this site and want to answer',
        'source-gone': 'A source is gone or was corrected',
        other: 'Something else',
      },
    },
    shows: {
      heading: 'What shows it?',
      text: { label: 'In words', hint: 'What is wrong, what is right, and since when.' },
      addresses: { label: 'Addresses that show it', hint: 'One a line' },
    },
    reply: {
      heading: 'Your answer as operator',
      field: {
        label: 'Answer to print with the entry',
        hint: 'At most 600 characters, as it may be published.',
      },
    },
    contact: {
      heading: 'May the editors ask back?',
      field: { label: 'How to reach you', hint: 'Only if you wish. It is kept nowhere on this computer.' },
    },
  },
  withSeen: {
    label: 'Add what the extension saw on the page',
    hint: 'Address without query, day, clues and findings. Nothing that you typed there. Look at the address: its path can name you.',
  },
  list: {
    heading: 'For which list?',
    edition: (number, date) => `no. ${number} of ${date}`,
    none: 'No list is known here. You can still save the text.',
    page: (list) => `Open where “${list}” takes it`,
    mail: (address) => `Write to ${address}`,
    pageHint: 'Opens in a new tab. Nothing is filled in: paste the text or attach the file there.',
    mailHint: 'Opens your mail program with a subject and nothing else: paste the text or attach the file.',
    project:
      'This list comes with the extension. Send the file to its project; the project’s page says where.',
    maintainer: (name) =>
      `This list gives no address. Its maintainer, ${name}, can tell you where to send it.`,
    unanswered: 'The list’s address is not at hand here. The extension’s options show it.',
    visitMaintainer: 'Page of the maintainer',
    subject: {
      'new-site': (site) => `Suggestion for the list: ${site}`,
      correction: (site) => `Correction of an entry: ${site}`,
    },
  },
  problem: {
    site: { empty: 'the address of the site', wrong: 'This is not the name of a site. Example: example.org' },
    country: { empty: 'the country', wrong: 'Choose a country.' },
    kind: { empty: 'what the site asks for', wrong: 'Choose what the site asks for.' },
    party: { empty: 'the party', wrong: 'Choose a party or type its name.' },
    relation: { empty: 'what the source says of party and site', wrong: 'Choose what the source says.' },
    operator: { empty: 'who runs it', wrong: 'This name is too long: 200 characters at most.' },
    sources: {
      empty: 'a source',
      wrong: 'One source has to print the address of this site.',
    },
    url: {
      empty: 'the address of the source',
      wrong: 'Write the whole address, beginning with https:// or http://, without “@”.',
    },
    title: { empty: 'the title of the source', wrong: 'The title is too long: 200 characters at most.' },
    publisher: { empty: 'the publisher', wrong: 'The name is too long: 200 characters at most.' },
    date: {
      empty: 'the date of the source',
      wrong: 'Write a year, a month or a day that has come: 2026, 2026-11 or 2026-11-22.',
    },
    states: {
      empty: 'what the source says',
      wrong: 'This is too long: 600 characters at most.',
    },
  },
  correctionProblem: {
    entry: {
      empty: 'the entry',
      wrong: 'This is not the name of a site. Example: example.org',
    },
    what: { empty: 'what is wrong', wrong: 'Choose what is wrong.' },
    shows: { empty: 'what shows it, in words or at an address', wrong: 'Say what shows it.' },
    addresses: {
      empty: 'addresses that show it',
      wrong: 'Write whole addresses, one a line, beginning with https:// or http://; 20 at most.',
    },
  },
  outcome: {
    heading: { 'new-site': 'The suggestion', correction: 'The correction' },
    lead: 'This text, and nothing else, is what you send.',
    label: 'Text of the suggestion (JSON), to read and copy',
    toDo: 'Still to complete:',
    lacking: 'Still missing:',
    complete: {
      'new-site': 'Complete. Whether it goes on the list is for its editors to decide.',
      correction: 'Complete. What comes of it is for the list’s editors to decide.',
    },
    raw: 'In the words of the check that lists use',
    copy: 'Copy text',
    save: 'Save as file',
    copied: 'Text copied.',
    notCopied: 'The browser did not allow copying. Select the text and copy it yourself.',
    saved: 'File saved.',
    incomplete: 'It is not complete yet.',
    send: 'Where to send it',
  },
}
