import { useId } from 'preact/hooks'
import type { Blanks } from '../complaint/blanks.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import { bringBack, type Desk, edit, rewrite } from './desk.ts'
import type { Written } from './written-letter.ts'

interface LetterDeskProps {
  texts: DossierTexts
  written: Written
  /** BCP 47 of the letter; null while no authority is chosen. */
  language: string | null
  desk: Desk
  /** The sheet shows them filled; the desk keeps them open. */
  blanks: Blanks
  change(desk: Desk): void
}

export function LetterDesk({ texts, written, language, desk, blanks, change }: LetterDeskProps) {
  const id = useId()
  const words = texts.letter
  const fresh = typeof written === 'object' && written !== null ? written.text : null
  const left = desk.edited?.text ?? fresh
  const text = left === null ? null : blanks.fill(left)
  return (
    <section class="letter" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      {text === null ? (
        <p class="waiting">
          {typeof written === 'string' ? words.waiting[written] : texts.attachments.preparing}
        </p>
      ) : (
        <>
          <p class="hint" id={`${id}-fill`}>
            {words.fill}
          </p>
          <label class="unseen" for={id}>
            {words.label}
          </label>
          <textarea
            id={id}
            class="sheet"
            {...(language === null ? {} : { lang: language })}
            aria-describedby={`${id}-fill`}
            // It shows who signs, which the browser's own memory of fields must not keep either.
            autocomplete="off"
            value={text}
            onInput={(event) =>
              change(edit(blanks.empty(event.currentTarget.value), desk.edited?.from ?? fresh))
            }
          />
          <p class="count">{words.characters(text.trim().length)}</p>
        </>
      )}
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
    </section>
  )
}

function note(words: DossierTexts['letter'], { edited, setAside }: Desk, fresh: string | null): string {
  if (edited !== null) {
    if (fresh === null) return words.noLonger
    return edited.from === fresh ? words.edited : words.stale
  }
  return setAside === null ? '' : words.rewritten
}
