import { useId } from 'preact/hooks'

interface DayFieldProps {
  label: string
  hint: string
  /** Shown instead of the hint; the field is marked. */
  problem: string | null
  value: string
  /** ISO date; none for a day that may be to come. */
  max?: string
  change(value: string): void
}

/** A day, with what is wrong said at the field itself. */
export function DayField({ label, hint, problem, value, max, change }: DayFieldProps) {
  const id = useId()
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        {...(max === undefined ? {} : { max })}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        onInput={(event) => change(event.currentTarget.value)}
      />
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
