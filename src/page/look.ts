import type { Cap } from '../facts.ts'
import { forgetPanels } from './folded.ts'
import * as dom from './safe-dom.ts'
import type { Shadows } from './shadow-roots.ts'
import { forgetBoxes } from './surroundings.ts'
import type { TimeBudget } from './time-budget.ts'

/** Nodes entered or left for the text of all forms: 20,000 of them. */
const NODES = 40_000

/** Labels read that name their field. */
const LABELS = 2_000

/**
 * The look under way: there is one at a time, so its files find here what it carries from one to the other. Handed
 * from function to function it would be a parameter of every one.
 */

let budget: TimeBudget
let life: AbortSignal
let nodes: number

export const caps = new Set<Cap>()
/** The root element and every shadow root met: where things are searched. */
export let scopes: dom.Scope[]
export let shadows: Shadows['roots']
/** Labels by the id that they name, so that no field searches the document for its own. */
export let labels: Map<string, Element[]>

export const beginLook = (met: Shadows, time: TimeBudget, signal: AbortSignal): void => {
  caps.clear()
  if (met.cut) caps.add('nodes')
  budget = time
  life = signal
  nodes = NODES
  shadows = met.roots
  scopes = met.scopes
  const named = scopes.flatMap((scope) => dom.queryFirst(scope, 'label[for]', LABELS))
  labels = Map.groupBy(named, (label) => dom.attribute(label, 'for'))
  forgetBoxes()
  forgetPanels()
}

/** Gives the page its turn when this look has had its own. Rejects with the signal's reason once it has aborted. */
export const pause = async (): Promise<void> => {
  if (await budget.pause()) forgetBoxes()
  life.throwIfAborted()
}

/** True when no time is left for anything that is not yet begun. */
export const isSpent = (): boolean => budget.spent()

/** True while one more node may be read. */
export const takesNode = (): boolean => nodes-- > 0
