import { CONTROLS, takesData } from './control.ts'
import * as dom from './safe-dom.ts'
import type { Shadows } from './shadow-roots.ts'

/** Frames smaller than this (px) show no form: measuring pixels and their kind. */
const WIDTH_PX = 60
const HEIGHT_PX = 40
/** Controls asked in one tree until one takes data. */
const CONTROLS_ASKED = 200

/** `fields`: a control that could take personal data; `tiny`: a frame with no room for a form. */
export type FirstLook = 'fields' | 'nothing' | 'tiny'

/** The look that every page pays for: native searches, and no element of an empty page is touched. */
export const firstLook = ({ scopes }: Shadows): FirstLook => {
  if (innerWidth < WIDTH_PX || innerHeight < HEIGHT_PX) return 'tiny'
  const hasFields = (scope: dom.Scope) => dom.queryFirst(scope, CONTROLS, CONTROLS_ASKED).some(takesData)
  return scopes.some(hasFields) ? 'fields' : 'nothing'
}
