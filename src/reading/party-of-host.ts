import type { Party } from '../parties/party.ts'
import { partyIndex } from './party-index.ts'

/** Labels at the end of a host in which a registrable domain can stand. */
const DOMAIN_LABELS = 4

/** Id of the party on whose official domain a host lies; whole labels only, as "notspd.de" is no host of "spd.de". */
export function partyOfHost(host: string, parties: readonly Party[]): string | null {
  const { domains } = partyIndex(parties)
  const labels = host.toLowerCase().replace(/\.$/, '').split('.').slice(-DOMAIN_LABELS)
  for (let at = 0; at < labels.length - 1; at += 1) {
    const party = domains.get(labels.slice(at).join('.'))
    if (party !== undefined) return party
  }
  return null
}
