import type { JournalEntry } from './journal-entry.ts'

/**
 * A complaint that was already sent about the same site to the same authority, the latest one; null where there is
 * none. Many complaints are not excessive by their number alone (CJEU C-416/23), but a second one about the same
 * matter adds nothing that a letter to the first could not. `own` is the dossier that asks.
 */
export function earlierComplaint(
  entries: readonly JournalEntry[],
  { host, authority, own }: { host: string; authority: string | null; own: string },
): JournalEntry | null {
  const bare = (name: string) => name.replace(/^www\./, '')
  const sent = entries.filter(
    (entry) =>
      entry.kind === 'complaint' &&
      entry.state !== 'draft' &&
      entry.draft !== own &&
      authority !== null &&
      entry.authority === authority &&
      bare(entry.host) === bare(host),
  )
  return sent.sort((one, other) => (other.sentOn ?? '').localeCompare(one.sentOn ?? ''))[0] ?? null
}
