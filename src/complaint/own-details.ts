import type { Span } from './spans-after.ts'

/*
 * References to the details of who signs, in the place of the details. A whole one is a row of points of a length of its
 * own: a person who opens the letter without their details sees room to write. A piece of one (they put a letter into
 * their name, or took one out) is four characters of Unicode's private use: which detail, its length, from, to.
 */

/** What the person gave, by place; '' where nothing. */
export type Details = readonly string[]

/** Points of the first detail. Fewer than a line to fill in has, so that the two are never taken for each other. */
const POINTS = 31
const FIRST = 0xe000
const COUNT = 0xe100
/** Characters of a piece that is looked for: what is shorter is a chance. Pieces whose place is known have any length. */
const PIECE = 3
/** Characters of a row that are looked at for pieces: more than a name and address have. */
const LOOKED_AT = 2_000

const REFERENCE = /(\.+)|([\ue000-\ue01e])([\ue100-\uf8ff])([\ue100-\uf8ff])([\ue100-\uf8ff])/g
/** Most rows hold none. */
const MAY_REFER = /\.{31}|[\ue000-\ue01e]/
const LETTER = /[\p{L}\p{M}\p{N}]/u

const points = (detail: number): string => '.'.repeat(POINTS + detail)
const code = (text: string | undefined, base: number): number => (text?.charCodeAt(0) ?? base) - base

/** A row with its references filled in, points where a detail was not given; and where the details stand. */
export function detailsFilled(row: string, details: Details): { text: string; spans: Span[] } {
  const spans: Span[] = []
  if (!MAY_REFER.test(row)) return { text: row, spans }
  let text = ''
  let at = 0
  const put = (piece: string, detail: number, from: number) => {
    spans.push({ detail, from, start: text.length, length: piece.length })
    text += piece
  }
  for (const { 0: found, 1: run, 2: which, 3: length, 4: from, 5: to, index } of row.matchAll(REFERENCE)) {
    text += row.slice(at, index)
    at = index + found.length
    const detail = run === undefined ? code(which, FIRST) : run.length - POINTS
    const value = details[detail] ?? ''
    if (value === '') text += run ?? points(detail)
    // Another name than the one that a piece was taken from: a piece of it would be nobody's.
    else if (run !== undefined || value.length !== code(length, COUNT)) put(value, detail, 0)
    else put(value.slice(code(from, COUNT), code(to, COUNT)), detail, code(from, COUNT))
  }
  return { text: text + row.slice(at), spans }
}

/** A reference to each whole detail that was given. */
export const referencesOf = (details: Details): Details =>
  details.map((value, detail) => (value === '' ? '' : points(detail)))

/** A text without characters that could be taken for references: they say nothing to anybody else. */
export const withoutReferences = (text: string): string => text.replace(/[\ue000-\ue01e\ue100-\uf8ff]/g, '')

interface Taking {
  sought?: Details
  known?: readonly Span[]
  before?: string
  pointed?: boolean
}

/**
 * A row without the details: what the person wrote beside them stays. Those of `sought` are looked for; where pieces of
 * any stand is told by `known`. `before` is what already stands there; where not `pointed`, whole details are taken out
 * like pieces too.
 */
export function withoutDetails(
  row: string,
  details: Details,
  { sought = details, known = [], before = '', pointed = true }: Taking = {},
): string {
  let kept = before
  let at = 0
  const end = Math.max(0, ...known.map(({ start, length }) => start + length))
  while (at < Math.min(row.length, Math.max(LOOKED_AT, end))) {
    const found = longer(at < LOOKED_AT ? longestAt(row, at, sought) : null, knownAt(row, at, known, details))
    if (found === null) {
      kept += row.charAt(at)
      at += 1
    } else {
      kept += reference(
        found,
        details,
        !pointed || kept.endsWith('.') || row.charAt(at + found.length) === '.',
      )
      at += found.length
    }
  }
  return kept + row.slice(at)
}

/** Any other row, without the phrases that tell who signs. */
export function withoutPhrases(row: string, phrases: readonly string[], details: Details): string {
  return phrases
    .filter((phrase) => row.includes(phrase))
    .reduce(
      (left, phrase) => left.split(phrase).join(withoutDetails(phrase, details, { pointed: false })),
      row,
    )
}

interface Found {
  detail: number
  from: number
  length: number
}

/** What is left at `at` of a piece whose place is known. */
function knownAt(row: string, at: number, known: readonly Span[], details: Details): Found | null {
  for (const { detail, from, start, length } of known) {
    if (at < start || at >= start + length) continue
    const found = { detail, from: from + at - start, length: length - (at - start) }
    // A country is written in the language of its line: in another line, its name is no piece of the detail.
    const same = details[detail]?.startsWith(row.slice(at, at + found.length), found.from) === true
    return same ? found : null
  }
  return null
}

const longer = (one: Found | null, other: Found | null): Found | null =>
  (other?.length ?? 0) > (one?.length ?? 0) ? other : one

/** The longest piece of a detail that stands at `at`, or null. */
function longestAt(row: string, at: number, details: Details): Found | null {
  let best: Found | null = null
  for (const [detail, value] of details.entries())
    for (
      let from = value.indexOf(row.charAt(at));
      from !== -1;
      from = value.indexOf(row.charAt(at), from + 1)
    ) {
      let length = 1
      while (
        from + length < value.length &&
        at + length < row.length &&
        value[from + length] === row[at + length]
      )
        length += 1
      const counts = length >= PIECE || (length === value.length && standsAlone(row, at, length))
      if (counts && length > (best?.length ?? 0)) best = { detail, from, length }
    }
  return best
}

const standsAlone = (row: string, at: number, length: number): boolean =>
  !LETTER.test(row.charAt(at - 1)) && !LETTER.test(row.charAt(at + length))

/** `beside`: a point stands next to it, which would make another row of points of it. */
function reference({ detail, from, length }: Found, details: Details, beside: boolean): string {
  const value = details[detail] ?? ''
  if (length === value.length && !beside) return points(detail)
  const [whole, start, end] = [value.length, from, from + length].map((n) => String.fromCharCode(COUNT + n))
  return `${String.fromCharCode(FIRST + detail)}${whole}${start}${end}`
}
