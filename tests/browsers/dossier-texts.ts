import { dossierTexts as english } from '../../src/languages/en.dossier.ts'
import { dossierTexts as french } from '../../src/languages/fr.dossier.ts'
import type { DossierTexts } from '../../src/languages/shape/dossier.ts'
import type { Language } from './driver.ts'

export const dossierTextsIn = (language: Language): DossierTexts => (language === 'fr' ? french : english)
