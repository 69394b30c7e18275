import { interfaceTexts as english } from '../../src/languages/en.interface.ts'
import { interfaceTexts as french } from '../../src/languages/fr.interface.ts'
import type { InterfaceTexts } from '../../src/languages/shape/interface.ts'
import type { Language } from './driver.ts'

/** The words by which a test finds its way, taken from the product itself: no test ids, no copies. */
export const interfaceTextsIn = (language: Language): InterfaceTexts => (language === 'fr' ? french : english)
