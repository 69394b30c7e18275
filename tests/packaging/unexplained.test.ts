import { describe, expect, it } from 'vitest'
import type { Released } from '../../src/packaging/released.ts'
import { unexplained } from '../../src/packaging/unexplained.ts'

const released: Released = {
  about: '',
  contentSecurityPolicy: { value: "default-src 'none'; img-src 'self' data:", since: '0.1.0' },
  access: [
    { kind: 'permissions', value: 'storage', since: '0.1.0' },
    { kind: 'permissions', value: 'tabs', since: '0.2.0' },
    { kind: 'key', value: 'icons', since: '0.1.0' },
  ],
}
const permissions =
  "`storage`, `tabs`, `img-src 'self' data:`\n\nNot asked for, and why not:\n\n- `history`\n"
const changelog =
  "# Changelog\n\n## 0.2.0 – 2027\n\n- `tabs`\n\n## 0.1.0 – 2026\n\n- `storage`, `img-src 'self' data:`\n"

describe('a record', () => {
  it('is explained where both texts name all of it but the keys', () => {
    expect(unexplained(released, permissions, changelog)).toEqual([])
  })

  it('is not explained by what stands under "not asked for"', () => {
    const moved = permissions.replace('`tabs`, ', '').replace('`history`', '`tabs`')
    expect(unexplained(released, moved, changelog)).toEqual(['docs/permissions.md does not explain `tabs`'])
  })

  it('is not explained by the changelog of another release', () => {
    const older = changelog.replace('- `tabs`', '- nothing').replace('`storage`', '`storage`, `tabs`')
    expect(unexplained(released, permissions, older)).toEqual([
      'CHANGELOG.md does not name `tabs` under 0.2.0',
    ])
  })

  it('needs a word on what the policy lets in', () => {
    const silent = changelog.replace("`img-src 'self' data:`", 'a policy')
    expect(unexplained(released, permissions, silent)).toHaveLength(1)
  })
})
