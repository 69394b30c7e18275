import type { Ref } from '../facts.ts'
import { remembered } from './remembered.ts'

const elements: WeakRef<Element>[] = []

/** The handle of an element: the same one at every look, so that the facts of two looks can be compared. */
export const refOf: (element: Element) => Ref = remembered(
  (element) => `f${elements.push(new WeakRef(element)) - 1}`,
)

/** The element of a handle while it still stands in the document. */
export const elementOf = (ref: Ref): Element | null => {
  const element = elements[Number(ref.slice(1))]?.deref()
  // A form may answer with a field of its own: it is then shown where it was.
  return element?.isConnected ? element : null
}
