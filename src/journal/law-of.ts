import { findAuthority } from '../authorities/authorities.ts'
import type { Authority } from '../authorities/authority.ts'
import type { JournalEntry } from './journal-entry.ts'

/** The law that the addressed authority applies; null where none is addressed, or its record is gone. */
export const lawOf = ({ authority }: Pick<JournalEntry, 'authority'>): Authority['law'] | null =>
  authority === null ? null : (findAuthority(authority)?.law ?? null)
