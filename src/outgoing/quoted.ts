import { plainText } from './plain-text.ts'

/** How a language quotes; the opening and closing marks include its own spaces. */
export interface QuoteMarks {
  open: string
  close: string
  innerOpen: string
  innerClose: string
}

/** Written from right to left: such a quote is isolated so that it cannot reorder the sentence around it. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const ISOLATE = '\u2068'
const END_ISOLATE = '\u2069'

/**
 * Words of the page between quotation marks that they cannot close: marks of the outer kind inside become inner
 * ones. At most `limit` characters.
 */
export function quoted(raw: string, marks: QuoteMarks, limit: number): string {
  const open = marks.open.trim()
  const close = marks.close.trim()
  const inner = withoutLookalikes(plainText(raw, limit), marks)
    .replaceAll(`${open} `, marks.innerOpen)
    .replaceAll(` ${close}`, marks.innerClose)
    .replaceAll(open, marks.innerOpen)
    .replaceAll(close, marks.innerClose)
  const safe = RIGHT_TO_LEFT.test(inner) ? `${ISOLATE}${inner}${END_ISOLATE}` : inner
  return `${marks.open}${safe}${marks.close}`
}

/** What looks like the end of a quote to the eye, by its opening mark. „…“ is also written with the marks of English. */
const LOOKALIKES: Partial<Record<string, RegExp>> = { '“': /"/, '„': /["„“”]/ }

/** Marks that would close the quote to the eye; in pairs they become a pair. */
function withoutLookalikes(text: string, { open, innerOpen, innerClose }: QuoteMarks): string {
  const lookalike = LOOKALIKES[open.trim()]
  if (lookalike === undefined) return text
  return text
    .split(lookalike)
    .map((part, index, parts) => {
      if (index === 0) return part
      const opens = index % 2 === 1 && index < parts.length - 1
      return `${opens ? innerOpen : innerClose}${part}`
    })
    .join('')
}
