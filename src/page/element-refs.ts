import type { Ref } from '../facts.ts'
import * as dom from './safe-dom.ts'

const refs = new WeakMap<Element, Ref>()
const elements: WeakRef<Element>[] = []

/** The handle of an element: the same one at every look, so that the facts of two looks can be compared. */
export function refOf(element: Element): Ref {
  const ref = refs.get(element) ?? `f${elements.push(new WeakRef(element)) - 1}`
  refs.set(element, ref)
  return ref
}

/** The element of a handle while it still stands in the document. */
export function elementOf(ref: Ref): Element | null {
  const element = elements[Number(ref.slice(1))]?.deref()
  return element && dom.isInDocument(element) ? element : null
}
