import type { Sha256 } from '../complaint/attachments.ts'
import type { PdfLetter } from '../complaint/letter-as-pdf.ts'

/** What the dossier page needs from the browser: handed in, so that the page can be shown anywhere. */
export interface World {
  now(): Date
  /** IANA name. */
  timeZone: string
  sha256: Sha256
  /** False where the browser refuses. */
  copy(text: string): Promise<boolean>
  pdf(letter: Omit<PdfLetter, 'fonts' | 'now'>): Promise<Uint8Array<ArrayBuffer>>
}
