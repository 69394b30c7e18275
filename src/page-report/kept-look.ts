import * as v from 'valibot'
import type { Assessment } from '../assessment.ts'
import { assessmentShape } from '../complaint/assessment-shape.ts'

/** What the tab of a report keeps, so that it says the same after a reload and when the page is long gone. */
interface KeptLook {
  /** Of the extension: an earlier one may have kept another shape. */
  version: string
  assessment: Assessment
}

const look: v.GenericSchema<unknown, KeptLook> = v.object({
  version: v.string(),
  assessment: assessmentShape,
})

const key = (search: string): string => `page-report${search}`

type Store = Pick<Storage, 'getItem' | 'setItem'>

/** What was seen when this tab was opened, or null where nothing is kept that can be read. */
export function keptLook(store: Store, search: string, version: string): Assessment | null {
  try {
    const result = v.safeParse(look, JSON.parse(store.getItem(key(search)) ?? 'null'))
    return result.success && result.output.version === version ? result.output.assessment : null
  } catch {
    return null
  }
}

/** A store that is full, or switched off, keeps nothing; false tells so. */
export function keepLook(store: Store, search: string, kept: KeptLook): boolean {
  try {
    store.setItem(key(search), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}
