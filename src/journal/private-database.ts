import type { IDBPDatabase } from 'idb'
import type { privateStore } from '../private-store.ts'

/** The private store, opened. Handed in as a function, so that a test can hand in one of its own. */
export type PrivateDatabase = Awaited<ReturnType<typeof privateStore>>
export type OpenPrivate = () => Promise<PrivateDatabase>

/** Its stores and what their rows are. */
export type PrivateRows = PrivateDatabase extends IDBPDatabase<infer Rows> ? Rows : never
