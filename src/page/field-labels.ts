import type { FieldFacts, LabelSource } from '../facts.ts'
import { CONTROLS, isTick } from './control.ts'
import { labels } from './look.ts'
import { isInline, isSilent, plainText, squeeze } from './plain-text.ts'
import * as dom from './safe-dom.ts'

/** Characters of one label; consents are sentences. */
const LABEL_CHARACTERS = 200
const CONSENT_CHARACTERS = 1_000
/** Ancestors whose neighbour may be what a field is called. */
const LEVELS = 3

const isControl = (element: Element): boolean => dom.matches(element, CONTROLS)
const isNoLabel = (element: Element): boolean => isSilent(element) || isControl(element)

/** Text beside a field, until another field stands in the way: before it, or after it for a tick box. */
const adjacent = (field: Element, limit: number): string => {
  const after = isTick(field)
  for (const node of dom.ancestors(field).take(LEVELS)) {
    // A row that holds another field names that one.
    if (node !== field && dom.queryFirst(node, CONTROLS, 2).length > 1) break
    const pieces: string[] = []
    for (const next of dom.beside<Node>(node, after ? dom.nextSibling : dom.previousSibling)) {
      if (dom.isText(next)) pieces.push(next.data)
      else if (dom.isElement(next)) {
        if (isControl(next) || dom.query(next, CONTROLS)) break
        pieces.push(plainText(next, limit))
        if (!isInline(next) && pieces.join('').trim()) break
      }
    }
    const text = squeeze((after ? pieces : pieces.reverse()).join(' '))
    if (text) return after ? text.slice(0, limit) : text.slice(-limit)
  }
  return ''
}

/** `field.labels` walks the whole document, at every field. */
export const labelsOf = (field: Element): Element[] => {
  const around = dom.closest(field, 'label:not([for]),label[for=""]')
  const named = labels.get(dom.attribute(field, 'id')) ?? []
  // Components repeat ids: a label names what stands in its own tree.
  const near = named.filter((label) => dom.treeOf(label) === dom.treeOf(field))
  return near.concat(around ?? [])
}

/** All that a field is called, the surest source first. */
export const fieldLabels = (field: Element): FieldFacts['labels'] => {
  const limit = isTick(field) ? CONSENT_CHARACTERS : LABEL_CHARACTERS
  const labels: FieldFacts['labels'] = []
  const add = (source: LabelSource, text: string) => {
    const short = squeeze(text, limit)
    if (short && labels.every((known) => known.text !== short)) labels.push({ source, text: short })
  }
  const addName = (source: LabelSource, named: Element) => {
    add(source, dom.attribute(named, 'aria-label'))
    for (const name of named.ariaLabelledByElements ?? []) add(source, plainText(name, limit, isNoLabel))
  }
  for (const label of labelsOf(field)) add('label', plainText(label, limit, isNoLabel))
  addName('aria', field)
  const named = labels.length > 0
  add('placeholder', dom.attribute(field, 'placeholder'))
  add('title', dom.attribute(field, 'title'))
  if (!named) add('before', adjacent(field, limit))
  const fieldset = dom.closest(field, 'fieldset')
  const legend = fieldset && dom.query(fieldset, 'legend')
  if (legend) add('legend', plainText(legend, limit, isNoLabel))
  const group = dom.closest(field, '[role=group]:not(form),[role=radiogroup]:not(form)')
  if (group) addName('legend', group)
  return labels
}
