import type { Article, Evidence, Finding, PolicyItem } from '../finding.ts'
import type { GroundFact } from '../languages/shape/letter.ts'
import { printedHost } from '../outgoing/address.ts'
import { plainText } from '../outgoing/plain-text.ts'
import { quoted } from '../outgoing/quoted.ts'
import { answeredGround, answeredRequest } from './answered-request.ts'
import { unencryptedPart } from './checked-by.ts'
import { citation } from './citation.ts'
import type { GroundRule } from './ground-rule.ts'
import type { DecidedInput, LetterInput } from './letter-input.ts'
import { momentAt } from './moment.ts'
import { openedDocument, openedDocuments } from './opened-document.ts'
import type { Pleaded, PleadedRule } from './pleaded.ts'
import { proofOf } from './proof-of.ts'
import { paragraph, type Section } from './section.ts'
import { unansweredGround, unansweredRequest } from './unanswered-request.ts'

/** What a ground needs to tell what was seen. */
type Seen = Pick<LetterInput, 'draft' | 'texts' | 'timeZone'>

/** Characters of a quote and quotes in one ground; the record has them all. */
const LIMITS = { quote: 250, quotes: 3 }

/** Rules about information at the form, which national law may mirror. */
const ABOUT_INFORMATION: readonly GroundRule[] = [
  'information-at-form',
  'controller-identity',
  'stated-purposes',
  'stated-rights',
  'reachable-policy',
  'written-policy',
  'own-policy',
  'complete-policy',
]

/** Whether information is what is missing: it decides what is asked for and which context fits. */
export const missesInformation = ({ grounds }: Pleaded): boolean =>
  grounds.some(({ rule }) => ABOUT_INFORMATION.includes(rule))

/** One ground a paragraph: article, what it asks, what was seen or left unanswered, attachments. The authority qualifies. */
export function groundsSection(input: DecidedInput, pleaded: Pleaded): Section {
  const { texts, kind, addressee } = input
  const national = missesInformation(pleaded) ? texts.nationalContext[addressee.country] : undefined
  const request = unansweredRequest(input.answers, input.today, texts.citation.law)
  const answered = answeredRequest(input.answers, input.today, texts.citation.law)
  return {
    heading: kind === 'complaint' ? 'grounds' : 'provisions',
    blocks: [
      paragraph(texts.groundsIntro[kind]),
      ...pleaded.grounds.map((ground) => paragraph(groundText(ground, input))),
      ...(request === null ? [] : [unansweredGround(request, input)]),
      ...(answered === null ? [] : [answeredGround(answered, input)]),
      ...(national === undefined ? [] : [paragraph(national)]),
      paragraph(texts.leftToAuthority),
    ],
  }
}

function groundText(pleadedRule: PleadedRule, input: DecidedInput): string {
  const { texts } = input
  const { rule, findings, forms } = pleadedRule
  const { articles, law, fact } = groundWords(pleadedRule, input)
  const numbers = forms.flatMap(({ number }) => number ?? [])
  const proof = texts.attachments.refer(
    proofOf(pleadedRule, input.attachments).map(({ number }) => number),
    numbers,
  )
  const cited = citation(articles, texts.citation)
  return [
    `${cited.charAt(0).toUpperCase()}${cited.slice(1)}.`,
    law,
    `${fact} (${proof}).`,
    ...remarks(rule, findings, input),
  ].join(' ')
}

/** What one ground says: the articles, what they ask, and what was seen, which ends without a full stop. */
export function groundWords(
  pleadedRule: PleadedRule,
  input: Seen,
): { articles: Article[]; law: string; fact: string } {
  const { rule, findings } = pleadedRule
  const { texts } = input
  const articles = [...new Set(findings.flatMap((finding) => finding.articles))]
  const required =
    rule === 'complete-policy'
      ? itemsOf(findings).map((item) => texts.policyItems[item].required)
      : articles.flatMap((article) => texts.information[article]?.required ?? [])
  const ground = texts.grounds[rule]
  return { articles, law: ground.law(required), fact: ground.fact(factOf(pleadedRule, articles, input)) }
}

