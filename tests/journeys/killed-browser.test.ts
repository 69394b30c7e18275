import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { dossierTexts } from '../../src/languages/en.dossier.ts'
import type { Driver } from '../browsers/driver.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import { launch } from '../browsers/launch.ts'
import type { OwnPage } from '../browsers/own-page.ts'
import { eventually, pause } from '../browsers/serialised.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { fillDossier, letterIn } from '../demo/fill-dossier.ts'
import { demoHosting } from '../site/demo-hosting.ts'
import { type Site, servePages } from '../site/serve-pages.ts'

/** Milliseconds that a killed browser may cost, with room for the disk. */
const LOST_AT_MOST = 800

const PETITION = 'https://500parrainages.fr/'
const FIRST = 'A message came on the next day. '
const { prepareComplaint } = interfaceTextsIn('en').popup

/** As fingers do: one letter after the other. */
async function type(dossier: OwnPage, before: string, more: string): Promise<void> {
  for (let end = 1; end <= more.length; end += 1) {
    await dossier.fill(dossierTexts.findings.ownSentence, before + more.slice(0, end))
    await pause(20)
  }
}

const ownSentence = (dossier: OwnPage): Promise<string> =>
  dossier.run((_window, document, name) => {
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name)
    const field = label === undefined ? null : document.getElementById(label.htmlFor)
    return field !== null && 'value' in field ? String(field.value) : 'no such field'
  }, dossierTexts.findings.ownSentence)

describe.each(['chromium', 'firefox'] as const)('%s, killed', (name) => {
  /** One profile for all launches: what a person finds when the browser is started again. */
  const profile = mkdtempSync(path.join(tmpdir(), 'killed-'))
  let site: Site | null = null
  let running: Driver | null = null

  beforeAll(async () => {
    site = await servePages(demoHosting())
  })
  afterEach(async () => {
    await running?.close()
    running = null
  })
  afterAll(async () => {
    await site?.close()
    rmSync(profile, { recursive: true, force: true })
  })

  async function start(): Promise<Driver> {
    running = await launch(name, { language: 'en', site, profile })
    return running
  }
  async function kill(driver: Driver): Promise<void> {
    running = null
    await driver.kill()
  }

  /** The page of the dossier that the popup's click opens, as soon as it has an address. */
  async function prepare(driver: Driver): Promise<{ dossier: OwnPage; address: string }> {
    const tab = await driver.newTab()
    await tab.visit(PETITION)
    await tab.atRest()
    const popup = await tab.openPopup()
    await whenDrawn(popup, 'en')
    await popup.click(prepareComplaint)
    const dossier = await driver.ownPageOpened('src/dossier/')
    const search = await dossier.run((window) => window.location.search, null)
    return { dossier, address: `src/dossier/index.html${search}` }
  }

  it('while somebody typed, has cost no more than the last fraction of a second', async () => {
    const first = await start()
    const { dossier, address } = await prepare(first)
    await fillDossier(dossier, 'en')
    await type(dossier, '', FIRST)
    await pause(LOST_AT_MOST)
    await type(dossier, FIRST, 'And ano')
    await kill(first)

    const again = await (await start()).openOwnPage(address)
    const letter = await eventually('the letter', () => letterIn(again))
    expect(letter).toContain(FIRST.trim())
    expect((await ownSentence(again)).startsWith(FIRST)).toBe(true)
    expect((await again.find(dossierTexts.gaveData.yes)).checked).toBe(true)
  })

  it('as soon as a dossier opens, has that dossier with its picture', async () => {
    const first = await start()
    const { address } = await prepare(first)
    await kill(first)

    const again = await (await start()).openOwnPage(address)
    await fillDossier(again, 'en')
    await again.find(dossierTexts.attachments.remove)
  })
})
