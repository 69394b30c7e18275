import type { LocalArea } from '../../src/subscriptions/content-index.ts'

export interface Area extends LocalArea {
  held: Map<string, string>
  /** Characters that fit, as bytes do in a browser. */
  quota: number
}

/** A storage area as the browsers have it: all items of one call fit, or none is taken. */
export function aStorageArea(quota = 10_000_000): Area {
  const held = new Map<string, string>()
  return {
    held,
    quota,
    async get(keys) {
      const wanted = keys === null ? [...held.keys()] : [keys].flat()
      return Object.fromEntries(
        wanted.flatMap((key) => (held.has(key) ? [[key, JSON.parse(held.get(key) ?? '')]] : [])),
      )
    },
    async set(items) {
      const next = new Map(held)
      for (const [key, value] of Object.entries(items)) next.set(key, JSON.stringify(value))
      const size = [...next].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
      if (size > this.quota) throw new Error('QuotaExceededError')
      for (const [key, value] of next) held.set(key, value)
    },
    async remove(keys) {
      for (const key of [keys].flat()) held.delete(key)
    },
  }
}
