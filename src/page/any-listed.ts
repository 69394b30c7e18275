/** Labels of a host that are looked up: hosts have three, an attacker's may have a hundred. */
const LABELS = 8

/** The keys that could stand for a host: itself, first, and its parents, down to two labels. */
const keysOf = (host: string): string[] => {
  const labels = host.replace(/\.$/, '').split('.').slice(-LABELS)
  return labels.map((_, from) => `list:${labels.slice(from).join('.')}`).filter((key) => key.includes('.'))
}

/**
 * True where the list speaks of one of these hosts: exactly, or as a host of a listed domain, never as a part of a
 * word. Asks the store for the few domains that they could be listed under, so its cost does not grow with the list.
 */
export const anyListed = async (
  hosts: string[],
  stored: (keys: string[]) => Promise<Record<string, unknown>>,
): Promise<boolean> => {
  const found = await stored([...new Set(hosts.flatMap(keysOf))])
  // Nearly always nothing, and then nothing more is to be done.
  return Object.entries(found).some(
    ([key, match]) =>
      match === 'domain' || (match === 'host' && hosts.some((host) => keysOf(host)[0] === key)),
  )
}
