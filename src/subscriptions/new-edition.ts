import { type Checked, checkList, type Known } from './check-list.ts'
import { fetchList, fetchSignature, type ListFetching } from './fetch-list.ts'
import type { UpdateProgress } from './subscription.ts'

/** Milliseconds after which a list whose signature does not fit is asked for once more. */
const ASK_AGAIN = 3_000

export interface EditionWorld extends ListFetching {
  /** Milliseconds. */
  now(): number
  pause(milliseconds: number): Promise<void>
}

/**
 * What stands at a list's address now: its signature, which is small, then the whole file, also where the signature is
 * known. So a file that was cut off or replaced is noticed, and all subscribers ask alike. A maintainer may be uploading
 * both at this moment: what does not fit is asked for once more.
 */
export async function newEdition(
  { address, known }: { address: string; known: Known },
  world: EditionWorld,
  { signal, progress }: { signal: AbortSignal; progress: (progress: UpdateProgress) => void },
): Promise<Checked> {
  const look = async (): Promise<Checked> => {
    progress({ phase: 'signature', done: 0, of: null })
    const signed = await fetchSignature(address, world, signal)
    if (!signed.ok) return { outcome: signed.trouble, problems: [] }
    const loaded = await fetchList(address, world, signal, (done, of) =>
      progress({ phase: 'list', done, of }),
    )
    if (!loaded.ok) return { outcome: loaded.trouble, problems: [] }
    progress({ phase: 'checking', done: 0, of: null })
    return checkList(loaded.content, signed.content, { known, now: new Date(world.now()) })
  }
  const first = await look()
  if (first.outcome !== 'bad-signature') return first
  await world.pause(ASK_AGAIN)
  signal.throwIfAborted()
  return look()
}
