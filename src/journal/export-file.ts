import type { Settings } from '../settings.ts'
import { FORMAT, lineOf, MAX_FILE, type RowKind, SCHEMA, type SubscribedList } from './journal-file.ts'
import type { OpenPrivate } from './private-database.ts'

export interface ToExport {
  open: OpenPrivate
  settings: Settings
  lists: readonly SubscribedList[]
  /** Pages as they were: the largest part. */
  withPages: boolean
  /** The name and address that are kept, only where the person asks for it. */
  withIdentity: boolean
  /** ISO 8601. */
  now: string
}

/** `too-large`: such a file could not be brought back; without the saved pages it may. */
export type Exported = { file: Blob; letters: number } | 'failed' | 'too-large'

const STORES = ['journal', 'drafts', 'works', 'captures', 'hidden'] as const

/** Everything as one file. Each row is read, written into the file and let go before the next. */
export async function exportFile(wanted: ToExport): Promise<Exported> {
  try {
    return await write(wanted)
  } catch {
    return 'failed'
  }
}

async function write({ open, settings, lists, withPages, withIdentity, now }: ToExport): Promise<Exported> {
  const db = await open()
  const head = JSON.stringify({ format: FORMAT, schema: SCHEMA, exportedAt: now, rows: [] })
  const parts: Blob[] = [new Blob([head.slice(0, -2), '\n'])]
  let rows = 0
  let letters = 0
  const add = (kind: RowKind, value: unknown) => {
    // A blob of its own: the browser may put it on the disk, and the text is let go.
    parts.push(new Blob([lineOf(kind, value), ',\n']))
    rows += 1
  }
  for (const name of STORES) {
    if (name === 'captures' && !withPages) continue
    for (const key of await db.getAllKeys(name)) {
      const value = await db.get(name, key)
      if (value === undefined) continue
      add(name, value)
      if (name === 'journal') letters += 1
    }
  }
  add('settings', settings)
  for (const list of lists) add('list', list)
  const identity = withIdentity ? await db.get('identity', 'own') : undefined
  if (identity !== undefined) add('identity', identity)
  // Tells a whole file from one that was cut off.
  parts.push(new Blob([lineOf('end', { rows }), '\n]}\n']))
  const file = new Blob(parts, { type: 'application/json' })
  return file.size > MAX_FILE ? 'too-large' : { file, letters }
}
