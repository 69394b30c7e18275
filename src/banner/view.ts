/** All that the banner shows, in the person's language: the content script carries neither words nor looks. */
export interface BannerView {
  /** BCP 47, for the `lang` of the banner. */
  language: string
  direction: 'ltr' | 'rtl'
  /** Style sheet of the banner and path of its icon: only pages that are warned about pay for them. */
  style: string
  icon: string
  /** Name of the region for assistive technology: the extension's name. */
  name: string
  headline: string
  /** At most three. */
  reasons: string[]
  why: string
  close: string
  /** Shown where the browser does not let the banner open the popup: points at the toolbar. */
  toolbarHint: string
}
