import type { ChangeProblem } from '../journal/change-state.ts'
import type { JournalDesk } from '../journal/journal-desk.ts'
import type { Kept } from '../journal/journal-store.ts'
import { markSent } from '../journal/mark-sent.ts'
import type { StepProps } from './step.tsx'

/** Notes in the journal that a letter to the organisation was sent on `day` (ISO date). */
export const organisationSent =
  (journal: JournalDesk, { draft, names, today }: Pick<StepProps, 'draft' | 'names' | 'today'>) =>
  (kind: 'rights' | 'notice', day: string): Promise<Kept<ChangeProblem>> =>
    markSent(
      journal,
      { draft: draft.id, host: draft.assessment.host, reference: names.printed },
      { kind, authority: null },
      { day, today },
    )
