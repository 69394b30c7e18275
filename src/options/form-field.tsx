import { useId, useLayoutEffect, useRef } from 'preact/hooks'

interface FormFieldProps {
  label: string
  hint: string
  /** Shown instead of the hint; the field is marked and gets the focus. */
  problem: string | null
  value: string
  maxLength: number
  /** For what wraps on a narrow screen. */
  lines?: number
  change(value: string): void
}

/** A field of a form, with what is wrong said at the field itself. */
export function FormField({ label, hint, problem, value, maxLength, lines = 1, change }: FormFieldProps) {
  const id = useId()
  const field = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    if (problem !== null) field.current?.focus()
  }, [problem])
  const shared = {
    id,
    value,
    maxLength,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    'aria-invalid': problem !== null,
    'aria-describedby': `${id}-hint`,
    onInput: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
  } as const
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {lines === 1 ? (
        <input
          {...shared}
          type="text"
          ref={(element) => {
            field.current = element
          }}
        />
      ) : (
        <textarea
          {...shared}
          rows={lines}
          ref={(element) => {
            field.current = element
          }}
        />
      )}
      <small
        id={`${id}-hint`}
        class={problem === null ? 'hint' : 'problem'}
        role={problem === null ? undefined : 'alert'}
      >
        {problem ?? hint}
      </small>
    </p>
  )
}
