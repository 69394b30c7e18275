/** Milliseconds. Lists are edited by people: a correction reaches everybody within a day or so. */
const DAY = 24 * 3600 * 1000
/** Share of a pause by which it is drawn longer or shorter, so that not all subscribers ask at the same moment. */
const JITTER = 0.25
/** Milliseconds until the first try after one that failed. */
const FIRST_PAUSE = 15 * 60 * 1000
/** Milliseconds after which an update that was broken off is taken up again. */
const SOON = 2 * 60 * 1000
/** Milliseconds after the start of the browser, or of a worker that finds a list overdue, in which it is not asked. */
const SETTLE_FROM = 2 * 60 * 1000
const SETTLE_FOR = 20 * 60 * 1000

/** `chance`: from 0 up to 1, drawn by the caller. All moments in milliseconds. */
const around = (pause: number, chance: number): number => Math.round(pause * (1 + JITTER * (2 * chance - 1)))

export const afterSuccess = (now: number, chance: number): number => now + around(DAY, chance)

/** As long again as it has been failing, up to a day: so the pauses double without being counted. */
export function afterFailure(now: number, failingSince: number, chance: number): number {
  return now + around(Math.min(DAY, Math.max(FIRST_PAUSE, now - failingSince)), chance)
}

export const afterInterruption = (now: number, chance: number): number => now + around(SOON, chance)

/**
 * The earliest moment for a list that is overdue when something else woke the extension. A request at that moment
 * would tell the list's host when a person starts the browser or opens a page.
 */
export const afterStart = (now: number, chance: number): number =>
  now + SETTLE_FROM + Math.round(SETTLE_FOR * chance)
