import type { Party } from '../parties/party.ts'
import { foldText } from '../reading/fold-text.ts'
import { folder, partiesNamed } from '../reading/parties-named.ts'
import { type Word, wordsOf } from '../reading/party-index.ts'
import { imprintPhrases } from './imprint-phrases.ts'

/** Characters of a text that is looked through, of what follows the words of a role, and of a quote. */
const TEXT_CHARACTERS = 20_000
const REACH = 160
const QUOTE_CHARACTERS = 260
/** Characters between the words of a role and a colon: "Herausgeber dieser Seite:". */
const COLON_REACH = 24
/** Characters of a word that the reach would cut in two: a mail address. */
const WORD_CHARACTERS = 100
/** Words before those of a role in which a "not" stands. */
const WORDS_BEFORE = 2

/** A sentence that ends, not an initial ("J. Smith"); signs by which menus and footers part what they hold. */
const STOP = /(?<=[\p{L}\p{N})]{4})[.?!](?=\s|$)|[|•·©\n]/u

/** A line that says who stands behind a page, and the party that it names. */
export interface ImprintLine {
  party: string
  name: string
  line: string
}

/** Ends with a mark of its own where a role is complete. */
interface Node {
  next: Map<string, Node>
  role: 'any' | 'colon' | null
}

const roles = buildRoles()
const breaks: ReadonlySet<string> = new Set(
  Object.values(imprintPhrases).flatMap((words) => words.breaks.map(foldText)),
)

/**
 * Lines of a text in which the words of a role are followed by a party's name, each party once. `beside`: what else
 * may bear out a name that has other meanings, such as mail addresses.
 */
export function imprintLines(
  text: string,
  url: string,
  parties: readonly Party[],
  beside: readonly string[] = [],
): ImprintLine[] {
  const read = text.slice(0, TEXT_CHARACTERS)
  const fold = folder()
  const words = wordsOf(read, fold)
  const found = new Map<string, ImprintLine>()
  words.forEach(({ from }, at) => {
    const end = roleEnd(words, at, read)
    if (end === null || isBroken(words.slice(Math.max(0, at - WORDS_BEFORE), at))) return
    const after = read.slice(end, wordEnd(read, end + REACH))
    const stop = after.search(STOP)
    const reach = stop < 0 ? after : after.slice(0, stop + 1)
    for (const { party, name, by } of partiesNamed([reach, ...beside], url, parties)) {
      const place = reach.indexOf(by[0]?.text ?? '\n')
      if (place < 0 || found.has(party) || isBroken(wordsOf(reach.slice(0, place), fold))) continue
      found.set(party, { party, name, line: read.slice(from, end + reach.length).slice(0, QUOTE_CHARACTERS) })
    }
  })
  return [...found.values()]
}

const isBroken = (words: readonly Word[]): boolean => words.some(({ folded }) => breaks.has(folded))

function wordEnd(text: string, at: number): number {
  const rest = text.slice(at, at + WORD_CHARACTERS).search(/\s/)
  return at + (rest < 0 ? WORD_CHARACTERS : rest)
}

/** Where what follows the words of a role begins; null where none begin at `at`. */
function roleEnd(words: readonly Word[], at: number, text: string): number | null {
  let node: Node | undefined = roles
  let end: number | null = null
  for (let next = at; node !== undefined; next += 1) {
    const word = words[next]
    const before = words[next - 1]
    if (node.role !== null && before !== undefined) {
      const colon = text.slice(before.to, before.to + COLON_REACH).indexOf(':')
      if (node.role === 'any') end = before.to
      else if (colon >= 0) end = before.to + colon + 1
    }
    node = word === undefined ? undefined : node.next.get(word.folded)
  }
  return end
}

function buildRoles(): Node {
  const root: Node = { next: new Map(), role: null }
  const insert = (phrase: string, role: 'any' | 'colon'): void => {
    let node = root
    for (const word of phrase.split(' ')) {
      const next = node.next.get(foldText(word)) ?? { next: new Map(), role: null }
      node.next.set(foldText(word), next)
      node = next
    }
    // A role that needs no colon in one language needs none at all.
    if (node.role !== 'any') node.role = role
  }
  for (const { roles, beforeColon } of Object.values(imprintPhrases)) {
    for (const phrase of beforeColon) insert(phrase, 'colon')
    for (const phrase of roles) insert(phrase, 'any')
  }
  return root
}
