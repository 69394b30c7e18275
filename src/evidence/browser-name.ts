/** Makers that put "Chrome" into their user agent as well come before Chrome. */
const names: readonly [RegExp, string][] = [
  [/Firefox\/([\d.]+)/, 'Firefox'],
  [/Edg\/([\d.]+)/, 'Edge'],
  [/OPR\/([\d.]+)/, 'Opera'],
  [/Chrome\/([\d.]+)/, 'Chrome'],
]

/** Name and version as a person would say them, e.g. "Firefox 142.0"; from the user agent. */
export function browserName(userAgent: string): string {
  for (const [pattern, name] of names) {
    const version = pattern.exec(userAgent)?.[1]
    if (version !== undefined) return `${name} ${version}`
  }
  return 'unknown browser'
}
