/** What a palette of one byte a pixel holds. */
export const MOST_COLOURS = 256

/** A colour as one number, 0xrrggbb, and how many pixels have it. */
type Counted = [colour: number, pixels: number]

const apart = (one: number, other: number): number =>
  Math.max(
    Math.abs((one >> 16) - (other >> 16)),
    Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)),
    Math.abs((one & 255) - (other & 255)),
  )

/** Kept as they are, whatever is near them: grounds that differ by little, lines, the letters' own colour. */
const SURE = 128

/** Of the colours, frequent ones first, those that are not nearer than `least` to one that is kept; null: too many. */
function keptAt(counted: readonly Counted[], least: number): number[] | null {
  const kept: number[] = []
  for (const [index, [colour]] of counted.entries()) {
    if (index >= SURE && kept.some((other) => apart(colour, other) < least)) continue
    if (kept.length === MOST_COLOURS) return null
    kept.push(colour)
  }
  return kept
}

/**
 * The colours that stand for all: only rare shades, at the edges of letters, move to a neighbour, and no channel by as
 * much as `step`, the smallest with which all fit.
 */
export function fewColours(counts: ReadonlyMap<number, number>): { colours: number[]; step: number } {
  const counted = [...counts].toSorted((one, other) => other[1] - one[1] || one[0] - other[0])
  for (let step = 1; ; step += 1) {
    const colours = keptAt(counted, step)
    if (colours !== null) return { colours, step }
  }
}

/** For each colour the place of the nearest that is kept. */
export const nearestOf = (
  counts: ReadonlyMap<number, number>,
  colours: readonly number[],
): Map<number, number> =>
  new Map(
    [...counts.keys()].map((colour) => {
      const distances = colours.map((kept) => apart(colour, kept))
      return [colour, distances.indexOf(Math.min(...distances))]
    }),
  )
