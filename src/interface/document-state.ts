import type { DocumentEvidence } from '../finding.ts'
import { momentText } from './date-text.ts'
import type { Texts } from './texts.ts'

/** What came of opening a linked document, in a few words. */
export function documentState(
  {
    outcome,
    status,
    type,
    characters,
    at,
    as,
  }: Omit<DocumentEvidence, 'kind' | 'text' | 'href' | 'url' | 'place' | 'ref'>,
  { interface: { linked, locale } }: Texts,
): string {
  if (outcome !== 'read') return linked.outcome[outcome](status)
  const asNamed = as === 'policy' ? 'privacy-policy' : 'legal-notice'
  const surprise = type === null || type === asNamed ? null : linked.type[type]
  const read = linked.read(momentText(at, locale), characters)
  return surprise === null ? read : `${surprise}; ${read}`
}
