import { findAuthority } from '../authorities/authorities.ts'
import type { AttachedFile } from '../complaint/attachments.ts'
import type { PdfLetter } from '../complaint/letter-as-pdf.ts'
import { printedLetter } from './printed-letter.ts'
import type { StepProps } from './step-props.ts'
import { type Written, writtenLetter } from './written-letter.ts'

/** The letter to the authority: as it follows from the answers, as it is kept, and as it leaves. */
export interface FinishedLetter {
  written: Written
  /** With its blanks filled, edited or not; null where there is no letter. */
  text: string | null
  pdf: Omit<PdfLetter, 'fonts' | 'now'> | null
}

/** `files`: null while their hashes are computed. */
export function finishedLetter(step: StepProps, files: AttachedFile[] | null): FinishedLetter {
  const { draft, answers, authority, authorities, kind, names, today, work, world, blanks } = step
  const { timeZone } = world
  const reference = names.printed
  const noLetter = authority === null && findAuthority(work.chosen.authority ?? '') !== null
  const written = writtenLetter({ draft, answers, authority, noLetter, files, reference, timeZone, today })
  const fresh = typeof written === 'object' && written !== null ? written.text : null
  const left = work.desk.edited?.text ?? fresh
  const text = left === null ? null : blanks.fill(left)
  return {
    written,
    text,
    pdf:
      text === null || kind === null || authority === null || files === null
        ? null
        : printedLetter({ text, kind, authority, authorities, files, reference, timeZone }),
  }
}
