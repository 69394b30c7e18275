import { identifierKey } from '../identifier.ts'
import type { Entry } from './entry.ts'

type Match = Entry['domains'][number]['match']

export interface Indexed {
  entry: Entry
  /** The list that it stands in. */
  listId: string
  match: Match | 'identifier'
}

/**
 * The entries under each domain and each identifier. Several entries, of one list or of several, may name the same
 * domain, even one as a host and one with all its hosts: they stand side by side and are never merged.
 */
export type ListIndex = ReadonlyMap<string, readonly Indexed[]>

/** What an entry can be found by. */
export function keysOf(entry: Entry): { key: string; match: Indexed['match'] }[] {
  return [
    ...entry.domains.map(({ name, match }) => ({ key: name, match })),
    ...entry.identifiers.map((identifier) => ({
      key: identifierKey(identifier),
      match: 'identifier' as const,
    })),
  ]
}

/** Keyed, so that the cost of a look-up does not depend on the number of entries. */
export function buildIndex(lists: Iterable<{ id: string; entries: Iterable<Entry> }>): ListIndex {
  const index = new Map<string, Indexed[]>()
  for (const { id, entries } of lists) {
    for (const entry of entries) {
      for (const { key, match } of keysOf(entry)) {
        const known = index.get(key)
        if (known) known.push({ entry, listId: id, match })
        else index.set(key, [{ entry, listId: id, match }])
      }
    }
  }
  return index
}

/** The keys under which content scripts ask: "list:" and the domain. */
export const storageKey = (domain: string) => `list:${domain}` as const

/**
 * For `storage.local`, where a content script asks for the keys of the few hosts it meets. It tells that there is
 * something to report and nothing of what. Retired entries report nothing.
 */
export function indexForStorage(entries: Iterable<Entry>): Record<`list:${string}`, Match> {
  const keys: Record<`list:${string}`, Match> = {}
  for (const { domains, status } of entries) {
    if (status === 'retired') continue
    for (const { name, match } of domains) {
      const key = storageKey(name)
      if (keys[key] !== 'domain') keys[key] = match
    }
  }
  return keys
}
