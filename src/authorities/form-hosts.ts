import type { Authority } from './authority.ts'

/** An authority's form may be under any name below it: `*.cnil.fr` is `cnil.fr` and all of these. */
const WITH_ALL_BELOW = '*.'

/**
 * Where a letter to an authority may be filled in, as hosts of match patterns: its own domains with all below them, and
 * of the others (a state's portal, on which every town has its forms as well) the hosts of its own pages, exactly. Where
 * such a host serves other offices too (`formPaths`), its own pages there and what is below them: `island.is/s/personuvernd`.
 */
export function formHosts({
  ownDomains = [],
  formPaths = [],
  website,
  complaintUrl,
  tipUrl,
}: Pick<Authority, 'ownDomains' | 'formPaths' | 'website' | 'complaintUrl' | 'tipUrl'>): string[] {
  const own = ownDomains.map((domain) => WITH_ALL_BELOW + domain)
  const pages = [website, complaintUrl, tipUrl].flatMap((url) => (url === null ? [] : new URL(url)))
  const elsewhere = pages.filter(({ hostname }) => ownDomains.every((domain) => !isBelow(hostname, domain)))
  const shared = new Set(formPaths.map((path) => path.replace(/\/.*$/, '')))
  const places = elsewhere.map(({ hostname, pathname }) =>
    shared.has(hostname) ? hostname + pathname.replace(/\/$/, '') : hostname,
  )
  const others = places.filter((place) => !formPaths.some((path) => place.startsWith(`${path}/`)))
  return [...own, ...new Set([...others, ...formPaths])]
}

const isBelow = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`)

/** As a person reads them: without stars and paths. */
export const writtenHosts = (hosts: readonly string[]): string =>
  [...new Set(hosts.map((host) => host.replace(/^\*\.|\/.*$/g, '')))].join(', ')
