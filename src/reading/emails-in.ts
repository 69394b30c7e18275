/** Characters of a mail address on either side of its sign (RFC 5321). */
const LOCAL_PART = 64
const DOMAIN_PART = 253
/** Addresses looked at in one text: a list of members of parliament has hundreds. */
const ADDRESSES = 500

/** "name (at) example.org": written so against robots. */
const WRITTEN_SIGN = / ?[([{] ?(?:@|at|ät|arobase|arroba|chiocciola|małpa|zavináč|apenstaartje) ?[)\]}] ?/gi
const WRITTEN_DOT = / ?[([{] ?(?:\.|dot|point|punkt|punto|ponto|punt|kropka) ?[)\]}] ?/gi

/** Mail addresses in lower case, as written with the usual signs. */
export function emailsIn(text: string): string[] {
  const plain = /[([{]/.test(text) ? text.replace(WRITTEN_SIGN, '@').replace(WRITTEN_DOT, '.') : text
  const found: string[] = []
  let seen = 0
  for (let at = plain.indexOf('@'); at >= 0 && seen < ADDRESSES; at = plain.indexOf('@', at + 1)) {
    seen += 1
    const name = /[\p{L}\p{N}._%+-]+$/u.exec(plain.slice(Math.max(0, at - LOCAL_PART), at))?.[0]
    const domain = /^[\p{L}\p{N}.-]+/u.exec(plain.slice(at + 1, at + 1 + DOMAIN_PART))?.[0]
    if (name && domain?.includes('.')) found.push(`${name}@${domain}`.toLowerCase().replace(/[.-]+$/, ''))
  }
  return found
}
