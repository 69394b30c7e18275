/** Elements that need no end tag; old pages leave thousands of them open and nest nothing by it. */
const ENDS_BY_ITSELF = new Set(
  'area base body br col colgroup dd dt embed head hr html img input li link meta optgroup option p param rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)

const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})/gi

/**
 * How many elements a source leaves open, about: a browser's parser takes a time that grows with the square of that
 * number (measured: 40,000 open tables, half a minute), and a page of the extension would stand still for as long.
 */
export function unclosedElements(source: string): number {
  const open = new Map<string, number>()
  let unclosed = 0
  let most = 0
  for (const [, slash, tag = ''] of source.matchAll(TAG)) {
    const name = tag.toLowerCase()
    if (ENDS_BY_ITSELF.has(name)) continue
    const count = open.get(name) ?? 0
    if (slash === '') {
      open.set(name, count + 1)
      unclosed += 1
      most = Math.max(most, unclosed)
    } else if (count > 0) {
      open.set(name, count - 1)
      unclosed -= 1
    }
  }
  return most
}
