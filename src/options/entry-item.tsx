import type { Ref } from 'preact'
import { partialDateText } from '../interface/date-text.ts'
import { ENTRY_TEXTS, type Entry } from '../list/entry.ts'
import { lastSourceDate, standing } from '../list/standing.ts'
import { plainText } from '../outgoing/plain-text.ts'
import { EntryProof } from './entry-proof.tsx'
import { Fold } from './fold.tsx'
import type { OptionsWords } from './options-words.ts'
import { Written } from './written.tsx'

interface EntryItemProps {
  entry: Entry
  now: Date
  /** Of its list. */
  expired: boolean
  words: OptionsWords
  /** For the first of those that a person has just asked for, which gets the focus. */
  place?: Ref<HTMLLIElement>
}

/** One entry as it would speak today; nothing for one that was withdrawn. */
export function EntryItem({ entry, now, expired, words, place }: EntryItemProps) {
  const { own, shared } = words
  const state = standing(entry, now, expired)
  if (state === null) return null
  const last = lastSourceDate(entry)
  const remarks = [
    own.entries.kind[entry.kind],
    ...(last === null ? [] : [own.entries.lastSource(partialDateText(last, shared.locale))]),
  ]
  return (
    <li class={`entry ${state}`} tabIndex={-1} {...(place === undefined ? {} : { ref: place })}>
      <p class="match">
        <bdi>{entry.domains.map(({ name }) => name).join(', ')}</bdi>
        <span class="standing">{shared.list.standing[state]}</span>
      </p>
      <p class="remarks">
        <bdi>{plainText(entry.party.name, ENTRY_TEXTS.name)}</bdi> · {remarks.join(' · ')}
      </p>
      <p>
        <Written text={entry.summary} language={shared.local} limit={ENTRY_TEXTS.text} />
      </p>
      <Fold title={shared.list.sources(entry.sources.length)}>
        <EntryProof entry={entry} words={words} />
      </Fold>
    </li>
  )
}
