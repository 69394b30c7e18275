/** Characters of a raw host: 253 of a name in ASCII, with room for a port and for names not yet in ASCII. */
const MAX_CHARACTERS = 300

/** What no host of a browser holds; "user@host" and "host/path" would otherwise be read as another host. */
const NOT_IN_A_HOST = /[\s/?#@\\%\p{Cc}]/u

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/

/**
 * A host as the list writes it: lower case, ASCII, without port and final dot. Null for whatever is no name
 * that could be on a list: IP addresses, single labels, empty or broken hosts.
 */
export function normalHost(host: string): string | null {
  if (host.length === 0 || host.length > MAX_CHARACTERS || NOT_IN_A_HOST.test(host)) return null
  const address = `http://${host}/`
  if (!URL.canParse(address)) return null
  const name = new URL(address).hostname.replace(/\.$/, '')
  // Empty labels: ".example.org" would be read as a host of example.org.
  if (name.startsWith('[') || name.split('.').includes('') || IPV4.test(name)) return null
  return name.includes('.') ? name : null
}
