import type { PartyClue } from './clues/party-clue.ts'
import type { Cap } from './facts.ts'
import type { Finding, Severity, Subject } from './finding.ts'
import type { LinkedDocument } from './linked-document.ts'
import { BUNDLED, type ListState } from './list/list.ts'
import type { Listing } from './list/listing.ts'
import type { FormReading, Reading } from './reading/reading.ts'
import { takesData } from './reading/takes-data.ts'
import { judge, rules } from './rules.ts'

export const ASSESSMENT_SCHEMA = 2

/** In order of weight; `quiet`: nothing here takes personal data; `blind`: this page could not be looked at. */
export type Level = 'listed' | 'missing' | 'unclear' | 'informed' | 'quiet' | 'blind'

/** Why something, or everything, was not checked. */
export type NotChecked =
  | 'page-too-large'
  | 'hidden-form'
  | 'language-unknown'
  | 'policy-not-read'
  | 'browser-page'
  | 'store-page'
  | 'document'
  | 'no-access'
  | 'not-loaded'
  | 'still-reading'

/** The one object that badge, banner, popup and complaint draw. Language-free: texts are added by who shows it. */
export interface Assessment {
  schema: typeof ASSESSMENT_SCHEMA
  level: Level
  url: string
  host: string
  title: string
  language: string
  /** ISO 8601. */
  checkedAt: string
  /** The forms that take personal data. */
  forms: FormReading[]
  /** What does not apply is left out. Sorted by severity, then rank, then form. */
  findings: Finding[]
  listings: Listing[]
  /** What may tell who is behind the forms. */
  clues: PartyClue[]
  /** What the forms link to, with what was read of it; nothing is opened before a person asks. */
  documents: LinkedDocument[]
  /** Changes when a rule's outcome or a listing does; "hide until something new" compares it. */
  signature: string
  notChecked: NotChecked[]
  /** The lists that were asked, the bundled one first. */
  lists: ListState[]
}

/** Bounds behind which a whole form may have stayed unread. */
const CUTS_FORMS: readonly Cap[] = ['nodes', 'forms', 'time']

const WEIGHTS: readonly Severity[] = ['high', 'medium', 'low', 'context']

/** Everything that is known of a page, judged. Pure: the moment is the reading's own. */
export function assess(known: {
  page: Reading
  listings: Listing[]
  documents?: LinkedDocument[]
  clues?: PartyClue[]
  /** Parties that the page names openly (ids). */
  partiesNamedOpenly?: string[]
  /** Parties that only its footer names, or perhaps its logo (ids). */
  partiesPerhapsSeen?: string[]
  lists: ListState[]
  /** What the caller could not look at; reasons that the findings give are added. */
  notChecked: NotChecked[]
}): Assessment {
  const { page, listings, lists, documents = [], clues = [] } = known
  const { partiesNamedOpenly = [], partiesPerhapsSeen = [] } = known
  const subject = { page, listings, documents, clues, partiesNamedOpenly, partiesPerhapsSeen }
  const forms = page.forms.filter(isAssessed)
  const findings = judgeAll(forms, subject)
  // Without what was read afterwards: a page that was dealt with, or hidden, is no other page for having been read.
  const bare = documents.some(({ opened }) => opened !== null)
    ? judgeAll(forms, { ...subject, documents: [], clues: clues.filter(isOfPage) })
    : findings
  const level = levelOf(page, forms, findings, listings)
  return {
    schema: ASSESSMENT_SCHEMA,
    level,
    url: page.url,
    host: page.host,
    title: page.title,
    language: page.language.code,
    checkedAt: page.readAt,
    forms,
    findings,
    listings,
    clues,
    documents,
    signature: signatureOf(forms, bare, listings) || levelOf(page, forms, bare, listings),
    notChecked: [...new Set([...known.notChecked, ...leftOpen(page, findings)])],
    lists,
  }
}

/** A login takes personal data too; of it only the transport is judged. */
const isAssessed = (form: FormReading): boolean =>
  form.visible && (form.collectsPersonalData || form.purpose === 'login')

/** Of the findings about the page as a whole, listings stand in the signature by themselves. */
const isClue = ({ kind }: Finding['evidence'][number]): boolean => kind === 'clue'

const isOfPage = ({ at }: PartyClue): boolean => at.place !== 'document'

function judgeAll(forms: FormReading[], known: Omit<Subject, 'form'>): Finding[] {
  const weight = (finding: Finding) => WEIGHTS.indexOf(finding.severity)
  return rules
    .flatMap((rule) => {
      const subjects = rule.scope === 'page' ? [null] : forms
      return subjects.map((form) => judge(rule, { ...known, form }))
    })
    .filter(({ outcome }) => outcome !== 'inapplicable')
    .sort((one, other) => weight(one) - weight(other))
}

function levelOf(page: Reading, forms: FormReading[], findings: Finding[], listings: Listing[]): Level {
  if (listings.some(({ standing, matched }) => standing === 'listed' && matched !== 'link')) return 'listed'
  const gaps = findings.filter(({ outcome }) => outcome === 'unmet')
  if (gaps.some(({ severity }) => severity === 'high' || severity === 'medium')) return 'missing'
  const asking = forms.filter(takesData)
  if (asking.length > 0)
    return asking.every(({ ref }) => informs(findings.filter(({ formRef }) => formRef === ref)))
      ? 'informed'
      : 'unclear'
  // With forms cut off, "nothing here takes personal data" would say more than was seen.
  const cut = forms.length === 0 && page.capsHit.some((cap) => CUTS_FORMS.includes(cap))
  return cut ? 'blind' : 'quiet'
}

/**
 * A form informs where who and why stand at it, and the rest there too or one link away. A link alone is unclear: what
 * it leads to was not read. That a linked policy was not read, however, takes nothing from a first layer that stands.
 */
function informs(findings: Finding[]): boolean {
  const met = (rule: string) => findings.some((one) => one.rule === rule && one.outcome === 'met')
  const open = findings.some(({ outcome, because }) => outcome === 'unclear' && because !== 'policy-not-read')
  const rest = met('stated-rights') || met('policy-link-at-form')
  return !open && met('controller-identity') && met('stated-purposes') && rest
}

/** Unmet and unclear points only: that something more is in order is no news to somebody who has hidden the rest. */
function signatureOf(forms: FormReading[], findings: Finding[], listings: Listing[]): string {
  const purposes = new Map(forms.map(({ ref, purpose }) => [ref, purpose]))
  const points = findings
    .filter(
      ({ outcome, formRef, evidence }) => outcome !== 'met' && (formRef !== null || evidence.some(isClue)),
    )
    .map(({ rule, outcome, formRef }) => `${rule}:${outcome}:${purposes.get(formRef ?? '') ?? ''}`)
  const entries = listings.map(
    ({ entry, list, standing, matched }) =>
      `${list.id === BUNDLED ? '' : `${list.id}/`}${entry.id}:${standing}:${matched}`,
  )
  return [...new Set([...points, ...entries])].sort().join(' ')
}

function leftOpen(page: Reading, findings: Finding[]): NotChecked[] {
  const hidden = page.forms.some((form) => !form.visible && takesData({ ...form, visible: true }))
  const reasons: [NotChecked, boolean][] = [
    ['page-too-large', page.capsHit.length > 0],
    ['hidden-form', hidden],
    ['language-unknown', findings.some(({ because }) => because === 'language-unknown')],
    ['policy-not-read', findings.some(({ because }) => because === 'policy-not-read')],
  ]
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []))
}
