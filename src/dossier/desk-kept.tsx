import { bringBack, type Desk, rewrite } from '../complaint/desk.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'

interface DeskKeptProps {
  texts: DossierTexts
  desk: Desk
  /** The letter that follows from the answers, blanks open; null where there is none any more. */
  fresh: string | null
  change(desk: Desk): void
}

/** Whose words the letter has, and the ways between the person's own and those that follow from the answers. */
export function DeskKept({ texts: { letter: words }, desk, fresh, change }: DeskKeptProps) {
  return (
    <div class="kept">
      <p role="status">{note(words, desk, fresh)}</p>
      {desk.edited !== null && fresh !== null ? (
        <button type="button" onClick={() => change(rewrite(desk))}>
          {words.rewrite}
        </button>
      ) : null}
      {desk.setAside !== null ? (
        <button type="button" onClick={() => change(bringBack(desk))}>
          {words.undo}
        </button>
      ) : null}
    </div>
  )
}

function note(words: DossierTexts['letter'], { edited, setAside }: Desk, fresh: string | null): string {
  if (edited !== null) {
    if (fresh === null) return words.noLonger
    return edited.from === fresh ? words.edited : words.stale
  }
  return setAside === null ? '' : words.rewritten
}
