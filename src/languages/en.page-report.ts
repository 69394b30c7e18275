import type { PageReportTexts } from './shape/page-report.ts'

/** English texts of the report on a page. */
export const pageReportTexts: PageReportTexts = {
  language: 'en',
  title: 'What was seen on this page',
  loading: 'Reading what is known of the page…',
  site: 'Site',
  pageTitle: 'Title of the page',
  address: 'Address',
  omitted: 'without what follows “?” or “#”, which may name the visitor',
  looked: 'Looked at on',
  pageLanguage: 'Language of the page',
  made: 'Made with',
  list: 'List',
  boxes: 'Boxes',
  box: { ticked: 'already ticked', empty: 'not ticked' },
  way: (site) => `From you to the form on ${site}.`,
  colon: ': ',
  limits:
    'This report says what the extension read on the page at that moment, on this machine. “Not found” means that the words were not found where they were looked for; a person may see more. A page can change. Opening this report sends nothing.',
  print: 'Print',
  save: 'Save as text',
  keeping: {
    tab: 'This report stays in this tab until you close it. Save or print what you want to keep.',
    private: 'Private window: nothing is kept. Save or print what you want to keep before the page is gone.',
    none: 'The browser could not keep this report for a reload. Save or print it now.',
  },
  notSeenTitle: 'Nothing is known of the page',
  notSeen: {
    'tab-gone':
      'The tab with the page has been closed, and nothing is kept here. Open the page again, then the report from the extension’s window.',
    'other-page': 'The tab shows another site now. Open the report again from the extension’s window.',
    'no-answer':
      'The extension could not look at the page. Open the report again from the extension’s window.',
  },
}
