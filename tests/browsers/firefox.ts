import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import manifest from '../../manifest.json' with { type: 'json' }
import type { Site } from '../site/serve-pages.ts'
import { Bidi } from './bidi.ts'
import { ensureBuilt } from './builds.ts'
import { type Driver, type ExtensionApi, type Language, type LaunchOptions, LOCALES } from './driver.ts'
import { firefoxKeyboard, KEY_OF_POPUP_PRESSED, POPUP, TAB_IN_FRONT } from './firefox-keyboard.ts'
import { FirefoxTab } from './firefox-tab.ts'
import type { Keyboard } from './keys.ts'
import { OwnPage, type OwnPageHandle } from './own-page.ts'
import { pastWelcome } from './past-welcome.ts'
import { firefoxPath } from './paths.ts'
import { eventually, serialised } from './serialised.ts'

const GECKO_ID = manifest.browser_specific_settings.gecko.id

/** Firefox draws a random one for each profile; a known one makes the addresses known. */
const UUID = '6f1b7a52-5a0d-4a55-9d0e-1d8b3c0a7e10'

/** Settings without which Firefox calls home dozens of times; see also MOZ_REMOTE_SETTINGS_DEVTOOLS below. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'security.OCSP.enabled': 0,
  'security.remote_settings.crlite_filters.enabled': false,
  'services.settings.server': 'data:,#x',
  'toolkit.telemetry.server': '',
}

/** Every local host to its server; no other name resolves. */
function sitePreferences(site: Site): Record<string, string | boolean> {
  return {
    'network.dns.disabled': true,
    'network.dns.localDomains': [...site.hosts.secure, ...site.hosts.plain].join(','),
    'network.socket.forcePort': `443=${site.httpsPort};80=${site.httpPort}`,
  }
}

/** Starts Firefox with the built extension. French needs the package firefox-esr-l10n-fr. */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxDriver> {
  const extension = ensureBuilt('firefox')
  const downloads = mkdtempSync(path.join(tmpdir(), 'downloads-'))
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: !options.headed,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    acceptInsecureCerts: options.site !== null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=960'],
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    defaultViewport: null,
    extraPrefsFirefox: {
      ...QUIET,
      ...(options.site ? sitePreferences(options.site) : {}),
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // Without it the banner's "why" may open the popup only for a real hand.
      'extensions.openPopupWithoutUserGesture.enabled': true,
      // Fields are told that a person entered them also where the machine has no window in front.
      'focusmanager.testmode': true,
      'dom.security.https_first': false,
      'intl.locale.requested': options.language,
      'intl.accept_languages': `${LOCALES[options.language]}, ${options.language}`,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.useDownloadDir': true,
      'pdfjs.disabled': false,
    },
  })
  await browser.installExtension(extension)
  const bidi = Bidi.of(browser)
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] })
  const driver = new FirefoxDriver(browser, bidi, options.language, downloads)
  await driver.start()
  if (!options.welcome) await pastWelcome(driver)
  return driver
}

export class FirefoxDriver implements Driver {
  readonly name = 'firefox'
  private standBy = ''
  private opening: Promise<unknown> = Promise.resolve()
  private readonly handedOut = new Set<string>()

  constructor(
    private readonly browser: Browser,
    readonly bidi: Bidi,
    readonly language: Language,
    private readonly downloads: string,
  ) {}

  extensionOrigin(): string {
    return `moz-extension://${UUID}/`
  }

  async start(): Promise<void> {
    this.standBy = await this.openExtensionTab('src/popup/index.html?tab=0')
  }

  /** The language that the browser's interface really has. */
  async interfaceLanguage(): Promise<string> {
    return String(await this.bidi.inBrowserWindow('Services.locale.appLocaleAsBCP47'))
  }

  /** BiDi may not navigate to extension pages; the browser's own window may. */
  private async openExtensionTab(page: string): Promise<string> {
    const before = new Set((await this.bidi.contexts()).map(({ context }) => context))
    const address = this.extensionOrigin() + page
    await this.bidi.inBrowserWindow(
      `void gBrowser.addTab(${JSON.stringify(address)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`,
    )
    return eventually(`an extension page ${page}`, async () => {
      const context = (await this.bidi.contexts()).find(
        (each) => !before.has(each.context) && each.url === address,
      )
      if (!context) return null
      const ready = await this.bidi.evaluate(context.context, 'document.readyState').catch(() => '')
      return ready === 'complete' ? context.context : null
    })
  }

  async inExtension<A, R>(run: (api: ExtensionApi, argument: A) => Promise<R>, argument: A): Promise<R> {
    return JSON.parse(String(await this.bidi.evaluate(this.standBy, serialised(run, ['browser'], argument))))
  }

  private tabIds(): Promise<number[]> {
    return this.inExtension(async (api) => (await api.tabs.query({})).flatMap((tab) => tab.id ?? []), null)
  }

  newTab(): Promise<FirefoxTab> {
    const opened = this.opening.then(async () => {
      const before = new Set(await this.tabIds())
      const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' })
      const id = await eventually(
        'a new tab',
        async () => (await this.tabIds()).find((tab) => !before.has(tab)) ?? null,
      )
      return new FirefoxTab(this, context, id)
    })
    this.opening = opened.catch(() => undefined)
    return opened
  }

  async openOwnPage(page: string): Promise<OwnPage> {
    return new OwnPage(this.pageHandle(await this.openExtensionTab(page)))
  }

