/** Account numbers that a page shows to everybody in its source, and by which two sites can be seen to share an account. */
export const IDENTIFIER_KINDS = [
  /** A property of Google Analytics: "UA-12345" (the account), "G-AB12CD34EF". */
  'analytics',
  /** A container of Google Tag Manager: "GTM-AB12CD". */
  'tag-manager',
  /** A Meta pixel or a Google Ads account: "1234567890", "AW-123456789". */
  'ad-pixel',
  /** A nation of NationBuilder: the name before ".nationbuilder.com". */
  'nationbuilder-site',
  /** An account of a mailing service: "mailchimp:0123456789abcdef01234567a". */
  'mailing-list',
  /** A site key of reCAPTCHA, hCaptcha or Turnstile. */
  'captcha-key',
] as const

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number]

export interface Identifier {
  kind: IdentifierKind
  /** As `src/reading/identifiers.ts` writes it: without what differs between pages of one account. */
  value: string
}

/** The bare number or name, without spaces. */
export const IDENTIFIER_VALUE = /^[\w.:-]{4,80}$/

/** One text for one identifier. The colon keeps it apart from every domain. */
export const identifierKey = ({ kind, value }: Identifier): string => `${kind}:${value}`
