import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { buildOf } from '../browsers/builds.ts'
import { eventually } from '../browsers/serialised.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

inBothBrowsers('fr', (driver) => {
  it('lets no page fetch a file of the extension', async () => {
    const folder = buildOf(driver().name === 'chromium' ? 'chrome' : 'firefox')
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    const tab = await driver().newTab()
    await tab.visit('https://le-quotidien.example/meteo')
    const addresses = files.map((file) => driver().extensionOrigin() + file)
    const answered = await tab.inPage(async (wanted) => {
      const tries = wanted.map(async (address) => {
        const fetched = await fetch(address).then(
          () => true,
          () => false,
        )
        const drawn = await new Promise<boolean>((resolve) => {
          const image = new Image()
          image.onload = () => resolve(true)
          image.onerror = () => resolve(false)
          image.src = address
        })
        return fetched || drawn ? [address] : []
      })
      return (await Promise.all(tries)).flat()
    }, addresses)
    expect(answered).toEqual([])
    expect(files.length).toBeGreaterThan(5)
    await tab.close()
  })

  it('leaves no mark on a page without a finding', async () => {
    const tab = await driver().newTab()
    const look = () => ({
      html: document.documentElement.outerHTML,
      names: Object.getOwnPropertyNames(globalThis).length,
      entries: performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length,
      sheets: document.adoptedStyleSheets.length,
    })
    await tab.visit('https://train-de-nuit.example/')
    await tab.settled()
    const seen = await tab.inPage(look, null)
    expect(seen.html).not.toMatch(/data-lent|before-you-sign|avant-de-signer|extension/i)
    expect(seen.entries).toBe(0)
    expect(seen.sheets).toBe(0)
    const children = await tab.inPage(
      () =>
        [...document.documentElement.children, ...document.body.children].map((element) => element.localName),
      null,
    )
    expect(children).toEqual(['head', 'body', 'header', 'main', 'footer'])
    await tab.close()
  })

  it('gives its banner no name that a page could look for, and a root that stays closed', async () => {
    const tab = await driver().newTab()
    await tab.visit('https://cut-the-fares.example/')
    await tab.atRest()
    await eventually('the banner', () => tab.banner())
    const hosts = await tab.inPage(
      () =>
        [...document.querySelectorAll('*')]
          .filter((element) => !document.body.querySelector('main')?.contains(element))
          .filter(
            (element) =>
              !['HTML', 'HEAD', 'BODY', 'MAIN', 'META', 'TITLE', 'STYLE'].includes(element.tagName),
          )
          .map((element) => ({
            name: element.localName,
            marks: [element.id, element.className].join(''),
            open: element.shadowRoot !== null,
          })),
      null,
    )
    expect(hosts.length).toBe(1)
    expect(hosts[0]).toEqual({ name: expect.stringMatching(/^[a-z]+$/), marks: '', open: false })
    await tab.close()
  })
})
