import type { Authority } from './authority.ts'

/** An authority's form may be under any name below it: `*.cnil.fr` is `cnil.fr` and all of these. */
const WITH_ALL_BELOW = '*.'

/**
 * Where a letter to an authority may be filled in, as hosts of match patterns: its own domains with all below them, and
 * of the others (a state's portal, on which every town has its forms as well) the hosts of its own pages, exactly.
 */
export function formHosts({
  ownDomains = [],
  website,
  complaintUrl,
  tipUrl,
}: Pick<Authority, 'ownDomains' | 'website' | 'complaintUrl' | 'tipUrl'>): string[] {
  const own = ownDomains.map((domain) => WITH_ALL_BELOW + domain)
  const pages = [website, complaintUrl, tipUrl].flatMap((url) => (url === null ? [] : new URL(url).hostname))
  const elsewhere = pages.filter((host) => ownDomains.every((domain) => !isBelow(host, domain)))
  return [...own, ...new Set(elsewhere)]
}

const isBelow = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`)

/** As a person reads them. */
export const writtenHosts = (hosts: readonly string[]): string =>
  hosts.map((host) => (host.startsWith(WITH_ALL_BELOW) ? host.slice(WITH_ALL_BELOW.length) : host)).join(', ')
