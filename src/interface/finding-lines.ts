import type { Assessment } from '../assessment.ts'
import type { Because, Finding, Outcome } from '../finding.ts'
import type { FieldReading } from '../reading/reading.ts'
import { openFindings } from './open-findings.ts'

/** One rule in one line: its weightiest outcome on the page, with the evidence of all forms that share it. */
export interface FindingLine extends Pick<Finding, 'rule' | 'articles' | 'evidence' | 'searched'> {
  /** Every reason that one of the forms gave. */
  because: Because[]
  /** The fields that the evidence points to, with what they were recognised by. */
  fields: FieldReading[]
  /** Where to look if there is no evidence to point at. */
  formRef: Finding['formRef']
}

export interface FindingLines {
  /** Together with the unmet ones of `linked` and `who` as many as the badge counts. */
  open: FindingLine[]
  /** About the documents that the page links to: what is not in order, or the one line that says that all is. */
  linked: (FindingLine & { outcome: 'unmet' | 'unclear' | 'met' })[]
  /** Which party clues point to, and whether it is named; shown with the clues. Counts like the open ones. */
  who: (FindingLine & { outcome: 'unmet' | 'unclear' | 'met' })[]
  unclear: FindingLine[]
  context: FindingLine[]
  met: FindingLine[]
}

/** The rule whose *met* says that a linked policy is in order. */
const SAYS_ALL = 'complete-policy'

/** Every rule once, under the gravest thing it found. What only repeats a listing is shown with the listings. */
export function findingLines(assessment: Assessment): FindingLines {
  const told = new Set<string>()
  const take = (findings: Finding[]) =>
    findings.flatMap((finding) => {
      if (told.has(finding.rule)) return []
      told.add(finding.rule)
      return [lineOf(finding, assessment)]
    })
  const who = (['unmet', 'unclear', 'met'] as const).flatMap((outcome) =>
    take(assessment.findings.filter((one) => one.outcome === outcome && restsOnClues(one))).map((line) => ({
      ...line,
      outcome,
    })),
  )
  const by = (outcome: Outcome) => assessment.findings.filter((finding) => finding.outcome === outcome)
  const about = (outcome: 'unmet' | 'unclear' | 'met') =>
    by(outcome).filter(
      (finding) => isAboutDocuments(finding) && (outcome === 'met' || finding.severity !== 'context'),
    )
  const linked = (outcome: 'unmet' | 'unclear' | 'met', findings: Finding[]) =>
    take(findings).map((line) => ({ ...line, outcome }))
  const open = [...linked('unmet', about('unmet')), ...linked('unclear', about('unclear'))]
  return {
    open: take(openFindings(assessment).filter((finding) => !isAboutDocuments(finding))),
    linked:
      open.length > 0
        ? open
        : linked(
            'met',
            about('met').filter(({ rule }) => rule === SAYS_ALL),
          ),
    who,
    unclear: take(by('unclear')),
    context: take(by('unmet').filter(({ evidence }) => !evidence.some(({ kind }) => kind === 'listing'))),
    met: take(by('met')),
  }
}

const restsOnClues = ({ evidence }: Finding): boolean => evidence.some(({ kind }) => kind === 'clue')

/** Of no form, and resting on a document that was opened. */
const isAboutDocuments = ({ formRef, evidence }: Finding): boolean =>
  formRef === null && evidence.some(({ kind }) => kind === 'document')

function lineOf(
  { rule, outcome, articles, searched, formRef }: Finding,
  { findings, forms }: Assessment,
): FindingLine {
  const same = findings.filter((other) => other.rule === rule && other.outcome === outcome)
  const because = [...new Set(same.flatMap((finding) => finding.because ?? []))]
  const evidence = same.flatMap((finding) => finding.evidence)
  const distinct = new Map(evidence.map((piece) => [JSON.stringify(piece), piece]))
  const pointed = new Set(evidence.flatMap((piece) => (piece.kind === 'field' ? piece.ref : [])))
  const fields = forms.flatMap((form) => form.fields.filter(({ ref }) => pointed.has(ref)))
  return { rule, articles, because, searched, formRef, fields, evidence: [...distinct.values()] }
}
