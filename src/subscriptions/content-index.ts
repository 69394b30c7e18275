import * as v from 'valibot'
import type { ListHead } from '../list/list.ts'
import { storageKey } from '../list/list-index.ts'

/*
 * What content scripts are told of the lists: `list:<domain>` in `storage.local`, the union of all lists in force. It
 * says that there is something to report and nothing of what. Where it is incomplete, pages with forms are matched by
 * the background all the same; a page without one that links to a listed site then stays silent.
 */

/** The part of `storage.local` that is used; handed in, so that quotas can be tried. */
export interface LocalArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
}

/** Of which lists and editions the index is; missing while it is being changed. */
const STAMP = 'list-edition'
const INCOMPLETE = ' incomplete'
/** Those lists by name: should their database be unreadable, they are still known to exist. */
const NAMES = 'list-names'
const PREFIX = storageKey('')
/** Domains written at once: `storage.local` takes all of them or none. */
const BATCH = 1_000

export type Told = 'domain' | 'host'
/** Keys of `storage.local`, see `storageKey`. */
type Domains = Iterable<readonly [key: string, told: Told]>
export type NamedList = Pick<ListHead, 'name' | 'number' | 'issued' | 'expires'> & { id: string }
export type Written = 'saved' | 'storage-full'

/** The lists in force besides the bundled one, and a text that is another one for other editions of them. */
export interface InForce {
  stamp: string
  names: NamedList[]
}

export interface ContentIndex {
  /** Whether it is the index of these lists; null where it has to be written. */
  isOf(inForce: InForce): Promise<Written | null>
  /** Adds the domains of an edition that is about to come into force. Whether they fit, `write` finds out. */
  widen(domains: Domains): Promise<void>
  /** Makes it the index of the lists in force; `domains`, of all of them, are read only where that is needed. */
  write(inForce: InForce, domains: () => Promise<Domains>): Promise<Written>
  /** The lists besides the bundled one, as they were when the index was written. */
  names(): Promise<NamedList[]>
}

export function contentIndex(area: LocalArea): ContentIndex {
  async function isOf({ stamp }: InForce): Promise<Written | null> {
    const stored = (await area.get(STAMP))[STAMP]
    if (stored === stamp) return 'saved'
    return stored === stamp + INCOMPLETE ? 'storage-full' : null
  }

  /** False as soon as one batch does not fit. */
  async function add(union: Map<string, Told>): Promise<boolean> {
    const there = await area.get([...union.keys()])
    const fresh = [...union].filter(([key, told]) => there[key] !== told)
    for (let from = 0; from < fresh.length; from += BATCH) {
      const batch = area.set(Object.fromEntries(fresh.slice(from, from + BATCH)))
      const fits = await batch.then(
        () => true,
        () => false,
      )
      if (!fits) return false
    }
    return true
  }

  async function rewrite({ stamp, names }: InForce, union: Map<string, Told>): Promise<Written> {
    // First of all: an index that is left half-written is written again by the next worker.
    await area.remove([STAMP])
    const old = Object.keys(await area.get(null)).filter((key) => key.startsWith(PREFIX))
    await area.remove(old.filter((key) => !union.has(key)))
    const complete = await add(union)
    await area.set({ [NAMES]: names, [STAMP]: complete ? stamp : stamp + INCOMPLETE })
    return complete ? 'saved' : 'storage-full'
  }

  return {
    isOf,

    async widen(domains) {
      const union = unionOf(domains)
      const there = await area.get([...union.keys()])
      // Another list, or the edition still in force, may say more of it.
      for (const key of union.keys()) if (there[key] === 'domain') union.delete(key)
      await area.remove([STAMP])
      await add(union)
    },

    async write(inForce, domains) {
      if ((await isOf(inForce)) === 'saved') return 'saved'
      return rewrite(inForce, unionOf(await domains())).catch(() => 'storage-full')
    },

    async names() {
      const decoded = v.safeParse(namesShape, (await area.get(NAMES))[NAMES])
      return decoded.success ? decoded.output : []
    },
  }
}

/** By key; a domain that one list has with all its hosts and another as a host has all its hosts. */
function unionOf(domains: Domains): Map<string, Told> {
  const union = new Map<string, Told>()
  for (const [key, told] of domains) if (union.get(key) !== 'domain') union.set(key, told)
  return union
}

const namesShape: v.GenericSchema<unknown, NamedList[]> = v.array(
  v.object({
    id: v.string(),
    name: v.record(v.string(), v.string()),
    number: v.number(),
    issued: v.string(),
    expires: v.string(),
  }),
)