  async ownPageOpened(part: string): Promise<OwnPage> {
    const context = await eventually(`a page with ${part} in its address`, async () => {
      const pages = await this.bidi.contexts()
      const own = pages.filter(
        ({ context, url }) =>
          context !== this.standBy && !this.handedOut.has(context) && url.startsWith(this.extensionOrigin()),
      )
      return own.findLast(({ url }) => url.includes(part))?.context ?? null
    })
    this.handedOut.add(context)
    return new OwnPage(this.pageHandle(context))
  }

  private pageHandle(context: string): OwnPageHandle {
    return {
      kind: 'tab',
      evaluate: async (expression) => String(await this.bidi.evaluate(context, expression)),
      keyboard: () => this.keyboardOf(context),
      screenshot: (file) => this.screenshotOf(context, file, true),
      saved: (act) => this.savedBy(act),
      isOpen: async () => (await this.bidi.contexts()).some((each) => each.context === context),
      close: async () => {
        await this.bidi.send('browsingContext.close', { context })
      },
    }
  }

  async keyboardOf(context: string): Promise<Keyboard> {
    await this.bidi.send('browsingContext.activate', { context })
    await this.bidi.inBrowserWindow(`${TAB_IN_FRONT}.focus()`)
    return firefoxKeyboard(this.bidi, TAB_IN_FRONT)
  }

  async screenshotOf(context: string, file: string, whole: boolean): Promise<void> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context,
      origin: whole ? 'document' : 'viewport',
    })
    writeFileSync(file, Buffer.from(data, 'base64'))
  }

  private async savedBy(act: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
    const before = new Set(readdirSync(this.downloads))
    await act()
    let last = ''
    const name = await eventually('a saved file', async () => {
      const files = readdirSync(this.downloads).filter((file) => !before.has(file))
      const done = files.find((file) => !file.endsWith('.part'))
      if (!done || files.some((file) => file.endsWith('.part'))) return null
      // Some kinds of files have a name of chance before they get their own: it has to be there twice.
      const seen = last
      last = done
      if (seen !== done || !existsSync(path.join(this.downloads, done))) return null
      return readFileSync(path.join(this.downloads, done)).length > 0 ? done : null
    })
    return { name, bytes: readFileSync(path.join(this.downloads, name)) }
  }

  /** The popup belongs to no tab: it is reached through another page of the extension. */
  async popupOpened(): Promise<OwnPage> {
    const inPopup = (expression: string) =>
      `((view) => { if (!view) throw new Error('no popup'); const window = view, document = view.document; return ${expression} })(browser.extension.getViews({ type: 'popup' })[0])`
    const isOpen = async () =>
      (await this.bidi.evaluate(this.standBy, `browser.extension.getViews({ type: 'popup' }).length`)) !== 0
    await eventually('the popup', async () => ((await isOpen()) ? true : null))
    return new OwnPage({
      kind: 'popup',
      evaluate: async (expression) => String(await this.bidi.evaluate(this.standBy, inPopup(expression))),
      keyboard: () => Promise.resolve(firefoxKeyboard(this.bidi, POPUP)),
      screenshot: (file) => this.popupScreenshot(file),
      saved: () => Promise.reject(new Error('A popup saves no files')),
      isOpen,
      close: async () => {
        await this.bidi.inBrowserWindow(
          `for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup()`,
        )
      },
    })
  }

  /** BiDi refuses pictures of the browser's window; the popup's own frame can be drawn from there. */
  private async popupScreenshot(file: string): Promise<void> {
    const data = await this.bidi.inBrowserWindow(`(async () => {
      const frame = document.querySelector('.webextension-popup-browser')
      const picture = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, window.devicePixelRatio, 'white')
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
      canvas.width = picture.width
      canvas.height = picture.height
      canvas.getContext('2d').drawImage(picture, 0, 0)
      return canvas.toDataURL('image/png').split(',')[1]
    })()`)
    writeFileSync(file, Buffer.from(String(data), 'base64'))
  }

  async pressToolbarButton(): Promise<void> {
    const widget = `${GECKO_ID.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`
    await this.bidi.inBrowserWindow(`(() => {
      CustomizableUI.addWidgetToArea(${JSON.stringify(widget)}, CustomizableUI.AREA_NAVBAR)
      document.getElementById(${JSON.stringify(widget)}).querySelector('.unified-extensions-item-action-button').click()
    })()`)
  }

  async pressKeyOfPopup(): Promise<void> {
    await this.bidi.inBrowserWindow(KEY_OF_POPUP_PRESSED)
  }

  async restartBackground(): Promise<void> {
    await this.bidi.inBrowserWindow(
      `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension.terminateBackground().then(() => 'done')`,
    )
  }

  ended(): Promise<void> {
    return new Promise((resolve) => this.browser.once('disconnected', () => resolve()))
  }

  async close(): Promise<void> {
    await this.browser.close()
    rmSync(this.downloads, { recursive: true, force: true })
  }

  async kill(): Promise<void> {
    const browser = this.browser.process()
    if (browser === null) throw new Error('Puppeteer does not tell its process')
    const gone = new Promise((resolve) => browser.once('exit', resolve))
    // It leads a group of its own; the processes of its pages end when they hear no more of it.
    browser.kill('SIGKILL')
    await gone
    rmSync(this.downloads, { recursive: true, force: true })
  }
}
