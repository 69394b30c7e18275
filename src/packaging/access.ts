/** One thing that an extension may do, as its manifest asks for it. */
export interface Access {
  kind: string
  value: string
}

/** Lists of the manifest, each of which the browsers warn of in another way. */
const LISTS = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions']
/** A content script reaches further with each. */
const REACH = ['all_frames', 'match_about_blank', 'match_origin_as_fallback']

type Manifest = Record<string, unknown>

const isRecord = (value: unknown): value is Manifest =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const record = (value: unknown): Manifest => (isRecord(value) ? value : {})
const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/**
 * All that a manifest asks for, apart from its content security policy. Its keys are among it: some give a power of
 * their own, such as `devtools_page`, `chrome_url_overrides` or `update_url`.
 */
export function access(manifest: unknown): Access[] {
  const of = record(manifest)
  const gecko = record(record(of['browser_specific_settings'])['gecko'])
  const collected = record(gecko['data_collection_permissions'])
  const granted = [
    ...LISTS.flatMap((kind) => list(of[kind]).map((value) => ({ kind, value: text(value) }))),
    ...list(of['content_scripts']).flatMap((script) => ofContentScript(record(script))),
    ...list(of['web_accessible_resources']).map((value) => ({
      kind: 'web_accessible_resources',
      value: text(value),
    })),
    ...Object.entries(record(of['externally_connectable'])).map(([key, value]) => ({
      kind: 'externally_connectable',
      value: `${key}: ${text(value)}`,
    })),
    ...['required', 'optional'].flatMap((when) =>
      list(collected[when]).map((value) => ({
        kind: `data_collection_permissions.${when}`,
        value: text(value),
      })),
    ),
    ...Object.keys(record(of['content_security_policy'])).map((value) => ({
      kind: 'content_security_policy',
      value,
    })),
    ...Object.keys(of).map((value) => ({ kind: 'key', value })),
  ]
  return granted.filter((one, at) => granted.findIndex((other) => same(one, other)) === at)
}

export const same = (one: Access, other: Access): boolean =>
  one.kind === other.kind && one.value === other.value

function ofContentScript(script: Manifest): Access[] {
  const kind = 'content_scripts.matches'
  // What is left out is part of what is matched: leaving less out is more.
  const except = ['exclude_matches', 'include_globs', 'exclude_globs']
    .flatMap((key) => list(script[key]).map((value) => ` ${key} ${text(value)}`))
    .join('')
  return [
    ...list(script['matches']).map((value) => ({ kind, value: text(value) + except })),
    ...REACH.filter((key) => script[key] === true).map((value) => ({ kind: 'content_scripts', value })),
    ...(script['world'] === 'MAIN' ? [{ kind: 'content_scripts', value: 'world MAIN' }] : []),
  ]
}
