import { parse } from 'tldts'
import type { Entry } from './entry.ts'

const MAX_NAME_CHARACTERS = 253
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/
const DIGITS = /^\d+$/

/** Whether the text is a host name as the list writes it: lower case, ASCII (IDN as xn--), two labels or more, no IP address. */
export function isDomainName(name: string): boolean {
  const labels = name.split('.')
  const last = labels.at(-1) ?? ''
  return (
    name.length <= MAX_NAME_CHARACTERS &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    !DIGITS.test(last)
  )
}

/**
 * A domain entry covers all hosts below it, so it must be something that one holder registered: neither a public
 * suffix ("org.au", "github.io") nor a single host. A host entry may be any host but a suffix.
 */
export function coversOneHolder({ name, match }: Entry['domains'][number]): boolean {
  const { domain, hostname } = parse(name, { allowPrivateDomains: true })
  return match === 'domain' ? domain === hostname : domain !== null
}
