import type { ComponentChildren } from 'preact'

/** A titled part with the number of its lines; nothing at all where there is none. */
export function Section({
  title,
  count,
  folded = false,
  children,
}: {
  title: string
  count: number
  folded?: boolean
  children: ComponentChildren
}) {
  if (count === 0) return null
  const heading = (
    <>
      <span>{title}</span>
      <span class="count">{count}</span>
    </>
  )
  if (folded)
    return (
      <section>
        <details class="folded">
          <summary>
            <h2>{heading}</h2>
          </summary>
          {children}
        </details>
      </section>
    )
  return (
    <section>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}
