import type { Counts } from '../journal/merge-rows.ts'
import type { JournalTexts } from './shape/journal.ts'

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

function counted(what: string, { added, renewed, kept }: Counts): string {
  if (added + renewed + kept === 0) return ''
  return `${what}: ${added} added, ${renewed} renewed, ${kept} kept as they were.`
}

/** The journal in English. */
export const journalTexts: JournalTexts = {
  language: 'en',
  locale: 'en-GB',
  title: 'Journal',
  lead: 'Your letters, what became of them, and when to look again. All of it stays in this browser.',
  loading: 'Opening your journal…',
  failed: {
    what: 'The journal could not be opened. The disk may be full, or the browser may not allow storage.',
    retry: 'Try again',
  },
  empty: {
    heading: 'No letter yet',
    what: 'Each dossier that you open gets a line here, so that you find it again when its tab is closed. Once you have sent a letter, the journal reminds you when an answer is due.',
    how: 'Open a page with a form, click the extension in the toolbar and choose “Prepare complaint”.',
  },
  kind: { complaint: 'Complaint', report: 'Report', rights: 'Rights letter', notice: 'Notice to the site' },
  to: { rights: 'the organisation', notice: 'the site', nobody: 'no authority chosen yet' },
  state: { draft: 'Draft', sent: 'Sent', answered: 'Answered', closed: 'Closed' },
  filter: {
    legend: 'Show',
    answers: { due: 'Due', open: 'Open', closed: 'Closed' },
    none: {
      due: 'Nothing is due.',
      open: 'No letter is open.',
      closed: 'No letter is closed.',
    },
  },
  card: {
    addressee: 'To',
    reference: 'Reference',
    state: 'State',
    begun: (day) => `Begun on ${day}`,
    sent: (day) => `Sent on ${day}`,
    answered: (day) => `Answered on ${day}`,
    closed: (day) => `Closed on ${day}`,
    next: 'Look again on',
    noNext: 'No day set',
    due: (day) => `Due since ${day}`,
    dossier: 'Open dossier',
    dossierGone: 'Its dossier was deleted.',
    note: 'Note',
  },
  why(term, kind) {
    if (term?.is === 'own')
      return `No law sets a term for a notice: this is your own reminder, ${term.days} days after sending.`
    if (term?.article === 'UK 12A')
      return 'The organisation has one month to answer (Articles 12(3) and 12A UK GDPR). It is counted from the day it receives your letter, and can be extended or paused if the organisation tells you so within that month.'
    if (term?.article === 'DPA 166')
      return 'If the ICO tells you nothing within three months, a tribunal can order it to (section 166 of the Data Protection Act 2018).'
    if (term?.article === 'FADP 25(7)')
      return 'A request for access is answered within 30 days as a rule (Art. 25(7) of the Swiss Data Protection Act).'
    if (term?.article === '12(3)')
      return 'The organisation has one month to answer (Article 12(3) GDPR). It is counted from the day it receives your letter, and can be extended if the organisation tells you so within that month.'
    if (term?.article === '78(2)')
      return 'The authority has three months to tell you how your complaint stands (Article 78(2) GDPR).'
    return kind === 'report'
      ? 'An authority owes no answer to a report, so there is no term. You can set a day of your own.'
      : 'No legal term is known here for this letter. You can set a day of your own.'
  },
  weekend: 'A term that ends on a weekend or a public holiday runs to the end of the next working day.',
  change: {
    act: 'Change',
    state: 'State',
    day: { sent: 'Sent on', answered: 'Answered on', closed: 'Closed on' },
    dayHint: 'Today or a day in the past.',
    back: 'A step back corrects: the days after it are taken away.',
    remind: 'Look again on',
    remindHint: 'Leave it empty for no reminder.',
    note: 'Note',
    noteHint: 'A file number, a name, what was said. Kept in this browser.',
    save: 'Save',
    cancel: 'Cancel',
    saved: 'Saved.',
    problem: {
      'no-day': 'Please give a day.',
      future: 'This day is still to come.',
      'before-the-last': 'This day is before the step that came before it.',
      'not-sent': 'Mark the letter as sent first.',
      gone: 'This letter was deleted in another tab.',
      'storage-full': 'It could not be saved: there is no room left on the disk. Nothing was changed.',
    },
  },
  calendar: {
    heading: 'Calendar',
    what: 'Reminders as a file (.ics) that any calendar can take. Calendars are often copied to a cloud, so the site is not named unless you want it to be.',
    one: 'Save reminder (.ics)',
    all: 'Save all reminders (.ics)',
    naming: 'Name the site in the calendar',
    namingHint: 'Whoever sees your calendar then sees which site you wrote about.',
    none: 'There is no day to come for a reminder.',
    saved: (count) => `${many(count, 'reminder', 'reminders')} saved.`,
    title: (kind, reference, host) =>
      host === null
        ? `Look again: ${kind.toLowerCase()} ${reference}`
        : `Look again: ${kind.toLowerCase()} ${reference}, ${host}`,
    text: (kind, reference, why) =>
      `${kind}, reference ${reference}. ${why}\nYour journal is in the extension Before You Sign.`,
  },
  remove: {
    act: 'Delete',
    ask: 'Delete this letter from the journal? Its dossier, with the pictures of the page, is deleted too unless another letter came from it.',
    dossierOnly: 'Delete the dossier only',
    confirm: 'Delete',
    keep: 'Keep',
    removed: 'Deleted.',
    dossierRemoved: 'The dossier is deleted; the line stays.',
    failed: 'It could not be deleted. Please try again.',
    all: {
      heading: 'Delete everything',
      what: 'All letters and dossiers with their pictures and saved pages, and your name and address if you had them kept. Lists and settings stay.',
      act: 'Delete everything…',
      ask: (letters) =>
        letters === 0
          ? 'Delete all dossiers? This cannot be undone.'
          : `Delete ${many(letters, 'letter', 'letters')} and all dossiers? This cannot be undone.`,
      confirm: 'Delete everything',
      removed: 'Everything is deleted.',
    },
  },
  keepFor: {
    heading: 'How long it is kept',
    label: 'Keep letters and dossiers after the last change for',
    managed: 'Set by whoever manages this browser.',
    hint: 'After that they are deleted by themselves. A dossier in which nothing was answered goes after 30 days.',
    answers: {
      3: '3 months',
      6: '6 months',
      12: '12 months',
      24: '24 months',
      always: 'until I delete them',
    },
    failed: 'This could not be saved.',
  },
  file: {
    heading: 'Export and import',
    what: 'Everything as one file: letters, dossiers with their pictures as they were taken (also what you covered in them), settings, the lists you subscribed to and the sites where you hid the warning. The file is not encrypted.',
    withPages: 'With the saved pages (the largest part)',
    withIdentity: 'With my name and address, if they are kept here',
    export: 'Export everything',
    exporting: 'Writing the file…',
    exported: (letters, megabytes) => `Exported: ${many(letters, 'letter', 'letters')}, ${megabytes} MB.`,
    exportFailed: 'The file could not be written. Nothing was changed here.',
    exportTooLarge:
      'The file would be too large to be imported again. Leave the saved pages out, or delete old dossiers first.',
    import: 'Import a file',
    importHint: 'What is newer wins; nothing is deleted.',
    importing: 'Reading the file…',
    imported: ({ letters, dossiers, refused, identity, settings }) =>
      [
        counted('Letters', letters),
        counted('Dossiers', dossiers),
        identity ? 'Your name and address were in the file and are kept here now.' : '',
        settings ? 'The settings in the file apply now.' : '',
        refused === 0
          ? ''
          : `${many(refused, 'part', 'parts')} of the file could not be read and ${refused === 1 ? 'was' : 'were'} left out.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' ') || 'There was nothing in the file.',
    refused: {
      'too-large': 'This file is larger than can be taken in. Nothing was changed.',
      'not-ours': 'This file is no export of this journal. Nothing was changed.',
      newer:
        'This file was written by a newer version of the extension. Update the extension, then import it. Nothing was changed.',
      incomplete: 'This file is cut off: its end is missing. Nothing was changed.',
      unreadable: 'The browser could not read this file. Nothing was changed.',
      'storage-full': 'There is not enough room on the disk for this file. Nothing was changed.',
    },
    silenced: 'Sites in the file on which no warning will come any more',
    silencedHint: 'To have it back: Lists and settings, Sites without a warning.',
    lists: 'Lists in the file that you have not subscribed to here',
    listsHint: 'Subscribe again under Lists and settings, with this address and key.',
  },
  step: {
    heading: 'In your journal',
    what: 'This dossier has a line in your journal: you find it there when this tab is closed.',
    reference: 'Reference',
    waiting: 'Once the letter is written and you have sent it, you can say so here.',
    day: 'I sent it on',
    dayHint: 'The journal then reminds you when an answer is due.',
    future: 'This day is still to come.',
    mark: 'Mark as sent',
    elsewhere: (authority) =>
      `The letter that is shown is addressed to the ${authority} and not to the authority chosen under 3. The journal notes that it was sent to the ${authority}.`,
    notNamed: (authority) =>
      `The letter that is shown does not name the ${authority} as its addressee. Mark it only if that is where you sent it.`,
    markTo: (authority) => `Mark as sent to the ${authority}`,
    marked: 'Noted in the journal.',
    notSent: 'Not sent after all',
    calendar: 'Save reminder (.ics)',
    journal: 'Open the journal',
    failed: 'It could not be noted in the journal: there may be no room left on the disk.',
    earlier: (authority, day, reference) =>
      `You sent the ${authority} a complaint about this site on ${day} (reference ${reference}). One complaint per person and site is enough: what is new can be added to it under its reference.`,
  },
  options: {
    heading: 'Journal',
    what: 'Your letters with their dates, reminders, export and import.',
    open: 'Open the journal',
  },
}
