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
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

interface Attribute {
  name: string
  value: string
  /** As it stands in the text. */
  text: string
}

interface Tag {
  name: string
  attributes: Attribute[]
  first: Map<string, string>
  selfClosed: boolean
  /** Index behind the tag. */
  end: number
}

/** A serialised HTML document without the values of its fields. */
export function withoutTypedValues(html: string): string {
  const kept: string[] = []
  let at = 0
  /** An editable element whose content is left out: its name, and how many of that name are open. */
  let emptied: { name: string; depth: number } | null = null
  const keep = (text: string) => {
    if (emptied === null) kept.push(text)
  }
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) break
    keep(html.slice(at, open))
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open)
      at = close === -1 ? html.length : close + 3
      keep(html.slice(open, at))
      continue
    }
    if (!/[a-z/!?]/i.test(html.charAt(open + 1))) {
      keep('<')
      at = open + 1
      continue
    }
    const tag = tagAt(html, open)
    at = tag.end
    const closes = tag.name.startsWith('/')
    if (emptied !== null) {
      if (closes && tag.name === `/${emptied.name}`) emptied.depth -= 1
      else if (tag.name === emptied.name && !tag.selfClosed) emptied.depth += 1
      if (emptied.depth === 0) {
        emptied = null
        keep(html.slice(open, at))
        continue
      }
    }
    keep(closes || tag.name.startsWith('!') ? html.slice(open, at) : cleanTag(tag))
    if (EMPTIED.has(tag.name) || RAW.has(tag.name)) {
      const close = html.indexOf(`</${tag.name}`, at)
      const end = close === -1 ? html.length : close
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

function cleanTag(tag: Tag): string {
  const kept = tag.attributes.filter((attribute) => !isLeftOut(tag, attribute))
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

/** White space of HTML, and no other: one character may be one byte of a letter. */
const isSpace = (character: string): boolean => character !== '' && ' \t\n\f\r'.includes(character)

/** The tag that begins at `open`; an end that is missing is the end of the text. */
function tagAt(html: string, open: number): Tag {
  let at = open + 1
  const start = at
  while (
    at < html.length &&
    !isSpace(html.charAt(at)) &&
    html.charAt(at) !== '>' &&
    !(html.charAt(at) === '/' && at > start)
  )
    at += 1
  const tag: Tag = {
    name: html.slice(start, at).toLowerCase(),
    attributes: [],
    first: new Map(),
    selfClosed: false,
    end: at,
  }
  for (;;) {
    while (at < html.length && (isSpace(html.charAt(at)) || html.charAt(at) === '/')) {
      tag.selfClosed = html.charAt(at) === '/'
      at += 1
    }
    if (at >= html.length || html.charAt(at) === '>') break
    const attribute = attributeAt(html, at)
    tag.attributes.push(attribute)
    if (!tag.first.has(attribute.name)) tag.first.set(attribute.name, attribute.value)
    tag.selfClosed = false
    at += attribute.text.length
  }
  tag.end = Math.min(html.length, at + 1)
  return tag
}

function attributeAt(html: string, start: number): Attribute {
  // The first character belongs to the name whatever it is: no attribute is empty.
  let at = start + 1
  while (at < html.length && !isSpace(html.charAt(at)) && !'=>/'.includes(html.charAt(at))) at += 1
  const name = html.slice(start, at).toLowerCase()
  if (html.charAt(at) !== '=') return { name, value: '', text: html.slice(start, at) }
  at += 1
  const quote = html.charAt(at)
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, at + 1)
    const end = close === -1 ? html.length : close
    return { name, value: html.slice(at + 1, end), text: html.slice(start, Math.min(html.length, end + 1)) }
  }
  const from = at
  while (at < html.length && !isSpace(html.charAt(at)) && html.charAt(at) !== '>') at += 1
  return { name, value: html.slice(from, at), text: html.slice(start, at) }
}
