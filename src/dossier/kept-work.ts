import { decodeIdentity, type Identity } from '../complaint/identity.ts'
import { decodeWork, type Work } from '../complaint/work.ts'
import { privateStore } from '../private-store.ts'
import type { DossierStore, FoundWork, IdentityStore, Keeping, WorkStore } from './work-store.ts'

/** By dossier: what its tabs say to each other, which is that one of them kept it. They look for themselves. */
const channels = new Map<string, BroadcastChannel>()

/** By dossier: the keeping that is under way, which a leaving page gives up for one that need not look first. */
const underWay = new Map<string, { abort(): void }>()

const foundIn = (row: unknown): FoundWork => (row === undefined ? null : (decodeWork(row) ?? 'damaged'))

/**
 * Writes where nobody else has written since. One transaction, so that two tabs cannot both find the old version. A
 * dossier whose draft is gone was deleted, and stays so.
 */
async function keep(work: Work, since: string | null): Promise<Keeping> {
  const tx = (await privateStore()).transaction(['drafts', 'works'], 'readwrite')
  underWay.set(work.id, tx)
  const ended = tx.done.catch(() => undefined).then(() => underWay.delete(work.id))
  const works = tx.objectStore('works')
  if ((await tx.objectStore('drafts').getKey(work.id)) === undefined) return 'deleted'
  const found = foundIn(await works.get(work.id))
  if (found !== null && found !== 'damaged' && found.savedAt !== since) return 'newer'
  await Promise.all([works.put(work), tx.done])
  await ended
  return 'kept'
}

/**
 * Hands everything to the browser before it returns to the page's last events: nothing may be left to an answer, and
 * nothing may stand before it in the store's queue. Chromium drops what waits there when the page goes.
 */
async function put(work: Work): Promise<void> {
  const db = await privateStore()
  underWay.get(work.id)?.abort()
  const tx = db.transaction('works', 'readwrite')
  const written = tx.store.put(work)
  tx.commit()
  await Promise.all([written, tx.done])
}

/**
 * Afterwards, as nothing could be asked before: what was put for a dossier that had been deleted goes again. Where the
 * page is gone by then, `forget-expired.ts` finds the row, which no page opens.
 */
async function withoutOrphan(work: Work): Promise<'kept' | 'deleted'> {
  const tx = (await privateStore()).transaction(['drafts', 'works'], 'readwrite')
  if ((await tx.objectStore('drafts').getKey(work.id)) !== undefined) return 'kept'
  await Promise.all([tx.objectStore('works').delete(work.id), tx.done])
  return 'deleted'
}

const works: WorkStore = {
  load: (id) =>
    privateStore()
      .then((db) => db.get('works', id))
      .then(foundIn)
      .catch(() => 'damaged'),
  async keep(work, since) {
    const outcome = await keep(work, since).catch(() => 'not-kept' as const)
    if (outcome === 'kept') channels.get(work.id)?.postMessage(null)
    return outcome
  },
  keepNow(work) {
    const written = put(work).then(
      () => withoutOrphan(work).catch(() => 'kept' as const),
      () => 'not-kept' as const,
    )
    channels.get(work.id)?.postMessage(null)
    return written
  },
  watch(id, told, signal) {
    const channel = new BroadcastChannel(`dossier:${id}`)
    channels.set(id, channel)
    channel.addEventListener('message', told.elsewhere, { signal })
    // Closing a tab hides it first; a phone's browser may never say more than that.
    addEventListener('visibilitychange', told.leaving, { signal })
    addEventListener('pagehide', told.leaving, { signal })
    signal.addEventListener('abort', () => {
      channels.delete(id)
      channel.close()
    })
  },
}

const identity: IdentityStore = {
  keep: (own, begun) =>
    privateStore()
      .then(async (db) => {
        const tx = db.transaction('identity', 'readwrite')
        if (begun && (await tx.store.getKey('own')) === undefined) return 'withdrawn' as const
        await Promise.all([tx.store.put(own, 'own'), tx.done])
        return 'kept' as const
      })
      .catch(() => 'not-kept' as const),
  forget: () =>
    privateStore()
      .then((db) => db.delete('identity', 'own'))
      .then(
        () => true,
        () => false,
      ),
}

/** The details that the person asked to be kept, null where they did not. */
export const keptIdentity = (): Promise<Identity | null> =>
  privateStore()
    .then((db) => db.get('identity', 'own'))
    .then(decodeIdentity)
    .catch(() => null)

/** What dossiers keep, in IndexedDB, which no page and no content script can read. */
export const keptDossiers: DossierStore = { works, identity }
