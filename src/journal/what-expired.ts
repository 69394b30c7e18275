import { unanswered } from '../complaint/answers.ts'
import { monthsAfter } from '../complaint/months-after.ts'
import type { Work } from '../complaint/work.ts'
import type { KeepFor } from '../settings.ts'
import type { JournalEntry } from './journal-entry.ts'

/**
 * A dossier that was opened and left goes after this time, counted from the click: it holds a picture of the page and
 * nothing that anybody wrote. Milliseconds: 30 days.
 */
const UNTOUCHED_LIFE = 30 * 24 * 3600 * 1000

/** What is known of a dossier without loading its pictures. */
export interface DossierKnown {
  id: string
  /** ISO 8601. */
  createdAt: string
  /** `damaged`: there is one that cannot be read, and nobody can say that it holds nothing. */
  work: Work | 'damaged' | null
}

export interface Expired {
  entries: string[]
  dossiers: string[]
}

/**
 * What has lived its time. An entry lives `keepFor` months after its last change, or after the day to look again where
 * that is still to come, and its dossier as long as an entry leads to it. A dossier that nobody worked on goes earlier,
 * with its line. `now` in milliseconds.
 */
export function whatExpired(
  entries: readonly JournalEntry[],
  dossiers: readonly DossierKnown[],
  keepFor: KeepFor,
  now: number,
): Expired {
  const gone = new Set<string>()
  for (const { id, createdAt, work } of dossiers) {
    const lines = entries.filter(({ draft }) => draft === id)
    const begun = lines.some(({ state, note }) => state !== 'draft' || note !== '')
    const untouched = !begun && isUntouched(work)
    const saved = work === null || work === 'damaged' ? createdAt : work.savedAt
    const last = [saved, ...lines.map(lastOf)].sort().at(-1)
    if (untouched ? now - Date.parse(createdAt) > UNTOUCHED_LIFE : isPast(last ?? createdAt, keepFor, now))
      gone.add(id)
  }
  const known = new Set(dossiers.map(({ id }) => id))
  const over = entries.filter((entry) =>
    entry.draft !== null && known.has(entry.draft)
      ? gone.has(entry.draft)
      : isPast(lastOf(entry), keepFor, now),
  )
  return { entries: over.map(({ id }) => id), dossiers: [...gone] }
}

/** A reminder that is still to come is not deleted before it was of use. */
function lastOf({ state, changedAt, remindOn }: JournalEntry): string {
  return state === 'sent' && remindOn !== null && remindOn > changedAt ? remindOn : changedAt
}

function isPast(iso: string, keepFor: KeepFor, now: number): boolean {
  if (keepFor === 'always') return false
  const until = monthsAfter(iso.slice(0, 10), keepFor)
  return until !== null && new Date(now).toISOString().slice(0, 10) > until
}

/** Nothing was answered, and no letter was edited. */
function isUntouched(work: DossierKnown['work']): boolean {
  if (work === null) return true
  if (work === 'damaged') return false
  const { answers, desk, organisationDesks } = work
  const edited = [desk, ...Object.values(organisationDesks)].some(
    (one) => one.edited !== null || one.setAside !== null,
  )
  const answered = Object.entries(unanswered).some(
    ([question, none]) => JSON.stringify(Reflect.get(answers, question)) !== JSON.stringify(none),
  )
  return !edited && !answered
}
