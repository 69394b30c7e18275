import { useId } from 'preact/hooks'
import type { Blanks } from '../complaint/blanks.ts'
import type { Desk } from '../complaint/desk.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import { DeskKept } from './desk-kept.tsx'
import { Sheet } from './sheet.tsx'
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
      <p class={text === null ? 'waiting' : 'unseen'} role="status">
        {text !== null
          ? words.ready
          : typeof written === 'string'
            ? words.waiting[written]
            : texts.attachments.preparing}
      </p>
      {text === null ? null : (
        <>
          <p class="hint" id={`${id}-fill`}>
            {words.fill}
          </p>
          <Sheet
            texts={texts}
            label={words.label}
            describedBy={`${id}-fill`}
            language={language}
            text={text}
            fresh={fresh}
            desk={desk}
            blanks={blanks}
            change={change}
          />
        </>
      )}
      <DeskKept texts={texts} desk={desk} fresh={fresh} change={change} />
    </section>
  )
}
