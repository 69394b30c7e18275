import * as dom from './safe-dom.ts'

/** Links inside a form above which its header and footer are those of a site, not of a card. */
const SITE_LINKS = 8

/**
 * True for a form that wraps a whole page, as ASP.NET and some shop systems write it: its fields belong to
 * several things (search, newsletter, petition), and the page's text is not the text at any of them.
 */
export const isPageWrapper = (form: Element): boolean =>
  dom.queryAll(form, 'a[href]').length >= SITE_LINKS &&
  ['main', 'header', 'nav', 'footer'].filter((landmark) => dom.query(form, landmark)).length > 1
