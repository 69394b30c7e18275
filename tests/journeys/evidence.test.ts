import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { dossierTexts } from '../../src/languages/fr.dossier.ts'
import { evidenceTexts as texts } from '../../src/languages/fr.evidence.ts'
import type { Driver, Tab } from '../browsers/driver.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import type { OwnPage } from '../browsers/own-page.ts'
import { eventually } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const PETITION = 'https://500parrainages.fr/'
/** Milliseconds from the click in the popup to a dossier with its pictures hashed. */
const COMPLETE = 1_500
const TYPED = 'camille.martin@home.example'

const { popup: words } = interfaceTextsIn('fr')
const squeeze = (text: string) => text.replace(/\s+/g, ' ')

/** The dossier of a page, and how long it took until it was complete. */
async function prepared(driver: Driver, tab: Tab): Promise<{ dossier: OwnPage; milliseconds: number }> {
  const popup = await tab.openPopup()
  await whenDrawn(popup, 'fr')
  await popup.find(words.prepareComplaint)
  const start = Date.now()
  // The popup closes by itself, sometimes before it can say that it was clicked.
  await popup.click(words.prepareComplaint).catch(() => null)
  const dossier = await driver.ownPageOpened('src/dossier/')
  await dossier.shows('SHA-256')
  return { dossier, milliseconds: Date.now() - start }
}

/** What was stored at the click, as text: bytes of the archive one character each. */
const captured = (dossier: OwnPage) =>
  eventually(
    'the capture with its archive',
    () =>
      dossier.run(
        (window) =>
          new Promise<{ archive: string; pictures: number; fields: number; missing: string[] } | null>(
            (resolve) => {
              const opening = window.indexedDB.open('before-you-sign')
              opening.onsuccess = () => {
                const id = new URL(window.location.href).searchParams.get('draft') ?? ''
                const asking = opening.result.transaction('captures').objectStore('captures').get(id)
                asking.onsuccess = () => {
                  opening.result.close()
                  const row = asking.result
                  if (!row?.archive) return resolve(null)
                  resolve({
                    archive: new TextDecoder('latin1').decode(row.archive.bytes),
                    pictures: row.pictures.length,
                    fields: (row.fields.picture ?? []).length,
                    missing: row.formsMissing.map(({ why }: { why: string }) => why),
                  })
                }
              }
            },
          ),
        null,
      ),
    30_000,
  )

/** The verify page, given a file as a hand would: bytes travel as text. */
async function verify(driver: Driver, bytes: Uint8Array): Promise<OwnPage> {
  const page = await driver.openOwnPage('src/verify/index.html')
  await page.find(texts.verify.choose)
  await page.run((window, document, base64) => {
    const content = Uint8Array.from(window.atob(base64), (character) => character.charCodeAt(0))
    const input = document.querySelector('input')
    if (!input) throw new Error('nothing to choose with')
    const carrier = new window.DataTransfer()
    carrier.items.add(new window.File([content], 'evidence.zip', { type: 'application/zip' }))
    input.files = carrier.files
    input.dispatchEvent(new window.Event('change', { bubbles: true }))
  }, Buffer.from(bytes).toString('base64'))
  return page
}

