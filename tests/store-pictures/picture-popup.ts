import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { OwnPage } from '../browsers/own-page.ts'

/**
 * The popup as a person with a mouse sees it: the ring around what was clicked last is for people with a keyboard. Its
 * driver can only write a picture to a file.
 */
export async function picturePopup(popup: OwnPage): Promise<Buffer> {
  await popup.run((_window, document) => document.querySelector<HTMLElement>(':focus')?.blur(), null)
  const folder = mkdtempSync(path.join(tmpdir(), 'popup-'))
  try {
    const file = path.join(folder, 'popup.png')
    await popup.screenshot(file)
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
