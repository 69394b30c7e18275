/** Maintainers try a list out on their own machine before they publish it; nobody else can answer there. */
const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]']

/**
 * An address as a list is asked for under it; null where it may not be asked. Over http anybody on the way could see
 * who subscribes to what, and hold an edition back; a user name in it would be a secret to lose.
 */
export function listAddress(text: string): string | null {
  const url = URL.parse(text.trim())
  if (url === null || url.username !== '' || url.password !== '') return null
  const own = url.protocol === 'http:' && OWN_MACHINE.includes(url.hostname)
  if (url.protocol !== 'https:' && !own) return null
  url.hash = ''
  return url.href
}

/** Where the signature of the list at `address` stands: beside it, with the same query. */
export function signatureAddress(address: string): string {
  const url = new URL(address)
  url.pathname += '.minisig'
  return url.href
}
