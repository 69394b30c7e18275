import { nameIn } from '../complaint/addressee.ts'
import type { Chosen } from '../complaint/chosen.ts'
import type { AuthorityChoice } from './authority-choice.ts'

/** The authority that is chosen, called as in the language of the interface, with its letter in the chosen one; null while none is. */
export function chosenAuthority(
  chosen: Chosen,
  authorities: readonly AuthorityChoice[],
  interfaceLanguage: string,
): AuthorityChoice | null {
  const found = authorities.find(({ id }) => id === chosen.authority)
  if (found === undefined) return null
  const authority = { ...found, short: nameIn(found, interfaceLanguage).short }
  const letter = authority.letters.find(({ language }) => language === chosen.language)
  return letter === undefined ? authority : { ...authority, letter }
}
