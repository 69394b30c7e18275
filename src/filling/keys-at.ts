/** Under which a dossier that waits for a form stands in `storage.session`. */
export const PREFIX = 'fill:'

/** Steps of a path that are looked at. */
const STEPS = 6

/** Where a dossier may be found that waits at a host, or at a host with its path: the host, those above it, its paths. */
export function keysAt(place: string): string[] {
  const [host = '', ...steps] = place.split('/')
  const labels = host.split('.')
  const hosts = labels.map((_, at) => `${at === 0 ? '' : '*.'}${labels.slice(at).join('.')}`)
  const paths = steps.slice(0, STEPS).map((_, at) => [host, ...steps.slice(0, at + 1)].join('/'))
  return [...hosts, ...paths].map((one) => PREFIX + one)
}
