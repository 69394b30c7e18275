import type { DocumentReading } from '../../src/reading/document-reading.ts'
import { readDocument } from '../../src/reading/read-document.ts'
import { missingItems, SURE_GAPS, unstated } from '../../src/rules/questions/policy-items.ts'
import { sampleOfDocument } from '../../src/second-layer/read-documents.ts'
import { lexiconsForText } from '../lexicons.ts'
import type { PolicyLabel } from './labels.ts'
import type { CorpusPolicy } from './read-policies.ts'
import { count, newTally, type Tally } from './scores.ts'
import { signalText } from './signal-text.ts'

/** What the labels call the types of documents; the product tells more of them apart. */
const LABEL_OF: Readonly<Record<DocumentReading['type'], string>> = {
  'privacy-policy': 'privacy_policy',
  'legal-notice': 'legal_notice',
  'cookie-policy': 'cookie_policy',
  terms: 'other',
  placeholder: 'other',
  'not-found-page': 'other',
  other: 'other',
}

export interface PolicyMeasures {
  documents: number
  privacyPolicies: number
  others: number
  /** Documents in whose source the reader found no text; they count nowhere else. */
  unread: string[]
  /** Legal notices, cookie policies and others that were taken for privacy policies. */
  takenForPolicies: string[]
  /** All other differences of type. */
  typeErrors: string[]
  items: Map<string, Tally>
  /** Without the items that a second reader could decide otherwise. */
  sureItems: Map<string, Tally>
  /** Labelled documents that state an item, whatever their weight. */
  support: Map<string, number>
  itemErrors: string[]
  /** Policies whose text alone the rule `complete-policy` calls incomplete, and those of them with fewer labelled gaps than it asks for. */
  incomplete: number
  falselyIncomplete: string[]
}

interface ReadPolicy {
  label: PolicyLabel
  reading: DocumentReading
}

/** Translations of one text, and texts of one template, count as one. */
const clusterOf = ({ cluster, id }: PolicyLabel): string => cluster ?? id.replace(/^[a-z]{2}-/, '')

/** Types and items of labelled documents; every cluster counts once, however many documents it has. */
export function measurePolicies(policies: readonly CorpusPolicy[]): PolicyMeasures {
  const measures = newMeasures()
  const sizes = new Map<string, number>()
  for (const { label } of policies) sizes.set(clusterOf(label), (sizes.get(clusterOf(label)) ?? 0) + 1)
  for (const { label, facts } of policies) {
    measures.documents += 1
    if (label.docType === 'privacy_policy') measures.privacyPolicies += 1
    else measures.others += 1
    if (facts === null) {
      measures.unread.push(label.id)
      continue
    }
    const one = {
      label,
      reading: readDocument(facts, {
        lexicons: lexiconsForText(sampleOfDocument(facts), [facts.lang]),
        detected: null,
      }),
    }
    countType(one, measures)
    countGaps(one, measures)
    countItems(one, measures, 1 / (sizes.get(clusterOf(label)) ?? 1))
  }
  return measures
}

function newMeasures(): PolicyMeasures {
  return {
    documents: 0,
    privacyPolicies: 0,
    others: 0,
    unread: [],
    takenForPolicies: [],
    typeErrors: [],
    items: new Map(),
    sureItems: new Map(),
    support: new Map(),
    itemErrors: [],
    incomplete: 0,
    falselyIncomplete: [],
  }
}

function countType({ label, reading }: ReadPolicy, measures: PolicyMeasures): void {
  const said = LABEL_OF[reading.type]
  if (said === label.docType) return
  const list = said === 'privacy_policy' ? measures.takenForPolicies : measures.typeErrors
  list.push(`${label.id} ${label.docType} said ${reading.type}: ${signalText(reading.typeSignals)}`)
}

function countItems({ label, reading }: ReadPolicy, measures: PolicyMeasures, weight: number): void {
  if (label.items === null) return
  const said = new Map(Object.entries(reading.notice))
  for (const item of new Set([...said.keys(), ...label.items])) {
    if (label.unlabelledItems.includes(item)) continue
    const wanted = label.items.includes(item)
    const doubtful = label.doubtfulItems.includes(item)
    count(tallyOf(measures.items, item), wanted, said.has(item), weight)
    if (!doubtful) count(tallyOf(measures.sureItems, item), wanted, said.has(item), weight)
    if (wanted) measures.support.set(item, (measures.support.get(item) ?? 0) + 1)
    if (wanted === said.has(item)) continue
    const quote = said.get(item)?.[0]
    measures.itemErrors.push(
      `${item} ${wanted ? 'missed' : 'wrong'} ${label.id}${doubtful ? ' (doubtful)' : ''} ${quote ? `[${quote.heading}] ${quote.text}` : ''}`,
    )
  }
}

/** What the rule says of such a text when it is all that a page links to. */
function countGaps({ label, reading }: ReadPolicy, measures: PolicyMeasures): void {
  const { items } = label
  if (label.docType !== 'privacy_policy' || items === null) return
  if (reading.type !== 'privacy-policy' || reading.language.level !== 'full' || !reading.complete) return
  const missing = missingItems([{ reading, opened: null }], []).map(({ item }) => item)
  if (missing.length < SURE_GAPS) return
  measures.incomplete += 1
  const gaps = unstated((item) => items.includes(item)).map(({ item }) => item)
  if (gaps.length < SURE_GAPS)
    measures.falselyIncomplete.push(`${label.id} said ${missing.join(', ')}; labelled ${gaps.join(', ')}`)
}

function tallyOf(tallies: Map<string, Tally>, item: string): Tally {
  const tally = tallies.get(item) ?? newTally()
  tallies.set(item, tally)
  return tally
}
