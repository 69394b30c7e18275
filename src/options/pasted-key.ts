/** A whole .pub file has a line of comment before the key; a field of one line would join the two. */
const KEY = /RW[A-Za-z0-9+/]{54}$/

/** The public key in what a person has pasted; the bare text where there is none, for the background to refuse. */
export function pastedKey(text: string): string {
  const trimmed = text.trim()
  return KEY.exec(trimmed)?.[0] ?? trimmed
}
