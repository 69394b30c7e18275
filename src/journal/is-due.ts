import type { JournalEntry } from './journal-entry.ts'

/** Whether it is time to look again. `today` is an ISO date. */
export const isDue = ({ state, remindOn }: JournalEntry, today: string): boolean =>
  state === 'sent' && remindOn !== null && remindOn <= today

/** What is due first, the longest due before the others; then what is to come, what is waited for, what is over. */
export function inOrder(entries: readonly JournalEntry[], today: string): JournalEntry[] {
  const place = (entry: JournalEntry) => {
    if (isDue(entry, today)) return 0
    if (entry.state === 'sent') return 1
    return entry.state === 'closed' ? 3 : 2
  }
  return [...entries].sort(
    (one, other) =>
      place(one) - place(other) ||
      (place(one) < 2 ? (one.remindOn ?? '9').localeCompare(other.remindOn ?? '9') : 0) ||
      other.changedAt.localeCompare(one.changedAt),
  )
}
