import type { DatePart } from '../languages/shape/portal.ts'
import { foldText } from '../reading/fold-text.ts'
import type { PortalOption } from './portal-field.ts'
import { portalLexicons } from './portal-lexicons.ts'

/** Any year: names of months do not depend on it. */
const YEAR = 2026

/** The value of the one option that shows a part of a date, as a number or by the month's name; null where none does. */
export function dateOption(options: readonly PortalOption[], part: DatePart, number: number): string | null {
  const names = part === 'month' ? monthNames(number) : new Set<string>()
  // What is shown decides: values may begin at nought.
  const found = options.filter(({ text, value }) => {
    const shown = foldText(text.slice(0, 100)).replace(/\.$/, '').trim()
    const [first = '', ...others] = shown.split(/[\s\-–.]+/)
    return (
      value !== '' &&
      (names.has(shown) ||
        (/^\d{1,4}$/.test(first) &&
          Number(first) === number &&
          (others.length === 0 || names.has(others.join(' ')))))
    )
  })
  const [only, ...others] = found
  return only !== undefined && others.length === 0 ? only.value : null
}

/** In every language that forms are read in, whole and short, as a day is written with it and alone. */
function monthNames(month: number): Set<string> {
  const day = new Date(Date.UTC(YEAR, month - 1, 1))
  const shapes: Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((length) => [
    { month: length, timeZone: 'UTC' },
    { month: length, day: 'numeric', timeZone: 'UTC' },
  ])
  return new Set(
    portalLexicons.flatMap(({ code }) =>
      shapes.flatMap((shape) =>
        new Intl.DateTimeFormat(code, shape)
          .formatToParts(day)
          .filter(({ type }) => type === 'month')
          .map(({ value }) => foldText(value).replace(/\.$/, '')),
      ),
    ),
  )
}
