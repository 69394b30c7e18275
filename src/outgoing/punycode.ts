/** Parameters of RFC 3492 section 5 (Bootstring for domain names). */
const BASE = 36
const T_MIN = 1
const T_MAX = 26
const SKEW = 38
const DAMP = 700
const INITIAL_BIAS = 72
const INITIAL_N = 128
/** Longest label of a domain name, in characters. */
const LABEL = 63
const LAST_CODE_POINT = 0x10ffff

const digit = (character: string): number => {
  const value = Number.parseInt(character, BASE)
  if (Number.isNaN(value)) return -1
  // parseInt counts 0-9 before a-z; RFC 3492 counts letters first.
  return value < 10 ? value + 26 : value - 10
}

function adapt(delta: number, points: number, first: boolean): number {
  let left = first ? Math.floor(delta / DAMP) : delta >> 1
  left += Math.floor(left / points)
  let k = 0
  for (; left > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) left = Math.floor(left / (BASE - T_MIN))
  return k + Math.floor(((BASE - T_MIN + 1) * left) / (left + SKEW))
}

/** The label behind `xn--` in Unicode, or null where it is not valid punycode (RFC 3492). */
export function decodePunycode(encoded: string): string | null {
  if (encoded.length > LABEL) return null
  const lastHyphen = encoded.lastIndexOf('-')
  const output = lastHyphen > 0 ? Array.from(encoded.slice(0, lastHyphen)) : []
  let n = INITIAL_N
  let i = 0
  let bias = INITIAL_BIAS
  let at = lastHyphen > 0 ? lastHyphen + 1 : 0
  while (at < encoded.length) {
    const before = i
    let weight = 1
    for (let k = BASE; ; k += BASE) {
      const value = digit(encoded.charAt(at++))
      if (value < 0) return null
      i += value * weight
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias))
      if (value < threshold) break
      weight *= BASE - threshold
    }
    bias = adapt(i - before, output.length + 1, before === 0)
    n += Math.floor(i / (output.length + 1))
    i %= output.length + 1
    if (n > LAST_CODE_POINT) return null
    output.splice(i++, 0, String.fromCodePoint(n))
  }
  return output.join('')
}
