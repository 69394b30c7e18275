import { useEffect, useState } from 'preact/hooks'
import { Day } from '../interface/choice.tsx'
import { partialDateText } from '../interface/date-text.ts'
import { useJournalEntries } from '../interface/use-journal-entries.ts'
import { earlierComplaint } from '../journal/earlier-complaint.ts'
import type { JournalDesk } from '../journal/journal-desk.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'
import type { Kept } from '../journal/journal-store.ts'
import { markSent } from '../journal/mark-sent.ts'
import { entryId, newEntry } from '../journal/new-entry.ts'
import type { JournalTexts } from '../languages/shape/journal.ts'
import { addressedTo } from './addressed-to.ts'
import { SentLine } from './sent-line.tsx'
import type { StepProps } from './step-props.ts'

/** The journal with its texts in the language of the interface. */
export interface DossierJournal {
  desk: JournalDesk
  texts: JournalTexts
}

interface JournalStepProps extends StepProps {
  journal: DossierJournal
  /** There is a letter to the authority that could have been sent. */
  written: boolean
}

/** The line of this dossier in the journal: what was sent on which day, and when the journal reminds of it. */
export function JournalStep(props: JournalStepProps) {
  const { draft, names, today, kind, authority } = props
  const { desk, texts } = props.journal
  const { step: words } = texts
  const { found, again } = useJournalEntries(desk)
  const [said, say] = useState<'failed' | 'marked' | null>(null)
  const of = { draft: draft.id, host: draft.assessment.host, reference: names.printed }
  const addressed = authority?.id ?? null

  // The click has made it; here it is made for a dossier of an older version, and other tabs hear of it.
  useEffect(() => {
    const begun = newEntry(of, kind ?? 'complaint', addressed, desk.now().toISOString())
    void desk.store.open(begun).then((kept) => {
      say('problem' in kept ? 'failed' : null)
      if ('entry' in kept && kept.entry.state === 'draft') desk.changed()
      void again()
    })
  }, [desk, draft.id])

  // Follows this tab's answers and not the stored line: of two tabs, each would undo the other for ever.
  useEffect(() => {
    const follow = (entry: JournalEntry) => ({
      entry: entry.state === 'draft' ? { ...entry, kind: kind ?? entry.kind, authority: addressed } : entry,
    })
    if (kind === null && addressed === null) return
    void desk.store.all().then(async (entries) => {
      const own = entries?.find(({ id }) => id === entryId(draft.id, 'complaint'))
      if (own === undefined || own.state !== 'draft') return
      if (own.kind === (kind ?? own.kind) && own.authority === addressed) return
      await desk.store.change(own.id, follow)
      desk.changed()
      void again()
    })
  }, [desk, kind, addressed])

  const entries = typeof found === 'string' ? [] : found
  const lines = entries.filter((entry) => entry.draft === draft.id)
  const own = lines.find(({ id }) => id === entryId(draft.id, 'complaint'))
  const done = (kept: Kept<unknown>, then: 'marked' | null = null) => {
    // Noted already, in another tab: the line says so itself.
    say('problem' in kept && kept.problem !== 'not-a-draft' ? 'failed' : then)
    void again()
  }
  return (
    <section class="next" aria-labelledby="journal-heading">
      <h2 id="journal-heading">{words.heading}</h2>
      <Earlier {...props} entries={entries} />
      <p>{words.what}</p>
      <p>
        {words.reference} <code>{names.printed}</code>
      </p>
      {own === undefined || own.state === 'draft' ? (
        <MarkSent {...props} done={(kept) => done(kept, 'marked')} of={of} />
      ) : null}
      {lines
        .filter(({ state }) => state !== 'draft')
        .map((line) => (
          <SentLine key={line.id} journal={desk} texts={texts} today={today} line={line} done={done} />
        ))}
      <p role="status" class="said">
        {said === null ? '' : words[said]}
      </p>
      <a class="visit" href={desk.address} target="_blank" rel="noreferrer noopener">
        {words.journal}
      </a>
    </section>
  )
}

/** One complaint a person and site: said calmly, and nothing is kept from being written. */
function Earlier(props: JournalStepProps & { entries: readonly JournalEntry[] }) {
  const { draft, authority, kind, entries } = props
  const { texts } = props.journal
  if (authority === null || kind !== 'complaint') return null
  const earlier = earlierComplaint(entries, {
    host: draft.assessment.host,
    authority: authority.id,
    own: draft.id,
  })
  if (earlier?.sentOn == null) return null
  const day = partialDateText(earlier.sentOn, texts.locale)
  return <p class="callout advice">{texts.step.earlier(authority.short, day, earlier.reference)}</p>
}

interface MarkSentProps extends JournalStepProps {
  of: { draft: string; host: string; reference: string }
  done(kept: Kept<unknown>): void
}

function MarkSent({ journal, kind, authority, authorities, work, written, today, of, done }: MarkSentProps) {
  const { desk, texts } = journal
  const words = texts.step
  const [day, setDay] = useState(today)
  const to = addressedTo(work.desk, authority, authorities)
  if (!written || kind === null || to === null) return <p class="hint">{words.waiting}</p>
  const elsewhere = to.authority.id !== authority?.id
  const mark = async () => {
    if (day === '' || day > today) return
    done(await markSent(desk, of, { kind, authority: to.authority.id }, { day, today }))
  }
  return (
    <>
      {elsewhere ? <p class="callout advice">{words.elsewhere(to.authority.short)}</p> : null}
      {to.named ? null : <p class="callout advice">{words.notNamed(to.authority.short)}</p>}
      <Day
        label={words.day}
        hint={words.dayHint}
        future={words.future}
        value={day}
        today={today}
        change={setDay}
      />
      <div class="buttons">
        <button type="button" onClick={() => void mark()}>
          {elsewhere || !to.named ? words.markTo(to.authority.short) : words.mark}
        </button>
      </div>
    </>
  )
}
