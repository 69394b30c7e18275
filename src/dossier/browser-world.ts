import regularUrl from 'dejavu-fonts-ttf/ttf/DejaVuSerif.ttf?url'
import boldUrl from 'dejavu-fonts-ttf/ttf/DejaVuSerif-Bold.ttf?url'
import { sha256Hex } from '../evidence/sha256-hex.ts'
import { evidenceWorld } from './evidence-world.ts'
import type { World } from './world.ts'

async function fontBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  return new Uint8Array(await response.arrayBuffer())
}

/** The extension's own page. The PDF writer and its fonts are loaded when the first PDF is asked for. */
export const browserWorld: World = {
  now: () => new Date(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  sha256: sha256Hex,
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  evidence: evidenceWorld,
  async pdf(letter) {
    const [{ letterAsPdf }, regular, bold] = await Promise.all([
      import('../complaint/letter-as-pdf.ts'),
      fontBytes(regularUrl),
      fontBytes(boldUrl),
    ])
    return letterAsPdf({ ...letter, fonts: { regular, bold }, now: new Date() })
  },
}
