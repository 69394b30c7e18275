import type { NotChecked } from '../assessment.ts'

/** Hosts on which the browsers let no extension run. */
const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']

/**
 * Why no content script answered in a tab. `url` is null where the browser does not tell it;
 * `mayRead`: whether the person lets the extension read this address.
 */
export function whyBlind(url: string | null, mayRead: boolean): NotChecked {
  const address = url === null ? null : URL.parse(url)
  if (address === null) return mayRead ? 'browser-page' : 'no-access'
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return 'browser-page'
  if (STORES.includes(address.hostname)) return 'store-page'
  if (!mayRead) return 'no-access'
  // Firefox shows PDF files in a viewer of its own that no content script enters.
  if (/\.pdf$/i.test(address.pathname)) return 'document'
  return 'not-loaded'
}
