import type { SubscribeAnswer } from '../subscriptions/list-messages.ts'
import type { OptionsWords } from './options-words.ts'

/** What came of a try to subscribe, said at the field that it concerns, or below the button. */
export interface SubscribeTold {
  address: string | null
  key: string | null
  /** Below the button. */
  text: string
  problems: string[]
}

export const NOTHING_SAID: SubscribeTold = { address: null, key: null, text: '', problems: [] }

/** Where a try failed; null where the list has been subscribed to. `answer`: null where none came. */
export function subscribeTold(
  answer: SubscribeAnswer | null,
  { own, shared }: OptionsWords,
): SubscribeTold | null {
  const { subscribe } = own
  if (answer === null) return { ...NOTHING_SAID, text: subscribe.noAnswer }
  const { outcome, problems } = answer
  switch (outcome) {
    case 'updated':
    case 'unchanged':
      return null
    case 'bad-address':
      return { ...NOTHING_SAID, address: subscribe.badAddress }
    case 'known-address':
      return { ...NOTHING_SAID, address: subscribe.knownAddress }
    case 'bad-key':
      return { ...NOTHING_SAID, key: subscribe.badKey }
    case 'too-many-lists':
      return { ...NOTHING_SAID, text: subscribe.tooMany }
    default:
      return { ...NOTHING_SAID, text: subscribe.refused(shared.list.why[outcome]), problems }
  }
}
