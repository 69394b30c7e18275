import type { Party } from '../parties/party.ts'
import { foldText } from './fold-text.ts'
import {
  type Fold,
  gap,
  type PartyClueKind,
  type PartyIndex,
  type Pattern,
  partyIndex,
  SHORT_NAME_LETTERS,
  WORDS,
  type Word,
  wordsOf,
} from './party-index.ts'

/** Characters. */
const QUOTE_CHARACTERS = 300
/** Labels at the end of a host in which a registrable domain can stand. */
const DOMAIN_LABELS = 4
/** Characters of a host name. */
const HOST_CHARACTERS = 253

const UNSEEN = /[\p{M}\p{Cf}]+/gu
const HOSTS = /[a-z0-9.-]+/g
const SENTENCE_STOP = /[.!?]\s/g

interface PartyClue {
  kind: PartyClueKind
  text: string
}

/** A party that a text names. To be named is no more than that: in what role, the sentence has to say. */
export interface PartyNamed {
  /** Id of its record. */
  party: string
  name: string
  /** The sentence with the name, at most 300 characters. */
  quote: string
  /** What named it: one name, or a name that has other meanings and what makes it the party's. */
  by: PartyClue[]
}

interface Found {
  pattern: Pattern
  block: string
  from: number
  to: number
}

/**
 * Parties that a text names by a name that is theirs alone, or by a weaker one beside a second clue. Whole words, and
 * capitals where the name has them: "une renaissance" is none. A person or an address names no party. `url` is where
 * the text stands: a party's own domain tells as much there as in the text.
 */
export function partiesNamed(
  blocks: readonly string[],
  url: string,
  parties: readonly Party[],
): PartyNamed[] {
  const index = partyIndex(parties)
  const found = new Map<string, Map<Pattern, Found>>()
  const fold = folder()
  for (const block of blocks)
    for (const one of namesIn(block, index, fold)) {
      const before = found.get(one.pattern.party) ?? new Map<Pattern, Found>()
      if (!before.has(one.pattern)) before.set(one.pattern, one)
      found.set(one.pattern.party, before)
    }
  if (found.size === 0) return []
  const domains = domainsIn([...blocks, url], index)
  return parties.flatMap(({ id, name }) => {
    const clues = [...(found.get(id)?.values() ?? [])]
    const decided = decide(clues, domains.get(id))
    if (decided === null) return []
    return [{ party: id, name, quote: sentenceAround(decided.found), by: decided.by }]
  })
}

/** The name that counts, with what makes it count. */
function decide(
  clues: readonly Found[],
  domain: string | undefined,
): { found: Found; by: PartyClue[] } | null {
  const strong = clues.find(({ pattern }) => pattern.kind === 'name')
  if (strong) return { found: strong, by: [clueOf(strong)] }
  for (const weak of clues) {
    if (weak.pattern.kind !== 'weak-name') continue
    if (domain !== undefined) return { found: weak, by: [clueOf(weak), { kind: 'domain', text: domain }] }
    const second = clues.find((other) => other !== weak && bearsOut(weak.pattern, other.pattern))
    if (second) return { found: weak, by: [clueOf(weak), clueOf(second)] }
  }
  return null
}

/** Two spellings of one name are one clue, and so are two abbreviations: "LR" and "UMP" mean much else. */
function bearsOut(weak: Pattern, other: Pattern): boolean {
  if (other.kind !== 'weak-name') return true
  const [one, two] = [weak, other].map(({ words }) => words.join(' '))
  if (one === undefined || two === undefined || one.includes(two) || two.includes(one)) return false
  return !(isShort(weak) && isShort(other))
}

const isShort = ({ words }: Pattern): boolean => words.join('').length < SHORT_NAME_LETTERS

const clueOf = ({ pattern, block, from, to }: Found): PartyClue => ({
  kind: pattern.kind,
  text: block.slice(from, to),
})

/** Folding is the dear part, and a text says the same words again and again. */
export function folder(): Fold {
  const known = new Map<string, string>()
  return (word) => {
    let folded = known.get(word)
    if (folded === undefined) {
      folded = foldText(word)
      known.set(word, folded)
    }
    return folded
  }
}

/** The longest name at each place: "Parti socialiste belge" is not the "Parti socialiste". */
export function* namesIn(block: string, { patterns }: PartyIndex, fold: Fold): Generator<Found> {
  // Places are dear to find, and most texts name nobody.
  const written = block.match(WORDS) ?? []
  if (!written.some((_, at) => mayBegin(written, at, patterns, fold))) return
  const words = wordsOf(block, fold)
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at]
    if (first === undefined) return
    const fitting = patterns.get(first.folded)?.filter((pattern) => fits(pattern, words, at, block))
    const length = fitting?.[0]?.words.length ?? 0
    const to = words[at + length - 1]?.to ?? first.to
    for (const pattern of fitting ?? [])
      if (pattern.words.length === length) yield { pattern, block, from: first.from, to }
    at += Math.max(0, length - 1)
  }
}

function mayBegin(
  written: readonly string[],
  at: number,
  patterns: PartyIndex['patterns'],
  fold: Fold,
): boolean {
  const candidates = patterns.get(fold(written[at] ?? ''))
  return (
    candidates?.some(({ words }) => words.every((word, nth) => fold(written[at + nth] ?? '') === word)) ??
    false
  )
}

function fits(pattern: Pattern, words: readonly Word[], at: number, block: string): boolean {
  return pattern.words.every((word, nth) => {
    const here = words[at + nth]
    if (here === undefined || here.folded !== word) return false
    if (!hasCapitalsOf(pattern.written[nth] ?? '', here.text)) return false
    const before = words[at + nth - 1]
    return nth === 0 || before === undefined || gap(block, before.to, here.from) === pattern.gaps[nth]
  })
}

/** A capital of the name is one in the text; the text may have more of them. */
function hasCapitalsOf(name: string, text: string): boolean {
  const [letters, others] = [name, text].map((word) => [...word.normalize('NFC').replace(UNSEEN, '')])
  if (letters === undefined || others === undefined) return false
  const compared = letters.length === others.length ? letters : letters.slice(0, 1)
  return compared.every((letter, at) => isCapital(others[at] ?? '') || !isCapital(letter))
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()

/** The first official domain of each party in the texts: in an address, a link or an e-mail address. */
function domainsIn(texts: readonly string[], { domains }: PartyIndex): Map<string, string> {
  const found = new Map<string, string>()
  for (const text of texts)
    for (const [host] of text.toLowerCase().matchAll(HOSTS)) {
      if (!host.includes('.')) continue
      const labels = host.slice(-HOST_CHARACTERS).replace(/\.+$/, '').split('.').slice(-DOMAIN_LABELS)
      labels.forEach((_, at) => {
        const domain = labels.slice(at).join('.')
        const party = domains.get(domain)
        if (party !== undefined && !found.has(party)) found.set(party, domain)
      })
    }
  return found
}

function sentenceAround({ block, from, to }: Found): string {
  const start = Math.max(0, from - QUOTE_CHARACTERS / 2)
  const before = [...block.slice(start, from).matchAll(SENTENCE_STOP)].at(-1)
  const begin = before ? start + before.index + 1 : start
  const rest = block.slice(to, begin + QUOTE_CHARACTERS)
  const stop = rest.search(SENTENCE_STOP)
  return block.slice(begin, stop < 0 ? begin + QUOTE_CHARACTERS : to + stop + 1).trim()
}
