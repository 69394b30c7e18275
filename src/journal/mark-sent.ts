import { type ChangeProblem, changeState } from './change-state.ts'
import type { JournalDesk } from './journal-desk.ts'
import type { JournalEntry, LetterKind } from './journal-entry.ts'
import type { Kept } from './journal-store.ts'
import { type EntryOf, entryId, newEntry } from './new-entry.ts'

/**
 * Notes that a letter of a dossier was sent on `day` (ISO date), with a line of its own where it has none yet. A line
 * that says more already is left as it is, `not-a-draft`: another tab may have noted the sending, and the journal what
 * came of it. `today` is an ISO date; `authority` is null for a letter to the organisation, `law` what that was written under where it is not the GDPR.
 */
export async function markSent(
  journal: JournalDesk,
  of: EntryOf,
  { kind, authority, law }: { kind: LetterKind; authority: string | null; law?: JournalEntry['law'] },
  { day, today }: { day: string; today: string },
): Promise<Kept<ChangeProblem | 'not-a-draft'>> {
  const begun = await journal.store.open({
    ...newEntry(of, kind, authority, journal.now().toISOString()),
    ...(law === undefined ? {} : { law }),
  })
  if ('problem' in begun) return begun
  const sent = await journal.store.change<ChangeProblem | 'not-a-draft'>(entryId(of.draft, kind), (entry) =>
    entry.state === 'draft'
      ? changeState(
          { ...withoutLaw(entry), kind, authority, ...(law === undefined ? {} : { law }) },
          'sent',
          day,
          today,
        )
      : { problem: 'not-a-draft' },
  )
  if ('entry' in sent) journal.changed()
  return sent
}

/** The law of an earlier version of the letter says nothing about the one that was sent. */
function withoutLaw({ law: _, ...entry }: JournalEntry): JournalEntry {
  return entry
}
