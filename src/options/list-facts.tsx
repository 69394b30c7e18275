import { momentText, partialDateText } from '../interface/date-text.ts'
import type { ListView } from '../subscriptions/list-messages.ts'
import { ageText } from './age-text.ts'
import type { OptionsWords } from './options-words.ts'

interface ListFactsProps {
  list: ListView
  now: Date
  words: OptionsWords
}

/** Which edition this is, how old, how large, and when it was last found to be in order. */
export function ListFacts({ list, now, words: { own, shared } }: ListFactsProps) {
  const { lists, locale } = own
  const day = (iso: string) => partialDateText(iso, shared.locale)
  const moment = (time: number) => momentText(new Date(time).toISOString(), shared.locale)
  const { number, issued, expires, subscription } = list
  const lines = [
    [lists.edition, lists.issued(number, day(issued), ageText(issued, now, locale))],
    [lists.expires, day(expires)],
    ...(subscription === null ? [] : [[lists.verified, moment(subscription.verifiedAt)]]),
    ...(subscription === null || subscription.triedAt <= subscription.verifiedAt
      ? []
      : [[lists.tried, moment(subscription.triedAt)]]),
  ]
  return (
    <dl class="facts">
      {lines.map(([term, said]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}
