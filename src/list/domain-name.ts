import { parse } from 'tldts'
import { formServiceOf, isCustomersHost } from '../hosts/form-service-of.ts'
import { formServices } from '../hosts/form-services.ts'
import { isNeutralHost } from '../hosts/neutral-hosts.ts'
import type { Entry } from './entry.ts'
import { hostAndParents } from './host-and-parents.ts'

/** RFC 1035: characters of a host name. */
const MAX_CHARACTERS = 253
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/
/** The last part of an IPv4 address, in the ways in which browsers read one: 127.0.0.1, 0x7f.0x1. */
const NUMBER = /^(?:\d+|0x[0-9a-f]*)$/i

type Domain = Entry['domains'][number]

/** Whether the text is a host name as the list writes it. */
export const isDomainName = (name: string): boolean => nameProblem(name) === null

/** Whether all that the entry's domain reaches is one holder's. */
export const coversOneHolder = (domain: Domain): boolean => reachProblem(domain) === null

/**
 * What keeps a text from being a host name as the list writes it: lower case, ASCII (IDN as xn--), two labels or more,
 * no IP address. In the words of a maintainer, each common slip with its own; null where nothing does.
 */
export function nameProblem(name: string): string | null {
  const labels = name.split('.')
  if (name.length > MAX_CHARACTERS) return `must not be longer than ${MAX_CHARACTERS} characters`
  if (name.startsWith('*')) return 'must stand without *: "match": "domain" covers all hosts below it'
  if (/[/\\?#@\s]/.test(name)) return 'must be the host alone, without https://, path or user name'
  if (name.startsWith('[')) return IP_ADDRESS
  if (name.includes(':')) return 'must stand without its port'
  if (NUMBER.test(labels.at(-1) ?? '')) return IP_ADDRESS
  if (/\P{ASCII}/u.test(name)) return `must be in ASCII${inAscii(name)}`
  if (name !== name.toLowerCase()) return `must be in lower case: ${name.toLowerCase()}`
  if (name.endsWith('.')) return 'must stand without the final dot'
  if (labels.length < 2) return 'must have two parts or more: example.fr'
  return labels.every((label) => LABEL.test(label))
    ? null
    : 'must be a host name: letters, digits, hyphens and dots'
}

const IP_ADDRESS = 'must be a name: an IP address has another holder tomorrow'

/** As browsers write it, so that the contributor can copy it, and sees which name the letters really are. */
function inAscii(name: string): string {
  const host = URL.parse(`http://${name}/`)?.hostname
  return host === undefined ? '' : `, as browsers write it: ${host}`
}

/** Names below which forms of many organisations stand, though the name itself is no form service's: "google.com". */
const ABOVE_SERVICES: ReadonlySet<string> = new Set(
  Object.keys(formServices).flatMap((host) => hostAndParents(host).slice(1)),
)

const SHARED =
  'must not be a form service’s, a petition platform’s or an authority’s: an entry would speak of all who use it. A host of one customer can be listed, with "match": "host"'

/**
 * Whether forms of many organisations stand where it reaches, or those of a public body (see docs/list-criteria.md). A
 * host of one customer of a service is that customer's.
 */
export function isShared({ name, match }: Domain): boolean {
  if (isNeutralHost(name)) return true
  if (formServiceOf(name) !== null && !isCustomersHost(name)) return true
  return match === 'domain' && ABOVE_SERVICES.has(name)
}

/**
 * A domain covers all hosts below it, so it must be something that one holder registered: neither a public suffix
 * ("org.au", "github.io") nor a single host. A host may be any host but a suffix. Neither may reach forms of many
 * organisations. Null where that holds.
 */
export function reachProblem({ name, match }: Domain): string | null {
  const { domain, hostname } = parse(name, { allowPrivateDomains: true })
  if (domain === null) return 'must be a registrable domain: below a public suffix are the sites of strangers'
  if (isShared({ name, match })) return SHARED
  if (match === 'host' || domain === hostname) return null
  return `must be the registrable domain, ${domain}, or a host with "match": "host"`
}
