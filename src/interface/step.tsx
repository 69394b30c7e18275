import type { ComponentChildren } from 'preact'

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
