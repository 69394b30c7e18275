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
  const known = once(async (name) => v.parse(register, await load(name)))
  const lexicon = once(async (code) => {
    const value = await load(code)
    if (!isLexicon(value)) throw new Error(`lexicons/${code}.json is no lexicon`)
    return value
  })
  const setOf = once((key) => Promise.all(key.split(',').map(lexicon)))

  return {
    async for(text, hints) {
      return setOf(languagesToRead(text, hints, await known('register')).join())
    },
  }
}

/** Makes each thing once; what failed is tried again the next time it is wanted. */
function once<T>(make: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const made = new Map<string, Promise<T>>()
  return (name) => {
    const found = made.get(name) ?? make(name)
    made.set(name, found)
    found.catch(() => made.delete(name))
    return found
  }
}
