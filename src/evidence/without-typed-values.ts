import { type Attribute, type Tag, tagAt } from './html-tag.ts'

/*
 * Scripts of a page write what a person types into attributes (`value` of an input, the text of an editable element),
 * so a serialised document may hold it. Before a document is kept, all values of fields are taken out, and with them
 * what acts for the person: tokens, nonces, scripts, and links that a browser follows by itself. Chromium leaves scripts
 * and hidden fields out of its archives too. Text in, text out, in one pass: no parser, since the background of Chromium
 * has none, and no pattern over the whole.
 */

/** Their `value` is a label that the site wrote, or says which box it is. */
const LABELLED = /^(?:submit|button|reset|image|checkbox|radio)$/
/** Followed without a click. */
const FETCHED = /preconnect|prefetch|preload|prerender/
const TOKEN = /csrf|xsrf|token|nonce|session/
/** Content that is no markup; copied up to its end tag. */
const RAW = new Set(['style', 'xmp', 'noembed', 'noframes', 'noscript', 'iframe', 'title'])
/** Content that may hold what was typed, or acts; left out up to the end tag. */
const EMPTIED = new Set(['script', 'textarea'])
/** Told to assistive technology of what stands in a field. */
const TOLD = new Set(['aria-valuetext', 'aria-valuenow'])
/** Roles of elements that a script makes into a field. */
const FIELD_ROLE = /^(?:textbox|searchbox|combobox|spinbutton|slider)$/
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** A serialised HTML document without the values of its fields. */
export function withoutTypedValues(html: string): string {
  const kept: string[] = []
  let at = 0
  /** An editable element whose content is left out: its name, and how many of that name are open. */
  let emptied: { name: string; depth: number } | null = null
  /** Open elements, the innermost last, each with the place of its tag among what is kept. */
  const open: { tag: Tag; at: number; noted: boolean }[] = []
  const opened = new Map<string, number>()
  const keep = (text: string) => {
    if (emptied === null) kept.push(text)
  }
  const count = (name: string, by: number) => opened.set(name, (opened.get(name) ?? 0) + by)
  /** A tag without its end closes with the element around it. */
  const close = (name: string) => {
    while ((opened.get(name) ?? 0) > 0) {
      const inner = open.pop()
      if (inner === undefined) return
      count(inner.tag.name, -1)
      if (inner.tag.name === name) return
    }
  }
  while (at < html.length) {
    const start = html.indexOf('<', at)
    if (start === -1) break
    keep(html.slice(at, start))
    if (html.startsWith('<!--', start)) {
      const end = html.indexOf('-->', start)
      at = end === -1 ? html.length : end + 3
      keep(html.slice(start, at))
      continue
    }
    if (!/[a-z/!?]/i.test(html.charAt(start + 1))) {
      keep('<')
      at = start + 1
      continue
    }
    const tag = tagAt(html, start)
    at = tag.end
    const closes = tag.name.startsWith('/')
    if (emptied !== null) {
      if (closes && tag.name === `/${emptied.name}`) emptied.depth -= 1
      else if (tag.name === emptied.name && !tag.selfClosed) emptied.depth += 1
      if (emptied.depth === 0) {
        emptied = null
        keep(html.slice(start, at))
        close(tag.name.slice(1))
        continue
      }
    }
    if (closes) close(tag.name.slice(1))
    const parent = open.at(-1)
    const field = emptied === null && isField(tag)
    // Where a text area grows with its text, the element around it repeats that text.
    if (field && parent !== undefined && !parent.noted) {
      kept[parent.at] = cleanTag(parent.tag, true)
      parent.noted = true
    }
    if (emptied === null && !closes && !VOID.has(tag.name) && !tag.selfClosed && !/^[!?]/.test(tag.name)) {
      open.push({ tag, at: kept.length, noted: field })
      count(tag.name, 1)
    }
    if (emptied === null)
      keep(closes || tag.name.startsWith('!') ? html.slice(start, at) : cleanTag(tag, field))
    if (EMPTIED.has(tag.name) || RAW.has(tag.name)) {
      const ends = html.indexOf(`</${tag.name}`, at)
      const end = ends === -1 ? html.length : ends
      if (RAW.has(tag.name)) keep(html.slice(at, end))
      at = end
    } else if (emptied === null && isEditable(tag) && !VOID.has(tag.name) && !tag.selfClosed)
      emptied = { name: tag.name, depth: 1 }
  }
  keep(html.slice(at))
  return kept.join('')
}

/** Of two of one name the first counts. By a table: a tag may have as many attributes as a page likes. */
const attributeOf = (tag: Tag, name: string): string | null => tag.first.get(name)?.toLowerCase() ?? null

const isEditable = (tag: Tag): boolean => {
  const editable = attributeOf(tag, 'contenteditable')
  return editable !== null && editable !== 'false'
}

/** What takes text, a choice or a number; a button or a box only says which it is. */
const isField = (tag: Tag): boolean =>
  (tag.name === 'input' && !LABELLED.test(attributeOf(tag, 'type') ?? '')) ||
  tag.name === 'textarea' ||
  tag.name === 'select' ||
  isEditable(tag) ||
  FIELD_ROLE.test(attributeOf(tag, 'role') ?? '')

/** `noted`: scripts may note in its attributes what was typed. */
function cleanTag(tag: Tag, noted: boolean): string {
  const kept = tag.attributes.filter(
    (attribute) =>
      !isLeftOut(tag, attribute) &&
      !(noted && (attribute.name.startsWith('data-') || TOLD.has(attribute.name))),
  )
  return `<${[tag.name, ...kept.map(({ text }) => text)].join(' ')}${tag.selfClosed ? '/' : ''}>`
}

function isLeftOut(tag: Tag, { name }: Attribute): boolean {
  if (name === 'nonce' || name.startsWith('on')) return true
  switch (tag.name) {
    case 'input':
      return name === 'value' && !LABELLED.test(attributeOf(tag, 'type') ?? '')
    case 'option':
      return name === 'selected'
    case 'iframe':
      return name === 'srcdoc'
    case 'meta':
      return (
        name === 'content' &&
        (TOKEN.test(attributeOf(tag, 'name') ?? '') || attributeOf(tag, 'http-equiv') === 'refresh')
      )
    case 'link':
      return name === 'href' && FETCHED.test(attributeOf(tag, 'rel') ?? '')
    default:
      return false
  }
}
