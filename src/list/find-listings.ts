import type { ListIndex } from './list-index.ts'
import type { Listing } from './listing.ts'
import { matchHost } from './match-host.ts'
import { standing } from './standing.ts'

/** Hosts that a page shows: its own, those its forms send to, those of its frames and of its links. */
export interface PageHosts {
  host: string
  targets: string[]
  frames: string[]
  links: string[]
}

/**
 * One listing an entry, for the closest of its matches: the page, then a form's target, a frame, a link.
 * So the links of a listed site to its other domains are not told again.
 */
export function findListings(page: PageHosts, index: ListIndex, now: Date): Listing[] {
  const hosts = { page: [page.host], target: page.targets, frame: page.frames, link: page.links }
  const found = new Map<string, Listing>()
  for (const matched of ['page', 'target', 'frame', 'link'] as const) {
    for (const raw of new Set(hosts[matched])) {
      for (const { entry, domain, host } of matchHost(raw, index)) {
        if (found.has(entry.id)) continue
        found.set(entry.id, { entry, standing: standing(entry, now), matched, host, domain })
      }
    }
  }
  return [...found.values()]
}
