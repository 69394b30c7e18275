import { parse } from 'tldts'
import { coversOneHolder, isDomainName, isShared } from '../list/domain-name.ts'
import { normalHost } from '../list/normal-host.ts'
import { unicodeHost } from '../outgoing/address.ts'

/** `no-site`: no host that somebody registered. `shared-host`: forms of many organisations stand there, or a public body's. */
export type SiteRefusal = 'no-site' | 'shared-host'

export interface Site {
  host: string
  /** As a browser may show the host, null where it is plain ASCII. */
  unicode: string | null
  /** The registrable domain, where the entry may cover it and not this host alone. */
  whole: string | null
  /** True where nothing but the registrable domain makes sense: the address is its own or its "www". */
  alwaysWhole: boolean
}

/** The site that an address or a host name stands for; null where nothing was typed. */
export function siteOf(typed: string): Site | SiteRefusal | null {
  const text = typed.trim()
  if (text === '') return null
  const host = normalHost(/^https?:\/\//i.test(text) ? (URL.parse(text)?.hostname ?? '') : beforePath(text))
  if (host === null || !isDomainName(host)) return 'no-site'
  if (isShared({ name: host, match: 'host' })) return 'shared-host'
  if (!coversOneHolder({ name: host, match: 'host' })) return 'no-site'
  const { domain } = parse(host, { allowPrivateDomains: true })
  const whole = domain !== null && coversOneHolder({ name: domain, match: 'domain' }) ? domain : null
  const alwaysWhole = whole !== null && (host === whole || host === `www.${whole}`)
  return { host, unicode: unicodeHost(host), whole, alwaysWhole }
}

/** The entry's domain. `whole`: the person wants all hosts of the registrable domain. */
export function domainOf(site: Site, whole: boolean): { name: string; match: 'domain' | 'host' } {
  return site.whole !== null && (whole || site.alwaysWhole)
    ? { name: site.whole, match: 'domain' }
    : { name: site.host, match: 'host' }
}

const beforePath = (text: string): string => text.split(/[/?#]/, 1)[0] ?? ''
