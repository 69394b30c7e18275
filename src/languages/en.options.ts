import type { OptionsTexts } from './shape/options.ts'

const locale = 'en-GB'
const plurals = new Intl.PluralRules(locale)
const number = new Intl.NumberFormat(locale)

function count(amount: number, one: string, other: string): string {
  return `${number.format(amount)} ${plurals.select(amount) === 'one' ? one : other}`
}

const entries = (amount: number) => count(amount, 'entry', 'entries')

/** The options page in English. */
export const optionsTexts: OptionsTexts = {
  language: 'en',
  locale,
  title: 'Lists and settings',
  lead: 'The lists of sites tied to parties that the extension asks, and what it may show in pages.',
  loading: 'Asking for your lists…',
  unanswered: {
    nothing: 'The extension does not answer, so your lists cannot be shown.',
    last: 'The extension does not answer. Below is what it said last.',
    retry: 'Try again',
  },
  lists: {
    heading: 'Lists',
    maintainedBy: 'Maintained by',
    bundled: 'Comes with the extension and is renewed with it. It cannot be removed.',
    ownName: 'Its own name:',
    edition: 'Edition',
    issued: (edition, day, age) => `no. ${number.format(edition)} of ${day}, issued ${age}`,
    expires: 'Expires on',
    verified: 'Last verified',
    tried: 'Last tried',
    paused: 'Paused: neither renewed nor asked about pages until you resume it.',
    lost: 'What was stored of this list cannot be read, so it is not asked. Remove it and subscribe to it again.',
    removed: (name) => `Removed: “${name}”.`,
    gone: (name) => `“${name}” is no longer among your lists.`,
    subscribed: (name, edition, amount) =>
      `Subscribed to “${name}”, no. ${number.format(edition)} with ${entries(amount)}.`,
  },
  rules: {
    heading: 'Criteria, suggestions, appeals',
    criteria: 'Criteria',
    suggestions: 'Suggestions',
    appeals: 'Appeals',
    notNamed: 'The list does not say.',
    own: [
      'The same rule holds for every party.',
      'Each entry has a public, dated source that names the very site.',
      'Two editors decide, neither of them the author of the entry.',
      'Nobody votes, and other lists are not merged in.',
    ],
    ownRoute:
      'Corrections go to the project, through its issue tracker: what is wrong, and what shows it. Anyone can ask.',
  },
  origin: {
    heading: 'Address and key',
    address: 'Address',
    key: 'Public key',
    nextKey: 'Key announced for later editions',
    keyId: (id) => `Key id ${id}`,
  },
  update: {
    act: 'Update now',
    underWay: 'Updating…',
    updated: (edition) => `Updated to no. ${number.format(edition)}.`,
    unchanged: 'Nothing new.',
    refused: (why, issued) => `Not updated: ${why} The list of ${issued} stays in use.`,
    noAnswer: 'The extension did not answer. The list stays as it was.',
    pausedNow: 'The list is paused. Resume it first.',
    problems: (amount) => `For the maintainer: ${count(amount, 'thing', 'things')} to put right`,
  },
  pause: {
    pause: 'Pause',
    resume: 'Resume',
    paused: 'Paused.',
    resumed: 'Resumed.',
    failed: 'That could not be stored. Try again.',
  },
  remove: {
    act: 'Remove',
    ask: (amount) =>
      `Remove this list with its ${entries(amount)}? To have it back you need its address and key.`,
    askLost: 'Remove what is left of this list?',
    confirm: 'Yes, remove',
    keep: 'Keep',
    failed: 'The list could not be removed. Try again.',
  },
  progress: {
    phase: {
      signature: 'Fetching the signature',
      list: 'Fetching the list',
      checking: 'Checking signature and entries',
      storing: 'Storing the entries',
    },
    colon: ': ',
    of: (done, whole, share) => `${done} of ${whole} (${share})`,
    entries,
  },
  entries: {
    heading: (amount) => `Entries (${number.format(amount)})`,
    search: 'Search by domain or party',
    searchHint: 'A part of the name is enough.',
    loading: 'Fetching the entries…',
    unanswered: 'The entries could not be fetched.',
    found: (shown, total, query) =>
      `${query === '' ? '' : `“${query}”: `}${number.format(shown)} of ${entries(total)} shown.`,
    none: (query) => (query === '' ? 'This list has no entries.' : `“${query}”: no entry on this list.`),
    more: (amount) => `Show ${number.format(amount)} more`,
    lastSource: (date) => `last source: ${date}`,
    operator: 'Operator, according to the sources',
    textOf: 'text of',
    kind: {
      petition: 'petition',
      quiz: 'quiz',
      survey: 'survey',
      'support-declaration': 'declaration of support',
      'vote-application': 'application to vote',
      contest: 'contest',
      'share-a-friend': 'page to share with friends',
      lookalike: 'look-alike page',
    },
    retired: (amount) =>
      `${count(amount, 'entry was', 'entries were')} withdrawn: kept on record and not shown.`,
    byParty: 'Entries by party',
    tooLong: (limit) => `Only lists of up to ${entries(limit)} are counted here.`,
  },
  subscribe: {
    heading: 'Subscribe to a list',
    what: 'A list can say of a site that it is listed, and why; nothing about the pages that you visit is sent to anyone. Once a day its file is fetched from the address that you give here, whose host sees your IP address.',
    where:
      'The maintainer publishes the address together with the key. Compare the key with a second place of theirs if there is one.',
    address: { label: 'Address of the list', hint: 'Begins with https://' },
    key: { label: 'Public key', hint: '56 characters from RW on; pasting the whole .pub file works too.' },
    name: { label: 'Name (optional)', hint: 'What you call the list. Left empty: its own name.' },
    act: 'Subscribe',
    underWay: 'Fetching and checking the list…',
    badAddress: 'A list cannot be fetched from this address. It has to begin with https://',
    knownAddress: 'You are subscribed to this address already.',
    badKey: 'This is no public key. It has 56 characters and begins with RW.',
    tooMany: 'You have as many lists as the extension can hold. Remove one first.',
    refused: (why) => `Not subscribed: ${why} Nothing was stored.`,
    noAnswer: 'The extension did not answer. Try again.',
  },
  interfaceLanguage: {
    heading: 'Language',
    label: 'Language of the extension',
    browsers: 'That of the browser',
    what: 'Letters stay in the language of the authority that you write to.',
    failed: 'That could not be stored. Try again.',
  },
  managed: 'Set by whoever manages this browser.',
  warnings: {
    heading: 'When to warn',
    legend: 'A warning in the page',
    choice: {
      noted: 'Where points were noted at a form, and on listed sites',
      listed: 'On listed sites only',
      never: 'Never: the toolbar button says it',
    },
    badge: 'The toolbar button shows the level of every page in any case.',
    failed: 'That could not be stored. Try again.',
  },
  silenced: {
    heading: 'Sites without a warning',
    what: 'Sites where you turned a warning off. They are known in this browser only.',
    none: 'You have turned no warning off.',
    unanswered: 'The extension does not answer, so these sites cannot be shown.',
    untilNew: 'off until something new',
    always: 'no warning at all',
    undo: 'Warn again',
    undoFor: (host) => `Warn again on ${host}`,
    undone: (host) => `Warnings on ${host} come again.`,
    failed: 'That could not be stored. Try again.',
  },
  access: {
    heading: 'Access to pages',
    every: 'The extension may read the page in front of you on every site.',
    some: 'The extension may not read every site: elsewhere it says “Not checked” until you click its button.',
    why: 'It reads forms and what stands beside them, on your machine. What you type is not read.',
    how: {
      chromium: 'To change it: right-click the toolbar button, then “Manage extension”, “Site access”.',
      firefox: 'To change it: open about:addons, then this extension, “Permissions”.',
    },
    again: 'Look again',
  },
  erase: {
    heading: 'What is stored',
    what: 'All of it is in this browser and nowhere else.',
    kept: [
      'your dossiers and your journal, with pictures and letters',
      'who signs, if you asked for it to be kept',
      'the sites without a warning',
      'your settings, with the country chosen last',
    ],
    act: 'Delete all of this',
    ask: 'Delete dossiers, journal, sites without a warning and settings? This cannot be undone. Your lists stay.',
    confirm: 'Yes, delete all',
    keep: 'Keep',
    done: 'All of this is deleted.',
    failed: 'Not everything could be deleted. Try again.',
  },
  about: {
    heading: 'About',
    version: (version) => `Version ${version}`,
    promises: [
      'No account, no server of ours, no statistics.',
      'The same rules for every party.',
      'It says what was found and what was not, with the place and the day. A person decides.',
    ],
    licence: 'Free software under the EUPL 1.2.',
  },
  rememberedCountry: {
    heading: 'Country of your authority',
    what: (country) => `A new dossier begins with ${country}, which you chose last.`,
    forget: 'Forget this country',
    forgotten: 'No country is remembered now.',
    failed: 'That could not be stored. Try again.',
  },
  inPages: {
    heading: 'In pages',
    markLinks: 'Mark links to listed sites',
    what: 'Puts a small mark beside a link in a page when the link leads to a listed site. Without it, such links are named when you click the extension.',
    notice: 'A page can notice the mark, and so learn that you use this extension.',
    on: 'On',
    off: 'Off',
    unanswered: 'The extension does not answer, so this setting cannot be shown.',
    failed: 'That could not be stored. Try again.',
  },
}