function factOf({ findings, forms }: PleadedRule, articles: Article[], input: Seen): GroundFact {
  const { draft, texts, timeZone } = input
  const evidence = findings.flatMap((finding) => finding.evidence)
  const when = momentAt(draft.assessment.checkedAt, timeZone)
  const boxes = forms.flatMap(({ reading }) => reading.consents)
  const shown = evidence
    .filter(({ kind }) => kind === 'field')
    .flatMap((item) => ('ref' in item ? item.ref : []))
  const box = boxes.find(({ ref }) => shown.includes(ref))
  const target = evidence.find((item) => item.kind === 'target')
  return {
    moment: when === null ? '' : texts.moment(when),
    wholePage: findings.every(searchedWholePage),
    missing: articles.flatMap((article) => texts.information[article]?.missing ?? []),
    quotes: quotesOf(evidence, input),
    elsewhere: evidence.find((item) => item.kind === 'link')?.place ?? null,
    purposes: [...new Set(box?.purposes ?? [])].map((purpose) => texts.consentPurposes[purpose]),
    host: printedHost(draft.assessment.host),
    target: printedHost(target?.host ?? forms[0]?.reading.target.host ?? ''),
    unencrypted: unencryptedPart({ forms }, draft.assessment),
    documents: openedDocuments(draft.assessment)
      .filter(({ href }) => evidence.some((item) => item.kind === 'document' && item.href === href))
      .flatMap((document) => openedDocument(document, input) ?? []),
    missingItems: itemsOf(findings).map((item) => texts.policyItems[item].missing),
  }
}

const itemsOf = (findings: Finding[]): PolicyItem[] =>
  findings.flatMap(({ evidence }) => evidence.flatMap((one) => (one.kind === 'missing-item' ? one.item : [])))

const searchedWholePage = ({ searched }: Finding): boolean => searched?.places.includes('page') ?? false

function quotesOf(evidence: Evidence[], { texts }: Seen): string[] {
  const found = evidence.flatMap((item) =>
    item.kind === 'field'
      ? item.label
      : item.kind === 'quote' || item.kind === 'document-quote'
        ? item.text
        : [],
  )
  return [...new Set(found.map((text) => plainText(text, LIMITS.quote)))]
    .filter((text) => text !== '')
    .slice(0, LIMITS.quotes)
    .map((text) => quoted(text, texts.quotes, LIMITS.quote))
}

/** What speaks for the other side, or explains: hidden text, a legal notice linked elsewhere, a provider's domain. */
function remarks(rule: GroundRule, findings: Finding[], input: DecidedInput): string[] {
  const { texts } = input
  const evidence = findings.flatMap((finding) => finding.evidence)
  const hidden = evidence.find((item) => item.kind === 'hidden-text' && plainText(item.text, 1) !== '')
  const link = rule === 'information-at-form' ? evidence.find((item) => item.kind === 'link') : undefined
  const other = evidence.find((item) => item.kind === 'other-policy')
  return [
    ...(hidden?.kind === 'hidden-text'
      ? [texts.hiddenText(quoted(hidden.text, texts.quotes, LIMITS.quote))]
      : []),
    ...(rule === 'recipient-named' ? [texts.unknownRole] : []),
    ...(other?.kind === 'other-policy'
      ? [
          texts.otherPolicy(
            quoted(other.text, texts.quotes, LIMITS.quote),
            other.place,
            printedHost(other.host),
          ),
        ]
      : []),
    ...(link?.kind === 'link' ? [linkRemark(link, input)] : []),
  ]
}

/** A link that may lead to information, with what came of opening it. */
function linkRemark(link: Extract<Evidence, { kind: 'link' }>, input: DecidedInput): string {
  const { texts, draft } = input
  const text = quoted(link.text, texts.quotes, LIMITS.quote)
  const document = openedDocuments(draft.assessment).find((one) => one.link.ref === link.ref)
  const opened = document === undefined ? null : openedDocument(document, input)
  return opened === null ? texts.otherLink(text, link.place) : texts.otherLinkOpened(text, link.place, opened)
}
