import { type Access, access, same } from './access.ts'
import type { Released } from './released.ts'
import { weakerDirectives } from './weaker-directives.ts'

export type Target = 'chrome' | 'firefox'

const named = ({ kind, value }: Access) => `${kind}: ${value}`

/** What a built manifest asks for and the last release did not, a sentence each. */
export function moreThanReleased(released: Released, target: Target, manifest: unknown): string[] {
  const had = released.access.filter(({ only }) => only === undefined || only === target)
  const has = access(manifest)
  return [
    ...has.filter((one) => !had.some((other) => same(one, other))).map((one) => `${named(one)} is new`),
    ...weakerDirectives(released.contentSecurityPolicy.value, policyOf(manifest)),
  ]
}

/** What the record allows and the manifest no longer asks for: left there, it could come back unseen. */
export function lessThanReleased(released: Released, target: Target, manifest: unknown): string[] {
  const had = released.access.filter(({ only }) => only === undefined || only === target)
  const has = access(manifest)
  const stricter = weakerDirectives(policyOf(manifest), released.contentSecurityPolicy.value)
  return [
    ...had.filter((one) => !has.some((other) => same(one, other))).map((one) => `${named(one)} is gone`),
    ...stricter.map((directive) => `in the record alone: ${directive}`),
  ]
}

function policyOf(manifest: unknown): string {
  if (typeof manifest !== 'object' || manifest === null || !('content_security_policy' in manifest)) return ''
  const policies = manifest.content_security_policy
  if (typeof policies !== 'object' || policies === null || !('extension_pages' in policies)) return ''
  return typeof policies.extension_pages === 'string' ? policies.extension_pages : ''
}
