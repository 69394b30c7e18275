import { findAuthority } from '../authorities/authorities.ts'
import type { Authority } from '../authorities/authority.ts'
import type { JournalEntry } from './journal-entry.ts'

/**
 * The law that the addressed authority applies, or that a letter to the organisation was written under; null where none
 * is addressed or its record is gone, and for the GDPR of such a letter.
 */
export const lawOf = ({
  authority,
  law,
}: Pick<JournalEntry, 'authority' | 'law'>): Authority['law'] | null =>
  authority === null ? (law ?? null) : (findAuthority(authority)?.law ?? null)
