/**
 * A document that a page links to as its information on personal data or as its legal notice: what fetching it gave,
 * and its text. Plain JSON like `PageFacts`; no judgement. `asked` is the address as linked, `at` the moment of the
 * answer, ISO 8601.
 */
export type FetchedDocument =
  | { outcome: 'read'; asked: string; at: string; facts: DocumentFacts }
  /** The server says that there is no such page. */
  | { outcome: 'not-found'; asked: string; at: string; status: number }
  /** The server answered, but not with a document: 401, 403, 429, 5xx. */
  | { outcome: 'refused'; asked: string; at: string; status: number }
  /** No connection, no answer in time. */
  | { outcome: 'unreachable'; asked: string; at: string }
  /** The browser does not let the extension read that address. */
  | { outcome: 'not-permitted'; asked: string; at: string }
  /** A PDF, a picture: cannot be read here. */
  | { outcome: 'other-kind'; asked: string; at: string; mime: string }
  | { outcome: 'too-large'; asked: string; at: string }
  /** A page came, but the text is not in its source: its scripts draw it. */
  | { outcome: 'drawn-by-script'; asked: string; at: string }

export interface DocumentFacts {
  /** Address after redirects. */
  url: string
  /** Set where the link leads to a part of the page ("#privacy") or to a dialog of the page itself. */
  anchor: string
  title: string
  /** `lang` of the root element as authored, '' if there is none. */
  lang: string
  /** Visible-by-structure blocks in reading order; navigation, header and footer left out where the document marks them. */
  blocks: DocumentBlock[]
  links: { text: string; href: string }[]
  /** ISO 8601. */
  readAt: string
  /** Fields that a person could fill: a page that asks again may be a log-in wall, not a policy. */
  fields: number
  /** Scripts in the document: a short text beside them may be only what stands there until they have run. */
  scripts?: number
  /** True where a bound cut something off; what was not read is never called missing. */
  cut: boolean
}

export interface DocumentBlock {
  heading: boolean
  text: string
}
