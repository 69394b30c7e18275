import type { Party } from '../parties/party.ts'
import { joinedLetters } from '../reading/site-names.ts'

/** Letters of a name that is looked for by itself. */
const NAME_LETTERS = 3

/** Characters of one text that are looked through for it. */
const TEXT_CHARACTERS = 5_000

const CAPITALISED = /\p{Lu}[\p{L}\p{N}\p{M}]+/gu

/**
 * Whether a text has the party's name as its domain has it: branches write "Sheffield Labour", "GRÜNE Berlin", "Derby
 * Conservatives", which no record lists.
 */
export function namedAsItsDomain(texts: readonly string[], { officialDomains }: Party): boolean {
  const names = officialDomains.flatMap(({ domain }) => loose(domain.split('.')[0] ?? ''))
  const fit = names.filter((name) => name.length >= NAME_LETTERS)
  return texts.some((text) => {
    const words = text.slice(0, TEXT_CHARACTERS).match(CAPITALISED) ?? []
    // "Green Party" is "greenparty" in the domain.
    const written = new Set(words.flatMap((word, at) => [word, word + (words[at + 1] ?? '')].map(loose)))
    return fit.some((name) => written.has(name))
  })
}

/** Equal for "Grüne" and "gruene", "Conservative" and "conservatives". */
const loose = (text: string): string =>
  joinedLetters(text)
    .replace(/([aou])e/g, '$1')
    .replace(/s$/, '')
