import type { Party } from '../parties/party.ts'
import { partyOfHost } from '../reading/party-of-host.ts'

/** The party whose own a host is today; null where it is nobody's, or where that is not sure any more. */
export type PartyToday = (host: string) => Party | null

/**
 * `isLapsed`: whether the list that comes with the extension holds the host without calling its entry current. Who sends
 * to a domain of a past campaign may send to whoever bought it since: that accuses nobody.
 */
export function partyToday(parties: readonly Party[], isLapsed: (host: string) => boolean): PartyToday {
  return (host) => {
    const id = partyOfHost(host, parties, 'current')
    return id === null || isLapsed(host) ? null : (parties.find((party) => party.id === id) ?? null)
  }
}
