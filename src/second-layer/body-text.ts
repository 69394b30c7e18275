/** Bytes in which a document says its encoding (HTML Standard, "prescan a byte stream"). */
const PRESCAN = 1_024

/** Where nothing is declared and the bytes are not UTF-8: what the web's old pages are in. */
const FALLBACK = 'windows-1252'

/** The text of a document's bytes: byte order mark, then the server's word, then the document's own, then UTF-8. */
export function bodyText(bytes: Uint8Array, contentType: string): string {
  const label = markOf(bytes) ?? charsetOf(contentType) ?? declaredIn(bytes)
  const named = label === null ? null : decoderOf(label)
  if (named !== null) return named.decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(FALLBACK).decode(bytes)
  }
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

const charsetOf = (text: string): string | null =>
  /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(text)?.[1] ?? null

function declaredIn(bytes: Uint8Array): string | null {
  const start = new TextDecoder(FALLBACK).decode(bytes.subarray(0, PRESCAN))
  const meta = /<meta\s[^>]{0,200}/gi
  for (const [tag] of start.matchAll(meta)) {
    const label = charsetOf(tag)
    // A document that could be read so far is not in UTF-16, whatever it says.
    if (label !== null) return /^utf-16/i.test(label) ? 'utf-8' : label
  }
  return null
}

/** Null for a name that no browser knows. */
function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}
