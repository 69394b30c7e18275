import type { Party } from '../parties/party.ts'
import { foldText } from './fold-text.ts'

/** Letters below which a name of one word is an abbreviation that others use too; the page has to say more. */
export const SHORT_NAME_LETTERS = 5

/** A word with its accents and with the characters that nobody sees, or a sign that belongs to a name. */
export const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*|[!+&]/gu
/** What may stand between the words of a name in one way or another: "Bündnis 90 / Die Grünen". */
const JOINTS = /[\s\p{Pd}\p{Cf}'’/]+/gu

export type Fold = (word: string) => string
export type PartyClueKind = 'name' | 'weak-name' | 'person' | 'place' | 'domain'

/** A name to look for. */
export interface Pattern {
  party: string
  kind: Exclude<PartyClueKind, 'domain'>
  /** Folded, and as the record writes them. */
  words: string[]
  written: string[]
  gaps: string[]
}

export interface PartyIndex {
  /** By first word, longest first. */
  patterns: Map<string, Pattern[]>
  domains: Map<string, string>
  /** Those of them that are a party's own today. */
  current: ReadonlySet<string>
}

/** A word of a text as written, with its place. */
export interface Word {
  text: string
  folded: string
  from: number
  to: number
}

export function wordsOf(text: string, fold: Fold): Word[] {
  return Array.from(text.matchAll(WORDS), ({ 0: word, index }) => ({
    text: word,
    folded: fold(word),
    from: index,
    to: index + word.length,
  }))
}

/** What stands between two words, as far as it tells one name from another. */
export const gap = (text: string, from: number, to: number): string =>
  text.slice(from, to).replace(JOINTS, '')

const built = new WeakMap<readonly Party[], PartyIndex>()

/** The look-up of a register, built at its first use. */
export function partyIndex(parties: readonly Party[]): PartyIndex {
  let index = built.get(parties)
  if (!index) {
    index = build(parties)
    built.set(parties, index)
  }
  return index
}

function build(parties: readonly Party[]): PartyIndex {
  const all = parties.flatMap(({ officialDomains }) => officialDomains)
  const current = all.filter(({ use }) => use === 'current').map(({ domain }) => domain)
  const index: PartyIndex = { patterns: new Map(), domains: new Map(), current: new Set(current) }
  for (const { id, aliases, weakAliases, persons, places, officialDomains } of parties) {
    for (const alias of aliases) add(index, id, weakAliases.includes(alias) ? 'weak-name' : 'name', alias)
    for (const person of persons) add(index, id, 'person', person)
    for (const place of places) add(index, id, 'place', place)
    for (const { domain } of officialDomains) index.domains.set(domain, id)
  }
  for (const list of index.patterns.values()) list.sort((one, two) => two.words.length - one.words.length)
  return index
}

function add({ patterns }: PartyIndex, party: string, kind: Pattern['kind'], name: string): void {
  const words = wordsOf(name, foldText)
  const [first] = words
  if (first === undefined) return
  const pattern: Pattern = {
    party,
    kind: kind === 'name' && words.length === 1 && name.length < SHORT_NAME_LETTERS ? 'weak-name' : kind,
    words: words.map(({ folded }) => folded),
    written: words.map(({ text }) => text),
    gaps: words.map(({ from }, nth) => gap(name, words[nth - 1]?.to ?? from, from)),
  }
  patterns.set(first.folded, [...(patterns.get(first.folded) ?? []), pattern])
}
