import { partialDateText } from '../interface/date-text.ts'
import type { ListTrouble } from '../list/list.ts'
import type { ListView } from '../subscriptions/list-messages.ts'
import { listName } from './list-name.ts'
import type { OptionsWords } from './options-words.ts'

interface ListNoticesProps {
  list: ListView
  /** Trouble that is just being told elsewhere on the card. */
  told: ListTrouble | null
  words: OptionsWords
}

/** What keeps a list from speaking or from being renewed, and what is used instead. */
export function ListNotices({ list, told, words: { own, shared } }: ListNoticesProps) {
  const { expired, trouble, issued, expires, subscription } = list
  const name = listName(list, shared.local)
  const day = (iso: string) => partialDateText(iso.slice(0, 10), shared.locale)
  return (
    <>
      {subscription?.paused && <p class="notice calm">{own.lists.paused}</p>}
      {expired && <p class="notice">{shared.list.expired(name, day(expires))}</p>}
      {trouble !== null && trouble.what !== told && (
        <p class="notice">
          {shared.list.trouble(name, day(trouble.since), day(issued), shared.list.why[trouble.what])}
        </p>
      )}
    </>
  )
}
