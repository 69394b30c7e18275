import { printedAddress } from '../outgoing/address.ts'
import { plainText } from '../outgoing/plain-text.ts'

/** Characters of words of a page in a report: a long paragraph. */
const MAX_WORDS = 600

/** Words of the page as they may be shown and leave: one inert line. */
export const pageWords = (raw: string): string => plainText(raw, MAX_WORDS)

/** An address of the page, written out without what may name the visitor; '' where it is none. */
export const pageAddress = (raw: string): string => printedAddress(raw)?.text ?? ''
