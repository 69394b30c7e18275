import type { FieldFacts, LabelSource } from '../facts.ts'
import { CONTROLS, isTick } from './control.ts'
import type { Look } from './look.ts'
import { isInline, plainText, squeeze } from './plain-text.ts'
import * as dom from './safe-dom.ts'

/** Characters of one label; consents are sentences. */
const LABEL_CHARACTERS = 200
const CONSENT_CHARACTERS = 1_000
/** Ancestors whose neighbour may be what a field is called. */
const LEVELS = 3

const isControl = (element: Element): boolean => dom.matches(element, `${CONTROLS}:not([type=hidden i])`)

/** Text beside a field, until another field stands in the way: before it, or after it for a tick box. */
function adjacent(field: Element, limit: number): string {
  const after = isTick(field)
  const step = after ? dom.nextSibling : dom.previousSibling
  let node = field
  for (let level = 0; level < LEVELS; level += 1) {
    const pieces: string[] = []
    for (let next = step(node); next; next = step(next)) {
      if (dom.isText(next)) pieces.push(next.data)
      else if (dom.isElement(next)) {
        if (isControl(next) || dom.query(next, CONTROLS)) break
        pieces.push(plainText(next, limit))
        if (!isInline(next) && pieces.join('').trim()) break
      }
    }
    const text = squeeze((after ? pieces : pieces.reverse()).join(' '))
    if (text) return after ? text.slice(0, limit) : text.slice(-limit)
    const parent = dom.parentNode(node)
    // A row that holds another field names that one.
    if (!dom.isElement(parent) || dom.queryFirst(parent, CONTROLS, 2).length > 1) break
    node = parent
  }
  return ''
}

/** `field.labels` walks the whole document, at every field. */
export function labelsOf(look: Look, field: Element): Element[] {
  const around = dom.closest(field, 'label:not([for]),label[for=""]')
  // Components repeat ids: a label names what stands in its own tree.
  const named = (look.labels.get(dom.attribute(field, 'id')) ?? []).filter(
    (label) => dom.treeOf(label) === dom.treeOf(field),
  )
  return around ? [...named, around] : named
}

/** All that a field is called, the surest source first. */
export function fieldLabels(look: Look, field: Element): FieldFacts['labels'] {
  const limit = isTick(field) ? CONSENT_CHARACTERS : LABEL_CHARACTERS
  const labels: FieldFacts['labels'] = []
  const add = (source: LabelSource, text: string) => {
    const short = squeeze(text, limit)
    if (short && labels.every((known) => known.text !== short)) labels.push({ source, text: short })
  }
  const addName = (source: LabelSource, named: Element) => {
    add(source, dom.attribute(named, 'aria-label'))
    for (const name of named.ariaLabelledByElements ?? []) add(source, plainText(name, limit, isControl))
  }
  for (const label of labelsOf(look, field)) add('label', plainText(label, limit, isControl))
  addName('aria', field)
  const named = labels.length > 0
  add('placeholder', dom.attribute(field, 'placeholder'))
  add('title', dom.attribute(field, 'title'))
  if (!named) add('before', adjacent(field, limit))
  const fieldset = dom.closest(field, 'fieldset')
  const legend = fieldset && dom.query(fieldset, 'legend')
  if (legend) add('legend', plainText(legend, limit, isControl))
  const group = dom.closest(field, '[role=group]:not(form),[role=radiogroup]:not(form)')
  if (group) addName('legend', group)
  return labels
}
