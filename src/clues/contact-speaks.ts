import type { PartyContact } from '../reading/party-contacts.ts'
import type { PartyToday } from './party-today.ts'

/** Whether a contact may be a clue: mail to a domain that a party has given up reaches whoever has it now. */
export const contactSpeaks = ({ kind, text }: PartyContact, today: PartyToday): boolean =>
  kind !== 'email' || today(text.slice(text.lastIndexOf('@') + 1)) !== null
