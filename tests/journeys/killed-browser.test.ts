import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
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
  /** One for all launches of a test: what a person finds when the browser is started again. */
  let profile = ''
  let site: Site | null = null
  let running: Driver | null = null

  beforeAll(async () => {
    site = await servePages(demoHosting())
  })
  beforeEach(() => {
    profile = mkdtempSync(path.join(tmpdir(), 'killed-'))
  })
  afterEach(async () => {
    await running?.close()
    running = null
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })
  afterAll(async () => {
    await site?.close()
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
  async function prepare(driver: Driver): Promise<OwnPage> {
    const tab = await driver.newTab()
    await tab.visit(PETITION)
    await tab.atRest()
    const popup = await tab.openPopup()
    await whenDrawn(popup, 'en')
    await popup.click(prepareComplaint)
    return driver.ownPageOpened('src/dossier/')
  }

  /** As a person finds it who has no tab of it left. */
  async function fromTheJournal(driver: Driver): Promise<OwnPage> {
    const journal = await driver.openOwnPage('src/journal-page/index.html')
    const search = await eventually('a line with its dossier', () =>
      journal.run((_window, document) => {
        const link = document.querySelector<HTMLAnchorElement>('a[href*="src/dossier/"]')
        return link === null ? null : new URL(link.href).search
      }, null),
    )
    await journal.close()
    return driver.openOwnPage(`src/dossier/index.html${search}`)
  }

  it('while somebody typed, has cost no more than the last fraction of a second', async () => {
    const first = await start()
    const dossier = await prepare(first)
    await fillDossier(dossier, 'en')
    await type(dossier, '', FIRST)
    await pause(LOST_AT_MOST)
    await type(dossier, FIRST, 'And ano')
    await kill(first)

    const again = await fromTheJournal(await start())
    const letter = await eventually('the letter', () => letterIn(again))
    expect(letter).toContain(FIRST.trim())
    expect((await ownSentence(again)).startsWith(FIRST)).toBe(true)
    expect((await again.find(dossierTexts.gaveData.yes)).checked).toBe(true)
  })

  it('as soon as a dossier opens, has that dossier with its picture', async () => {
    const first = await start()
    await prepare(first)
    await kill(first)

    const again = await fromTheJournal(await start())
    await fillDossier(again, 'en')
    await again.find(dossierTexts.attachments.remove)
  })
})
