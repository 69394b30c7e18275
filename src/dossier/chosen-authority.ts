import type { Chosen } from '../complaint/chosen.ts'
import type { AuthorityChoice } from './authority-choice.ts'

/** The authority that is chosen, with its letter in the chosen language; null while none is. */
export function chosenAuthority(
  chosen: Chosen,
  authorities: readonly AuthorityChoice[],
): AuthorityChoice | null {
  const authority = authorities.find(({ id }) => id === chosen.authority)
  if (authority === undefined) return null
  const letter = authority.letters.find(({ language }) => language === chosen.language)
  return letter === undefined ? authority : { ...authority, letter }
}
