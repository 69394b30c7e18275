import type { Draft } from './draft.ts'
import { isoDay, momentAt } from './moment.ts'
import { reference } from './reference.ts'

/** What letter, files and journal call a dossier. */
export interface DossierNames {
  /** The day it was begun, ISO date, where the person is. */
  day: string
  /** Six characters. */
  reference: string
  /** Both, as it is printed in the letter. */
  printed: string
}

/** `timeZone`: IANA name. */
export function dossierNames({ assessment, createdAt }: Draft, timeZone: string): DossierNames {
  const day = dayIn(createdAt, timeZone)
  const short = reference(assessment.host, createdAt)
  return { day, reference: short, printed: `${day}-${short}` }
}

/** The ISO date of a moment (ISO 8601) on the calendar of a place (IANA name). */
export function dayIn(iso: string, timeZone: string): string {
  const moment = momentAt(iso, timeZone)
  return moment === null ? iso.slice(0, 10) : isoDay(moment)
}
