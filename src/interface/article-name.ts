import type { Article } from '../finding.ts'
import type { InterfaceTexts } from '../languages/shape/interface.ts'

/** A provision or judgment as a person of this language would cite it: "GDPR Art. 13(1)(a)", « RGPD, art. 13, § 1, a) ». */
export function articleName(article: Article, cite: InterfaceTexts['cite']): string {
  const parts = /^GDPR (\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$/.exec(article)
  if (parts === null) return cite.judgment(article.replace(/^CJEU /, ''))
  const [, number, paragraph, letter] = parts
  return cite.gdpr(number ?? '', paragraph ?? null, letter ?? null)
}
