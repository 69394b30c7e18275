import type { RuleTexts } from '../finding.ts'
import type { InterfaceTexts } from '../languages/shape/interface.ts'
import { englishRules } from './english-rules.ts'
import type { InterfaceLanguage } from './interface-language.ts'
import type { Texts } from './texts.ts'
import { textsOf } from './texts-of.ts'

const interfaces = import.meta.glob<InterfaceTexts>('../languages/*.interface.ts', {
  import: 'interfaceTexts',
})
const rules = import.meta.glob<Record<string, RuleTexts>>('../languages/*.rules.ts', { import: 'ruleTexts' })

/** Texts of one language for the extension's pages, which load no other. */
export async function loadTexts(language: InterfaceLanguage): Promise<Texts> {
  const [own, translated] = await Promise.all([
    textsOf(interfaces, language),
    // English is in the rules themselves.
    language === 'en' ? {} : textsOf(rules, language),
  ])
  return { interface: own, rules: { ...englishRules, ...translated } }
}
