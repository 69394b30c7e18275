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
  // An authority with a name in each of its languages works in them alike: the person's own comes first.
  const own = found.otherNames?.[interfaceLanguage] === undefined ? undefined : interfaceLanguage
  const letter = authority.letters.find(({ language }) => language === (chosen.language ?? own))
  return letter === undefined ? authority : { ...authority, letter }
}
