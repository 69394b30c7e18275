import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** A part that is opened when it is wanted; what is in it is made, and asked for, only then. */
export function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  const [opened, setOpened] = useState(false)
  return (
    <details class="fold" onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}>
      <summary>{title}</summary>
      {opened && <div class="folded">{children}</div>}
    </details>
  )
}
