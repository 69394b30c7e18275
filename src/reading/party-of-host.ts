import type { Party } from '../parties/party.ts'
import { partyIndex } from './party-index.ts'

/** Labels at the end of a host in which a registrable domain can stand. */
const DOMAIN_LABELS = 4

/**
 * Id of the party on whose official domain a host lies; whole labels only, as "notspd.de" is no host of "spd.de".
 * `current`: only domains that are the party's own today, where something is concluded about whoever has the host now.
 */
export function partyOfHost(
  host: string,
  parties: readonly Party[],
  use: 'any' | 'current' = 'any',
): string | null {
  const { domains, current } = partyIndex(parties)
  const labels = host.toLowerCase().replace(/\.$/, '').split('.').slice(-DOMAIN_LABELS)
  for (let at = 0; at < labels.length - 1; at += 1) {
    const domain = labels.slice(at).join('.')
    const party = domains.get(domain)
    if (party !== undefined) return use === 'any' || current.has(domain) ? party : null
  }
  return null
}
