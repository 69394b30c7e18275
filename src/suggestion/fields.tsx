import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'

/** What to say at a field: nothing is wrong with one that is empty until the person has tried to finish. */
export interface Trouble {
  text: string
  empty: boolean
}

interface FieldProps {
  label: string
  hint: string
  value: string
  trouble?: Trouble | null
  /** The person has asked for the text: what is missing is now said at each field. */
  tried: boolean
  /** By which the list of what is missing leads here. */
  anchor: string
  change(value: string): void
}

/** One line, or several where `rows` is given. */
export function TextField(props: FieldProps & { rows?: number; limit?: number; code?: boolean }) {
  const { label, hint, value, trouble = null, tried, anchor, change, rows, limit } = props
  const id = useId()
  const [left, setLeft] = useState(false)
  const told = trouble !== null && (tried || (left && !trouble.empty)) ? trouble.text : null
  const shared = {
    id,
    value,
    'data-field': anchor,
    'aria-invalid': told !== null,
    ...((hint !== '' || told !== null) && { 'aria-describedby': `${id}-hint` }),
    onBlur: () => setLeft(true),
    ...(limit !== undefined && { maxLength: limit }),
  }
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input
          {...shared}
          type="text"
          spellcheck={props.code !== true}
          autocomplete="off"
          onInput={(event) => change(event.currentTarget.value)}
        />
      ) : (
        <textarea {...shared} rows={rows} onInput={(event) => change(event.currentTarget.value)} />
      )}
      <Remark id={`${id}-hint`} hint={hint} told={told} />
    </p>
  )
}

export function SelectField(props: FieldProps & { children: ComponentChildren }) {
  const { label, hint, value, trouble = null, tried, anchor, change, children } = props
  const id = useId()
  const told = trouble !== null && tried ? trouble.text : null
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        data-field={anchor}
        aria-invalid={told !== null}
        aria-describedby={hint === '' && told === null ? undefined : `${id}-hint`}
        onChange={(event) => change(event.currentTarget.value)}
      >
        {children}
      </select>
      <Remark id={`${id}-hint`} hint={hint} told={told} />
    </p>
  )
}

/** The hint stays beside what is wrong: it says how to mend it. */
function Remark({ id, hint, told }: { id: string; hint: string; told: string | null }) {
  if (hint === '' && told === null) return null
  return (
    <small id={id}>
      {told === null ? null : <span class="warning">{told}</span>}
      {hint === '' ? null : <span class="hint">{hint}</span>}
    </small>
  )
}

/** Brings the keyboard to a field, or to the first choice of a question. */
export function focusField(page: Document, anchor: string): void {
  const found = page.querySelector<HTMLElement>(`[data-field="${anchor}"]`)
  const control = found?.matches('input, select, textarea') ? found : found?.querySelector('input')
  control?.focus()
}

/** A question with its choices. `said`: a heading beside it says the same for the eye. */
export function Question({
  legend,
  said = false,
  anchor,
  told,
  children,
}: {
  legend: string
  said?: boolean
  anchor: string
  told: string | null
  children: ComponentChildren
}) {
  const id = useId()
  return (
    <fieldset
      class="question"
      data-field={anchor}
      aria-describedby={told === null ? undefined : `${id}-told`}
    >
      <legend class={said ? 'unseen' : undefined}>{legend}</legend>
      {children}
      {told === null ? null : (
        <small id={`${id}-told`} class="warning">
          {told}
        </small>
      )}
    </fieldset>
  )
}
