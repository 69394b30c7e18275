import type { Identity } from '../complaint/identity.ts'
import type { Work } from '../complaint/work.ts'

/** What the store has of a dossier: `damaged` where there is a row that cannot be read, null where there is none. */
export type FoundWork = Work | 'damaged' | null

/** What came of keeping: `newer` where another tab kept its own work since, `deleted` where the dossier is gone. */
export type Keeping = 'kept' | 'not-kept' | 'newer' | 'deleted'

/** What a dossier needs so that nothing is lost with its tab: handed in, so that the page can be shown anywhere. */
export interface WorkStore {
  load(id: string): Promise<FoundWork>
  /** Keeps `work` unless the store holds another version than that of `since` (`savedAt`; null: none yet). */
  keep(work: Work, since: string | null): Promise<Keeping>
  /**
   * Keeps it without looking or waiting, in place of a `keep` that is under way: for a page that may be gone in a moment.
   * Looks afterwards, if it is not.
   */
  keepNow(work: Work): Promise<'kept' | 'not-kept' | 'deleted'>
  /** Calls `elsewhere` when another tab kept or deleted this dossier, `leaving` when the page may be about to go. */
  watch(id: string, told: { elsewhere(): void; leaving(): void }, signal: AbortSignal): void
}

/** Who signs, only while the person wants it kept. */
export interface IdentityStore {
  /** `begun`: kept before. `withdrawn` where it was and another tab has deleted it since: then nothing is kept. */
  keep(identity: Identity, begun: boolean): Promise<'kept' | 'not-kept' | 'withdrawn'>
  /** False where it could not be deleted. */
  forget(): Promise<boolean>
}

export interface DossierStore {
  works: WorkStore
  identity: IdentityStore
}

/** What was found when the page opened. */
export interface Begun {
  work: FoundWork
  /** Null where none was kept. */
  identity: Identity | null
}
