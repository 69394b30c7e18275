import { addresseeOf } from '../complaint/addressee.ts'
import type { Desk } from '../complaint/desk.ts'
import type { AuthorityChoice } from './authority-choice.ts'

/**
 * Whether the letter on the desk is the person's own version of one to another authority, or in another language, than is
 * chosen now. It stays theirs to copy and save, but is no answer for this authority's form, and cannot be cut by the
 * headings of this language.
 */
export function addressedElsewhere({ edited }: Desk, authority: AuthorityChoice): boolean {
  if (edited === null) return false
  const lines = (edited.from ?? edited.text).split('\n').map((line) => line.trim())
  const { name } = addresseeOf(authority, authority.letter.language)
  const titles = Object.values(authority.letter.title)
  return !lines.some((line) => titles.includes(line)) || !lines.some((line) => line.includes(name))
}
