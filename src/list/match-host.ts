import { hostAndParents } from './host-and-parents.ts'
import type { Indexed, ListIndex } from './list-index.ts'
import { normalHost } from './normal-host.ts'

export interface HostMatch extends Pick<Indexed, 'entry' | 'listId'> {
  /** The entry's domain that matched. */
  domain: string
  /** The host as the list writes it. */
  host: string
}

/** Entries that name this host, or that name one of its parents as a registrable domain. */
export function matchHost(raw: string, index: ListIndex): HostMatch[] {
  const host = normalHost(raw)
  if (host === null) return []
  return hostAndParents(host).flatMap((domain) =>
    (index.get(domain) ?? [])
      .filter(({ match }) => match === 'domain' || domain === host)
      .map(({ entry, listId }) => ({ entry, listId, domain, host })),
  )
}
