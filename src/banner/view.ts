/** An element with its attributes and what it holds; its namespace comes first. Strings are texts. */
export type Drawing = readonly [
  namespace: string,
  name: string,
  attributes: Record<string, string>,
  ...content: (Drawing | string)[],
]

/** What stands beside a marked link. */
export interface LinkMark {
  style: string
  sign: Drawing
}

/**
 * All that the banner shows, in the person's language: the content script carries neither words nor looks nor their
 * order, as only pages that are warned about shall pay for them.
 */
export interface BannerView {
  style: string
  /** Holds, in this order: a paragraph for what is announced, the buttons that explain and that close, one for a hint. */
  card: Drawing
  headline: string
  /** Shown where the browser does not let the banner open the popup: points at the toolbar. */
  toolbarHint: string
}
