import type { Assessment } from '../assessment.ts'
import type { Finding } from '../finding.ts'

/** What badge, banner and popup count: unmet requirements that are more than context, one a rule, heaviest first. */
export function openFindings({ findings }: Pick<Assessment, 'findings'>): Finding[] {
  const open = findings.filter(({ outcome, severity }) => outcome === 'unmet' && severity !== 'context')
  return open.filter(({ rule }, index) => open.findIndex((finding) => finding.rule === rule) === index)
}
