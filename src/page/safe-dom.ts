/**
 * The only way this room reads what may be a form or the document. Named inputs and images replace properties of
 * their form and of `document` (`<input name="action">`, `<img name="querySelector">`), by accident as often as by
 * intent, so these are read through the prototypes' own getters and methods, captured once. Other elements have no
 * such properties; where much is read they are read directly, which is ten times as fast.
 */

const { call } = Function.prototype

const getter = <T extends object, K extends keyof T>(prototype: T, key: K): ((self: T) => T[K]) =>
  call.bind(Object.getOwnPropertyDescriptor(prototype, key)?.get ?? (() => undefined))

const method = <Args extends unknown[], Result>(
  own: (...args: Args) => Result,
): ((self: Node, ...args: Args) => Result) => call.bind(own)

const node = Node.prototype
const element = Element.prototype
const page = Document.prototype

export const nextSibling = getter(node, 'nextSibling')
export const previousSibling = getter(node, 'previousSibling')
export const parentNode = getter(node, 'parentNode')
export const allText = getter(node, 'textContent')
export const baseAddress = getter(node, 'baseURI')
const slotOf = getter(element, 'assignedSlot')
export const openShadowRoot = getter(element, 'shadowRoot')
export const firstElement = getter(element, 'firstElementChild')
export const previousElement = getter(element, 'previousElementSibling')
export const nextElement = getter(element, 'nextElementSibling')
export const rootElement = getter(page, 'documentElement')
export const isInDocument = getter(node, 'isConnected')
export const contentTypeOf = getter(page, 'contentType')
export const titleOf = getter(page, 'title')
export const isOutOfView = getter(page, 'hidden')

const attributeOrNull = method(element.getAttribute)
const queryElement = method(element.querySelector)
const queryAllElement = method(element.querySelectorAll)
/** The document or shadow root that an element stands in. */
export const treeOf = method(node.getRootNode)
export const hasAttribute = method(element.hasAttribute)
export const matches = method(element.matches)
export const closest = method(element.closest)
export const isRendered = method(element.checkVisibility)
export const rectOf = method(element.getBoundingClientRect)
export const elementAt = method(page.elementFromPoint)
export const contains = method(node.contains)
const createWalker = method(page.createTreeWalker)

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const ELEMENTS_AND_TEXTS = 5

/** Elements and texts below a node; walking natively spares half of all property reads. */
export const walkerOf = (root: Node): TreeWalker => createWalker(document, root, ELEMENTS_AND_TEXTS)

/** What can be searched. The document is searched from its root element. */
export type Scope = Element | ShadowRoot

export const isElement = (self: Node | null): self is Element => self instanceof Element
/** A form may answer with a field of its own, which is not 3 either. */
export const isText = (self: Node): self is Text => self.nodeType === 3
/** A form may answer with a field of its own, which is no name that is asked for. */
export const tagName = (self: Element): string => self.localName
const isShadowRoot = (self: Node | null): self is ShadowRoot => self instanceof ShadowRoot

/** Where a link leads; '' for what is none (the `href` of a link in a drawing is an object). */
export function resolvedAddress(self: Element): string {
  const address: unknown = tagName(self) === 'a' && Reflect.get(self, 'href')
  return typeof address === 'string' ? address : ''
}
export const isLabelled = (
  self: Element,
): self is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement => 'form' in self

/** The attribute as authored, '' where it is missing. */
export const attribute = (self: Element, name: string): string => attributeOrNull(self, name) ?? ''

export const query = (scope: Scope, selector: string): Element | null =>
  isElement(scope) ? queryElement(scope, selector) : scope.querySelector(selector)

export const queryAll = (scope: Scope, selector: string): NodeListOf<Element> =>
  isElement(scope) ? queryAllElement(scope, selector) : scope.querySelectorAll(selector)

/** The first `limit` matches. Each element touched costs more than the search: never spread a whole list. */
export function queryFirst(scope: Scope, selector: string, limit: number): Element[] {
  const found = queryAll(scope, selector)
  const first: Element[] = []
  for (const match of found) {
    if (first.length >= limit) break
    first.push(match)
  }
  return first
}

/** The parent as rendered: through slots, and from a shadow root to its host. */
export function parentOf(self: Element): Element | null {
  const parent =
    self instanceof HTMLFormElement
      ? (slotOf(self) ?? parentNode(self))
      : (self.assignedSlot ?? self.parentNode)
  return isShadowRoot(parent) ? parent.host : isElement(parent) ? parent : null
}

/** An element and its ancestors as rendered, inner ones first. */
export function* ancestors(self: Element): Generator<Element> {
  for (let node: Element | null = self; node; node = parentOf(node)) yield node
}

/** Like `contains`, also into shadow roots. */
export function holds(self: Element, other: Element): boolean {
  if (contains(self, other)) return true
  const tree = treeOf(other)
  return isShadowRoot(tree) && holds(self, tree.host)
}
