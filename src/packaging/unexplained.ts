import type { Released } from './released.ts'

/** From here on docs/permissions.md names what is not asked for. */
const NOT_ASKED = /^Not asked for/m
const HARMLESS = ["'self'", "'none'"]

/** What the record holds and the two texts for people do not name: permissions.md, and CHANGELOG.md at its release. */
export function unexplained(released: Released, permissions: string, changelog: string): string[] {
  const { value: policy, since } = released.contentSecurityPolicy
  const directives = policy.split(';').map((directive) => directive.trim())
  const open = directives.filter((directive) =>
    directive
      .split(/\s+/)
      .slice(1)
      .some((word) => !HARMLESS.includes(word)),
  )
  const asked = released.access.filter(({ kind }) => kind !== 'key')
  const toName = [...open.map((value) => ({ value, since })), ...asked]
  const [explained = ''] = permissions.split(NOT_ASKED)
  return toName.flatMap(({ value, since: release }) => [
    ...(explained.includes(`\`${value}\``) ? [] : [`docs/permissions.md does not explain \`${value}\``]),
    ...(section(changelog, release).includes(`\`${value}\``)
      ? []
      : [`CHANGELOG.md does not name \`${value}\` under ${release}`]),
  ])
}

function section(changelog: string, release: string): string {
  const sections = changelog.split(/^## /m)
  return sections.find((one) => one.split(/\s/)[0] === release) ?? ''
}
