import { unzipSync, zipSync } from 'fflate'
import { render } from 'preact'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/verify/verify.css'
import { browserWorld } from '../../src/dossier/browser-world.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import type { EvidenceTexts } from '../../src/languages/shape/evidence.ts'
import { VerifyPage } from '../../src/verify/verify-page.tsx'
import { aBundle } from '../verify/a-bundle.ts'
import { unfold, until } from './acts.ts'
import type { State } from './face.ts'
import { picturesOf } from './pictures-of.ts'
import { textsIn } from './texts-in.ts'

const own = import.meta.glob<EvidenceTexts>('../../src/languages/*.evidence.ts', {
  eager: true,
  import: 'evidenceTexts',
})

const shows =
  (bytes?: () => Promise<Uint8Array<ArrayBuffer>>): State =>
  async (language) => {
    const texts = textsIn(own, language)
    const { rules, interface: shared } = textsNow(language)
    document.documentElement.lang = language
    document.title = texts.verify.title
    render(
      <VerifyPage
        name={shared.name}
        texts={texts}
        rules={rules}
        timeZone="UTC"
        sha256={browserWorld.sha256}
      />,
      document.body,
    )
    if (bytes) await choose(await bytes())
    unfold()
  }

async function choose(bytes: Uint8Array<ArrayBuffer>) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (input === null) throw new Error('No field for files')
  const chosen = new DataTransfer()
  chosen.items.add(new File([bytes], 'evidence-2026-11-21-z2t8pt.zip', { type: 'application/zip' }))
  input.files = chosen.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
  const said = () => document.querySelector('[role=status]')?.textContent
  await until('what the page says of it', () => (said() ?? '') !== '')
  await new Promise((resolve) => setTimeout(resolve, 100))
}

async function changed(): Promise<Uint8Array<ArrayBuffer>> {
  const files = unzipSync(await aBundle())
  const name = Object.keys(files).find((one) => one.endsWith('.txt')) ?? ''
  const content = Uint8Array.from(files[name] ?? [])
  content[5] = (content[5] ?? 0) ^ 1
  return Uint8Array.from(zipSync({ ...files, [name]: content }))
}

picturesOf({
  name: 'verify',
  widths: [320, 1280],
  height: 800,
  close: () => render(null, document.body),
  states: {
    empty: shows(),
    right: shows(() => aBundle()),
    changed: shows(changed),
    'no-bundle': shows(async () => new Uint8Array([1, 2, 3])),
  },
})
