import type { RuleTexts } from '../finding.ts'
import { rules } from '../rules.ts'

/** The rules' own texts by id: what a language without a text for a rule falls back to. */
export const englishRules: Readonly<Record<string, RuleTexts>> = Object.fromEntries(
  rules.map(({ id, texts }) => [id, texts]),
)
