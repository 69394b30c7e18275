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

export type Looked =
  | (Checked & { signature: string })
  /** The signature is the one of the edition in force, so the list was not asked for. */
  | { outcome: 'same-signature' }

/**
 * What stands at a list's address now. The signature is asked for first: it is small, and where it has not changed the
 * list has not either. A maintainer may be uploading both at this moment: what does not fit is asked for once more.
 */
export async function newEdition(
  { address, known, signature: former }: { address: string; known: Known; signature: string | null },
  world: EditionWorld,
  { signal, progress }: { signal: AbortSignal; progress: (progress: UpdateProgress) => void },
): Promise<Looked> {
  const look = async (): Promise<Looked> => {
    progress({ phase: 'signature', done: 0, of: null })
    const signed = await fetchSignature(address, world, signal)
    if (!signed.ok) return refused(signed.trouble)
    const signature = signed.content
    if (signature === former) return { outcome: 'same-signature' }
    const loaded = await fetchList(address, world, signal, (done, of) =>
      progress({ phase: 'list', done, of }),
    )
    if (!loaded.ok) return refused(loaded.trouble)
    progress({ phase: 'checking', done: 0, of: null })
    const now = new Date(world.now())
    return { ...(await checkList(loaded.content, signature, { known, now })), signature }
  }
  const first = await look()
  if (first.outcome !== 'bad-signature') return first
  await world.pause(ASK_AGAIN)
  signal.throwIfAborted()
  return look()
}

type Refused = Extract<Checked, { problems: string[] }>

const refused = (outcome: Refused['outcome']): Looked => ({ outcome, problems: [], signature: '' })
