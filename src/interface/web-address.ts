/** An address that may become a link: http or https, without user info; null for anything else. */
export function webAddress(raw: string): string | null {
  const url = URL.parse(raw)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  url.username = ''
  url.password = ''
  return url.href
}
