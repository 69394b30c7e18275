import { describe, expect, it } from 'vitest'
import { lessThanReleased, moreThanReleased } from '../../src/packaging/more-than-released.ts'
import type { Released } from '../../src/packaging/released.ts'

const csp = { extension_pages: "default-src 'none'" }
const released: Released = {
  about: '',
  contentSecurityPolicy: { value: "default-src 'none'", since: '0.1.0' },
  access: [
    { kind: 'permissions', value: 'storage', since: '0.1.0' },
    { kind: 'permissions', value: 'pageCapture', since: '0.1.0', only: 'chrome' },
    { kind: 'content_security_policy', value: 'extension_pages', since: '0.1.0' },
    { kind: 'key', value: 'permissions', since: '0.1.0' },
    { kind: 'key', value: 'content_security_policy', since: '0.1.0' },
  ],
}
const built = { permissions: ['storage'], content_security_policy: csp }
const more = (manifest: unknown) => moreThanReleased(released, 'firefox', manifest)

describe('a build beside the last release', () => {
  it('asks for nothing more where it is the same', () => {
    expect(more(built)).toEqual([])
  })

  it.each([
    ['a permission', { ...built, permissions: ['storage', 'tabs'] }, 'permissions: tabs is new'],
    [
      'a permission that the other browser alone had',
      { ...built, permissions: ['storage', 'pageCapture'] },
      'permissions: pageCapture is new',
    ],
    [
      'hosts',
      { ...built, host_permissions: ['https://a.example/*'] },
      'host_permissions: https://a.example/* is new',
    ],
    ['files for pages', { ...built, web_accessible_resources: [] }, 'key: web_accessible_resources is new'],
    [
      'an open policy',
      { ...built, content_security_policy: { extension_pages: "default-src 'self'" } },
      "default-src allows 'self'",
    ],
    ['no policy', { permissions: ['storage'] }, 'default-src is not limited any more'],
  ])('asks for more with %s', (_name, manifest, sentence) => {
    expect(more(manifest)).toContain(sentence)
  })

  it('leaves nothing in the record that could come back unseen', () => {
    expect(lessThanReleased(released, 'firefox', built)).toEqual([])
    expect(lessThanReleased(released, 'chrome', built)).toEqual(['permissions: pageCapture is gone'])
    const open = { ...released, contentSecurityPolicy: { value: "default-src 'self'", since: '0.1.0' } }
    expect(lessThanReleased(open, 'firefox', built)).toContain(
      "in the record alone: default-src allows 'self'",
    )
  })
})
