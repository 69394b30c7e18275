import type { List } from '../list/list.ts'

/**
 * The one file of a list: what it says of itself, then its entries by id, one a line, so that two editions can be
 * compared line by line. UTF-8, the keys of every object in the order of their characters, a line break at the end.
 * It depends on nothing but the content, so whoever has the folder can build the same bytes.
 */
export function canonicalBytes({ entries, ...head }: List): Uint8Array<ArrayBuffer> {
  const lines = [...entries].sort((one, other) => (one.id < other.id ? -1 : 1)).map(inOrder)
  const text = `${inOrder(head).slice(0, -1)},"entries":[\n${lines.join(',\n')}\n]}\n`
  return new TextEncoder().encode(text)
}

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
