import type { Article } from '../finding.ts'
import type { CitationTexts } from '../languages/shape/letter.ts'

/** Paragraph of a regulation's article with the points cited; '' where the citation stops before. */
export interface Provision {
  article: string
  paragraph: string
  points: string[]
}

const GDPR = /^GDPR (\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$/

function provisionOf(article: Article): Provision | null {
  const match = GDPR.exec(article)
  if (!match) return null
  const [, number = '', paragraph = '', point = ''] = match
  return { article: number, paragraph, points: point === '' ? [] : [point] }
}

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
 * Articles as a lawyer of the language cites them, in the order given, provisions of the GDPR before judgments:
 * « article 13, paragraphe 1, point a), du RGPD », "Article 13(1)(a) GDPR".
 */
export function citation(articles: Article[], texts: CitationTexts): string {
  const provisions = merged(articles.flatMap((article) => provisionOf(article) ?? []))
  const judgments = articles.flatMap((article) => texts.judgments[article] ?? [])
  const regulation = provisions.length > 0 ? [texts.regulation(provisions)] : []
  return texts.and([...regulation, ...judgments])
}
