import { type Attribute, attributeOf, type Tag } from './html-tag.ts'
import { isFieldTag } from './is-field-tag.ts'
import { withoutVisitor } from './without-visitor.ts'

/** Followed without a click. */
const FETCHED = /preconnect|prefetch|preload|prerender/
const TOKEN = /csrf|xsrf|token|nonce|session/
/** Told to assistive technology of what stands in a field. */
const TOLD = new Set(['aria-valuetext', 'aria-valuenow'])
/** Of these, addresses are followed or sent to; those of pictures and styles are how an archive finds its own parts. */
const LEADS = new Set(['href', 'action', 'formaction', 'content'])
const LEADING = new Set(['a', 'area', 'form', 'button', 'input', 'meta', 'base'])

/** A tag without what was typed, acts or names the visitor. `noted`: scripts may note in its attributes what was typed. */
export function cleanTag(tag: Tag, noted: boolean): string {
  const kept = tag.attributes
    .filter(
      (attribute) =>
        !isLeftOut(tag, attribute) &&
        !(noted && (attribute.name.startsWith('data-') || TOLD.has(attribute.name))),
    )
    .map(({ name, text }) => (LEADS.has(name) && LEADING.has(tag.name) ? withoutVisitor(text) : text))
  return `<${[tag.name, ...kept].join(' ')}${tag.selfClosed ? '/' : ''}>`
}

function isLeftOut(tag: Tag, { name }: Attribute): boolean {
  if (name === 'nonce' || name.startsWith('on')) return true
  if (name.startsWith('data-') && TOKEN.test(name)) return true
  // Elements of a page's own making may be fields, and show their value as an attribute.
  if (tag.name.includes('-') && (name === 'value' || TOLD.has(name))) return true
  switch (tag.name) {
    case 'input':
      return name === 'value' && isFieldTag(tag)
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
