export interface Attribute {
  name: string
  value: string
  /** As it stands in the text. */
  text: string
}

export interface Tag {
  name: string
  attributes: Attribute[]
  first: Map<string, string>
  selfClosed: boolean
  /** Index behind the tag. */
  end: number
}

/** Of two of one name the first counts. By a table: a tag may have as many attributes as a page likes. */
export const attributeOf = (tag: Tag, name: string): string | null =>
  tag.first.get(name)?.toLowerCase() ?? null

/** White space of HTML, and no other: one character may be one byte of a letter. */
const isSpace = (character: string): boolean => character !== '' && ' \t\n\f\r'.includes(character)

/** The tag that begins at `open`; an end that is missing is the end of the text. */
export function tagAt(html: string, open: number): Tag {
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
