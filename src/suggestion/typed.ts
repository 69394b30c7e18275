import { plainText } from '../outgoing/plain-text.ts'

/** What a person typed or pasted, as one inert line. */
export const line = (text: string, limit: number): string => plainText(text, limit)

/** Several lines, each inert; at most `limit` characters in all. Empty lines at both ends are dropped. */
export function lines(text: string, limit: number): string {
  const cleaned = text
    .slice(0, limit)
    .split(/\r\n|\r|\n/)
    .map((one) => plainText(one, limit))
  return cleaned.join('\n').trim()
}
