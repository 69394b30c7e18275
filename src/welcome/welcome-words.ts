import type { InterfaceTexts } from '../languages/shape/interface.ts'
import type { OptionsTexts } from '../languages/shape/options.ts'
import type { WelcomeTexts } from '../languages/shape/welcome.ts'

/** The words of this page: its own, those of the choices that the options have as well, and those on levels. */
export interface WelcomeWords {
  own: WelcomeTexts
  options: OptionsTexts
  shared: InterfaceTexts
}
