import { cleanTag } from './clean-tag.ts'
import { holdsValue } from './holds-value.ts'
import { type Tag, tagAt } from './html-tag.ts'
import { isFieldTag } from './is-field-tag.ts'

/*
 * Scripts of a page write what a person types into attributes (`value` of an input, the text of an editable element),
 * so a serialised document may hold it. Before a document is kept, all values of fields are taken out, and with them
 * what acts for the person: tokens, nonces, scripts, and links that a browser follows by itself. Chromium leaves scripts
 * and hidden fields out of its archives too. Text in, text out, in one pass: no parser, since the background of Chromium
 * has none, and no pattern over the whole.
 */

/** Content that is no markup; copied up to its end tag. */
const RAW = new Set(['style', 'xmp', 'title'])
/** No markup where scripts run, as in the page, and markup where none do; each is a document of its own to this. */
const FALLBACK = new Set(['noscript', 'noembed', 'noframes', 'iframe'])
/** Content that may hold what was typed, or acts; left out up to the end tag. */
const EMPTIED = new Set(['script', 'textarea'])
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Of a comment. `--!>` is an end too, which a script may have put into one. */
const COMMENT_END = /--!?>/g

interface Open {
  tag: Tag
  /** The place of its tag among what is kept. */
  at: number
  noted: boolean
}

/** A serialised HTML document without the values of its fields. */
export const withoutTypedValues = (html: string): string => cleaned(html, false)

/** `within`: what stands in a fallback, where another one is left out, so that no text is read more than twice. */
function cleaned(html: string, within: boolean): string {
  const kept: string[] = []
  let at = 0
  /** An editable element whose content is left out: its name, and how many of that name are open. */
  let emptied: { name: string; depth: number } | null = null
  /** Open elements, the innermost last. */
  const open: Open[] = []
  /** Of the open shadow roots, the element that has each. */
  const hosts: { root: Open; host: Open }[] = []
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
      if (hosts.at(-1)?.root === inner) hosts.pop()
      count(inner.tag.name, -1)
      if (inner.tag.name === name) return
    }
  }
  while (at < html.length) {
    const start = html.indexOf('<', at)
    if (start === -1) break
    keep(html.slice(at, start))
    if (html.startsWith('<!--', start)) {
      // From the second hyphen on: "<!-->" is a whole one.
      COMMENT_END.lastIndex = start + 2
      at = COMMENT_END.test(html) ? COMMENT_END.lastIndex : html.length
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
    const field = emptied === null && isFieldTag(tag)
    // Where a text area grows with its text, the element around it repeats that text; so may the one whose shadow it is in.
    for (const around of field ? [parent, hosts.at(-1)?.host] : [])
      if (around !== undefined && !around.noted) {
        kept[around.at] = cleanTag(around.tag, true)
        around.noted = true
      }
    if (emptied === null && !closes && !VOID.has(tag.name) && !tag.selfClosed && !/^[!?]/.test(tag.name)) {
      const opening = { tag, at: kept.length, noted: field }
      if (tag.first.has('shadowrootmode') && parent !== undefined) hosts.push({ root: opening, host: parent })
      open.push(opening)
      count(tag.name, 1)
    }
    if (emptied === null)
      keep(closes || tag.name.startsWith('!') ? html.slice(start, at) : cleanTag(tag, field))
    // Only a document of XML is serialised with elements that close themselves.
    if (tag.selfClosed) continue
    if (EMPTIED.has(tag.name) || RAW.has(tag.name) || FALLBACK.has(tag.name)) {
      const ends = html.indexOf(`</${tag.name}`, at)
      const end = ends === -1 ? html.length : ends
      if (RAW.has(tag.name)) keep(html.slice(at, end))
      if (FALLBACK.has(tag.name) && !within) keep(cleaned(html.slice(at, end), true))
      at = end
    } else if (emptied === null && holdsValue(tag) && !VOID.has(tag.name))
      emptied = { name: tag.name, depth: 1 }
  }
  keep(html.slice(at))
  return kept.join('')
}
