import { interfaceTexts as en } from '../languages/en.interface.ts'
import { interfaceTexts as fr } from '../languages/fr.interface.ts'
import { ruleTexts as frenchRules } from '../languages/fr.rules.ts'
import { englishRules } from './english-rules.ts'
import type { InterfaceLanguage } from './interface-language.ts'
import type { Texts } from './texts.ts'

/** Texts without waiting, for the background: a service worker may not import on demand. Pages use load-texts.ts. */
export function textsNow(language: InterfaceLanguage): Texts {
  switch (language) {
    case 'en':
      return { interface: en, rules: englishRules }
    case 'fr':
      return { interface: fr, rules: { ...englishRules, ...frenchRules } }
  }
}
