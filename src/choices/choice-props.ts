import type { OptionsTexts } from '../languages/shape/options.ts'
import type { SettingsCalls } from './settings-calls.ts'
import type { KnownSettings } from './use-setting.ts'

/** What each choice needs that stands on more than one page. */
export interface ChoiceProps {
  calls: SettingsCalls
  texts: OptionsTexts
  first?: KnownSettings
}
