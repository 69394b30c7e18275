import { isDay, JOURNAL_STATES } from './decode-journal-entry.ts'
import type { JournalEntry, JournalState } from './journal-entry.ts'
import { lawOf } from './law-of.ts'
import { endOf, termOf } from './term-of.ts'

/** Why a change is not made: said at the field that it is about. */
export type ChangeProblem = 'no-day' | 'future' | 'before-the-last' | 'not-sent'

export type Changed = { entry: JournalEntry } | { problem: ChangeProblem }

const rank = (state: JournalState) => JOURNAL_STATES.indexOf(state)

/**
 * The entry in another state since `day`, or why it cannot be. Forward from draft there is only *sent*; a letter may
 * be closed without an answer. A step back corrects: the days that came after are taken away. `today` is an ISO date,
 * as is `day`, which a draft has none of.
 */
export function changeState(entry: JournalEntry, state: JournalState, day: string, today: string): Changed {
  if (state === 'draft')
    return { entry: { ...entry, state, sentOn: null, answeredOn: null, closedOn: null, remindOn: null } }
  if (!isDay(day)) return { problem: 'no-day' }
  if (day > today) return { problem: 'future' }
  if (entry.state === 'draft' && state !== 'sent') return { problem: 'not-sent' }
  const before = lastDayBefore(entry, state)
  if (before !== null && day < before) return { problem: 'before-the-last' }
  switch (state) {
    case 'sent':
      return { entry: { ...entry, ...sent(entry, day) } }
    case 'answered':
      return { entry: { ...entry, state, answeredOn: day, closedOn: null } }
    case 'closed': {
      const skipped = rank(entry.state) < rank('answered')
      return { entry: { ...entry, state, answeredOn: skipped ? null : entry.answeredOn, closedOn: day } }
    }
  }
}

/** Another day of sending moves the reminder with it, unless the person had set one of their own. */
function sent(entry: JournalEntry, day: string): Partial<JournalEntry> {
  const term = termOf(entry.kind, lawOf(entry))
  const own = entry.sentOn !== null && entry.remindOn !== endOf(term, entry.sentOn)
  return {
    state: 'sent',
    sentOn: day,
    answeredOn: null,
    closedOn: null,
    remindOn: own ? entry.remindOn : endOf(term, day),
  }
}

function lastDayBefore({ sentOn, answeredOn }: JournalEntry, state: JournalState): string | null {
  if (state === 'sent') return null
  return state === 'closed' ? (answeredOn ?? sentOn) : sentOn
}

/** The day to look again, as the person sets it; null takes it away. A draft has nothing to look again for. */
export function changeReminder(entry: JournalEntry, day: string | null): Changed {
  if (entry.state === 'draft') return day === null ? { entry } : { problem: 'not-sent' }
  if (day !== null && !isDay(day)) return { problem: 'no-day' }
  return { entry: { ...entry, remindOn: day } }
}
