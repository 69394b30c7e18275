import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Choice } from '../interface/choice.tsx'
import { type Changed, changeReminder, changeState } from '../journal/change-state.ts'
import { JOURNAL_STATES, MAX_NOTE } from '../journal/decode-journal-entry.ts'
import type { JournalEntry, JournalState } from '../journal/journal-entry.ts'
import { lawOf } from '../journal/law-of.ts'
import { termOf } from '../journal/term-of.ts'
import type { JournalTexts } from '../languages/shape/journal.ts'
import type { CardProps } from './card-props.ts'
import { DayField } from './day-field.tsx'
import { NoteField } from './note-field.tsx'

type Problem = keyof JournalTexts['change']['problem']

/** The day of a state as it stands in an entry, '' where it has none. */
function dayOf(entry: JournalEntry, state: JournalState): string {
  const days = { draft: null, sent: entry.sentOn, answered: entry.answeredOn, closed: entry.closedOn }
  return days[state] ?? ''
}

/** State with its day, the day to look again, and the person's own words. Nothing is kept before *save*. */
export function ChangeForm({ entry, texts, world, today, done, close }: CardProps & { close(): void }) {
  const { change: words } = texts
  const [state, setState] = useState(entry.state)
  const [days, setDays] = useState<Partial<Record<JournalState, string>>>({})
  const [remind, setRemind] = useState<string | null>(null)
  const [note, setNote] = useState<string | null>(null)
  const [problem, setProblem] = useState<{ at: 'day' | 'remind' | 'form'; what: Problem } | null>(null)
  const first = useRef<HTMLFieldSetElement>(null)
  useLayoutEffect(() => first.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), [])

  const day = days[state] ?? (dayOf(entry, state) || today)
  const stated = (one: JournalEntry): Changed =>
    state === one.state && day === dayOf(one, state) ? { entry: one } : changeState(one, state, day, today)
  const proposed = stated(entry)
  const proposal = 'entry' in proposed ? (proposed.entry.remindOn ?? '') : ''
  const saidAt = (field: 'day' | 'remind' | 'form') =>
    problem?.at === field ? words.problem[problem.what] : null

  async function save() {
    let at: 'day' | 'remind' = 'day'
    // What the person did not touch stays as the store has it: another tab may have changed it.
    const kept = await world.store.change(entry.id, (now) => {
      const after = stated(now)
      if ('problem' in after) return after
      const noted = { ...after.entry, note: note ?? after.entry.note }
      if (state !== 'sent' || remind === null) return { entry: noted }
      at = 'remind'
      return changeReminder(noted, remind === '' ? null : remind)
    })
    if ('problem' in kept) {
      const form = kept.problem === 'gone' || kept.problem === 'storage-full'
      return setProblem({ at: form ? 'form' : at, what: kept.problem })
    }
    world.changed()
    close()
    done(words.saved)
  }

  return (
    <form
      class="change"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <fieldset class="states" ref={first}>
        <legend>{words.state}</legend>
        <Choice
          options={offered(entry).map((one) => [one, texts.state[one]] as const)}
          value={state}
          choose={(next) => {
            setState(next)
            setProblem(null)
          }}
        />
        {JOURNAL_STATES.indexOf(state) < JOURNAL_STATES.indexOf(entry.state) ? (
          <p class="hint">{words.back}</p>
        ) : null}
      </fieldset>
      {state === 'draft' ? null : (
        <DayField
          label={words.day[state]}
          hint={words.dayHint}
          problem={saidAt('day') ?? (day > today ? words.problem.future : null)}
          value={day}
          max={today}
          change={(value) => setDays({ ...days, [state]: value })}
        />
      )}
      {state === 'sent' ? (
        <DayField
          label={words.remind}
          hint={`${texts.why(termOf(entry.kind, lawOf(entry)), entry.kind)} ${words.remindHint}`}
          problem={saidAt('remind')}
          value={remind ?? proposal}
          change={setRemind}
        />
      ) : null}
      <NoteField words={words} value={note ?? entry.note} max={MAX_NOTE} change={setNote} />
      <div class="buttons">
        <button type="submit" class="primary">
          {words.save}
        </button>
        <button type="button" onClick={close}>
          {words.cancel}
        </button>
      </div>
      <p class="told" role="status">
        {saidAt('form') ?? ''}
      </p>
    </form>
  )
}

/** A letter that was not sent has no answer yet. */
const offered = ({ state }: JournalEntry): readonly JournalState[] =>
  state === 'draft' ? ['draft', 'sent'] : JOURNAL_STATES
