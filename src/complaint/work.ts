import * as v from 'valibot'
import { type Answers, answersShape } from './answers.ts'
import { type Chosen, chosenShape } from './chosen.ts'
import { type Desk, deskShape } from './desk.ts'

/** What a person has done in a dossier, so that nothing is lost with its tab. Never who they are: see `Identity`. */
export interface Work {
  /** The draft's. */
  id: string
  /** ISO 8601, of the last change: versions are told apart by it. */
  savedAt: string
  answers: Answers
  chosen: Chosen
  /** Of the letter to the authority. */
  desk: Desk
  /** Of the letters to the organisation, by kind; missing where none was begun. */
  organisationDesks: Partial<Record<'rights' | 'notice', Desk>>
  keepPicture: boolean
}

const workShape: v.GenericSchema<unknown, Work> = v.object({
  id: v.string(),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  answers: answersShape,
  chosen: chosenShape,
  desk: deskShape,
  organisationDesks: v.object({ rights: v.exactOptional(deskShape), notice: v.exactOptional(deskShape) }),
  keepPicture: v.boolean(),
})

/** A stored row, or null where it is damaged or of a later version. */
export function decodeWork(raw: unknown): Work | null {
  const result = v.safeParse(workShape, raw)
  return result.success ? result.output : null
}
