import { CONTROLS } from '../../page/control.ts'
import { labelsOf } from '../../page/field-labels.ts'
import { isSilent, plainText } from '../../page/plain-text.ts'
import * as dom from '../../page/safe-dom.ts'

/** Parts of a label that explain it, as design systems write them: "Address <span class=hint>number and street</span>". */
const HINTS =
  'small,[class*=hint i],[class*=help i],[class*=descri i],[class*=hinweis i],[class*=aide i],[class*=ayuda i],[class*=aiuto i],[class*=ajuda i],[class*=toelichting i],[class*=pomoc i]'
/** Hints read in one label. */
const MOST = 5

interface LabelParts {
  /** As the whole label reads. */
  whole: string
  /** Without its hints. */
  lead: string
  hint: string
}

/** The labels of a field that hold a hint, parted; a label that is nothing but hint is left as it is. */
export function labelParts(field: Element, characters: number): LabelParts[] {
  const isNoText = (element: Element) => isSilent(element) || dom.matches(element, CONTROLS)
  return labelsOf(field).flatMap((label) => {
    const hints = dom.queryFirst(label, HINTS, MOST).filter((hint) => !dom.query(hint, CONTROLS))
    if (hints.length === 0) return []
    const lead = plainText(label, characters, (element) => isNoText(element) || hints.includes(element))
    const hint = hints.map((one) => plainText(one, characters)).join(' ')
    return lead === '' ? [] : { whole: plainText(label, characters, isNoText), lead, hint }
  })
}
