import { partialDateText } from '../interface/date-text.ts'
import { troubleText } from '../interface/trouble-text.ts'
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

/** What keeps a list from speaking, from being renewed or from being told whole, and what is used instead. */
export function ListNotices({ list, told, words: { own, shared } }: ListNoticesProps) {
  const { expired, trouble, expires, subscription } = list
  const name = listName(list, shared.local)
  return (
    <>
      {subscription?.paused && <p class="callout barred notice calm">{own.lists.paused}</p>}
      {expired && (
        <p class="callout barred is-trouble notice">
          {shared.list.expired(name, partialDateText(expires, shared.locale))}
        </p>
      )}
      {trouble !== null && trouble.what !== told && (
        <p class="callout barred is-trouble notice">{troubleText(list, name, shared)}</p>
      )}
    </>
  )
}
