/** RFC 2045 section 6.7, over text in which each character is one byte. */

/** Longest line, its soft break included. */
const LINE = 76

export function decodeQuotedPrintable(body: string): string {
  return body
    .replace(/[ \t]{1,80}(?=\r?\n|$)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

export function encodeQuotedPrintable(bytes: string): string {
  return bytes
    .split(/\r\n|\n/)
    .map(encodeLine)
    .join('\r\n')
}

const asHex = (character: string): string =>
  `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

function encodeLine(line: string): string {
  const lines: string[] = []
  let current = ''
  for (const [index, character] of Array.from(line).entries()) {
    const code = character.charCodeAt(0)
    const last = index === line.length - 1
    const plain = (code > 32 && code < 127 && character !== '=') || (!last && (code === 32 || code === 9))
    const encoded = plain ? character : asHex(character)
    if (current.length + encoded.length > LINE - 1) {
      lines.push(`${current}=`)
      current = ''
    }
    current += encoded
  }
  lines.push(current)
  return lines.join('\r\n')
}
