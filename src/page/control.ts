import * as dom from './safe-dom.ts'

/** Everything that may take data or send a form: one native search. */
export const CONTROLS = [
  'input:not([type=hidden i])',
  'select',
  'textarea',
  'button',
  '[contenteditable]:not([contenteditable=false i])',
  '[role=textbox]',
].join()

/** Authored type in lower case; '' for what is no input. */
export const typeOf = (control: Element): string =>
  dom.tagName(control) === 'input'
    ? dom.attribute(control, 'type').trim().toLowerCase().slice(0, 30) || 'text'
    : ''

// Lists, not patterns: every page pays for the compilation of these.
const TICKS = ['checkbox', 'radio']
const BUTTONS = ['submit', 'button', 'image', 'reset']
const WITHOUT_DATA = [...TICKS, 'range', 'color']

export const isTick = (control: Element): boolean => TICKS.includes(typeOf(control))

export const isButton = (control: Element): boolean =>
  dom.tagName(control) === 'button' || BUTTONS.includes(typeOf(control))

/** Could take personal data by itself. Ticks, ranges and colours count only beside such a one. */
export const takesData = (control: Element): boolean =>
  !isButton(control) && !WITHOUT_DATA.includes(typeOf(control))

/** Names that search boxes have in every language, because programs gave them. */
const SEARCH_NAME = /^(q|s|query|keywords?|.{0,20}search.{0,20})$/i

/** A site's own search box: most pages have one, and it informs about nothing. */
export const isSearchBox = (control: Element): boolean =>
  typeOf(control) === 'search' ||
  dom.closest(control, 'search,[role=search]') !== null ||
  (typeOf(control) === 'text' && SEARCH_NAME.test(dom.attribute(control, 'name')))
