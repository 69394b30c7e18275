import type { DossierTexts } from '../../src/languages/shape/dossier.ts'
import type { Language } from './driver.ts'

const texts = import.meta.glob<DossierTexts>('../../src/languages/??.dossier.ts', {
  eager: true,
  import: 'dossierTexts',
})

export function dossierTextsIn(language: Language): DossierTexts {
  const own = texts[`../../src/languages/${language}.dossier.ts`]
  if (own === undefined) throw new Error(`No texts of the dossier in ${language}`)
  return own
}
