import type { Identity } from '../../src/complaint/identity.ts'
import type { Work } from '../../src/complaint/work.ts'
import type { DossierStore } from '../../src/dossier/work-store.ts'

interface MemoryStore extends DossierStore {
  kept: Map<string, Work>
  own: { identity: Identity | null }
  /** As if another tab kept it. */
  keepElsewhere(work: Work): void
  leave(): void
}

/** A store in memory that behaves as the browser's does: one version a dossier, and word of what others keep. */
export function memoryStore(): MemoryStore {
  const kept = new Map<string, Work>()
  const own: { identity: Identity | null } = { identity: null }
  let told: { elsewhere(): void; leaving(): void } | null = null
  return {
    kept,
    own,
    keepElsewhere(work) {
      kept.set(work.id, work)
      told?.elsewhere()
    },
    leave: () => told?.leaving(),
    works: {
      load: async (id) => kept.get(id) ?? null,
      async keep(work, since) {
        const found = kept.get(work.id)
        if (found !== undefined && found.savedAt !== since) return 'newer'
        if (found === undefined && since !== null) return 'deleted'
        kept.set(work.id, work)
        return 'kept'
      },
      async keepNow(work) {
        kept.set(work.id, work)
        return 'kept'
      },
      watch(_id, listener, signal) {
        told = listener
        signal.addEventListener('abort', () => {
          told = null
        })
      },
    },
    identity: {
      async keep(identity, begun) {
        if (begun && own.identity === null) return 'withdrawn'
        own.identity = identity
        return 'kept'
      },
      async forget() {
        own.identity = null
        return true
      },
    },
  }
}
