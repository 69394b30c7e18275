import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface ChoiceProps<T extends string> {
  options: readonly (readonly [T, string])[]
  /** Null: nothing is chosen, and nothing is chosen for the person. */
  value: T | null
  choose(value: T): void
}

/** Radio buttons of one question; the legend around them is the question. */
export function Choice<T extends string>({ options, value, choose }: ChoiceProps<T>) {
  const name = useId()
  return (
    <div class="choice">
      {options.map(([option, label]) => (
        <label key={option} class="option">
          <input type="radio" name={name} checked={option === value} onChange={() => choose(option)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  )
}

/** A question within a step: its one line of reason describes the group. */
export function Question({
  legend,
  why,
  children,
}: {
  legend: string
  why: string
  children: ComponentChildren
}) {
  const id = useId()
  return (
    <fieldset class="question" aria-describedby={id}>
      <legend>{legend}</legend>
      <p id={id} class="hint">
        {why}
      </p>
      {children}
    </fieldset>
  )
}

interface SelectProps {
  label: string
  /** What stands there while nothing is chosen. */
  none: string
  options: readonly (readonly [string, string])[]
  value: string | null
  choose(value: string): void
}

/** One of many. While nothing is chosen it says so; afterwards there is no way back to nothing. */
export function Select({ label, none, options, value, choose }: SelectProps) {
  const id = useId()
  return (
    <p class="select">
      <label for={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        {value === null ? <option value="">{none}</option> : null}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
}

interface TickProps {
  ticked: boolean
  toggle(ticked: boolean): void
  children: ComponentChildren
}

export function Tick({ ticked, toggle, children }: TickProps) {
  return (
    <label class="option">
      <input type="checkbox" checked={ticked} onChange={(event) => toggle(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  )
}

interface DayProps {
  label: string
  hint: string
  /** Shown instead of the hint where the day has not come yet. */
  future: string
  value: string
  /** ISO date of today. */
  today: string
  change(value: string): void
}

/** A day in the past. A later one stays in the field, marked, and out of the letter. */
export function Day({ label, hint, future, value, today, change }: DayProps) {
  const id = useId()
  const tooLate = value > today
  return (
    <p class="day">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        max={today}
        value={value}
        aria-invalid={tooLate}
        aria-describedby={`${id}-hint`}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <small id={`${id}-hint`} class={tooLate ? 'warning' : 'hint'} role={tooLate ? 'alert' : undefined}>
        {tooLate ? future : hint}
      </small>
    </p>
  )
}
