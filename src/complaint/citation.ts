import type { Article } from '../finding.ts'
import type { CitationTexts } from '../languages/shape/letter.ts'
import { counterpart, type Provision } from './counterpart.ts'

/** Points of one paragraph are cited together: "Article 13(1)(a) and (c)". */
function merged(provisions: Provision[]): Provision[] {
  const result: Provision[] = []
  for (const provision of provisions) {
    const same = result.find(
      (other) => other.article === provision.article && other.paragraph === provision.paragraph,
    )
    if (same) same.points.push(...provision.points.filter((point) => !same.points.includes(point)))
    else result.push({ ...provision, points: [...provision.points] })
  }
  return result
}

/**
 * Articles as a lawyer of the language cites them, in the order given, provisions of the letter's law before judgments:
 * « article 13, paragraphe 1, point a), du RGPD », "Article 13(1)(a) GDPR".
 */
export function citation(articles: Article[], texts: CitationTexts): string {
  const provisions = merged(articles.flatMap((article) => counterpart(article, texts.law) ?? []))
  const judgments = articles.flatMap((article) => texts.judgments[article] ?? [])
  const regulation = provisions.length > 0 ? [texts.regulation(provisions)] : []
  return texts.and([...regulation, ...judgments])
}
