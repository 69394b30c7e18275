import type { Cap } from '../facts.ts'

/** What one look at a document carries from file to file. */
export interface Look {
  /** The root element and every shadow root met: where things are searched. */
  scopes: (Element | ShadowRoot)[]
  shadows: ReadonlyMap<Element, ShadowRoot>
  caps: Set<Cap>
  /** Labels by the id that they name, so that no field searches the document for its own. */
  labels: Map<string, Element[]>
  /** Gives the page its turn when this look has had its own. */
  pause(): Promise<void>
  /** True when no time is left for anything that is not yet begun. */
  spent(): boolean
  /** Ids of the panels that visible controls open, once asked. */
  openable?: ReadonlySet<string>
  /** Nodes that may still be read. */
  nodes: number
}
