import type { FrameFacts } from '../src/facts.ts'
import type { Lexicon } from '../src/languages/shape/lexicon.ts'
import { textOf } from '../src/reading/language-of.ts'
import { languagesToRead } from '../src/reading/languages-to-read.ts'

/** Every language that pages can be read in, as the build finds them: the folder is the register. */
export const lexicons: Lexicon[] = Object.values(
  import.meta.glob<Lexicon>('../src/languages/??.ts', { eager: true, import: 'lexicon' }),
)

const sets = new Map<string, Lexicon[]>()

/** Those that the background would load for a text. */
export function lexiconsForText(text: string, hints: readonly (string | null)[]): Lexicon[] {
  const codes = languagesToRead(text, hints, lexicons)
  const set = sets.get(codes.join()) ?? lexicons.filter(({ code }) => codes.includes(code))
  sets.set(codes.join(), set)
  return set
}

/** The same for the frames of a page. */
export function lexiconsFor(frames: FrameFacts[], detected: string | null): Lexicon[] {
  const pages = frames.map(({ facts }) => facts)
  return lexiconsForText(textOf(pages), [...pages.map(({ lang }) => lang), detected])
}
