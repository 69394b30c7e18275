import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { ENTRIES_A_PAGE, type ListView } from '../subscriptions/list-messages.ts'
import type { OptionsCalls } from './background-calls.ts'
import { EntryItem } from './entry-item.tsx'
import { Fold } from './fold.tsx'
import type { OptionsWords } from './options-words.ts'
import { PartyCounts } from './party-counts.tsx'
import { Retry } from './retry.tsx'
import { useEntries } from './use-entries.ts'

/** Characters of a search that the background takes. */
const MAX_QUERY = 100

interface EntriesProps {
  list: ListView
  calls: OptionsCalls
  now: Date
  words: OptionsWords
}

/** The entries of a list: searched, a page at a time, and counted by party. */
export function Entries({ list, calls, now, words }: EntriesProps) {
  const texts = words.own.entries
  const [typed, setTyped] = useState('')
  const entries = useEntries(calls, list.id, list.number, typed)
  const { shown, total, left, query } = entries
  const [arrived, setArrived] = useState<number | null>(null)
  const firstNew = useRef<HTMLLIElement>(null)
  const field = useId()
  useLayoutEffect(() => firstNew.current?.focus(), [arrived])

  const retired = shown?.filter(({ status }) => status === 'retired').length ?? 0
  const visible = (shown?.length ?? 0) - retired
  return (
    <>
      <Fold title={texts.byParty}>
        <PartyCounts calls={calls} id={list.id} edition={list.number} words={words} />
      </Fold>
      <p class="field">
        <label for={field}>{texts.search}</label>
        <input
          id={field}
          type="search"
          maxLength={MAX_QUERY}
          value={typed}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${field}-hint`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <small id={`${field}-hint`} class="hint">
          {texts.searchHint}
        </small>
      </p>
      <p class="hint" role="status">
        {shown === null
          ? texts.loading
          : total === 0
            ? texts.none(query)
            : texts.found(visible, total - retired, query)}
      </p>
      {entries.unanswered && (
        <Retry what={texts.unanswered} act={words.own.unanswered.retry} again={entries.again} />
      )}
      <ul class="entries">
        {shown?.map((entry, place) => (
          <EntryItem
            key={entry.id}
            entry={entry}
            now={now}
            expired={list.expired}
            words={words}
            {...(place === arrived ? { place: firstNew } : {})}
          />
        ))}
      </ul>
      {retired > 0 && <p class="hint">{texts.retired(retired)}</p>}
      {left > 0 && (
        <button type="button" onClick={async () => setArrived(await entries.more())}>
          {texts.more(Math.min(left, ENTRIES_A_PAGE))}
        </button>
      )}
    </>
  )
}
