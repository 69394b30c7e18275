import { useJournalEntries } from '../interface/use-journal-entries.ts'
import { markSent } from '../journal/mark-sent.ts'
import { entryId } from '../journal/new-entry.ts'
import type { OrganisationLetter } from '../languages/shape/organisation.ts'
import type { DossierJournal } from './journal-step.tsx'
import { organisationLaw } from './organisation-sheet.ts'
import { SentOn } from './sent-on.tsx'
import type { StepProps } from './step-props.ts'

interface OrganisationSentProps extends StepProps {
  which: OrganisationLetter
  journal: DossierJournal
}

/** When a letter to the organisation was sent: asked once, and told from then on, by whichever tab it was noted. */
export function OrganisationSent(props: OrganisationSentProps) {
  const { which, journal, texts, draft, names, today } = props
  const law = organisationLaw(props)
  const { desk } = journal
  const { found, again } = useJournalEntries(desk)
  // What would be asked may have been answered.
  if (found === 'loading') return null
  const line = found === 'failed' ? undefined : found.find(({ id }) => id === entryId(draft.id, which))
  const sentOn = line === undefined || line.state === 'draft' ? null : line.sentOn
  return (
    <SentOn
      texts={texts}
      note={texts.writing.sent.note[which]}
      today={today}
      noted={
        sentOn === null ? null : { day: sentOn, address: desk.address, journal: journal.texts.step.journal }
      }
      sent={async (day) => {
        const kept = await markSent(
          desk,
          { draft: draft.id, host: draft.assessment.host, reference: names.printed },
          { kind: which, authority: null, ...(law === null || law === 'gdpr' ? {} : { law }) },
          { day, today },
        )
        await again()
        return 'entry' in kept || kept.problem === 'not-a-draft'
      }}
    />
  )
}
