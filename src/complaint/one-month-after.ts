import { monthsAfter } from './months-after.ts'

/** The last day of the month that an organisation has to answer a request made on `iso`; null where that is no date. */
export const oneMonthAfter = (iso: string): string | null => monthsAfter(iso, 1)
