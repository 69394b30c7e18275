import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright'
import { afterAll, expect, it } from 'vitest'
import { dossierTexts } from '../../src/languages/en.dossier.ts'
import { ensureBuilt } from '../browsers/builds.ts'
import { chromiumPath } from '../browsers/paths.ts'
import { eventually } from '../browsers/serialised.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'

/** Milliseconds that a killed browser may cost, with room for the disk. */
const LOST_AT_MOST = 800

const profile = mkdtempSync(path.join(tmpdir(), 'killed-'))
afterAll(() => rmSync(profile, { recursive: true, force: true }))

/** One profile for all launches: what a person finds when the browser is started again. */
async function start(): Promise<{ context: BrowserContext; origin: string }> {
  const extension = ensureBuilt('chrome')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    locale: 'en-GB',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--lang=en',
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}/` }
}

/** The end that no program hears coming. */
async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession()
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] }
  const browser = processInfo.find(({ type }) => type === 'browser')
  if (browser === undefined) throw new Error('Chromium does not tell its process')
  const gone = new Promise((resolve) => context.once('close', resolve))
  process.kill(browser.id, 'SIGKILL')
  await gone
}

async function openDossier({ context, origin }: Awaited<ReturnType<typeof start>>): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${origin}src/dossier/index.html?draft=${sponsorships.id}`)
  return page
}

it('has all but the last fraction of a second after the browser was killed while somebody typed', async () => {
  const first = await start()
  const empty = await openDossier(first)
  // As the popup's click would have left it; the page itself has opened the store.
  await empty.getByText(dossierTexts.missing.heading).waitFor()
  await empty.evaluate(async (draft) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('before-you-sign')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    await new Promise((resolve) => {
      const tx = db.transaction('drafts', 'readwrite')
      tx.oncomplete = resolve
      tx.objectStore('drafts').put(draft)
    })
    db.close()
  }, sponsorships)
  const dossier = await openDossier(first)
  await dossier.getByLabel(dossierTexts.authority.country, { exact: true }).selectOption('IE')
  await dossier.getByRole('radio', { name: dossierTexts.gaveData.yes }).click()
  await dossier.getByRole('checkbox').first().click()
  const sentence = dossier.getByLabel(dossierTexts.findings.ownSentence)
  await sentence.pressSequentially('A message came on the next day. ', { delay: 20 })
  await new Promise((resolve) => setTimeout(resolve, LOST_AT_MOST))
  await sentence.pressSequentially('And ano', { delay: 20 })
  await kill(first.context)

  const second = await start()
  const again = await openDossier(second)
  await eventually('the letter', () => again.locator('textarea.sheet').inputValue())
  expect(await again.getByLabel(dossierTexts.findings.ownSentence).inputValue()).toMatch(
    /^A message came on the next day\. /,
  )
  expect(await again.getByRole('radio', { name: dossierTexts.gaveData.yes }).isChecked()).toBe(true)
  expect(await again.locator('textarea.sheet').inputValue()).toContain('A message came on the next day.')
  await second.context.close()
})
