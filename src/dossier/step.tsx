import type { ComponentChildren } from 'preact'
import type { Answers } from '../complaint/answers.ts'
import type { DossierTexts } from '../languages/shape/dossier.ts'

/** What every step gets: the answers so far and one way to change them. */
export interface StepProps {
  texts: DossierTexts
  answers: Answers
  answer(change: Partial<Answers>): void
}

/** A numbered question with its fields. */
export function Step({
  number,
  heading,
  children,
}: {
  number: number
  heading: string
  children: ComponentChildren
}) {
  return (
    <fieldset class="step">
      <legend>
        <h2>
          <span class="number">{number}</span> {heading}
        </h2>
      </legend>
      {children}
    </fieldset>
  )
}
