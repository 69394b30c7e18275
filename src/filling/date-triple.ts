import type { DatePart } from '../languages/shape/portal.ts'
import { wordsOf } from './label-index.ts'
import type { PortalField } from './portal-field.ts'
import type { PortalLexicon } from './portal-lexicons.ts'
import { readLabel } from './read-label.ts'

/** The three fields of one date. */
export type DateTriple = Record<DatePart, PortalField>

const PARTS: readonly DatePart[] = ['day', 'month', 'year']

/** Characters of a name that says nothing but which part it takes. */
const LABEL = 60

/** "TT", "mm", "aaaa": the letters that stand for a part, where a field says no more. */
const LETTERS: [DatePart, RegExp][] = [
  ['day', /^(?:dd|jj|tt|gg)$/],
  ['month', /^mm$/],
  ['year', /^(?:yyyy|jjjj|aaaa|rrrr)$/],
]

/**
 * The one date of the facts that is asked for in three fields beside each other; null where there is none, or more than
 * one that might be it.
 */
export function dateTriple(
  fields: readonly PortalField[],
  lexicons: readonly PortalLexicon[],
): DateTriple | null {
  const found = fields.flatMap((_, at) => {
    const three = fields.slice(at, at + PARTS.length)
    const triple = tripleOf(three, lexicons)
    return triple !== null && asksForFacts(three, lexicons) ? triple : []
  })
  const [only, ...others] = found
  return only !== undefined && others.length === 0 ? only : null
}

function tripleOf(three: readonly PortalField[], lexicons: readonly PortalLexicon[]): DateTriple | null {
  const by = new Map(three.map((field) => [datePartOf(field, lexicons), field]))
  const [day, month, year] = PARTS.map((part) => by.get(part))
  if (day === undefined || month === undefined || year === undefined) return null
  const together = three.every(
    ({ form, headings }) => form === three[0]?.form && headings[0]?.text === three[0]?.headings[0]?.text,
  )
  return together ? { day, month, year } : null
}

/** Which part of a date a field takes, by a name that says nothing else. */
export function datePartOf(field: PortalField, lexicons: readonly PortalLexicon[]): DatePart | null {
  const takesPart =
    field.control === 'select' ||
    (field.control === 'input' && ['', 'text', 'number', 'tel'].includes(field.type))
  if (!takesPart || /(?:^|\s)bday/.test(field.autocomplete)) return null
  for (const { source, text } of field.labels)
    if (source !== 'legend') {
      const part = lexicons.flatMap((lexicon) => partNamed(text, lexicon) ?? [])[0]
      if (part !== undefined) return part
    }
  // "Day" as the choice that is none.
  const [none] = field.options
  return none?.value === ''
    ? (lexicons.flatMap((lexicon) => partNamed(none.text, lexicon) ?? [])[0] ?? null)
    : null
}

function partNamed(text: string, { parts, filling }: PortalLexicon): DatePart | null {
  const words = wordsOf(text.slice(0, LABEL)).filter(
    (word) => parts.has(word) || (!filling.has(word) && !/^\d+$/.test(word)),
  )
  const letters = words.flatMap((word) => LETTERS.find(([, shape]) => shape.test(word))?.[0] ?? [])
  const others = words.filter((word) => !LETTERS.some(([, shape]) => shape.test(word)))
  if (others.length > 0) return parts.get(others.join(' ')) ?? null
  return letters.length === 1 ? (letters[0] ?? null) : null
}

/** Whether what stands over the three asks for the day of the facts, and nothing there for another one. */
function asksForFacts(three: readonly PortalField[], lexicons: readonly PortalLexicon[]): boolean {
  const legends = three.flatMap(({ labels }) => labels.filter(({ source }) => source === 'legend'))
  const nearest = three.flatMap(({ headings }) => headings.slice(0, 1))
  const beside = (three[0]?.labels ?? []).filter(({ source }) => source === 'before' || source === 'aria')
  const rows = three.map(({ row }) => ({ text: row }))
  const read = [...legends, ...nearest, ...rows, ...beside].flatMap(({ text }) =>
    lexicons.flatMap(({ index }) => readLabel(text, false, index) ?? []).slice(0, 1),
  )
  return (
    read.some(({ asked }) => asked === 'factsDate') &&
    read.every(({ asked, whose }) => asked === 'factsDate' && whose !== 'other')
  )
}
