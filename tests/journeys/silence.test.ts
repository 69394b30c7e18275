import { expect, it } from 'vitest'
import type { Driver } from '../browsers/driver.ts'
import { pause } from '../browsers/serialised.ts'
import { inBothBrowsers } from './in-both-browsers.ts'

/** Milliseconds after which everything that a page makes the extension say has been said. */
const ALL_SAID = 2_500

/** What content scripts send reaches every page of the extension, the one standing by as well. */
async function startCounting(driver: Driver): Promise<void> {
  await driver.inExtension(async (api) => {
    const heard: string[] = []
    Reflect.set(globalThis, 'heard', heard)
    api.runtime.onMessage.addListener((message, sender) => {
      // Firefox lets an extension page hear what the background asks a tab as well.
      if (sender.url?.startsWith('http')) heard.push(JSON.stringify(message).slice(0, 200))
      return undefined
    })
    return null
  }, null)
}

const heard = (driver: Driver): Promise<string[]> =>
  driver.inExtension(async () => {
    const list: string[] = Reflect.get(globalThis, 'heard')
    return list.splice(0)
  }, null)

inBothBrowsers('fr', (driver) => {
  it('sends no message from a page that takes no data, and some from one that does', async () => {
    await startCounting(driver())
    const tab = await driver().newTab()
    await tab.visit('https://le-quotidien.example/meteo')
    await pause(ALL_SAID)
    expect(await heard(driver())).toEqual([])

    await tab.visit('https://registre.example/compte-rendu')
    await pause(ALL_SAID)
    expect(await heard(driver())).toEqual([])

    await tab.visit('https://cut-the-fares.example/')
    await pause(ALL_SAID)
    expect((await heard(driver())).filter((message) => message.includes('"facts"')).length).toBeGreaterThan(0)
    await tab.close()
  })

  it('never sends what a person types', async () => {
    await startCounting(driver())
    const tab = await driver().newTab()
    await tab.visit('https://sans-formulaire.example/')
    await tab.settled()
    await tab.inPage(() => {
      for (const input of document.querySelectorAll('input')) {
        input.value = 'tr0ub4dor-secret'
        input.dispatchEvent(new Event('input', { bubbles: true }))
        input.after(document.createElement('span'))
      }
    }, null)
    await pause(ALL_SAID)
    const stored = await driver().inExtension(
      async (api) => JSON.stringify(await api.storage.local.get(null)),
      null,
    )
    const { assessment } = await tab.settled()
    expect(JSON.stringify([await heard(driver()), stored, assessment])).not.toContain('tr0ub4dor')
    await tab.close()
  })
})
