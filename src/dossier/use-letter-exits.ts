import { useState } from 'preact/hooks'
import type { PdfLetter } from '../complaint/letter-as-pdf.ts'
import { saveFile } from '../interface/save-file.ts'
import type { World } from './world.ts'

export interface LetterExits {
  /** What came of the last one, null where nothing is to be said. */
  said: 'copied' | 'notCopied' | 'pdfBusy' | 'pdfFailed' | null
  copy(text: string): Promise<void>
  savePdf(letter: Omit<PdfLetter, 'fonts' | 'now'>, page: Document): Promise<void>
  saveText(text: string, page: Document): void
}

/** The ways in which a letter leaves the page. None of them sends anything. */
export function useLetterExits(world: World, named: (extension: 'txt' | 'pdf') => string): LetterExits {
  const [said, say] = useState<LetterExits['said']>(null)
  return {
    said,
    async copy(text) {
      say((await world.copy(text)) ? 'copied' : 'notCopied')
    },
    async savePdf(letter, page) {
      say('pdfBusy')
      const content = await world.pdf(letter).catch(() => null)
      if (content) saveFile(page, { name: named('pdf'), type: 'application/pdf', content })
      say(content ? null : 'pdfFailed')
    },
    saveText(text, page) {
      saveFile(page, { name: named('txt'), type: 'text/plain;charset=utf-8', content: text })
    },
  }
}
