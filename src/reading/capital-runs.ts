import { NAME_JOINTS } from './name-particles.ts'
import { plainNameAt } from './plain-names.ts'

/** Little words in a row inside one name: "Stiftung für die Rechte …". */
const JOINTS_IN_A_ROW = 2

export const CAPITAL = /^[«"“(]*\p{Lu}/u

/** "l'association", "d'Attac", "dell'Ambiente": the article is no part of the word. */
export const bare = (word: string): string => word.replace(/^(?:\p{L}{1,2}|\p{Ll}{3,5})['’](?=\p{L})/u, '')

export interface Run {
  words: string[]
  from: number
  to: number
}

/** Runs of capitalised words, joined over "of", "de la", "&". */
export function capitalRuns(words: string[]): Run[] {
  const runs: Run[] = []
  let from = -1
  let to = -1
  const close = (): void => {
    if (from >= 0) runs.push({ words: words.slice(from, to), from, to })
    from = -1
  }
  let inName = 0
  words.forEach((word, at) => {
    const plain = inName > 0 ? 0 : plainNameAt(words, at)
    if (plain > 0) {
      close()
      runs.push({ words: words.slice(at, at + plain), from: at, to: at + plain })
      inName = plain
    }
    if (inName > 0) inName -= 1
    else if (CAPITAL.test(bare(word))) {
      if (from < 0) from = at
      to = at + 1
      if (/[,;:)]$/.test(word)) close()
    } else if (!(from >= 0 && at - to < JOINTS_IN_A_ROW && NAME_JOINTS.has(word))) close()
  })
  close()
  return runs
}
