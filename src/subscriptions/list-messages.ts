import * as v from 'valibot'
import type { Entry } from '../list/entry.ts'
import { type ListHead, type ListState, MAX_LIST_NAME } from '../list/list.ts'
import type { UpdateOutcome, UpdateProgress } from './subscription.ts'

/** What the options page asks about lists. The background alone writes: one hand, so that no two updates meet. */
export type ListMessage =
  | { type: 'lists' }
  /** Loads, verifies and stores the list; nothing is kept where that fails. */
  | { type: 'subscribe'; address: string; key: string; name: string }
  | { type: 'update-list'; id: string }
  | { type: 'pause-list'; id: string; paused: boolean }
  | { type: 'remove-list'; id: string }
  /** Entries of one list in the order of their ids, from a place on; `query`: part of a domain or of a party's name. */
  | { type: 'list-entries'; id: string; from: number; query: string }

/** Entries answered at once. */
export const ENTRIES_A_PAGE = 50
/** Characters. */
const MAX = { address: 500, key: 300, query: 100 }

/** One list as the options page shows it. */
export interface ListView extends ListState {
  head: ListHead
  entries: number
  /** Null for the bundled list, which comes with the extension. */
  subscription: {
    address: string
    /** As the person calls it, '' for the list's own name. */
    name: string
    keys: string[]
    paused: boolean
    verifiedAt: number
    triedAt: number
    /** Set while an attempt is under way. */
    progress: UpdateProgress | null
  } | null
}

/** Answer to `lists`, the bundled one first. */
export interface ListsAnswer {
  lists: ListView[]
  /** Set while a subscription is being tried for the first time. */
  subscribing: UpdateProgress | null
  /** Lists whose stored rows cannot be read, where there are any: they can be removed and subscribed to again. */
  unread?: Pick<ListState, 'id' | 'name'>[]
}

/** Answer to `subscribe`. */
export interface SubscribeAnswer {
  outcome:
    | Exclude<UpdateOutcome, 'index-full'>
    | 'bad-address'
    | 'bad-key'
    | 'known-address'
    | 'too-many-lists'
  /** What an entry or the head lacks, for the list's maintainer; empty otherwise. */
  problems: string[]
}

/** Answer to `update-list`. */
export interface UpdateAnswer {
  outcome: UpdateOutcome
  problems: string[]
}

/** Answer to `list-entries`. */
export interface EntriesAnswer {
  entries: Entry[]
  /** Entries that fit the query. */
  total: number
}

const id = v.pipe(v.string(), v.maxLength(60))
const bounded = (characters: number) => v.pipe(v.string(), v.maxLength(characters))

export const listMessageShapes = [
  v.object({ type: v.literal('lists') }),
  v.object({
    type: v.literal('subscribe'),
    address: bounded(MAX.address),
    key: bounded(MAX.key),
    name: bounded(MAX_LIST_NAME),
  }),
  v.object({ type: v.literal('update-list'), id }),
  v.object({ type: v.literal('pause-list'), id, paused: v.boolean() }),
  v.object({ type: v.literal('remove-list'), id }),
  v.object({
    type: v.literal('list-entries'),
    id,
    from: v.pipe(v.number(), v.integer(), v.minValue(0)),
    query: bounded(MAX.query),
  }),
] as const
