import { expect, it } from 'vitest'
import { ChromiumDriver } from '../browsers/chromium.ts'
import { interfaceTextsIn } from '../browsers/interface-texts.ts'
import { whenDrawn } from '../browsers/when-drawn.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

const texts = interfaceTextsIn('fr')

/** Pages of three kinds: two that link to documents, which come while the popup stands open, and a listed one. */
const PAGES = [
  'https://halte-au-bruit.example/',
  'https://gazette-du-jardin.example/',
  'https://500parrainages.fr/',
]

/**
 * What moved in the popup since it opened, by its own browser's account. Firefox keeps none. Two things may. The footer:
 * the windows that tests get are lower than a popup may be high, and it then comes up into view, once. And the line below
 * the sentence, with which it goes where that gets a line more; what is below both has its place from the start.
 */
async function shiftsOn(driver: ChromiumDriver, url: string, restart: boolean): Promise<string[]> {
  const tab = await driver.newTab()
  await tab.visit(url)
  await tab.atRest()
  if (restart) await driver.restartBackground()
  const popup = await tab.openPopup()
  await whenDrawn(popup, 'fr')
  const moved = await popup.run(
    (window) =>
      new Promise<string[]>((resolve) => {
        new window.PerformanceObserver((list) => {
          const nodes = list
            .getEntries()
            .flatMap((entry): { node: Node | null }[] => Reflect.get(entry, 'sources'))
            .flatMap(({ node }) => node ?? [])
          const mayMove = (node: Node) =>
            (node instanceof window.Element ? node : node.parentElement)?.closest('footer, .note') != null
          resolve(
            nodes.filter((node) => !mayMove(node)).map((node) => `${node.nodeName}: ${node.textContent}`),
          )
        }).observe({ type: 'layout-shift', buffered: true })
        window.setTimeout(resolve, 500, [])
      }),
    null,
  )
  await popup.close()
  await tab.close()
  return moved
}

inBothBrowsers('fr', (driver) => {
  it('says the matter again at once after the background has been put to rest', async () => {
    const tab = await driver().newTab()
    await tab.visit(PAGES[0] ?? '')
    await tab.atRest()
    const first = await tab.openPopup()
    await whenDrawn(first, 'fr')
    const said = await first.run((_window, document) => document.querySelector('h1')?.textContent, null)
    expect(said).not.toBe(texts.popup.loading)
    await first.close()
    await driver().restartBackground()
    const popup = await tab.openPopup()
    await popup.shows(said ?? '')
    await whenDrawn(popup, 'fr')
    expect(await popup.run((_window, document) => document.querySelector('h1')?.textContent, null)).toBe(said)
    await popup.close()
    await tab.close()
  })

  it('moves nothing while the rest comes, with the background at work or put to rest', async () => {
    const chromium = driver()
    if (!(chromium instanceof ChromiumDriver)) return
    for (const restart of [false, true])
      for (const url of PAGES) expect(await shiftsOn(chromium, url, restart), url).toEqual([])
  })
})
