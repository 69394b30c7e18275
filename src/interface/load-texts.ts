import { englishRules } from './english-rules.ts'
import type { InterfaceLanguage } from './interface-language.ts'
import type { Texts } from './texts.ts'

/** Texts of one language for the extension's pages, which load no other. */
export async function loadTexts(language: InterfaceLanguage): Promise<Texts> {
  switch (language) {
    case 'en': {
      const { interfaceTexts } = await import('../languages/en.interface.ts')
      return { interface: interfaceTexts, rules: englishRules }
    }
    case 'fr': {
      const [{ interfaceTexts }, { ruleTexts }] = await Promise.all([
        import('../languages/fr.interface.ts'),
        import('../languages/fr.rules.ts'),
      ])
      return { interface: interfaceTexts, rules: { ...englishRules, ...ruleTexts } }
    }
  }
}
