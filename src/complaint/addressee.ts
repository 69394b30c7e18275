import type { Authority, AuthorityName } from '../authorities/authority.ts'

/** Whom the letter is written to, in the language of the letter. */
export interface Addressee {
  name: string
  postalAddress: string | null
  /** ISO 3166-1, for the one sentence of national context. */
  country: string
}

/** What an authority calls itself in a language (BCP 47) that it works in. */
export function nameIn(authority: Authority, language: string): AuthorityName {
  const { name, short, postalAddress, otherNames } = authority
  return otherNames?.[language] ?? { name: name.own, short, postalAddress }
}

/** The name as it stands on a letter, and the address without lines that repeat it. */
export function addresseeOf(authority: Authority, language = authority.complaintLanguage): Addressee {
  const { country } = authority
  const { name, short, postalAddress } = nameIn(authority, language)
  const full = name.includes(short) ? name : `${name} (${short})`
  const lines = postalAddress.filter((line) => !full.includes(line))
  return { name: full, postalAddress: lines.length === 0 ? null : lines.join(', '), country }
}
