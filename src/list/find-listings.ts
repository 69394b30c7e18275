import { hostAndParents } from './host-and-parents.ts'
import type { ListState } from './list.ts'
import type { ListIndex } from './list-index.ts'
import type { Listing } from './listing.ts'
import { matchHost } from './match-host.ts'
import { normalHost } from './normal-host.ts'
import { standing } from './standing.ts'

/** Hosts that a page shows: its own, those its forms send to, those of its frames and of its links. */
export interface PageHosts {
  host: string
  targets: string[]
  frames: string[]
  links: string[]
}

/** The names under which anything that a page shows could be on a list: what has to be asked of a store. */
export function namesToLookUp({ host, targets, frames, links }: PageHosts): string[] {
  const hosts = new Set([host, ...targets, ...frames, ...links].map(normalHost))
  return [...new Set([...hosts].flatMap((name) => (name === null ? [] : hostAndParents(name))))]
}

/**
 * One listing an entry, for the closest of its matches: the page, then a form's target, a frame, a link.
 * So the links of a listed site to its other domains are not told again. Entries of two lists about one site are two.
 * What is in none of `lists` says nothing: a list that was paused or removed.
 */
export function findListings(
  page: PageHosts,
  index: ListIndex,
  lists: readonly ListState[],
  now: Date,
): Listing[] {
  const hosts = { page: [page.host], target: page.targets, frame: page.frames, link: page.links }
  const found = new Map<string, Listing>()
  for (const matched of ['page', 'target', 'frame', 'link'] as const) {
    for (const raw of new Set(hosts[matched])) {
      for (const { entry, listId, domain, host } of matchHost(raw, index)) {
        const list = lists.find(({ id }) => id === listId)
        const speaks = list === undefined ? null : standing(entry, now, list.expired)
        const key = `${listId} ${entry.id}`
        if (list === undefined || speaks === null || found.has(key)) continue
        const { id, name, number, issued } = list
        const own = { id, name, number, issued }
        found.set(key, { entry, list: own, standing: speaks, matched, host, domain })
      }
    }
  }
  return [...found.values()]
}
