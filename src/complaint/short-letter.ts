import type { ShortUnit } from './short-units.ts'

/** How much room a text takes: characters as a form counts them, or those of an encoded address. */
export type Measure = (text: string) => number

/** UTF-16 units, as `maxlength` counts, with line breaks as the two that a form sends. */
export const asFormsCount: Measure = (text) => text.length + (text.match(/\n/g)?.length ?? 0)

/**
 * The letter within a limit: whole sentences, the most important first, in the order of the letter, and at the end that
 * the whole letter is attached (`wholeLetter`). Null where not even the strongest ground fits.
 */
export function shortLetter(
  units: readonly ShortUnit[],
  wholeLetter: string,
  limit: number,
  measure: Measure = asFormsCount,
): string | null {
  const byRank = units.map((unit, index) => ({ unit, index })).sort((a, b) => a.unit.rank - b.unit.rank)
  const taken = new Map<number, string>()
  const fits = (closing: string) => measure(written(units, taken, closing)) <= limit
  for (const closing of [wholeLetter, '']) {
    taken.clear()
    for (const { unit, index } of byRank) {
      for (const text of unit.texts) {
        taken.set(index, text)
        if (fits(closing)) break
        taken.delete(index)
      }
      // What was written without headings is told from its beginning, without gaps.
      if (unit.rank === 0 && !taken.has(index)) break
    }
    const first = byRank[0]
    if (first !== undefined && taken.has(first.index)) return written(units, taken, closing)
  }
  return null
}

function written(
  units: readonly ShortUnit[],
  taken: ReadonlyMap<number, string>,
  wholeLetter: string,
): string {
  const lines: string[] = []
  let current = -1
  units.forEach(({ paragraph }, index) => {
    const text = taken.get(index)
    if (text === undefined) return
    if (paragraph === current) lines.push(`${lines.pop() ?? ''} ${text}`)
    else lines.push(text)
    current = paragraph
  })
  if (wholeLetter !== '') lines.push(wholeLetter)
  return lines.join('\n')
}
