import type { ListHead } from './list.ts'

/** Milliseconds by which clocks may differ, time zones included: a list of tomorrow's date is no list of the future. */
const GRACE = 24 * 3600 * 1000

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

/** Whether a list's last day has passed at `now`, whole. ISO dates compare as text. */
export const hasExpired = ({ expires }: Pick<ListHead, 'expires'>, now: Date): boolean =>
  expires < dayOf(now.getTime())

/** Why an edition may not come into force at `now` for its dates; null where nothing keeps it. */
export function dateTrouble(
  list: Pick<ListHead, 'issued' | 'expires'>,
  now: Date,
): 'issued-later' | 'expired' | null {
  if (list.issued > dayOf(now.getTime() + GRACE)) return 'issued-later'
  return hasExpired(list, now) ? 'expired' : null
}
