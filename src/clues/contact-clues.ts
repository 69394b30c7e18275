import type { Party } from '../parties/party.ts'
import { partyContacts } from '../reading/party-contacts.ts'
import { contactSpeaks } from './contact-speaks.ts'
import { imprintLines } from './imprint-lines.ts'
import { outsideLines } from './outside-lines.ts'
import type { PageText } from './page-texts.ts'
import type { PartyClue } from './party-clue.ts'
import type { PartyToday } from './party-today.ts'

/** Imprint lines, mail addresses and postal addresses at the forms and in the footer; all of them medium. */
export function contactClues(
  texts: readonly PageText[],
  url: string,
  parties: readonly Party[],
  today: PartyToday,
): PartyClue[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const found = texts.map(({ text, place, ref }) => ({
    text,
    at: { place, ref, href: null },
    contacts: partyContacts([text], parties).filter((contact) => contactSpeaks(contact, today)),
  }))
  const emails = found.flatMap(({ contacts }) =>
    contacts.flatMap((one) => (one.kind === 'email' ? one.text : [])),
  )
  const clues = found.flatMap(({ text, at, contacts }) => [
    ...imprintLines(text, url, parties, emails).map(
      ({ party, name, line }): PartyClue => ({
        kind: 'imprint-line',
        strength: 'medium',
        party,
        name,
        seen: line,
        at,
      }),
    ),
    ...contacts.map(
      ({ party, kind, text: seen }): PartyClue => ({
        kind: kind === 'email' ? 'party-email' : 'party-address',
        strength: 'medium',
        party,
        name: names.get(party) ?? party,
        seen,
        at,
      }),
    ),
  ])
  return outsideLines(clues)
}
