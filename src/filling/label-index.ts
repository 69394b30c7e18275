import type { Asked, PortalWords, Whose } from '../languages/shape/portal.ts'
import { foldText } from '../reading/fold-text.ts'

/** Words of one label that are looked at, and characters: a hostile page's labels have no end. */
const LIMITS = { words: 120, characters: 1_500 }

/** A piece of a label that the lexicon knows, or one word that it does not. */
export interface Piece {
  asked: Asked | null
  whose: Whose | null
  /** Changes nothing. */
  filling: boolean
  /** Asks for a day, or says that something happened. */
  time: 'when' | 'happened' | null
  /** False for a word of no phrase. */
  known: boolean
  words: number
}

type Meaning = Pick<Piece, 'asked' | 'whose' | 'filling' | 'time'>

interface Phrase {
  words: string[]
  /** What has to follow soon, for "what would you like … to do"; null where nothing does. */
  then: string[] | null
  meaning: Meaning
}

/** Phrases by their first word, the longest first. */
export type LabelIndex = Map<string, Phrase[]>

/** Words that may stand in the gap of a phrase. */
const GAP = 8

const WORD = /[\p{L}\p{N}]+/gu

export const wordsOf = (text: string): string[] =>
  (foldText(text.slice(0, LIMITS.characters)).match(WORD) ?? []).slice(0, LIMITS.words)

export function labelIndex({ asked, whose, filling, when, happened }: PortalWords): LabelIndex {
  const phrases = new Map<string, Meaning>()
  const add = (list: string, part: Partial<Meaning>) => {
    for (const phrase of list.split(' | ')) {
      const key = phrase
        .split('…')
        .map((part) => wordsOf(part).join(' '))
        .join('…')
      const known = phrases.get(key) ?? { asked: null, whose: null, filling: false, time: null }
      if (key !== '') phrases.set(key, { ...known, ...part })
    }
  }
  for (const [concept, list] of Object.entries(asked))
    if (isAsked(concept, asked)) add(list, { asked: concept })
  for (const [person, list] of Object.entries(whose)) if (isWhose(person, whose)) add(list, { whose: person })
  add(filling, { filling: true })
  add(when, { time: 'when' })
  add(happened, { time: 'happened' })

  const organisations = new Set(whose.organisation.split(' | ').map((phrase) => wordsOf(phrase).join(' ')))
  const index: LabelIndex = new Map()
  for (const [key, meaning] of phrases) {
    const [words = [], then = null] = key.split('…').map((part) => part.split(' '))
    const first = words[0] ?? ''
    // "Name of the organisation" is one phrase, and speaks of an organisation as its last word would alone.
    if (meaning.asked === 'organisation' && meaning.whose === null && holds(words, organisations))
      meaning.whose = 'organisation'
    const known = index.get(first)
    if (known) known.push({ words, then, meaning })
    else index.set(first, [{ words, then, meaning }])
  }
  for (const same of index.values()) same.sort((a, b) => lengthOf(b) - lengthOf(a))
  return index
}

/** Whether any of some phrases stands within a row of words, and is not all of it. */
const holds = (words: readonly string[], phrases: ReadonlySet<string>): boolean =>
  words.some((_, from) =>
    words.some(
      (_, to) =>
        to >= from && to - from + 1 < words.length && phrases.has(words.slice(from, to + 1).join(' ')),
    ),
  )

const lengthOf = ({ words, then }: Phrase): number => words.length + (then?.length ?? 0)

const isAsked = (name: string, all: PortalWords['asked']): name is Asked => name in all
const isWhose = (name: string, all: PortalWords['whose']): name is Whose => name in all

/** Written in every language, and no word of any: how a date is to be typed, numbers of examples. */
const IGNORED = /^(?:\d+|jj|mm|aaaa|dd|yyyy|tt|jjjj|gg|rrrr|yy|hh)$/

/** Texts whose pieces are kept: every question about a field reads its label anew. */
const KEPT = 500
const kept = new WeakMap<LabelIndex, Map<string, readonly Piece[]>>()

/** A text in pieces, from left to right, each the longest phrase that begins there. */
export function piecesOf(text: string, index: LabelIndex): readonly Piece[] {
  const begun = text.slice(0, LIMITS.characters)
  const before = kept.get(index) ?? new Map<string, readonly Piece[]>()
  const known = before.get(begun)
  if (known !== undefined) return known
  if (before.size >= KEPT) before.clear()
  const pieces = cut(begun, index)
  kept.set(index, before.set(begun, pieces))
  return pieces
}

function cut(text: string, index: LabelIndex): Piece[] {
  const words = wordsOf(text)
  const pieces: Piece[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    const found = (index.get(word) ?? []).flatMap((phrase) => {
      const to = endOf(phrase, words, at)
      return to === null ? [] : { phrase, to }
    })[0]
    if (found) pieces.push({ ...found.phrase.meaning, known: true, words: lengthOf(found.phrase) })
    else if (!IGNORED.test(word))
      pieces.push({ asked: null, whose: null, filling: false, time: null, known: false, words: 1 })
    at = found?.to ?? at + 1
  }
  return pieces
}

/** Where a phrase that begins here ends; null where it does not stand here. */
function endOf({ words, then }: Phrase, all: readonly string[], at: number): number | null {
  const standsAt = (part: readonly string[], from: number) =>
    part.every((one, offset) => all[from + offset] === one)
  if (!standsAt(words, at)) return null
  const end = at + words.length
  if (then === null) return end
  for (let from = end; from <= end + GAP; from += 1) if (standsAt(then, from)) return from + then.length
  return null
}
