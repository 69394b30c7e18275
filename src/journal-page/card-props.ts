import type { JournalEntry } from '../journal/journal-entry.ts'
import type { JournalTexts } from '../languages/shape/journal.ts'
import type { PageWorld } from './page-world.ts'

/** What every part of a letter's card gets. */
export interface CardProps {
  entry: JournalEntry
  texts: JournalTexts
  world: PageWorld
  /** ISO date, where the person is. */
  today: string
  /** Whether the site is named in calendars. */
  naming: boolean
  /** Something was changed or deleted: reads anew and says what happened. */
  done(told: string, gone?: boolean): void
}
