import { openDB } from 'idb'
import type { OpenPrivate, PrivateDatabase, PrivateRows } from '../../../src/journal/private-database.ts'

/** A private store of a test's own, with the stores that src/private-store.ts makes: tests share the browser's. */
export function aShelf(): OpenPrivate {
  const name = `private-${crypto.randomUUID()}`
  let opened: Promise<PrivateDatabase> | null = null
  return () => {
    opened ??= openDB<PrivateRows>(name, 1, {
      upgrade(db) {
        db.createObjectStore('hidden', { keyPath: 'host' })
        for (const store of ['drafts', 'works', 'captures', 'journal'] as const)
          db.createObjectStore(store, { keyPath: 'id' })
        db.createObjectStore('identity')
      },
    })
    return opened
  }
}

/** The ids that each store holds. */
export async function heldIn(open: OpenPrivate): Promise<Record<string, string[]>> {
  const db = await open()
  const names = ['journal', 'drafts', 'works', 'captures', 'hidden', 'identity'] as const
  const keys = await Promise.all(names.map(async (name) => [name, await db.getAllKeys(name)] as const))
  return Object.fromEntries(keys.map(([name, held]) => [name, held.map(String)]))
}

/** A dossier with its line, its work and its capture. */
export interface Rows {
  journal?: PrivateRows['journal']['value'][]
  drafts?: PrivateRows['drafts']['value'][]
  works?: PrivateRows['works']['value'][]
  captures?: PrivateRows['captures']['value'][]
}

export async function put(open: OpenPrivate, rows: Rows): Promise<void> {
  const db = await open()
  for (const row of rows.journal ?? []) await db.put('journal', row)
  for (const row of rows.drafts ?? []) await db.put('drafts', row)
  for (const row of rows.works ?? []) await db.put('works', row)
  for (const row of rows.captures ?? []) await db.put('captures', row)
}

/** The same store on a disk that is full from the `after`th write on: the transaction fails as the browser's does. */
export function fullAfter(open: OpenPrivate, after: number): OpenPrivate {
  return async () => {
    const db = await open()
    let writes = 0
    const guard = <Store extends object>(store: Store): Store =>
      new Proxy(store, {
        get(target, key) {
          const value: unknown = Reflect.get(target, key)
          if (typeof value !== 'function') return value
          if (key !== 'put') return value.bind(target)
          return (...values: unknown[]) => {
            writes += 1
            if (writes > after) return Promise.reject(new DOMException('full', 'QuotaExceededError'))
            return Reflect.apply(value, target, values)
          }
        },
      })
    return new Proxy(db, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key)
        if (typeof value !== 'function') return value
        if (key !== 'transaction') return value.bind(target)
        return (...values: unknown[]) => {
          const tx = Reflect.apply(value, target, values)
          return new Proxy(tx, {
            get(inner, name) {
              const found: unknown = Reflect.get(inner, name)
              if (name === 'store') return guard(inner.store)
              if (name === 'objectStore') return (store: string) => guard(inner.objectStore(store))
              return typeof found === 'function' ? found.bind(inner) : found
            },
          })
        }
      },
    })
  }
}
