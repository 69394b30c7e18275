/** Thrown where a line has more bytes than it may. */
export class LineTooLong extends Error {}

const NEWLINE = 0x0a

/** The lines of a file as text, one after the other; no more than one and what was read with it is in memory. */
export async function* fileLines(file: Blob, maxBytes: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false })
  const reader = file.stream().getReader()
  let held: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      let from = 0
      for (let end = value.indexOf(NEWLINE); end >= 0; end = value.indexOf(NEWLINE, from)) {
        held.push(value.subarray(from, end))
        if (size + end - from > maxBytes) throw new LineTooLong()
        yield decoder.decode(joined(held))
        held = []
        size = 0
        from = end + 1
      }
      held.push(value.subarray(from))
      size += value.length - from
      if (size > maxBytes) throw new LineTooLong()
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  if (size > 0) yield decoder.decode(joined(held))
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
