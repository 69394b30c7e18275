import { describe, expect, it } from 'vitest'
import { keyFilter, mayHold } from '../../src/subscriptions/key-filter.ts'

const names = (count: number, stem: string) => Array.from({ length: count }, (_, n) => `${stem}-${n}.example`)

describe('a filter of keys', () => {
  it.each([1, 100, 20_000])('knows each of %i keys', (count) => {
    const keys = names(count, 'petition')
    const filter = keyFilter(keys)
    expect(keys.filter((key) => !mayHold(filter, key))).toEqual([])
  })

  it('holds one in a thousand of the others for a key, at most three', () => {
    const filter = keyFilter(names(20_000, 'petition'))
    const wrong = names(100_000, 'newspaper').filter((key) => mayHold(filter, key)).length
    expect(wrong / 100_000).toBeLessThan(0.003)
  })

  it('of no keys holds nothing', () => {
    expect(names(1_000, 'newspaper').some((key) => mayHold(keyFilter([]), key))).toBe(false)
  })

  it('takes fourteen bits a key', () => {
    expect(keyFilter(names(10_000, 'petition')).byteLength).toBe(17_500)
  })

  it('tells keys of every script and length apart', () => {
    const filter = keyFilter([
      'xn--80ak6aa92e.example',
      'a.b',
      `${'x'.repeat(200)}.example`,
      'analytics:G-AB12',
    ])
    expect(mayHold(filter, 'analytics:G-AB12')).toBe(true)
    expect(mayHold(filter, 'analytics:G-AB13')).toBe(false)
    expect(mayHold(filter, `${'x'.repeat(201)}.example`)).toBe(false)
    expect(mayHold(filter, '')).toBe(false)
  })
})
