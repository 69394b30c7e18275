import { addresseeOf } from '../complaint/addressee.ts'
import type { Desk } from '../complaint/desk.ts'
import type { AuthorityChoice } from './authority-choice.ts'

/** Lines of a letter's head, in which its addressee stands. */
const HEAD = 8

interface AddressedTo {
  authority: AuthorityChoice
  /** The letter says so itself. */
  named: boolean
}

/** In every language that it has a name in: the letter's may be another than the record's first. */
const namesOf = (authority: AuthorityChoice): string[] =>
  [...authority.languages, authority.letter.language].map((language) => addresseeOf(authority, language).name)

/**
 * The authority that the letter on the desk is addressed to, as its own lines say; where they name none, the chosen one,
 * not `named`. Null where there is neither.
 */
export function addressedTo(
  { edited }: Desk,
  chosen: AuthorityChoice | null,
  authorities: readonly AuthorityChoice[],
): AddressedTo | null {
  if (edited === null) return chosen === null ? null : { authority: chosen, named: true }
  const head = edited.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, HEAD)
  const named = [...(chosen === null ? [] : [chosen]), ...authorities].find((authority) => {
    const names = namesOf(authority)
    return head.some((line) => names.some((name) => line.includes(name)))
  })
  if (named !== undefined) return { authority: named, named: true }
  return chosen === null ? null : { authority: chosen, named: false }
}
