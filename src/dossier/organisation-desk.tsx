import { useId } from 'preact/hooks'
import type { Blanks } from '../complaint/blanks.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import { bringBack, type Desk, edit, rewrite } from './desk.ts'

interface OrganisationDeskProps {
  texts: DossierTexts
  label: string
  /** BCP 47 of the text. */
  language: string
  /** As it stands, with its blanks filled. */
  text: string
  /** The letter that follows from the answers, blanks open; null where there is none any more. */
  fresh: string | null
  desk: Desk
  blanks: Blanks
  change(desk: Desk): void
}

/** The sheet of a letter to the organisation: the person's own once they touched it, and never overwritten unasked. */
export function OrganisationDesk(props: OrganisationDeskProps) {
  const { texts, label, language, text, fresh, desk, blanks, change } = props
  const id = useId()
  const words = texts.letter
  return (
    <>
      <label class="unseen" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="sheet"
        lang={language}
        value={text}
        onInput={(event) => change(edit(blanks.empty(event.currentTarget.value), desk.edited?.from ?? fresh))}
      />
      <p class="count">{words.characters(text.trim().length)}</p>
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
    </>
  )
}

function note(words: DossierTexts['letter'], { edited, setAside }: Desk, fresh: string | null): string {
  if (edited !== null) {
    if (fresh === null) return words.noLonger
    return edited.from === fresh ? words.edited : words.stale
  }
  return setAside === null ? '' : words.rewritten
}
