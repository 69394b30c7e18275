import { type ListState, MAX_LIST_NAME } from '../list/list.ts'
import { type LocalText, localText } from '../list/local-text.ts'
import { plainText } from '../outgoing/plain-text.ts'

/** A list as this room names it. */
export type ListNamed = Pick<ListState, 'id' | 'name' | 'number' | 'issued'>

/** Lists are written elsewhere: their names come without invisible characters, which could turn a sentence. */
export const listNamed = ({ id, name, number, issued }: ListNamed): ListNamed => ({
  id,
  name: cleaned(name),
  number,
  issued,
})

const cleaned = (name: LocalText): LocalText =>
  Object.fromEntries(
    Object.entries(name).map(([language, text]) => [language, plainText(text, MAX_LIST_NAME)]),
  )

/** What to call a list: as the person does, else as it calls itself. */
export const listName = ({ name, called }: { name: LocalText; called: string }, language: string): string =>
  plainText(called, MAX_LIST_NAME) || localText(name, language).text
