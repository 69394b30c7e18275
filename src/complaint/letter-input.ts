import type { LetterTexts } from '../languages/shape/letter.ts'
import type { Addressee } from './addressee.ts'
import type { Answers } from './answers.ts'
import type { Attachment } from './attachments.ts'
import type { DocumentKind } from './document-kind.ts'
import type { Draft } from './draft.ts'

export interface LetterInput {
  draft: Draft
  answers: Answers
  kind: DocumentKind | null
  addressee: Addressee
  attachments: Attachment[]
  /** As in the names of the files: date and short reference. */
  reference: string
  /** ISO date of the letter, where the person is. */
  today: string
  /** IANA name of the person's time zone. */
  timeZone: string
  texts: LetterTexts
}

/** Once the person has said whether they gave data. */
export type DecidedInput = LetterInput & { kind: DocumentKind }
