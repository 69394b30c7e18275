import type { Lexicon } from '../languages/shape/lexicon.ts'
import { foldText } from './fold-text.ts'
import { SENTENCE_END, type SplitText } from './split-text.ts'

/** Other words between the parts of a phrase with a gap. */
const WIDE_GAP = 22
const NARROW_GAP = 4
/** Digits in a row count as a number up to this length; longer ones are telephone numbers and identifiers. */
const NUMBER_DIGITS = 4

/** `words.petition`, `fields.email`, `notice.purposes`, `plainNotice.…`, `noticeNot.…`, `policy.…`, `policyNot.…`. */
export type Key = string

const ROOMS = ['words', 'fields', 'notice', 'plainNotice', 'noticeNot', 'policy', 'policyNot'] as const

/** A phrase found in a text: words `from` to `to` (not included). */
export interface Hit {
  key: Key
  /** Code of the lexicon that it comes from. */
  language: string
  from: number
  to: number
}

interface Ending {
  key: Key
  language: string
  /** Set where the phrase is one part of a sequence. */
  sequence: number
  part: number
}

interface Node {
  next: Map<string, Node>
  endings: Ending[]
}

interface Sequence {
  key: Key
  language: string
  gaps: number[]
}

export interface PhraseIndex {
  root: Node
  sequences: Sequence[]
}

const newNode = (): Node => ({ next: new Map(), endings: [] })
const PHRASE_WORDS = /[\p{L}\p{N}]+|[@#]/gu

function insert(root: Node, phrase: string, ending: Ending): void {
  let node = root
  let length = 0
  for (const [word] of foldText(phrase).matchAll(PHRASE_WORDS)) {
    let next = node.next.get(word)
    if (!next) {
      next = newNode()
      node.next.set(word, next)
    }
    node = next
    length += 1
  }
  if (length > 0) node.endings.push(ending)
}

function insertPhrase(index: PhraseIndex, phrase: string, key: Key, language: string): void {
  const pieces = phrase.split(/ (…|\.\.) /)
  const parts = pieces.filter((_, at) => at % 2 === 0)
  const gaps = pieces.filter((_, at) => at % 2 === 1).map((gap) => (gap === '…' ? WIDE_GAP : NARROW_GAP))
  const sequence = gaps.length === 0 ? -1 : index.sequences.push({ key, language, gaps }) - 1
  parts.forEach((part, at) => {
    for (const choice of choicesOf(part)) insert(index.root, choice, { key, language, sequence, part: at })
  })
}

/** "sign (here|now)|join" → "sign here", "sign now", "join". */
function choicesOf(part: string): string[] {
  const choices: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= part.length; at += 1) {
    if (part[at] === '(') depth += 1
    if (part[at] === ')') depth -= 1
    if (at < part.length && (part[at] !== '|' || depth > 0)) continue
    choices.push(part.slice(start, at))
    start = at + 1
  }
  return choices.flatMap(withoutBrackets)
}

function withoutBrackets(choice: string): string[] {
  const open = choice.indexOf('(')
  const close = choice.indexOf(')', open)
  if (open < 0 || close < 0) return [choice]
  return choice
    .slice(open + 1, close)
    .split('|')
    .flatMap((word) => withoutBrackets(choice.slice(0, open) + word + choice.slice(close + 1)))
}

function build(lexicons: Lexicon[]): PhraseIndex {
  const index: PhraseIndex = { root: newNode(), sequences: [] }
  for (const lexicon of lexicons)
    for (const room of ROOMS)
      for (const [concept, phrases] of Object.entries(lexicon[room] ?? {}))
        for (const phrase of phrases) insertPhrase(index, phrase, `${room}.${concept}`, lexicon.code)
  return index
}

const built = new WeakMap<Lexicon[], PhraseIndex>()

/** The look-up tree of a list of lexicons, built at the first use of that list. */
export function phraseIndex(lexicons: Lexicon[]): PhraseIndex {
  let index = built.get(lexicons)
  if (!index) {
    index = build(lexicons)
    built.set(lexicons, index)
  }
  return index
}

/** How far a sequence has come: for each part, where its latest match began and ended. */
interface Progress {
  starts: number[]
  ends: number[]
}

/** All phrases in a text, in one pass: time grows with the text, not with the lexicon. */
export function findPhrases(index: PhraseIndex, text: SplitText): Hit[] {
  const { words } = text
  const hits: Hit[] = []
  let running = new Map<number, Progress>()
  for (let from = 0; from < words.length; from += 1) {
    if (words[from] === SENTENCE_END) {
      running = new Map()
      continue
    }
    walk(index.root, words, from, (ending, to) => {
      if (ending.sequence < 0) hits.push({ key: ending.key, language: ending.language, from, to })
      else advance(index, running, hits, ending, from, to)
    })
  }
  return hits
}

function walk(root: Node, words: string[], from: number, found: (ending: Ending, to: number) => void): void {
  let node: Node | undefined = root
  for (let at = from; node && at < words.length; at += 1) {
    const word: string = words[at] ?? ''
    const next: Node | undefined = node.next.get(word)
    node = next ?? (isNumber(word) ? node.next.get('#') : undefined)
    if (node) for (const ending of node.endings) found(ending, at + 1)
  }
}

const isNumber = (word: string): boolean => word.length <= NUMBER_DIGITS && /^\d+$/.test(word)

function advance(
  index: PhraseIndex,
  running: Map<number, Progress>,
  hits: Hit[],
  { sequence, part, key, language }: Ending,
  from: number,
  to: number,
): void {
  const gaps = index.sequences[sequence]?.gaps ?? []
  let progress = running.get(sequence)
  if (!progress) {
    progress = { starts: [], ends: [] }
    running.set(sequence, progress)
  }
  const begun = part === 0 ? from : progress.starts[part - 1]
  if (begun === undefined) return
  const before = part === 0 ? from : (progress.ends[part - 1] ?? 0)
  if (from < before || from - before > (gaps[part - 1] ?? 0)) return
  // "e-mail" and "mail" may both begin it: the longer one did.
  if (progress.ends[part] === to && (progress.starts[part] ?? from) < begun) return
  if (part === gaps.length) hits.push({ key, language, from: begun, to })
  progress.starts[part] = begun
  progress.ends[part] = to
}
