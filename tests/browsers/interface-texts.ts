import type { InterfaceTexts } from '../../src/languages/shape/interface.ts'
import type { Language } from './driver.ts'

const texts = import.meta.glob<InterfaceTexts>('../../src/languages/??.interface.ts', {
  eager: true,
  import: 'interfaceTexts',
})

/** The words by which a test finds its way, taken from the product itself: no test ids, no copies. */
export function interfaceTextsIn(language: Language): InterfaceTexts {
  const own = texts[`../../src/languages/${language}.interface.ts`]
  if (own === undefined) throw new Error(`No texts of the interface in ${language}`)
  return own
}
