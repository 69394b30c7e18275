import { englishRules } from '../../src/interface/english-rules.ts'
import type { Language } from './driver.ts'

const texts = import.meta.glob<typeof englishRules>('../../src/languages/??.rules.ts', {
  eager: true,
  import: 'ruleTexts',
})

/** What the rules say; English stands beside each rule itself. */
export const ruleTextsIn = (language: Language): typeof englishRules => ({
  ...englishRules,
  ...texts[`../../src/languages/${language}.rules.ts`],
})
