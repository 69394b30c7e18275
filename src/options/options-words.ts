import type { InterfaceTexts } from '../languages/shape/interface.ts'
import type { OptionsTexts } from '../languages/shape/options.ts'

/** The words of this page: its own, and those on lists that the popup uses as well. */
export interface OptionsWords {
  own: OptionsTexts
  shared: InterfaceTexts
}
