import * as dom from './safe-dom.ts'
import { plainlyHidden } from './visibility.ts'

/** Ancestors asked whether they are a panel that something opens. */
const LEVELS = 8
/** Controls read that may open one. */
const OPENERS_READ = 300

/** What names the panel that a control opens. */
const NAMES = ['aria-controls', 'data-target', 'data-bs-target', 'href']
const NAMED = '[aria-controls],[data-target],[data-bs-target],[href^="#"]'
const OPENER = 'summary,[role=tab],[aria-expanded]'

/** Ids of the panels that visible controls name, once asked. */
let openable: Set<string> | null = null

/** To be called when a look begins. */
export const forgetPanels = (): void => {
  openable = null
}

const openablePanels = (): Set<string> => {
  const ids = new Set<string>()
  for (const opener of dom.queryFirst(dom.rootElement(), NAMED, OPENERS_READ))
    if (!plainlyHidden(opener))
      for (const name of NAMES)
        for (const id of dom.attribute(opener, name).split(' ')) ids.add(id.replace('#', ''))
  ids.delete('')
  return ids
}

/** True where a hidden text stands behind a closed `<details>`, tab or accordion that a person can open. */
export const isFolded = (element: Element): boolean => {
  openable ??= openablePanels()
  for (const node of dom.ancestors(element).take(LEVELS)) {
    if (dom.matches(node, 'body,form')) break
    if (dom.matches(node, 'details:not([open])')) return !plainlyHidden(node)
    if (openable.has(dom.attribute(node, 'id'))) return true
    const before = dom.previousElement(node)
    const opener = before && (dom.matches(before, OPENER) ? before : dom.query(before, OPENER))
    if (opener && !plainlyHidden(opener)) return true
  }
  return false
}
