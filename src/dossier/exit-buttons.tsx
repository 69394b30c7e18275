import type { ComponentChildren } from 'preact'
import type { PdfLetter } from '../complaint/letter-as-pdf.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'
import type { LetterExits } from './use-letter-exits.ts'

interface ExitButtonsProps {
  texts: DossierTexts
  exits: LetterExits
  /** Null where there is no letter: what was said of the last one stays. */
  letter: { text: string; pdf: Omit<PdfLetter, 'fonts' | 'now'> } | null
  words: { copy: string; pdf: string; text: string }
  /** Whether copying is what most people want. */
  primary?: boolean
  /** Buttons beside these. */
  children?: ComponentChildren
}

/** A letter copied, as PDF and as text, and what came of it. */
export function ExitButtons({ texts, exits, letter, words, primary, children }: ExitButtonsProps) {
  return (
    <>
      {letter === null ? null : (
        <div class="buttons">
          <button
            type="button"
            {...(primary ? { class: 'primary' } : {})}
            onClick={() => exits.copy(letter.text)}
          >
            {words.copy}
          </button>
          <button
            type="button"
            onClick={(event) => exits.savePdf(letter.pdf, event.currentTarget.ownerDocument)}
          >
            {words.pdf}
          </button>
          <button
            type="button"
            onClick={(event) => exits.saveText(letter.text, event.currentTarget.ownerDocument)}
          >
            {words.text}
          </button>
          {children}
        </div>
      )}
      <p role="status" class="said">
        {exits.said === null ? '' : texts.actions[exits.said]}
      </p>
    </>
  )
}
