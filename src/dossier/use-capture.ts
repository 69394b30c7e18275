import { useEffect, useState } from 'preact/hooks'
import type { Capture, CaptureEdits } from '../evidence/capture.ts'
import type { EvidenceWorld } from './evidence-world.ts'

/** Milliseconds between two looks for an archive that is still being made, and until nobody will finish it. */
const LOOK_AGAIN = 300
const GIVEN_UP = 30_000

export interface CaptureInHand {
  /** Null where nothing was taken: a dossier of an older version. */
  capture: Capture | null | 'loading'
  edit(edits: CaptureEdits): void
  /** False where the last edit could not be kept. */
  kept: boolean
}

const isPending = ({ archive, archiveMissing }: Capture): boolean =>
  archive === null && archiveMissing === null

/** What was taken at the click, looked for again until the page's archive is there or will not come. */
export function useCapture(id: string, { load, saveEdits }: EvidenceWorld): CaptureInHand {
  const [capture, setCapture] = useState<Capture | null | 'loading'>('loading')
  const [kept, setKept] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    let waited = 0
    async function look() {
      const found = await load(id).catch(() => null)
      if (gone) return
      const pending = found !== null && isPending(found)
      // Edits made since stay: the store may not have them yet.
      const take = (before: Capture | null | 'loading'): Capture | null => {
        if (found === null) return before === 'loading' ? null : before
        const { archive, archiveMissing } =
          pending && waited >= GIVEN_UP ? { archive: null, archiveMissing: 'failed' as const } : found
        return before === 'loading' || before === null
          ? { ...found, archive, archiveMissing }
          : { ...before, archive, archiveMissing }
      }
      setCapture(take)
      if (!pending || waited >= GIVEN_UP) return
      waited += LOOK_AGAIN
      timer = setTimeout(look, LOOK_AGAIN)
    }
    void look()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [id])
  return {
    capture,
    kept,
    edit(edits) {
      setCapture((before) => (before === null || before === 'loading' ? before : { ...before, edits }))
      void saveEdits(id, edits).then((saved) => setKept(saved === 'saved'))
    },
  }
}
