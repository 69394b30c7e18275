/** Octets of a line without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75

/** TEXT as RFC 5545, 3.3.11 has it: nothing in it can end the line or begin another property. */
export const calendarText = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545 forbids controls in TEXT, and a page may send some.
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')

/** One content line with its end, folded; no character is cut in two. */
export function calendarLine(name: string, value: string): string {
  const encoder = new TextEncoder()
  let line = ''
  let octets = 0
  let folded = ''
  for (const character of `${name}:${value}`) {
    const size = encoder.encode(character).length
    if (octets + size > LINE_OCTETS) {
      folded += `${line}\r\n`
      // The space that begins the next line counts.
      line = ' '
      octets = 1
    }
    line += character
    octets += size
  }
  return `${folded}${line}\r\n`
}
