import { useId } from 'preact/hooks'
import type { Blanks } from '../complaint/blanks.ts'
import { type Desk, edit } from '../complaint/desk.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'

interface SheetProps {
  texts: DossierTexts
  /** For screen readers. */
  label: string
  /** Id of an element that says more. */
  describedBy?: string
  /** BCP 47 of the text; null while it is not known. */
  language: string | null
  /** As it stands, with its blanks filled. */
  text: string
  /** The letter that follows from the answers, blanks open; null where there is none any more. */
  fresh: string | null
  desk: Desk
  /** The sheet shows them filled; the desk keeps them open. */
  blanks: Blanks
  change(desk: Desk): void
}

/** The sheet on which a letter is read and changed. */
export function Sheet(props: SheetProps) {
  const { texts, label, describedBy, language, text, fresh, desk, blanks, change } = props
  const id = useId()
  return (
    <>
      <label class="unseen" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="sheet"
        {...(language === null ? {} : { lang: language })}
        {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
        // It shows who signs, which the browser's own memory of fields must not keep either.
        autocomplete="off"
        value={text}
        onInput={(event) => {
          const kept = blanks.empty(event.currentTarget.value, desk.edited?.text ?? fresh ?? undefined)
          change(edit(kept, desk.edited?.from ?? fresh))
        }}
      />
      <p class="count">{texts.letter.characters(text.trim().length)}</p>
    </>
  )
}
