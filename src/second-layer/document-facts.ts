import type { DocumentFacts } from '../document-facts.ts'
import type { SourceAddress } from './fetch-document.ts'
import { htmlBlocks } from './html-blocks.ts'
import { unclosedElements } from './unclosed-elements.ts'

const LIMITS = { title: 300, lang: 40, links: 300, linkText: 200, address: 2_000 }

/** Elements inside each other, or left open, beyond which a source is no document but a trap for parsers. */
const NESTING = 1_000

/** Characters below which a page with scripts shows nothing of its own: "Loading…". */
const SHELL = 80

/** Characters from which a `<main>` is what the page is about. */
const MAIN = 200

/** Characters from which the element that a link points to holds the text itself, and is not a mark in front of it. */
const PART = 200

/** Dialogs that a widespread script opens for the link "#name", without an id of their own. */
const DIALOG = '[data-remodal-id]'

const FIELDS =
  'input:not([type="hidden" i], [type="submit" i], [type="button" i], [type="image" i], [type="reset" i], [type="search" i], [type="checkbox" i], [type="radio" i]), textarea'

/**
 * What the source of a document says. Parsed by `DOMParser` into a document without a window: no script of it runs,
 * no picture, frame or sheet is loaded, no form can be sent. `drawn-by-script` where the text
 * is not in the source.
 */
export function documentFacts(
  source: string,
  address: SourceAddress,
): DocumentFacts | 'drawn-by-script' | 'too-large' {
  const { url, part, mime, readAt } = address
  if (mime === 'text/plain') return plainFacts(source, address)
  if (unclosedElements(source) > NESTING) return 'too-large'
  const inert = new DOMParser().parseFromString(source, 'text/html')
  const scripts = inert.scripts.length
  const root = part === '' ? mainPart(inert) : namedPart(inert, part)
  if (root === null) return 'drawn-by-script'
  const own = htmlBlocks(root, 'leave-out')
  // A page may have put all of its text into its header or footer: better that than nothing.
  const read = own.characters > 0 ? own : htmlBlocks(root, 'keep')
  if (own.characters < SHELL && scripts > 0 && read.characters < MAIN) return 'drawn-by-script'
  return {
    url,
    anchor: part,
    title: squeezed(inert.title, LIMITS.title),
    lang: inert.documentElement.lang.slice(0, LIMITS.lang),
    blocks: read.blocks,
    links: links(root, inert, url),
    readAt,
    fields: root.querySelectorAll(FIELDS).length,
    scripts,
    cut: read.cut,
  }
}

function plainFacts(source: string, { url, readAt }: SourceAddress): DocumentFacts {
  const holder = new DOMParser().parseFromString('', 'text/html').createElement('main')
  for (const paragraph of source.split(/\n\s*\n/)) {
    const block = holder.ownerDocument.createElement('p')
    block.textContent = paragraph
    holder.append(block)
  }
  const { blocks, cut } = htmlBlocks(holder, 'keep')
  return { url, anchor: '', title: '', lang: '', blocks, links: [], readAt, fields: 0, scripts: 0, cut }
}

/** The one element that holds the page's own text, if the page marks it. */
function mainPart(inert: Document): Element {
  const [main, ...more] = inert.querySelectorAll('main, [role="main"]')
  const marked = main !== undefined && more.length === 0 && (main.textContent ?? '').trim().length >= MAIN
  return marked ? main : inert.body
}

/** The element that "#id" points to, or what holds it where it is only a mark; null where there is none. */
function namedPart(inert: Document, id: string): Element | null {
  const found =
    inert.getElementById(id) ??
    inert.getElementById(decoded(id)) ??
    inert.getElementsByName(decoded(id))[0] ??
    [...inert.querySelectorAll(DIALOG)].find((one) => one.getAttribute('data-remodal-id') === decoded(id))
  if (found === undefined) return null
  let part: Element | null = found
  while (part !== null && (part.textContent ?? '').trim().length < PART) part = part.parentElement
  return part ?? found
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

function links(root: Element, inert: Document, url: string): DocumentFacts['links'] {
  const base = URL.parse(inert.querySelector('base[href]')?.getAttribute('href') ?? '', url)?.href ?? url
  return [...root.querySelectorAll('a[href]')].slice(0, LIMITS.links).flatMap((link) => {
    const target = URL.parse(link.getAttribute('href') ?? '', base)
    const isPage = target?.protocol === 'https:' || target?.protocol === 'http:'
    const text = squeezed(link.textContent ?? '', LIMITS.linkText)
    return isPage && text !== '' ? [{ text, href: target.href.slice(0, LIMITS.address) }] : []
  })
}

const squeezed = (text: string, length: number): string => text.replace(/\s+/g, ' ').trim().slice(0, length)
