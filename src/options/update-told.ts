import { partialDateText } from '../interface/date-text.ts'
import type { ListTrouble } from '../list/list.ts'
import type { ListView, UpdateAnswer } from '../subscriptions/list-messages.ts'
import { listName } from './list-name.ts'
import type { OptionsWords } from './options-words.ts'

/** What came of something that was asked of a list. */
export interface Told {
  text: string
  trouble: ListTrouble | null
  problems: string[]
}

export const NOTHING_TOLD: Told = { text: '', trouble: null, problems: [] }

/** The outcome of an update in words. `list`: as it is now; `answer`: null where none came. */
export function updateTold(answer: UpdateAnswer | null, list: ListView, { own, shared }: OptionsWords): Told {
  if (answer === null) return { ...NOTHING_TOLD, text: own.update.noAnswer }
  const { outcome, problems } = answer
  const issued = partialDateText(list.issued, shared.locale)
  switch (outcome) {
    case 'updated':
      return { text: own.update.updated(list.number), trouble: null, problems }
    case 'unchanged':
      return { text: own.update.unchanged, trouble: null, problems }
    case 'index-full':
      return {
        text: shared.list.inPart(listName(list, shared.local), issued),
        trouble: outcome,
        problems,
      }
    default:
      return { text: own.update.refused(shared.list.why[outcome], issued), trouble: outcome, problems }
  }
}
