import type { Party } from '../parties/party.ts'
import { folder, namesIn } from './parties-named.ts'
import { partyIndex } from './party-index.ts'
import { partyOfHost } from './party-of-host.ts'

/** Characters of a mail address on either side of its sign (RFC 5321), of a text that is looked at, and of a quote. */
const LOCAL_PART = 64
const DOMAIN_PART = 253
const TEXT_CHARACTERS = 20_000
const QUOTE_CHARACTERS = 200
/** Addresses looked at in one text: a list of members of parliament has hundreds. */
const ADDRESSES = 500

/** "name (at) example.org": written so against robots. */
const WRITTEN_SIGN = / ?[([{] ?(?:@|at|ät|arobase|arroba|chiocciola|małpa|zavináč|apenstaartje) ?[)\]}] ?/gi
const WRITTEN_DOT = / ?[([{] ?(?:\.|dot|point|punkt|punto|ponto|punt|kropka) ?[)\]}] ?/gi

/** A way to reach a party that a text shows: a mail address on its domain, or a part of its postal address. */
export interface PartyContact {
  party: string
  kind: 'email' | 'place'
  /** The mail address; for a place the words around it. */
  text: string
}

/** Each contact once. Others may live at a party's address, and a text may tell where to write to it. */
export function partyContacts(texts: readonly string[], parties: readonly Party[]): PartyContact[] {
  const index = partyIndex(parties)
  const fold = folder()
  const found = new Map<string, PartyContact>()
  const add = (contact: PartyContact): void => {
    const key = `${contact.party} ${contact.kind} ${contact.text}`
    if (!found.has(key)) found.set(key, contact)
  }
  for (const whole of texts) {
    const text = whole.slice(0, TEXT_CHARACTERS)
    for (const email of emailsIn(text)) {
      const party = partyOfHost(email.slice(email.lastIndexOf('@') + 1), parties)
      if (party !== null) add({ party, kind: 'email', text: email })
    }
    for (const { pattern, from, to } of namesIn(text, index, fold))
      if (pattern.kind === 'place') add({ party: pattern.party, kind: 'place', text: around(text, from, to) })
  }
  return [...found.values()]
}

/** Mail addresses in lower case, as written with the usual signs. */
function emailsIn(text: string): string[] {
  const plain = /[([{]/.test(text) ? text.replace(WRITTEN_SIGN, '@').replace(WRITTEN_DOT, '.') : text
  const found: string[] = []
  let seen = 0
  for (let at = plain.indexOf('@'); at >= 0 && seen < ADDRESSES; at = plain.indexOf('@', at + 1)) {
    seen += 1
    const name = /[\p{L}\p{N}._%+-]+$/u.exec(plain.slice(Math.max(0, at - LOCAL_PART), at))?.[0]
    const domain = /^[\p{L}\p{N}.-]+/u.exec(plain.slice(at + 1, at + 1 + DOMAIN_PART))?.[0]
    if (name && domain?.includes('.')) found.push(`${name}@${domain}`.toLowerCase().replace(/[.-]+$/, ''))
  }
  return found
}

function around(text: string, from: number, to: number): string {
  const room = Math.max(0, QUOTE_CHARACTERS - (to - from)) / 2
  return text.slice(Math.max(0, from - room), to + room).trim()
}
