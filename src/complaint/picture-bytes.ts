import type { PictureFile } from './attachments.ts'

/** The bytes behind the data URL of a picture, or null where it is none that a letter can carry. */
export function pictureBytes(dataUrl: string): Pick<PictureFile, 'type' | 'bytes'> | null {
  const match = /^data:(image\/png|image\/jpeg);base64,/.exec(dataUrl)
  if (!match) return null
  try {
    const binary = atob(dataUrl.slice(match[0].length))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    return { type: match[1] === 'image/png' ? 'image/png' : 'image/jpeg', bytes }
  } catch {
    return null
  }
}
