import type { AssessAnswer } from './messages.ts'
import { type HiddenSite, privateStore, type Saved } from './private-store.ts'

/* Where a person has hidden a warning: "hide here until something new", or for good. It tells where they have been. */

/** How the person has hidden just this; a store that cannot be opened hides nothing. */
export async function hiddenHow({
  host,
  signature,
}: {
  host: string
  signature: string
}): Promise<Pick<AssessAnswer, 'hidden' | 'silenced'>> {
  const row = await privateStore()
    .then((db) => db.get('hidden', host))
    .catch(() => undefined)
  if (row?.always === true) return { hidden: true, silenced: true }
  return { hidden: row?.signature === signature }
}

/** Null where the store cannot be read. */
export async function hiddenSites(): Promise<HiddenSite[] | null> {
  return privateStore()
    .then((db) => db.getAll('hidden'))
    .catch(() => null)
}

export async function hide(site: HiddenSite): Promise<Saved> {
  return privateStore()
    .then((db) => db.put('hidden', site))
    .then(
      () => 'saved',
      () => 'storage-full',
    )
}

export async function unhide(host: string): Promise<void> {
  await privateStore()
    .then((db) => db.delete('hidden', host))
    .catch(() => undefined)
}
