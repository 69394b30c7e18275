import type { Lexicon } from '../languages/shape/lexicon.ts'

/** Every language that pages can be read in: the folder is the register. One array, by whose identity the look-up tree is kept. */
export const lexicons: Lexicon[] = Object.values(
  import.meta.glob<Lexicon>('../languages/??.ts', { eager: true, import: 'lexicon' }),
)
