import type { EvidenceTexts } from '../languages/shape/evidence.ts'
import type { InterfaceTexts } from '../languages/shape/interface.ts'
import type { JournalTexts } from '../languages/shape/journal.ts'
import type { OptionsTexts } from '../languages/shape/options.ts'

/** The words of this page: its own, and those on lists that the popup uses as well. */
export interface OptionsWords {
  own: OptionsTexts
  shared: InterfaceTexts
  /** Of the link to the journal; missing where the page is shown without one. */
  journal?: JournalTexts['options']
  /** Of the link to the page that checks bundles; missing where the page is shown without one. */
  verify?: EvidenceTexts['options']
  /** Of the link to the first steps; missing where the page is shown without one. */
  firstSteps?: string
  /** Of the key that opens the popup; missing where there is none. */
  key?: string
}
