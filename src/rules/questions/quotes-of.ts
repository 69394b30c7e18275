import type { Notice, Quote } from '../../reading/reading.ts'

/** All quotes of a notice, item by item. */
export const quotesOf = (notice: Notice): Quote[] => Object.values(notice).flatMap((quotes) => quotes ?? [])
