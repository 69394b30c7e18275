import type { Finding, Rule, Subject } from './finding.ts'

// The folder is the register: a file that is there is a rule that runs.
const files = import.meta.glob<Record<string, Rule>>('./rules/*.ts', { eager: true })

/** All rules in reading order. */
export const rules: Rule[] = Object.values(files)
  .flatMap((file) => Object.values(file))
  .sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1))

/** Asks one rule about one form, or about the page where `subject.form` is null. */
export function judge(rule: Rule, subject: Subject): Finding {
  const { outcome, severity, evidence, searched, because, articles } = rule.check(subject)
  return {
    rule: rule.id,
    outcome,
    severity,
    articles: articles ?? rule.articles,
    evidence: evidence ?? [],
    searched: searched ?? null,
    because: because ?? null,
    formRef: subject.form?.ref ?? null,
  }
}
