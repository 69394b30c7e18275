import { type Assessment, openFindings } from '../assessment.ts'
import type { Finding, Outcome } from '../finding.ts'

/** One rule in one line: its weightiest outcome on the page, with the evidence of all forms that share it. */
export interface FindingLine
  extends Pick<Finding, 'rule' | 'articles' | 'evidence' | 'because' | 'searched'> {
  /** Where to look if there is no evidence to point at. */
  formRef: Finding['formRef']
}

export interface FindingLines {
  /** As many as the badge counts. */
  open: FindingLine[]
  unclear: FindingLine[]
  context: FindingLine[]
  met: FindingLine[]
}

/** Every rule once, under the gravest thing it found. What only repeats a listing is shown with the listings. */
export function findingLines(assessment: Assessment): FindingLines {
  const told = new Set<string>()
  const take = (findings: Finding[]) =>
    findings.flatMap((finding) => {
      if (told.has(finding.rule)) return []
      told.add(finding.rule)
      return [lineOf(finding, assessment.findings)]
    })
  const by = (outcome: Outcome) => assessment.findings.filter((finding) => finding.outcome === outcome)
  return {
    open: take(openFindings(assessment)),
    unclear: take(by('unclear')),
    context: take(by('unmet').filter(({ evidence }) => !evidence.some(({ kind }) => kind === 'listing'))),
    met: take(by('met')),
  }
}

function lineOf(
  { rule, outcome, articles, because, searched, formRef }: Finding,
  all: Finding[],
): FindingLine {
  const same = all.filter((other) => other.rule === rule && other.outcome === outcome)
  const evidence = same.flatMap((finding) => finding.evidence)
  const distinct = new Map(evidence.map((piece) => [JSON.stringify(piece), piece]))
  return { rule, articles, because, searched, formRef, evidence: [...distinct.values()] }
}
