import axe from 'axe-core'
import { unzipSync, zipSync } from 'fflate'
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../../src/interface/tokens.css'
import '../../src/interface/base.css'
import '../../src/verify/verify.css'
import { browserWorld } from '../../src/dossier/browser-world.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import { evidenceTexts as english } from '../../src/languages/en.evidence.ts'
import { evidenceTexts as french } from '../../src/languages/fr.evidence.ts'
import { VerifyPage } from '../../src/verify/verify-page.tsx'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'
import { aBundle, attack } from './a-bundle.ts'

const { sha256 } = browserWorld

let root: HTMLElement

function show(texts = english) {
  document.documentElement.lang = texts.language
  document.title = texts.verify.title
  const { rules } = textsNow(texts === french ? 'fr' : 'en')
  render(
    <VerifyPage
      name="Before You Sign"
      texts={texts}
      rules={rules}
      timeZone="America/New_York"
      sha256={sha256}
    />,
    root,
  )
}

async function choose(bytes: Uint8Array<ArrayBuffer>, texts = english) {
  const file = new File([bytes], 'evidence-2026-11-21-z2t8pt.zip', { type: 'application/zip' })
  await userEvent.upload(page.getByLabelText(texts.verify.choose), file)
}

const status = () => root.querySelector('[role=status]')?.textContent ?? ''
const changed = (bytes: Uint8Array<ArrayBuffer>, name: string) => {
  const files = unzipSync(bytes)
  const content = Uint8Array.from(files[name] ?? [])
  content[5] = (content[5] ?? 0) ^ 1
  return Uint8Array.from(zipSync({ ...files, [name]: content }))
}

beforeEach(() => {
  root = document.createElement('div')
  document.body.append(root)
})

afterEach(async () => {
  render(null, root)
  root.remove()
  await page.viewport(1200, 900)
})

describe('the page that checks a bundle', () => {
  it.each([
    ['English', english, 'Attachments'],
    ['French', french, 'Pièces'],
  ])('says that all is right, and what the bundle says, in %s', async (_name, texts) => {
    show(texts)
    const input = root.querySelector('input[type=file]')
    expect(input?.getAttribute('accept')).toContain('.zip')
    await choose(await aBundle(), texts)
    await vi.waitFor(() => expect(status()).toContain(texts.verify.right))
    const text = root.textContent ?? ''
    expect(text).toContain('500 parrainages')
    // The zone is that of whoever made the bundle, not the reader's.
    expect(text).toContain('(Europe/Paris, UTC+01:00)')
    expect(text).toContain(
      texts.verify.report.extension(sponsorships.versions.extension, sponsorships.versions.browser),
    )
    const { rules } = textsNow(texts === french ? 'fr' : 'en')
    expect(text).toContain(rules['information-at-form']?.unmet)
    expect(text).toContain('BFMTV')
    expect(text).toContain(texts.verify.means)
    const { violations } = await axe.run(root)
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  it('shows pictures from the browser’s own address, and nothing as a page', async () => {
    show()
    await choose(await aBundle())
    await vi.waitFor(() => expect(root.querySelector('img')?.src).toMatch(/^blob:/))
    expect(root.querySelectorAll('iframe,object,embed,form,script,a')).toHaveLength(0)
    expect(root.querySelectorAll('img')).toHaveLength(1)
  })

  it('shows words of a bundle as words', async () => {
    show()
    await choose(await aBundle(attack))
    await vi.waitFor(() => expect(status()).toContain(english.verify.right))
    for (const details of root.querySelectorAll('details')) details.open = true
    await vi.waitFor(() => {
      const texts = [...root.querySelectorAll('textarea')].map(({ value }) => value)
      expect(texts.some((value) => value.includes('<img src=x'))).toBe(true)
    })
    expect(root.querySelectorAll('img')).toHaveLength(1)
    expect(document.title).toBe(english.verify.title)
    expect(root.querySelector('.says')?.textContent).not.toContain('\u202e')
  })

  it('says which file was changed, shows both hashes, and takes nothing of a changed record', async () => {
    show()
    const record = 'complaint-2026-11-21-z2t8pt.json'
    await choose(changed(await aBundle(), record))
    await vi.waitFor(() => expect(status()).toContain(english.verify.wrong(1)))
    expect(status()).toContain(record)
    expect(status()).toContain(english.verify.state.changed)
    expect(root.textContent).toContain(english.verify.foundHash)
    expect(root.textContent).toContain(english.verify.report.notShown)
    expect((await axe.run(root)).violations.map(({ id }) => id)).toEqual([])
  })

  it.each([
    ['no-zip', async () => new TextEncoder().encode('hello')],
    ['bad-name', async () => Uint8Array.from(zipSync({ '../x': new Uint8Array([1]) }))],
    ['no-manifest', async () => Uint8Array.from(zipSync({ 'x.txt': new Uint8Array([1]) }))],
  ] as const)('refuses with a clear word: %s', async (why, file) => {
    show()
    await choose(await file())
    await vi.waitFor(() => expect(status()).toContain(english.verify.refused[why]))
    expect(root.querySelector('.says')).toBeNull()
  })

  it('takes another bundle after the first, and forgets what it showed', async () => {
    show()
    await choose(await aBundle())
    await vi.waitFor(() => expect(status()).toContain(english.verify.right))
    await userEvent.upload(page.getByLabelText(english.verify.another), new File(['x'], 'x.zip'))
    await vi.waitFor(() => expect(status()).toContain(english.verify.refused['no-zip']))
    expect(root.querySelector('.says')).toBeNull()
  })

  it('fits a window of 320 pixels', async () => {
    await page.viewport(320, 700)
    show(french)
    await choose(await aBundle(), french)
    await vi.waitFor(() => expect(status()).toContain(french.verify.right))
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  })
})
