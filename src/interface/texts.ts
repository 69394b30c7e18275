import type { RuleTexts } from '../finding.ts'
import type { InterfaceTexts } from '../languages/shape/interface.ts'

/** All that is needed to put an assessment into one language. */
export interface Texts {
  interface: InterfaceTexts
  /** By rule id. */
  rules: Readonly<Record<string, RuleTexts>>
}
