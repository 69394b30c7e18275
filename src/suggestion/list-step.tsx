import { Choice, Tick } from '../interface/choice.tsx'
import { partialDateText } from '../interface/date-text.ts'
import { Step } from '../interface/step.tsx'
import { webAddress } from '../interface/web-address.ts'
import type { SuggestionTexts } from '../languages/shape/suggestion.ts'
import { listName } from './list-named.ts'
import type { OfferedList } from './offered-lists.ts'

interface Props {
  number: number
  texts: SuggestionTexts
  /** To choose from; a correction is for the list alone that the entry stands in. */
  lists: readonly OfferedList[]
  list: OfferedList | null
  choose(id: string): void
  /** Null where there is nothing to add. */
  withSeen: boolean | null
  addSeen(with_: boolean): void
}

export function ListStep({ number, texts, lists, list, choose, withSeen, addSeen }: Props) {
  const words = texts.list
  const label = (one: OfferedList) =>
    `${listName(one, texts.language)} (${words.edition(one.number, partialDateText(one.issued, texts.locale))})`
  const criteria = list?.head?.criteria ? webAddress(list.head.criteria) : null
  const [only, ...others] = lists
  return (
    <Step number={number} heading={words.heading}>
      {only === undefined ? (
        <p>{words.none}</p>
      ) : others.length === 0 ? (
        <p>{label(only)}</p>
      ) : (
        <Choice
          options={lists.map((one) => [one.id, label(one)] as const)}
          value={list?.id ?? null}
          choose={choose}
        />
      )}
      {criteria === null ? null : (
        <p>
          <a class="visit" href={criteria} target="_blank" rel="noreferrer noopener">
            {texts.criteria.more}
          </a>
        </p>
      )}
      {withSeen === null ? null : (
        <Tick ticked={withSeen} toggle={addSeen}>
          <strong>{texts.withSeen.label}</strong>
          <small>{texts.withSeen.hint}</small>
        </Tick>
      )}
    </Step>
  )
}
