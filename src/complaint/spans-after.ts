/** A piece of a detail of who signs, where it stands in a text. */
export interface Span {
  detail: number
  /** Where the piece begins in the detail. */
  from: number
  /** Where it stands in the text, and how long it is. */
  start: number
  length: number
}

/**
 * Where the pieces stand once `shown` was changed into `next`: what lies before and behind the change is known without
 * looking for it, however short it is. A change is what the two do not share at their beginning and end.
 */
export function spansAfter(shown: string, spans: readonly Span[], next: string): Span[] {
  const most = Math.min(shown.length, next.length)
  let before = 0
  while (before < most && shown.charCodeAt(before) === next.charCodeAt(before)) before += 1
  let behind = 0
  while (
    behind < most - before &&
    shown.charCodeAt(shown.length - 1 - behind) === next.charCodeAt(next.length - 1 - behind)
  )
    behind += 1
  const until = shown.length - behind
  const shift = next.length - shown.length
  return spans
    .flatMap((span) => [cut(span, 0, before), moved(cut(span, until, shown.length), shift)])
    .filter(({ length }) => length > 0)
}

/** The part of a piece that lies between two places of the text. */
function cut({ detail, from, start, length }: Span, first: number, end: number): Span {
  const begins = Math.max(start, first)
  const ends = Math.min(start + length, end)
  return { detail, from: from + begins - start, start: begins, length: Math.max(0, ends - begins) }
}

const moved = (span: Span, by: number): Span => ({ ...span, start: span.start + by })
