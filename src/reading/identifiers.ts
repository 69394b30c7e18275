import type { FrameFacts, PageFacts } from '../facts.ts'
import { formServiceOf } from '../hosts/form-service-of.ts'
import { hostOf } from '../hosts/host-of.ts'
import { type Identifier, type IdentifierKind, identifierKey } from '../identifier.ts'
import { isPlaceholder } from './identifier-placeholders.ts'

/** Characters of one raw text, and texts of one document: those that the page room keeps. */
const RAW_CHARACTERS = 200
const RAW_TEXTS = 40

const NATIONBUILDER = '.nationbuilder.com'
const MAILCHIMP = '.list-manage.com'

/** Labels before nationbuilder.com that are the service's own. */
const SERVICE_LABELS: ReadonlySet<string> = new Set(
  'www api app apps apply assets assets1 assets2 assets3 blog cdn docs go help images info mail media developers static status store support theme tracking webhooks'.split(
    ' ',
  ),
)

/** Keys of reCAPTCHA, Turnstile and hCaptcha; the shapes leave out the test keys of Turnstile. */
const CAPTCHA_KEYS = [/^6L[\w-]{38}$/, /^0x4[\w-]{10,40}$/, /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i]

interface Shape {
  kind: IdentifierKind
  pattern: RegExp
  value: (found: string) => string
}

const asFound = (found: string): string => found.toUpperCase()

/** Every pattern begins with fixed letters and is bounded. */
const SHAPES: readonly Shape[] = [
  // The number after the account is the property's: sites of one account differ in it.
  { kind: 'analytics', pattern: /\b(UA-\d{4,10})-\d{1,4}\b/i, value: asFound },
  { kind: 'analytics', pattern: /\b(G-[A-Z0-9]{8,12})\b/i, value: asFound },
  { kind: 'tag-manager', pattern: /\b(GTM-[A-Z0-9]{4,10})\b/i, value: asFound },
  { kind: 'ad-pixel', pattern: /\b(AW-\d{8,12})\b/i, value: asFound },
  { kind: 'ad-pixel', pattern: /\binit['"]\s{0,3},\s{0,3}['"]?(\d{10,17})\b/, value: asFound },
]

/**
 * The account numbers of a page, each once. Numbers of analysis, advertising and captchas count in the page itself
 * alone, and only where that is not a service's: in a frame, and on a service's pages, they are the service's.
 */
export function identifiersOf(frames: readonly FrameFacts[]): Identifier[] {
  const found = new Map<string, Identifier>()
  for (const { frameId, facts } of frames)
    for (const identifier of inDocument(facts, frameId === 0))
      if (!isPlaceholder(identifier)) found.set(identifierKey(identifier), identifier)
  return [...found.values()]
}

function inDocument(facts: PageFacts, isTop: boolean): Identifier[] {
  const raw = (facts.identifiers ?? []).slice(0, RAW_TEXTS).map((text) => text.slice(0, RAW_CHARACTERS))
  const targets = facts.forms.flatMap(({ target }) => [target.action ?? '', ...target.formActions])
  const frames = facts.embeds.map(({ src }) => src)
  const used = [facts.url, ...targets, ...(isTop ? frames : [])].flatMap(accountsIn)
  // What a page merely links to is the account of whoever is linked.
  const linked = new Set(
    facts.links
      .flatMap(({ href }) => accountsIn(href))
      .map(identifierKey)
      .filter((key) => used.every((one) => identifierKey(one) !== key)),
  )
  const named = raw.flatMap(accountsIn).filter((one) => !linked.has(identifierKey(one)))
  const accounts = isTop || facts.forms.length > 0 ? [...used, ...named] : []
  const isService = formServiceOf(hostOf(facts.url)) !== null
  const numbers = isTop && !isService ? raw.flatMap(numbersIn) : []
  const built = accounts.some(({ kind }) => kind === 'nationbuilder-site')
  // A platform's pages may all carry the platform's captcha key, on whatever domain they stand.
  return [...accounts, ...numbers.filter(({ kind }) => !(built && kind === 'captcha-key'))]
}

function numbersIn(raw: string): Identifier[] {
  const key = /^sitekey\s{1,3}(\S{10,60})$/.exec(raw)?.[1]
  if (key !== undefined)
    return CAPTCHA_KEYS.some((shape) => shape.test(key)) ? [{ kind: 'captcha-key', value: key }] : []
  return SHAPES.flatMap(({ kind, pattern, value }) => {
    const number = pattern.exec(raw)?.[1]
    return number === undefined ? [] : { kind, value: value(number) }
  })
}

/** A host of NationBuilder, or an address of a Mailchimp form; with or without its protocol. */
function accountsIn(address: string): Identifier[] {
  const written = address.slice(0, 2 * RAW_CHARACTERS)
  if (!/nationbuilder\.com|list-manage\.com/i.test(written)) return []
  const url = URL.parse(written) ?? URL.parse(`https://${written.replace(/^\/\//, '')}`)
  const host = url?.hostname ?? ''
  if (url !== null && host.endsWith(MAILCHIMP)) {
    const account = url.searchParams.get('u') ?? url.searchParams.get('amp;u') ?? ''
    return /^[\da-f]{16,32}$/i.test(account)
      ? [{ kind: 'mailing-list', value: `mailchimp:${account.toLowerCase()}` }]
      : []
  }
  if (!host.endsWith(NATIONBUILDER)) return []
  const slug = host.slice(0, -NATIONBUILDER.length)
  const isNation = /^[a-z\d][a-z\d-]{1,60}$/.test(slug) && !SERVICE_LABELS.has(slug)
  return isNation ? [{ kind: 'nationbuilder-site', value: slug }] : []
}
