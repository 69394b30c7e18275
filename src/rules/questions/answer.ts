import type { Because, Evidence, Searched, Severity, Verdict } from '../../finding.ts'

interface Shown {
  evidence?: Evidence[]
  searched?: Searched
}

/** The four answers of a rule. Only `unmet` has a weight of its own: see `Severity`. */
export const answer = {
  met: (evidence: Evidence[] = []): Verdict => ({ outcome: 'met', severity: 'context', evidence }),
  unmet: (severity: Severity, shown: Shown & Pick<Verdict, 'articles'> = {}): Verdict => ({
    outcome: 'unmet',
    severity,
    ...shown,
  }),
  unclear: (because: Because, shown: Shown = {}): Verdict => ({
    outcome: 'unclear',
    severity: 'low',
    because,
    ...shown,
  }),
  inapplicable: { outcome: 'inapplicable', severity: 'context' } satisfies Verdict,
}
