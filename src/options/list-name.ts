import { MAX_LIST_NAME } from '../list/list.ts'
import { localText } from '../list/local-text.ts'
import { plainText } from '../outgoing/plain-text.ts'
import type { ListView } from '../subscriptions/list-messages.ts'

/**
 * What to call a list in a sentence: as the person does, else as it calls itself. Without invisible characters, which
 * could turn the sentence around it.
 */
export function listName({ name, subscription }: ListView, language: string): string {
  const own = localText(name, language).text
  return plainText(subscription === null || subscription.name === '' ? own : subscription.name, MAX_LIST_NAME)
}
