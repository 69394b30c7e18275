import { Buffer } from 'node:buffer'
import type { OwnPage } from './own-page.ts'

/** Gives the page's field for a file what a person would choose in the browser's own window. Bytes travel as text. */
export const chooseFile = (page: OwnPage, name: string, type: string, bytes: Uint8Array): Promise<null> =>
  page.run(
    (window, document, file) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')
      if (input === null) throw new Error('nothing to choose with')
      const content = Uint8Array.from(window.atob(file.base64), (character) => character.charCodeAt(0))
      const carrier = new window.DataTransfer()
      carrier.items.add(new window.File([content], file.name, { type: file.type }))
      input.files = carrier.files
      input.dispatchEvent(new window.Event('change', { bubbles: true }))
      return null
    },
    { name, type, base64: Buffer.from(bytes).toString('base64') },
  )
