import { getDomain } from 'tldts'
import type { Ref } from '../facts.ts'
import type { DocumentToRead, LinkedAs } from '../linked-document.ts'
import type { LinkReading, Reading } from '../reading/reading.ts'
import { takesData } from '../reading/takes-data.ts'

/** Requests that one look at a page may cause. More than three policies beside one form say nothing new. */
const POLICIES = 3
const LEGAL_NOTICES = 1

interface Linked {
  link: LinkReading
  form: Ref | null
}

/**
 * The documents to open for a page, in the order in which a person would: policies linked at the forms, then elsewhere
 * on the page, then the legal notice. Empty where no form takes data, so that such a page never causes a request.
 */
export function documentsToRead(page: Reading): DocumentToRead[] {
  const forms = page.forms.filter(takesData)
  if (forms.length === 0) return []
  const at = (links: (form: (typeof forms)[number]) => LinkReading[]): Linked[] =>
    forms.flatMap((form) => links(form).map((link) => ({ link, form: form.ref })))
  const elsewhere = (links: LinkReading[]): Linked[] => links.map((link) => ({ link, form: null }))
  const policies = documents('policy', page, [
    ...at((form) => form.policyLinks),
    ...elsewhere(page.policyLinks),
  ])
  const notices = documents('legal-notice', page, [
    ...at((form) => form.legalNoticeLinks),
    ...elsewhere(page.legalNoticeLinks),
  ])
  const known = new Set(policies.map(({ href }) => withoutFragment(href)))
  return [
    ...policies.slice(0, POLICIES),
    ...notices.filter(({ href }) => !known.has(withoutFragment(href))).slice(0, LEGAL_NOTICES),
  ]
}

/** One document an address, with every form that links to it. */
function documents(as: LinkedAs, page: Reading, links: Linked[]): DocumentToRead[] {
  const found = new Map<string, DocumentToRead>()
  for (const { link, form } of links) {
    const href = addressOf(link, page.url)
    if (href === null) continue
    const key = withoutFragment(href) === withoutFragment(page.url) ? href : withoutFragment(href)
    const known = found.get(key)
    if (known === undefined)
      found.set(key, {
        href,
        as,
        link,
        forms: form === null ? [] : [form],
        foreignHost: foreignHost(href, page.host),
      })
    else if (form !== null && !known.forms.includes(form)) known.forms.push(form)
  }
  return [...found.values()]
}

/**
 * What a link leads to, or null where opening it is no plain look: a script, a bare "#", or a part of this page where
 * its address has a query. Such an address may be meant for one visit ("confirm", "unsubscribe"), so it is not asked
 * for again.
 */
function addressOf({ href }: LinkReading, pageUrl: string): string | null {
  const url = URL.parse(href, pageUrl)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  url.username = ''
  url.password = ''
  if (withoutFragment(url.href) !== withoutFragment(pageUrl)) return url.href
  return url.hash.length > 1 && url.search === '' ? url.href : null
}

const withoutFragment = (address: string): string => address.replace(/#.*$/s, '')

/** Null for this site: the host itself or another of the same registrable domain. */
function foreignHost(href: string, pageHost: string): string | null {
  const host = URL.parse(href)?.hostname ?? ''
  if (host === pageHost) return null
  const domain = getDomain(host, { allowPrivateDomains: true })
  return domain !== null && domain === getDomain(pageHost, { allowPrivateDomains: true }) ? null : host
}
