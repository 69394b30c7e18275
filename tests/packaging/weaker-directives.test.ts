import { describe, expect, it } from 'vitest'
import { weakerDirectives } from '../../src/packaging/weaker-directives.ts'

const strict = "default-src 'none'; script-src 'self'; connect-src 'self' https:; form-action 'none'"

describe('a content security policy', () => {
  it('is not weaker than itself, in whatever order and spacing', () => {
    expect(weakerDirectives(strict, strict)).toEqual([])
    const turned = "form-action 'none';connect-src https: 'self';  script-src 'self' ; default-src 'none'"
    expect(weakerDirectives(strict, turned)).toEqual([])
  })

  it('is not weaker where it allows less', () => {
    expect(weakerDirectives(strict, "default-src 'none'; script-src 'self'; form-action 'none'")).toEqual([])
  })

  it.each([
    ['a source more', strict.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")],
    ['a directive that falls back to nothing gone', strict.replace("; form-action 'none'", '')],
    ['the default gone', strict.replace("default-src 'none'; ", '')],
    ['a directive of its own beside a strict default', `${strict}; img-src https:`],
    ['a directive for workers beside a strict one for scripts', `${strict}; worker-src blob:`],
    ['no policy', ''],
  ])('is weaker with %s', (_name, policy) => {
    expect(weakerDirectives(strict, policy)).not.toEqual([])
  })

  it('follows the first of two directives with one name, as browsers do', () => {
    expect(weakerDirectives(strict, `${strict}; script-src *`)).toEqual([])
    expect(weakerDirectives(strict, `script-src *; ${strict}`)).toContain('script-src allows *')
  })

  it('is weaker without a directive whose presence alone forbids', () => {
    const careful = `${strict}; require-trusted-types-for 'script'`
    expect(weakerDirectives(careful, strict)).toEqual(['require-trusted-types-for is gone'])
    expect(weakerDirectives(strict, careful)).toEqual([])
  })
})
