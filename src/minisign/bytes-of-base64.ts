const ALPHABET = /^[A-Za-z0-9+/]*={0,2}$/

/** Exactly so many bytes, or null. One text for each value: other fillings of the last character are refused. */
export function bytesOfBase64(text: string, length: number): Uint8Array<ArrayBuffer> | null {
  if (text.length !== 4 * Math.ceil(length / 3) || !ALPHABET.test(text)) return null
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    return bytes.length === length && base64OfBytes(bytes) === text ? bytes : null
  } catch {
    // atob throws where the padding is wrong.
    return null
  }
}

export const base64OfBytes = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
