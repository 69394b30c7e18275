import { CONTROLS } from '../../page/control.ts'
import { plainText } from '../../page/plain-text.ts'
import * as dom from '../../page/safe-dom.ts'

/** Fields of a date in parts, ancestors looked at, and characters of what stands before them. */
const LIMITS = { fields: 3, levels: 4, characters: 120 }

/** What stands before a row of three fields, such as the cell beside the one that holds a date in parts; '' elsewhere. */
export function rowName(field: Element): string {
  for (const node of dom.ancestors(field).take(LIMITS.levels))
    if (dom.queryFirst(node, CONTROLS, LIMITS.fields + 1).length === LIMITS.fields) {
      const [before] = dom.beside(node, dom.previousElement)
      return before && !dom.query(before, CONTROLS) ? plainText(before, LIMITS.characters) : ''
    }
  return ''
}
