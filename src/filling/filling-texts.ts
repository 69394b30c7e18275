import { fillingTexts as english } from '../languages/en.filling.ts'
import { fillingTexts as french } from '../languages/fr.filling.ts'
import type { FillingTexts } from '../languages/shape/filling.ts'

/** `language`: of the interface, BCP 47. */
export const fillingTextsIn = (language: string): FillingTexts => (language === 'fr' ? french : english)
