/** The one door to the WebExtension API for the background and the extension's own pages; content scripts do without. */
export { default as browser } from 'webextension-polyfill'
