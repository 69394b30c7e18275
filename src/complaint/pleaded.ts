import type { Assessment } from '../assessment.ts'
import type { Finding } from '../finding.ts'
import type { FormReading } from '../reading/reading.ts'
import { underLaw } from './counterpart.ts'
import { type FindingKey, findingKey } from './finding-key.ts'
import { COVERED_BY_INFORMATION, GROUND_RULES, type GroundRule, isGroundRule } from './ground-rule.ts'
import type { LetterLaw } from './letter-law.ts'

/** Forms described one by one; the attached record holds the others. */
const FORMS_DESCRIBED = 3

export interface PleadedForm {
  /** Its place among the forms of the page; null where the letter speaks of one form only. */
  number: number | null
  reading: FormReading
}

/** One rule with its findings: the same shortcoming of two forms is one ground. */
export interface PleadedRule {
  rule: GroundRule
  findings: Finding[]
  /** Empty where the finding is about the page as a whole. */
  forms: PleadedForm[]
}

export interface Pleaded {
  grounds: PleadedRule[]
  forms: PleadedForm[]
}

/** Findings that may become a ground: unmet, and of a rule that is one. Unclear is no ground, whoever confirms it. */
export const offered = (assessment: Assessment): Finding[] =>
  assessment.findings
    .filter(
      (finding) =>
        finding.outcome === 'unmet' &&
        finding.severity !== 'context' &&
        isGroundRule(finding.rule) &&
        finding.articles.length > 0,
    )
    .sort((a, b) => strength(a) - strength(b))

const order: readonly string[] = GROUND_RULES

const strength = (finding: Finding): number => order.indexOf(finding.rule)

/**
 * What the person has confirmed, by rule, strongest first, without what another ground already says and without what
 * the law of the letter has no rule for.
 */
export function pleaded(assessment: Assessment, looked: FindingKey[], law: LetterLaw): Pleaded {
  const confirmed = offered(assessment)
    .filter((finding) => looked.includes(findingKey(finding)))
    .flatMap((finding) => underLaw(finding, law) ?? [])
  const bare = confirmed.filter((finding) => finding.rule === 'information-at-form')
  const said = confirmed.filter(
    (finding) =>
      !COVERED_BY_INFORMATION.some((rule) => rule === finding.rule) ||
      bare.every(({ formRef }) => formRef !== finding.formRef),
  )
  const refs = new Set(said.map(({ formRef }) => formRef))
  const concerned = assessment.forms.filter(({ ref }) => refs.has(ref))
  const described = (concerned.length > 0 ? concerned : assessment.forms).slice(0, FORMS_DESCRIBED)
  const forms = described.map((reading) => ({
    number: described.length > 1 ? assessment.forms.indexOf(reading) + 1 : null,
    reading,
  }))
  const grounds = GROUND_RULES.flatMap((rule): PleadedRule[] => {
    const findings = said.filter((finding) => finding.rule === rule)
    const own = forms.filter(({ reading }) => findings.some(({ formRef }) => formRef === reading.ref))
    return findings.length === 0 ? [] : [{ rule, findings, forms: own }]
  })
  return { grounds, forms }
}
