/**
 * Whether an address is on one of an authority's hosts, over an encrypted connection: identity goes nowhere else. Hosts as
 * in match patterns: `*.cnil.fr` is `cnil.fr` and every name below it, any other is that host alone; `island.is/umsoknir`
 * is that page and what is below it, for as many steps as a form has.
 */
export function isOnHosts(address: string, hosts: readonly string[]): boolean {
  const url = URL.parse(address)
  if (url === null || url.protocol !== 'https:') return false
  return hosts.some((host) =>
    host.startsWith('*.')
      ? `.${url.hostname}`.endsWith(host.slice(1))
      : `${url.hostname}${url.pathname}/`.startsWith(`${host}/`),
  )
}
