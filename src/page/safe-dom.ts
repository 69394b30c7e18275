/// <reference lib="es2025.iterator" />
/// <reference lib="es2024.collection" />
// Both are in the browsers that the manifest asks for; the pages of the extension and Node do without.

/**
 * The only way this room reads what may be a form or the document. Named inputs and images replace properties of
 * their form and of `document` (`<input name="action">`, `<img name="querySelector">`), by accident as often as by
 * intent, so these are read through the prototypes' own getters and methods. The prototypes are those of the
 * extension's own world: no page reaches them.
 */

const { call } = Function.prototype

const getter =
  <T extends object, K extends keyof T>(prototype: T, key: K) =>
  (self: T): T[K] =>
    Reflect.get(prototype, key, self)

const method = <Args extends unknown[], Result>(
  own: (...args: Args) => Result,
): ((self: Node, ...args: Args) => Result) => call.bind(own)

const node = Node.prototype
const element = Element.prototype
const page = Document.prototype

/** A property of the document itself. */
export const ofDocument = <K extends keyof Document>(key: K): Document[K] => Reflect.get(page, key, document)
export const rootElement = (): HTMLElement => ofDocument('documentElement')

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

const attributeOrNull = method(element.getAttribute)
const queryAllElement = method(element.querySelectorAll)
export const query = method(element.querySelector)
/** The document or shadow root that an element stands in. */
export const treeOf = method(node.getRootNode)
export const matches = method(element.matches)
export const closest = method(element.closest)
export const isRendered = method(element.checkVisibility)
export const rectOf = method(element.getBoundingClientRect)
export const scrollTo = method(element.scrollIntoView)
export const focus = method(HTMLElement.prototype.focus)
export const elementAt = method(page.elementFromPoint)
export const create = method(page.createElement)
export const createIn = method(page.createElementNS)
const contains = method(node.contains)
export const createWalker = method(page.createTreeWalker)

/** What can be searched. The document is searched from its root element. */
export type Scope = Element | ShadowRoot

export const isElement = (self: Node | null): self is Element => self instanceof Element
/** A form may answer with a field of its own, which is not 3 either. */
export const isText = (self: Node): self is Text => self.nodeType === 3
/** A form may answer with a field of its own, which is no name that is asked for. */
export const tagName = (self: Element): string => self.localName
const isShadowRoot = (self: Node | null): self is ShadowRoot => self instanceof ShadowRoot

/** The attribute as authored, '' where it is missing. */
export const attribute = (self: Element, name: string): string => attributeOrNull(self, name) ?? ''

export const queryAll = (scope: Scope, selector: string): NodeListOf<Element> =>
  isElement(scope) ? queryAllElement(scope, selector) : scope.querySelectorAll(selector)

/** A part of a list: of what is not in it nothing is touched. */
export const slice: (list: NodeListOf<Element>, from: number, to?: number) => Element[] = call.bind(
  Array.prototype.slice,
)

/** The first `limit` matches. Each element touched costs more than the search: never spread a whole list. */
export const queryFirst = (scope: Scope, selector: string, limit: number): Element[] =>
  slice(queryAll(scope, selector), 0, limit)

/** The parent as rendered: through slots, and from a shadow root to its host. */
export const parentOf = (self: Element): Element | null => {
  const parent = slotOf(self) ?? parentNode(self)
  return isShadowRoot(parent) ? parent.host : isElement(parent) ? parent : null
}

/** An element and its ancestors as rendered, inner ones first. */
export function* ancestors(self: Element): Generator<Element> {
  for (let node: Element | null = self; node; node = parentOf(node)) yield node
}

/** What stands beside a node, in one direction after the other. */
export function* beside<N extends Node>(self: N, ...steps: ((from: N) => N | null)[]): Generator<N> {
  for (const step of steps) for (let next = step(self); next; next = step(next)) yield next
}

/** Like `contains`, also into shadow roots. A tree knows its root: asking costs no walk. */
export const holds = (self: Element, other: Element): boolean => {
  const tree = treeOf(other)
  return contains(self, other) || (isShadowRoot(tree) && holds(self, tree.host))
}

/** True where one of two elements stands in the other. */
export const areNested = (a: Element, b: Element): boolean => holds(a, b) || holds(b, a)
