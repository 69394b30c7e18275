/** Sources often bear a month or a year only: "2024-09", "2022". */
const SHAPE = /^\d{4}(?:-\d{2}){0,2}$/

export function isPartialDate(text: string): boolean {
  if (!SHAPE.test(text)) return false
  const day = firstDay(text)
  const time = Date.parse(`${day}T00:00:00Z`)
  // Date.parse moves 31 February into March instead of refusing it.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** ISO date of the first day that a partial date can mean. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10)
}

/** ISO date of the last day that a partial date can mean. */
export function lastDay(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  if (day !== undefined) return date
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
