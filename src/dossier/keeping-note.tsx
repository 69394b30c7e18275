import type { DossierTexts } from '../languages/shape/dossier.ts'
import type { WorkInHand } from './use-work.ts'

interface NoteProps extends Pick<WorkInHand, 'keeping' | 'takeNewer' | 'keepMine'> {
  texts: DossierTexts
  /** What had been begun could not be read when the page opened. */
  damaged: boolean
}

/** Where the work is not safe: why, and what the person can do. Silent while everything is kept. */
export function KeepingNote({ texts, damaged, keeping, takeNewer, keepMine }: NoteProps) {
  const words = texts.keeping.work
  const said = {
    kept: damaged ? words.damaged : '',
    'not-kept': words.notKept,
    newer: words.newer,
    deleted: words.deleted,
  }[keeping]
  return (
    <div class="callout safety">
      <p role="status">{said}</p>
      {keeping === 'newer' ? (
        <div class="buttons">
          <button type="button" class="primary" onClick={takeNewer}>
            {words.takeNewer}
          </button>
          <button type="button" onClick={keepMine}>
            {words.keepMine}
          </button>
        </div>
      ) : null}
    </div>
  )
}
