import type { Article, Finding, PolicyItem } from '../finding.ts'
import type { LetterLaw } from './letter-law.ts'

/** Paragraph of an act’s article with the points cited; '' where the citation stops before. */
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

type Counterparts = Partial<Record<Article, Provision | null>>

/**
 * Where the UK GDPR differs. The Data (Use and Access) Act 2025 made the definitions paragraph 1 of Art. 4 (s. 67) and
 * moved the right to complain (s. 103): what Art. 13(2)(d) says since then is not borne out by our sources, so it is not
 * pleaded.
 */
const UK_GDPR: Counterparts = {
  'GDPR 4(11)': { article: '4', paragraph: '1', points: ['11'] },
  'GDPR 13(2)(d)': null,
}

/**
 * The Swiss act asks for less to be told, and its rules on consent differ: what stands here has a counterpart, and
 * nothing else is pleaded. Art. 19: duty to inform; Art. 8: security of data.
 */
const FADP: Counterparts = {
  'GDPR 12(1)': { article: '19', paragraph: '1', points: [] },
  'GDPR 13(1)(a)': { article: '19', paragraph: '2', points: ['a'] },
  'GDPR 13(1)(c)': { article: '19', paragraph: '2', points: ['b'] },
  'GDPR 13(1)(e)': { article: '19', paragraph: '2', points: ['c'] },
  'GDPR 32': { article: '8', paragraph: '1', points: [] },
}

/** The provision of a law that has the rule of an article of the GDPR; null where it has none, and for judgments. */
export function counterpart(article: Article, law: LetterLaw): Provision | null {
  if (law === 'fadp') return FADP[article] ?? null
  const other = law === 'uk-gdpr' ? UK_GDPR[article] : undefined
  return other === undefined ? provisionOf(article) : other
}

/** What each point of a policy rests on. */
const OF_ITEM: Record<PolicyItem, Article> = {
  controller: 'GDPR 13(1)(a)',
  contact: 'GDPR 13(1)(a)',
  purposes: 'GDPR 13(1)(c)',
  'legal-basis': 'GDPR 13(1)(c)',
  recipients: 'GDPR 13(1)(e)',
  retention: 'GDPR 13(2)(a)',
  rights: 'GDPR 13(2)(b)',
  complaint: 'GDPR 13(2)(d)',
}

/** The Swiss act knows no legal basis to be told, though it stands in one point with the purposes in the GDPR. */
export const asksFor = (item: PolicyItem, law: LetterLaw): boolean =>
  counterpart(OF_ITEM[item], law) !== null && !(law === 'fadp' && item === 'legal-basis')

/**
 * A finding as far as a law has rules for it: without articles, and without missing points of a policy, that have no
 * counterpart there. Null where nothing is left to plead: that a policy is linked in the footer alone is common in
 * Switzerland, and no source of ours calls it a breach of Art. 19.
 */
export function underLaw(finding: Finding, law: LetterLaw): Finding | null {
  if (law === 'gdpr') return finding
  if (law === 'fadp' && finding.rule === 'policy-link-at-form') return null
  const evidence = finding.evidence.filter((one) => one.kind !== 'missing-item' || asksFor(one.item, law))
  const items = evidence.flatMap((one) => (one.kind === 'missing-item' ? one.item : []))
  const told = finding.rule === 'complete-policy' ? items.map((item) => OF_ITEM[item]) : finding.articles
  const articles = [...new Set(told)].filter((article) => counterpart(article, law) !== null)
  return articles.length === 0 ? null : { ...finding, articles, evidence }
}
