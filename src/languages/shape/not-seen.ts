/** Why the page that a person came from cannot be shown by a page that the popup has opened. */
export type NotSeen = 'tab-gone' | 'other-page' | 'no-answer'
