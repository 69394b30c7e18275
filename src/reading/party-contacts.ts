import type { Party } from '../parties/party.ts'
import { emailsIn } from './emails-in.ts'
import { folder, namesIn } from './parties-named.ts'
import { partyIndex } from './party-index.ts'
import { partyOfHost } from './party-of-host.ts'

/** Characters of a text that is looked at, and of a quote. */
const TEXT_CHARACTERS = 20_000
const QUOTE_CHARACTERS = 200

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

function around(text: string, from: number, to: number): string {
  const room = Math.max(0, QUOTE_CHARACTERS - (to - from)) / 2
  return text.slice(Math.max(0, from - room), to + room).trim()
}
