import type { ListHead, ListState, ListTrouble } from '../list/list.ts'

/** A list that a person subscribed to: where it is, whose key signs it, and what is known of its last good edition. */
export interface Subscription {
  /** Random; also the id of its entries in the store. */
  id: string
  /** Address of the list; its signature is beside it, with ".minisig" at the end. */
  address: string
  /** As the person calls it, '' for the list's own name. */
  name: string
  /** Public keys in minisign's text form, one or two: the one in use first, then the one it announced. */
  keys: string[]
  paused: boolean
  /** Milliseconds. */
  addedAt: number
  /** The last good edition. It was verified, decoded and stored as a whole. */
  head: ListHead
  entries: number
  /** SHA-256 of its bytes, in hex: the same number with other bytes is refused. */
  digest: string
  /** Highest number accepted under this subscription; never falls. It goes with the row when the list is removed. */
  highest: number
  /** Milliseconds of the last time that the list was found to be in order, and of the last attempt. */
  verifiedAt: number
  triedAt: number
  /** Milliseconds of the next attempt: a day after the last, more or less. */
  nextTry: number
  trouble: ListState['trouble']
  /** Set while an edition is being stored; found at the start of the worker, it was interrupted. */
  storing: { digest: string } | null
}

/** What an attempt to renew a list, or to subscribe to one, came to. */
export type UpdateOutcome = 'updated' | 'unchanged' | ListTrouble

/** What a person can be shown while an attempt is under way. */
export interface UpdateProgress {
  phase: 'signature' | 'list' | 'checking' | 'storing'
  /** Bytes loaded or entries stored, and how many there will be; null where the server does not say. */
  done: number
  of: number | null
}
