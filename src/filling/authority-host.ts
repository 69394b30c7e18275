/** Whether an address is on one of an authority's domains, over an encrypted connection: identity goes nowhere else. */
export function isOnHosts(address: string, hosts: readonly string[]): boolean {
  const url = URL.parse(address)
  if (url === null || url.protocol !== 'https:') return false
  return hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
}
