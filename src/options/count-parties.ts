import { ENTRIES_A_PAGE, type EntriesAnswer } from '../subscriptions/list-messages.ts'

/**
 * Entries of a list that is counted at most. The background goes through a whole list for every page of it, so that
 * the cost of counting grows with the square of its length.
 */
export const MAX_COUNTED = 2_000

export interface PartyCount {
  id: string
  name: string
  entries: number
}

/**
 * How many entries of a list concern each party, the party with most first; null where the list is too long. Withdrawn
 * entries speak of nobody and do not count.
 */
export async function countParties(
  entriesFrom: (from: number) => Promise<EntriesAnswer>,
  locale: string,
): Promise<PartyCount[] | null> {
  const parties = new Map<string, PartyCount>()
  let total = 0
  for (let from = 0; from === 0 || from < total; from += ENTRIES_A_PAGE) {
    const page = await entriesFrom(from)
    total = page.total
    if (total > MAX_COUNTED) return null
    for (const { party, status } of page.entries) {
      if (status === 'retired') continue
      const known = parties.get(party.id)?.entries ?? 0
      parties.set(party.id, { id: party.id, name: party.name, entries: known + 1 })
    }
  }
  const order = new Intl.Collator(locale)
  return [...parties.values()].sort((a, b) => b.entries - a.entries || order.compare(a.name, b.name))
}
