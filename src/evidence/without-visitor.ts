/** A parameter of an address, with its separator: after `&amp;` that is the semicolon. */
const PARAMETER = /([?&#;])([^=?&#;"'\s]{1,200}=)([^?&#;"'\s]+)/g
/** Parameters that name a visit. Not `id` or `u`: they may name who runs a form, which is evidence. */
const VISIT =
  /csrf|xsrf|token|nonce|session|password|subscriber|^sid=|^jwt=|mail=$|^(?:mc_eid|mkt_tok|_hsenc)=/i
/** An address for letters, also where it is written with %40. */
const MAIL = /@|%40/

/**
 * An attribute's text whose address has lost what names the visitor: what a mailing put into the link that they followed,
 * a page repeats in its own links. A `mailto:` link keeps to whom it is.
 */
export const withoutVisitor = (text: string): string =>
  text.replace(PARAMETER, (whole, separator: string, name: string, value: string) =>
    VISIT.test(name) || MAIL.test(value) ? `${separator}${name}` : whole,
  )
