import { useId } from 'preact/hooks'
import type { Waiting } from '../complaint/letter.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import { bringBack, type Desk, edit, rewrite } from './desk.ts'

interface LetterDeskProps {
  texts: DossierTexts
  /** The letter written from the answers, or why there is none yet; null while its attachments are prepared. */
  written: { text: string } | Waiting | 'for-an-authority' | null
  /** BCP 47 of the letter; null while no authority is chosen. */
  language: string | null
  desk: Desk
  change(desk: Desk): void
}

export function LetterDesk({ texts, written, language, desk, change }: LetterDeskProps) {
  const id = useId()
  const words = texts.letter
  const fresh = typeof written === 'object' && written !== null ? written.text : null
  const text = desk.edited?.text ?? fresh
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
            value={text}
            onInput={(event) => change(edit(event.currentTarget.value, desk.edited?.from ?? fresh))}
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
