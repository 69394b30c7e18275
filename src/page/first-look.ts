import { CONTROLS, takesData } from './control.ts'
import { addressed } from './page-hosts.ts'
import * as dom from './safe-dom.ts'
import type { Shadows } from './shadow-roots.ts'

/** Frames smaller than this (px) show no form: measuring pixels and their kind. */
const WIDTH_PX = 60
const HEIGHT_PX = 40
/** Controls asked in one tree until one takes data. */
const CONTROLS_ASKED = 200

/**
 * `fields`: a control that could take personal data; `hosts`: links, forms or frames that may lead to other hosts;
 * `nothing`: not even that; `tiny`: a frame with no room for a form.
 */
export type FirstLook = 'fields' | 'hosts' | 'nothing' | 'tiny'

/** The look that every page pays for: native searches, and no element of an empty page is touched. */
export function firstLook(root: Element, { roots }: Shadows): FirstLook {
  if (innerWidth < WIDTH_PX || innerHeight < HEIGHT_PX) return 'tiny'
  const hasFields = (scope: dom.Scope) => dom.queryFirst(scope, CONTROLS, CONTROLS_ASKED).some(takesData)
  if (hasFields(root) || [...roots.values()].some(hasFields)) return 'fields'
  return addressed(root).length > 0 ? 'hosts' : 'nothing'
}
