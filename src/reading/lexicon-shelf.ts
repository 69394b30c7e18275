import * as v from 'valibot'
import type { Lexicon } from '../languages/shape/lexicon.ts'
import { type KnownLanguage, languagesToRead } from './languages-to-read.ts'

/** Hands out the lexicons that a text needs, and loads each of them once. */
export interface LexiconShelf {
  /** `hints`: languages that the text is declared or detected to be in. The same languages give the same array. */
  for(text: string, hints: readonly (string | null)[]): Promise<Lexicon[]>
}

const register: v.GenericSchema<unknown, KnownLanguage[]> = v.array(
  v.object({ code: v.string(), functionWords: v.array(v.string()) }),
)

/** The files are the build's own, made of typed modules: what could be wrong with one is that it is another file. */
const isLexicon = (value: unknown): value is Lexicon =>
  typeof value === 'object' && value !== null && 'functionWords' in value && 'noticeNot' in value

/** `load` gives the content of a file of the build's folder `lexicons/`, "register" or a language's code. */
export function lexiconShelf(load: (name: string) => Promise<unknown>): LexiconShelf {
  const files = new Map<string, Promise<unknown>>()
  const sets = new Map<string, Promise<Lexicon[]>>()

  function file(name: string): Promise<unknown> {
    const found = files.get(name) ?? load(name)
    files.set(name, found)
    return found
  }

  async function lexicon(code: string): Promise<Lexicon> {
    const value = await file(code)
    if (!isLexicon(value)) throw new Error(`lexicons/${code}.json is no lexicon`)
    return value
  }

  return {
    async for(text, hints) {
      const codes = languagesToRead(text, hints, v.parse(register, await file('register')))
      const key = codes.join()
      const set = sets.get(key) ?? Promise.all(codes.map(lexicon))
      sets.set(key, set)
      return set
    },
  }
}
