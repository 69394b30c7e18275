import type { ComponentChildren } from 'preact'
import { Mark } from '../interface/mark.tsx'
import type { FillingTexts } from '../languages/shape/filling.ts'

/** The window of the filling page: what came of it above, that nothing was sent below. */
export function FillingFrame({
  texts,
  heading,
  said = '',
  children,
}: {
  texts: FillingTexts
  heading: string
  said?: string
  children?: ComponentChildren
}) {
  return (
    <div class="window filling">
      <header>
        <p class="brand">
          <Mark /> {texts.title}
        </p>
        <div role="status">
          <h1>{heading}</h1>
        </div>
      </header>
      <main>{children}</main>
      <footer>
        <p role="status" class="said">
          {said}
        </p>
        <p>{texts.page.never}</p>
      </footer>
    </div>
  )
}
