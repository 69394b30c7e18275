import type { Sha256 } from '../complaint/attachments.ts'
import type { PdfLetter } from '../complaint/letter-as-pdf.ts'
import type { AnswerDesk } from '../filling/answer-desk.ts'
import type { EvidenceWorld } from './evidence-world.ts'

/** What the dossier page needs from the browser: handed in, so that the page can be shown anywhere. */
export interface World {
  now(): Date
  /** IANA name. */
  timeZone: string
  sha256: Sha256
  /** False where the browser refuses. */
  copy(text: string): Promise<boolean>
  evidence: EvidenceWorld
  /** Tells our popup that this dossier has answers for a form; null: it has none. */
  offerAnswers?: AnswerDesk
  pdf(letter: Omit<PdfLetter, 'fonts' | 'now'>): Promise<Uint8Array<ArrayBuffer>>
}
