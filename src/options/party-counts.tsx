import { useCallback } from 'preact/hooks'
import { useAsked } from '../choices/use-asked.ts'
import { ENTRY_TEXTS } from '../list/entry.ts'
import { plainText } from '../outgoing/plain-text.ts'
import type { OptionsCalls } from './background-calls.ts'
import { countParties, MAX_COUNTED } from './count-parties.ts'
import type { OptionsWords } from './options-words.ts'
import { Retry } from './retry.tsx'

interface PartyCountsProps {
  calls: OptionsCalls
  id: string
  edition: number
  words: OptionsWords
}

/** How many entries concern each party: whoever thinks a list one-sided can count. */
export function PartyCounts({ calls, id, edition, words: { own: texts } }: PartyCountsProps) {
  const ask = useCallback(
    async () => ({ counts: await countParties((from) => calls.entries(id, from, ''), texts.locale) }),
    [calls, id, edition, texts],
  )
  const { answer, unanswered, again } = useAsked(ask)
  if (answer === null)
    return unanswered ? (
      <Retry what={texts.entries.unanswered} act={texts.unanswered.retry} again={() => void again()} />
    ) : (
      <p class="hint">{texts.entries.loading}</p>
    )
  const { counts } = answer
  if (counts === null) return <p>{texts.entries.tooLong(MAX_COUNTED)}</p>
  const number = new Intl.NumberFormat(texts.locale)
  return (
    <ul class="parties">
      {counts.map(({ id: party, name, entries }) => (
        <li key={party}>
          <bdi>{plainText(name, ENTRY_TEXTS.name)}</bdi> <span class="count">{number.format(entries)}</span>
        </li>
      ))}
    </ul>
  )
}