inBothBrowsers('fr', (driver) => {
  it('goes from a click to a bundle that unzip, sha256sum and the extension find whole', async () => {
    const tab = await driver().newTab()
    await tab.visit(PETITION)
    await tab.atRest()
    const { dossier, milliseconds } = await prepared(driver(), tab)
    console.log(`${driver().name}: ${milliseconds} ms from click to a complete dossier`)
    expect(milliseconds).toBeLessThanOrEqual(COMPLETE)
    await dossier.click(dossierTexts.gaveData.yes)
    await dossier.click(dossierTexts.findings.looked['information-at-form'].title)
    await dossier.shows(dossierTexts.actions.copy)
    await captured(dossier)
    await dossier.shows(texts.archive.what.slice(0, 30))

    const saved = await dossier.handle.saved(() => dossier.click(texts.bundle.save))
    expect(saved.name).toMatch(/^evidence-\d{4}-\d\d-\d\d-[a-z0-9]{6}\.zip$/)
    await dossier.shows(squeeze(saved.name))

    const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'))
    try {
      writeFileSync(path.join(folder, 'b.zip'), saved.bytes)
      const run = (command: string, ...args: string[]) =>
        spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
      expect(run('unzip', '-q', 'b.zip').status).toBe(0)
      const checked = run('sha256sum', '--strict', '-c', 'SHA256SUMS')
      expect(checked.stderr).toBe('')
      expect(checked.status).toBe(0)
      const names = readdirSync(folder)
      for (const ending of ['.pdf', '.txt', '.png', '.json', 'README.txt', 'manifest.json'])
        expect(
          names.some((name) => name.endsWith(ending)),
          ending,
        ).toBe(true)
      const archive = names.find((name) => name.startsWith('page-')) ?? ''
      expect(archive).toMatch(driver().name === 'chromium' ? /\.mhtml$/ : /\.html$/)
      expect(readFileSync(path.join(folder, 'README.txt'), 'utf8')).toContain('sha256sum -c SHA256SUMS')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }

    const right = await verify(driver(), saved.bytes)
    await right.shows(squeeze(texts.verify.right))
    expect(squeeze(await right.text())).toContain('500parrainages.fr')
    expect(await right.violations()).toEqual([])
    await right.close()

    const files = unzipSync(saved.bytes)
    const record = Object.keys(files).find((name) => /^complaint-.*\.json$/.test(name)) ?? ''
    const content = Uint8Array.from(files[record] ?? [])
    content[40] = (content[40] ?? 0) ^ 1
    const wrong = await verify(driver(), zipSync({ ...files, [record]: content }))
    await wrong.shows(squeeze(texts.verify.wrong(1)))
    const told = squeeze(await wrong.text())
    expect(told).toContain(`${record}: ${squeeze(texts.verify.state.changed)}`)
    await wrong.close()
    await dossier.close()
    await tab.close()
  })

  it('keeps nothing that a person typed, nor what the page’s script made of it', async () => {
    const tab = await driver().newTab()
    await tab.visit(PETITION)
    await tab.atRest()
    await tab.inPage((typed) => {
      for (const input of document.querySelectorAll('input')) {
        if (!['text', 'email', 'tel', ''].includes(input.type)) continue
        input.value = typed
        // As some frameworks do.
        input.setAttribute('value', typed)
      }
    }, TYPED)
    const { dossier } = await prepared(driver(), tab)
    const { archive, fields } = await captured(dossier)
    expect(archive).toContain('500 parrainages'.slice(0, 3))
    expect(archive).not.toContain('home.example')
    expect(archive).not.toContain(TYPED.replace('=', '=3D'))
    expect(fields).toBeGreaterThanOrEqual(3)
    expect(squeeze(await dossier.text())).toContain(squeeze(texts.pictures.covered(fields)))
    const covered = await dossier.find(texts.pictures.coverFields)
    expect(covered.checked).toBe(true)
    await dossier.close()
    await tab.close()
  })

  it('takes a form below the window as well, and leaves the page where it was', async () => {
    const tab = await driver().newTab()
    await tab.visit(PETITION)
    await tab.atRest()
    await tab.inPage(() => {
      document.body.style.paddingTop = '1800px'
      scrollTo({ top: 30, behavior: 'instant' })
    }, null)
    await tab.atRest()
    const { dossier, milliseconds } = await prepared(driver(), tab)
    console.log(`${driver().name}: ${milliseconds} ms with a second picture`)
    expect(milliseconds).toBeLessThanOrEqual(COMPLETE)
    const { pictures } = await captured(dossier)
    expect(pictures).toBe(1)
    await dossier.shows(texts.pictures.form(1))
    expect(await tab.inPage(() => Math.round(scrollY), null)).toBe(30)
    await dossier.close()
    await tab.close()
  })

  it('keeps the dossier where the background is ended right after it opened, and says what became of the page', async () => {
    const tab = await driver().newTab()
    await tab.visit(PETITION)
    await tab.atRest()
    const { dossier } = await prepared(driver(), tab)
    await driver().restartBackground()
    const said = [texts.archive.pending, texts.archive.missing.failed, texts.archive.what].map(squeeze)
    await eventually('a word on the page as it was', async () => {
      const text = squeeze(await dossier.text())
      return said.some((one) => text.includes(one)) ? true : null
    })
    const { tag } = await dossier.find(texts.bundle.save)
    expect(tag).toBe('button')
    await dossier.close()
    await tab.close()
  })
})
