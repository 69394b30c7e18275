import type { Draft } from '../complaint/draft.ts'
import { type PrivateStore, privateStore, type Saved } from '../private-store.ts'
import { type Capture, type CaptureEdits, decodeCapture } from './capture.ts'

/**
 * Keeps a draft with its capture and its line in the journal, all or none: a picture without the places of its fields
 * could not be covered, and a dossier without a line could not be found again if the browser ended before its page is
 * there. Where there is no room for the pictures of forms, the rest is kept.
 */
export async function saveDraftWithCapture(
  draft: Draft,
  capture: Capture,
  line: PrivateStore['journal']['value'],
): Promise<Saved> {
  const attempt = async (kept: Capture) => {
    const db = await privateStore()
    const work = db.transaction(['drafts', 'captures', 'journal'], 'readwrite')
    await Promise.all([
      work.objectStore('drafts').put(draft),
      work.objectStore('captures').put(kept),
      work.objectStore('journal').put(line),
      work.done,
    ])
  }
  const without: Capture = {
    ...capture,
    pictures: [],
    formsMissing: [
      ...capture.formsMissing,
      ...capture.pictures.map(({ form }) => ({ form, why: 'too-large' as const })),
    ],
    fields: { ...capture.fields, forms: [] },
    edits: { ...capture.edits, forms: [] },
  }
  for (const kept of [capture, without]) {
    const saved = await attempt(kept).then(
      () => true,
      () => false,
    )
    if (saved) return 'saved'
  }
  return 'storage-full'
}

/** Adds the archive, or why there is none, to what was kept at the click; a dossier deleted meanwhile stays so. */
export async function saveArchive(
  id: string,
  archived: Pick<Capture, 'archive' | 'archiveMissing'>,
): Promise<Saved> {
  const saved = await change(id, (capture) => ({ ...capture, ...archived }))
  // No room: the reason is short enough to be kept.
  if (saved === 'storage-full' && archived.archive !== null)
    return change(id, (capture) => ({ ...capture, archive: null, archiveMissing: 'too-large' }))
  return saved
}

export const saveEdits = (id: string, edits: CaptureEdits): Promise<Saved> =>
  change(id, (capture) => ({ ...capture, edits }))

/** The capture of a draft, or null where there is none, or none that can be read. */
export async function loadCapture(id: string): Promise<Capture | null> {
  const row: unknown = await privateStore()
    .then((db) => db.get('captures', id))
    .catch(() => undefined)
  return decodeCapture(row)
}

/** In one transaction, so that an archive that arrives and an edit never undo each other. */
async function change(id: string, next: (capture: Capture) => Capture): Promise<Saved> {
  try {
    const db = await privateStore()
    const work = db.transaction('captures', 'readwrite')
    const row = await work.store.get(id)
    if (row !== undefined) await work.store.put(next(row))
    await work.done
    return 'saved'
  } catch {
    return 'storage-full'
  }
}
