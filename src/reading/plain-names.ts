import { foldText } from './fold-text.ts'

/**
 * Names that are made of common words or written without a capital, so that nothing in them shows that they are names:
 * those of the parties in `src/parties`, which a test holds complete.
 */
const PLAIN_NAMES = [
  'La France insoumise',
  'France insoumise',
  'Union populaire républicaine',
  'Podemos',
  'cd&v',
  '+Europa',
  'Polska 2050',
]

const known = new Map(PLAIN_NAMES.map((name) => [foldText(name), name.split(' ').length]))
const LONGEST = Math.max(...known.values())

const bare = (words: readonly string[]): string =>
  foldText(words.join(' ').replace(/^[«"“(]+|[»"”).,;:!?]+$/gu, ''))

/** True where the text is such a name and nothing else. */
export const isPlainName = (text: string): boolean => known.has(bare([text]))

/** How many words of such a name begin here, 0 if none does. */
export function plainNameAt(words: readonly string[], at: number): number {
  for (let count = LONGEST; count > 0; count -= 1)
    if (known.get(bare(words.slice(at, at + count))) === count) return count
  return 0
}
