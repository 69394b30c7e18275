import type { RuleTexts } from '../finding.ts'
import type { InterfaceTexts } from '../languages/shape/interface.ts'
import { englishRules } from './english-rules.ts'
import type { InterfaceLanguage } from './interface-language.ts'
import type { Texts } from './texts.ts'

const interfaces = import.meta.glob<InterfaceTexts>('../languages/*.interface.ts', {
  eager: true,
  import: 'interfaceTexts',
})
const rules = import.meta.glob<Record<string, RuleTexts>>('../languages/*.rules.ts', {
  eager: true,
  import: 'ruleTexts',
})

/** Texts without waiting, for the background: a service worker may not import on demand. Pages use load-texts.ts. */
export function textsNow(language: InterfaceLanguage): Texts {
  const own = interfaces[`../languages/${language}.interface.ts`]
  if (own === undefined) throw new Error(`No texts in ${language}`)
  return { interface: own, rules: { ...englishRules, ...rules[`../languages/${language}.rules.ts`] } }
}
