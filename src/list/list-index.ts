import type { Entry } from './entry.ts'

type Match = Entry['domains'][number]['match']

/** The entries under each domain. Two entries may name the same domain, even one as a host and one with all its hosts. */
export type ListIndex = Map<string, { entry: Entry; match: Match }[]>

/** Keyed by domain, so that the cost of a look-up does not depend on the number of entries. */
export function buildIndex(entries: Iterable<Entry>): ListIndex {
  const index: ListIndex = new Map()
  for (const entry of entries) {
    for (const { name, match } of entry.domains) {
      const known = index.get(name)
      if (known) known.push({ entry, match })
      else index.set(name, [{ entry, match }])
    }
  }
  return index
}

/**
 * For `storage.local`, where a content script asks for the keys of the few hosts it meets: `list:<domain>`.
 * It tells that there is something to report and nothing of what.
 */
export function indexForStorage(entries: Iterable<Entry>): Record<`list:${string}`, Match> {
  const keys: Record<`list:${string}`, Match> = {}
  for (const { domains } of entries) {
    for (const { name, match } of domains) {
      const key = `list:${name}` as const
      if (keys[key] !== 'domain') keys[key] = match
    }
  }
  return keys
}
