import type { Authority } from '../authorities/authority.ts'

/** Whom the letter is written to, in the language of the letter. */
export interface Addressee {
  name: string
  postalAddress: string | null
  /** ISO 3166-1, for the one sentence of national context. */
  country: string
}

/** The name as it stands on a letter, and the address without lines that repeat it. */
export function addresseeOf({ name, short, postalAddress, country }: Authority): Addressee {
  const full = name.own.includes(short) ? name.own : `${name.own} (${short})`
  const lines = postalAddress.filter((line) => !full.includes(line))
  return { name: full, postalAddress: lines.length === 0 ? null : lines.join(', '), country }
}
