/** Where a directive falls back when it is missing (CSP 3, 6.8.3). Those that are not named here fall back to nothing. */
const FALLBACK: Record<string, string> = {
  'script-src-elem': 'script-src',
  'script-src-attr': 'script-src',
  'style-src-elem': 'style-src',
  'style-src-attr': 'style-src',
  'worker-src': 'child-src',
  'child-src': 'script-src',
  'frame-src': 'child-src',
  'script-src': 'default-src',
  'style-src': 'default-src',
  'img-src': 'default-src',
  'font-src': 'default-src',
  'connect-src': 'default-src',
  'media-src': 'default-src',
  'object-src': 'default-src',
  'manifest-src': 'default-src',
  'prefetch-src': 'default-src',
}
/** More words in these forbid more. */
const FORBIDS = ['upgrade-insecure-requests', 'require-trusted-types-for', 'block-all-mixed-content']
/** Its words allow, but its absence allows all, and so does not having it at all. */
const ALONE = ['form-action', 'base-uri', 'frame-ancestors', 'sandbox', 'trusted-types', 'navigate-to']

type Policy = Map<string, string[]>

/** Directives in which a policy allows more than the one that was released, each with what it now allows. */
export function weakerDirectives(released: string, built: string): string[] {
  const before = policy(released)
  const now = policy(built)
  const names = [...Object.keys(FALLBACK), 'default-src', ...ALONE, ...before.keys(), ...now.keys()]
  return [...new Set(names)].flatMap((name) => {
    const had = sources(before, name)
    const has = sources(now, name)
    if (FORBIDS.includes(name)) return had !== null && has === null ? [`${name} is gone`] : []
    if (has === null) return had === null ? [] : [`${name} is not limited any more`]
    if (had === null) return []
    const more = has.filter((source) => !had.includes(source))
    return more.length === 0 ? [] : [`${name} allows ${more.join(' ')}`]
  })
}

function policy(text: string): Policy {
  const directives = text.split(';').flatMap((directive) => {
    const [name, ...words] = directive.trim().split(/\s+/)
    return name ? [[name.toLowerCase(), words] as const] : []
  })
  // Of a directive that stands twice, browsers follow the first.
  return new Map(directives.toReversed().map(([name, words]) => [name, words]))
}

/** What a directive allows; null where nothing limits it. */
function sources(of: Policy, name: string): string[] | null {
  const own = of.get(name)
  if (own) return own.filter((word) => word !== "'none'")
  const next = FALLBACK[name]
  return next === undefined ? null : sources(of, next)
}
