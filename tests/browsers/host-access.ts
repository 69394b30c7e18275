import manifest from '../../manifest.json' with { type: 'json' }
import { ChromiumDriver } from './chromium.ts'
import type { Driver } from './driver.ts'
import { FirefoxDriver } from './firefox.ts'

/** Runs in chrome://extensions, whose own API sets what its page “Details” lets a person set. */
async function setInChromium({ id, hostAccess }: { id: string; hostAccess: string }): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } }
  }
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess })
}

/** Whether the extension may read every site, as a person sets it: *on click* in Chromium, the switch in Firefox. */
export async function setHostAccess(driver: Driver, every: boolean): Promise<void> {
  if (driver instanceof ChromiumDriver) {
    const page = await driver.context.newPage()
    await page.goto('chrome://extensions')
    const id = new URL(driver.extensionOrigin()).host
    await page.evaluate(setInChromium, { id, hostAccess: every ? 'ON_ALL_SITES' : 'ON_CLICK' })
    await page.close()
    return
  }
  if (!(driver instanceof FirefoxDriver)) throw new Error(`No way to set the access in ${driver.name}`)
  const id = JSON.stringify(manifest.browser_specific_settings.gecko.id)
  const origins = JSON.stringify(manifest.content_scripts.flatMap(({ matches }) => matches))
  await driver.bidi.inBrowserWindow(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
    const { extension } = WebExtensionPolicy.getByID(${id})
    await ExtensionPermissions.${every ? 'add' : 'remove'}(${id}, { permissions: [], origins: ${origins} }, extension)
  })()`)
}
