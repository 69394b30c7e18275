import { getDomain, getDomainWithoutSuffix } from 'tldts'
import type { FormFacts, PageFacts } from '../facts.ts'
import { formServiceOf } from '../hosts/form-service-of.ts'
import { hostOf } from '../hosts/host-of.ts'
import { foldText } from './fold-text.ts'
import type { FormPurpose, TargetReading } from './reading.ts'

/** A shorter part of a domain stands in too many other words. */
const NAME_LETTERS = 4
const WITH_PRIVATE = { allowPrivateDomains: true }

/** Where a form sends what is typed, as far as its markup says. `text`: what a person can read at the form. */
export function targetOf(
  page: PageFacts,
  form: FormFacts,
  purpose: FormPurpose,
  text: string,
): TargetReading {
  const pageHost = hostOf(page.url)
  const { action, formActions, method, inlineHandler } = form.target
  const addresses = [action, ...formActions].filter(
    (address) => address !== null && /^https?:/i.test(address),
  )
  const address =
    addresses.find((one) => one !== null && isForeign(hostOf(one), pageHost)) ?? addresses[0] ?? null
  const scripted = page.scripts > 0 || inlineHandler
  const host = address ? hostOf(address) : scripted ? null : pageHost
  const foreign = host !== null && isForeign(host, pageHost)
  const known = host === null ? null : formServiceOf(host)
  return {
    host,
    foreign,
    ...(known && { service: { name: known.name, kind: known.kind } }),
    named: host !== null && (isNamed(host, text) || (known !== null && says(text, known.name))),
    unencrypted: isPlain(page.url) ? 'page' : address !== null && isPlain(address) ? 'target' : null,
    inAddress:
      method !== 'get' || purpose === 'search'
        ? 'no'
        : !scripted
          ? 'yes'
          : action !== null
            ? 'declared'
            : 'no',
  }
}

function isForeign(host: string, pageHost: string): boolean {
  if (host === '' || host === pageHost) return false
  return (getDomain(host, WITH_PRIVATE) ?? host) !== (getDomain(pageHost, WITH_PRIVATE) ?? pageHost)
}

function isNamed(host: string, text: string): boolean {
  const folded = foldText(text)
  if (folded.includes(host)) return true
  const name = getDomainWithoutSuffix(host, WITH_PRIVATE) ?? ''
  return (
    name.length >= NAME_LETTERS &&
    folded.replace(/[^\p{L}\p{N}]+/gu, '').includes(name.replace(/[^a-z0-9]/g, ''))
  )
}

/** "We use Mailchimp" names the one behind list-manage.com. */
const says = (text: string, name: string): boolean => ` ${wordsOf(text)} `.includes(` ${wordsOf(name)} `)

const wordsOf = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Without encryption, and not on the person's own machine or inside an onion service, which encrypts by itself. */
function isPlain(address: string): boolean {
  if (!/^http:/i.test(address)) return false
  const host = hostOf(address)
  return !(
    host === 'localhost' ||
    host === '127.0.0.1' ||
    host === '[::1]' ||
    host.endsWith('.localhost') ||
    host.endsWith('.onion')
  )
}
