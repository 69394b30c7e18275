import { writeFileSync } from 'node:fs'
import axe from 'axe-core'
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright'
import { type AssessAnswer, decodeFrameStatus } from '../../src/messages.ts'
import type { Site } from '../site/serve-pages.ts'
import { askStatus, atRest } from './at-rest.ts'
import { ensureBuilt } from './builds.ts'
import { bannerIn, closedRoots, lendRoot } from './chromium-banner.ts'
import { chromiumKeyboard } from './chromium-keyboard.ts'
import { ChromiumPopup } from './chromium-popup.ts'
import {
  type BannerSeen,
  type Driver,
  type ExtensionApi,
  type Language,
  type LaunchOptions,
  LOCALES,
  type SettleOptions,
  type Tab,
} from './driver.ts'
import type { Keyboard } from './keys.ts'
import { OwnPage } from './own-page.ts'
import { pastWelcome } from './past-welcome.ts'
import { chromiumPath } from './paths.ts'
import { eventually, serialised, whenStill } from './serialised.ts'
import { settle } from './settle.ts'

/** Every local host to its server, and no other name resolves: nothing leaves the machine. */
function hostRules(site: Site): string {
  const to = (hosts: string[], port: number) => hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`)
  return [
    ...to(site.hosts.secure, site.httpsPort),
    ...to(site.hosts.plain, site.httpPort),
    'MAP * ~NOTFOUND',
  ].join(',')
}

function launchArguments({ language, site, screen }: LaunchOptions, extension: string): string[] {
  return [
    // Chromium refuses its sandbox to root, which is who runs tests in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(screen ? [`--screen-info={${screen.width}x${screen.height}}`] : []),
    `--lang=${language}`,
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
    ...(site ? [`--host-resolver-rules=${hostRules(site)}`, '--ignore-certificate-errors'] : []),
  ]
}

/** Starts Chromium with the built extension. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const extension = ensureBuilt('chrome')
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: chromiumPath(),
    headless: !options.headed,
    locale: LOCALES[options.language],
    colorScheme: options.dark ? 'dark' : 'light',
    viewport: options.headed ? null : { width: 1280, height: 860 },
    args: launchArguments(options, extension),
  })
  const browser = context.browser()
  if (!browser) throw new Error('Chromium gave no browser connection')
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }))
  const origin = `chrome-extension://${new URL(worker.url()).host}/`
  const session = await browser.newBrowserCDPSession()
  const standBy = await context.newPage()
  await standBy.goto(`${origin}src/popup/index.html?tab=0`)
  const driver = new ChromiumDriver(context, session, standBy, origin, options.language)
  if (!options.welcome) await pastWelcome(driver)
  return driver
}

export class ChromiumDriver implements Driver {
  readonly name = 'chromium'
  private opening: Promise<unknown> = Promise.resolve()
  private readonly handedOut = new WeakSet<Page>()

  constructor(
    readonly context: BrowserContext,
    readonly session: CDPSession,
    /** An own page that stays open: the way to the extension's API that survives the worker. */
    private readonly standBy: Page,
    private readonly origin: string,
    readonly language: Language,
  ) {}

  extensionOrigin(): string {
    return this.origin
  }

  async inExtension<A, R>(run: (api: ExtensionApi, argument: A) => Promise<R>, argument: A): Promise<R> {
    return JSON.parse(await this.standBy.evaluate(serialised(run, ['chrome'], argument)))
  }

  async targets(type: string): Promise<{ targetId: string; url: string }[]> {
    const { targetInfos } = await this.session.send('Target.getTargets', { filter: [{ type }] })
    return targetInfos
  }

  private tabIds(): Promise<number[]> {
    return this.inExtension(async (api) => (await api.tabs.query({})).flatMap((tab) => tab.id ?? []), null)
  }

  /** One after the other: a new tab is recognised as the one that was not there before. */
  newTab(): Promise<ChromiumTab> {
    const opened = this.opening.then(async () => {
      const before = new Set(await this.tabIds())
      const targetsBefore = new Set((await this.targets('tab')).map((target) => target.targetId))
      const page = await this.context.newPage()
      const id = await eventually(
        'a new tab',
        async () => (await this.tabIds()).find((tab) => !before.has(tab)) ?? null,
      )
      const target = (await this.targets('tab')).find((each) => !targetsBefore.has(each.targetId))
      if (!target) throw new Error('Chromium lists no target for the new tab')
      return new ChromiumTab(this, page, id, target.targetId)
    })
    this.opening = opened.catch(() => undefined)
    return opened
  }

  async openOwnPage(path: string): Promise<OwnPage> {
    const page = await this.context.newPage()
    await page.goto(this.origin + path)
    return new OwnPage(pageHandle(page))
  }

  async ownPageOpened(part: string): Promise<OwnPage> {
    const page = await eventually(`a page with ${part} in its address`, async () => {
      const pages = this.context.pages().filter((each) => each !== this.standBy)
      return pages.findLast((each) => each.url().startsWith(this.origin) && each.url().includes(part)) ?? null
    })
    this.handedOut.add(page)
    return new OwnPage(pageHandle(page))
  }

  /** Pages of the extension that are neither the one standing by nor in a tab: the popup. */
  async popupOpened(): Promise<OwnPage> {
    const target = await eventually('the popup', async () => {
      // Without a filter: pages and what is like one, the wrappers around them left out.
      const all = await this.session.send('Target.getTargets')
      const popups = all.targetInfos.filter(
        (info) => info.url.startsWith(`${this.origin}src/popup/`) && !info.url.includes('?'),
      )
      return popups.at(-1) ?? null
    })
    return new OwnPage(await ChromiumPopup.attach(this.session, target.targetId))
  }

  /** Chromium's own keys take no press of a test. It keeps some for itself without a word: one has to be given. */
  async expectKey(): Promise<void> {
    const keys = await this.inExtension((api) => api.commands.getAll(), null)
    if (!keys.some(({ name, shortcut }) => name === '_execute_action' && shortcut))
      throw new Error('No key opens the popup')
  }

  async restartBackground(): Promise<void> {
    const workers = async () =>
      (await this.targets('service_worker')).filter((each) => each.url.startsWith(this.origin))
    for (const worker of await workers())
      await this.session.send('Target.closeTarget', { targetId: worker.targetId })
    await eventually('the worker is gone', async () => ((await workers()).length === 0 ? true : null))
  }

  ended(): Promise<void> {
    return new Promise((resolve) => this.context.once('close', () => resolve()))
  }

  async close(): Promise<void> {
    await this.context.close()
  }

  async kill(): Promise<void> {
    const { processInfo } = await this.session.send('SystemInfo.getProcessInfo')
    const browser = processInfo.find(({ type }) => type === 'browser')
    if (browser === undefined) throw new Error('Chromium does not tell its process')
    const gone = this.ended()
    process.kill(browser.id, 'SIGKILL')
    await gone
  }
}

async function keyboardOf(page: Page): Promise<Keyboard> {
  await page.bringToFront()
  const session = await page.context().newCDPSession(page)
  return chromiumKeyboard((method, params) =>
    session.send(method as 'Input.dispatchKeyEvent', params as never),
  )
}

function pageHandle(page: Page): ConstructorParameters<typeof OwnPage>[0] {
  return {
    kind: 'tab',
    evaluate: (expression) => page.evaluate(expression),
    keyboard: () => keyboardOf(page),
    screenshot: async (file) => {
      await page.screenshot({ path: file, fullPage: true })
    },
    saved: async (act) => {
      const waiting = page.waitForEvent('download', { timeout: 15_000 })
      await act()
      const download = await waiting
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
      return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) }
    },
    isOpen: async () => !page.isClosed(),
    close: () => page.close(),
  }
}

export class ChromiumTab implements Tab {
  readonly errors: string[] = []

  constructor(
    private readonly driver: ChromiumDriver,
    readonly page: Page,
    readonly id: number,
    private readonly targetId: string,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message))
    page.on('console', (message) => {
      // A refused name or a 404 is the page's own affair; the network panel says it, no script does.
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
        this.errors.push(message.text())
    })
  }

  async visit(url: string, until: 'commit' | 'load' = 'load'): Promise<void> {
    this.errors.length = 0
    await this.page.goto(url, { waitUntil: until, timeout: 30_000 })
  }

  async reload(): Promise<void> {
    await this.page.reload()
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront()
  }

  async inPage<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return JSON.parse(await this.page.evaluate(serialised(run, [], argument)))
  }

  async click(selector: string): Promise<void> {
    await this.page.locator(selector).first().click()
  }

  async type(selector: string, text: string): Promise<void> {
    await this.page.locator(selector).first().pressSequentially(text)
  }

  atRest(calm = 700): Promise<void> {
    return atRest(async () => decodeFrameStatus(await this.driver.inExtension(askStatus, this.id)), calm)
  }

  async settled(options?: SettleOptions): Promise<AssessAnswer> {
    await this.atRest(options?.calm)
    const ask = () =>
      this.driver.inExtension(
        (api, tabId) => api.runtime.sendMessage({ type: 'assess', tabId }).catch(() => null),
        this.id,
      )
    return settle(ask, options?.limit)
  }

  keyboard(): Promise<Keyboard> {
    return keyboardOf(this.page)
  }

  badge(): Promise<{ text: string; title: string }> {
    return this.driver.inExtension(
      async (api, tabId) => ({
        text: await api.action.getBadgeText({ tabId }),
        title: await api.action.getTitle({ tabId }),
      }),
      this.id,
    )
  }

  async banner(): Promise<BannerSeen | null> {
    const session = await this.driver.context.newCDPSession(this.page)
    try {
      for (const root of await closedRoots(session)) {
        const seen = await bannerIn(session, root)
        if (seen) return seen
      }
      return null
    } finally {
      await session.detach()
    }
  }

  private async bannerButton(name: string): Promise<BannerSeen['box'] | null> {
    const session = await this.driver.context.newCDPSession(this.page)
    try {
      for (const root of await closedRoots(session)) {
        const seen = await bannerIn(session, root, name)
        if (seen?.target) return seen.target
      }
      return null
    } finally {
      await session.detach()
    }
  }

  async clickBanner(name: string): Promise<void> {
    const button = await whenStill(`a banner with a button “${name}”`, () => this.bannerButton(name))
    await this.page.mouse.click(button.x + button.width / 2, button.y + button.height / 2)
  }

  async bannerViolations(): Promise<string[]> {
    const session = await this.driver.context.newCDPSession(this.page)
    const [root] = await closedRoots(session)
    if (!root) throw new Error('No banner to look at')
    await lendRoot(session, root)
    await session.detach()
    await this.page.evaluate(axe.source)
    return this.inPage(async () => {
      const run = Reflect.get(globalThis, 'axe') as typeof axe
      const host = document.querySelector('[data-lent-for-axe]')
      if (!host) throw new Error('The root was not lent')
      const { violations } = await run.run({ include: host as HTMLElement })
      return violations.flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.html.slice(0, 160)}`))
    }, null)
  }

  async pressButton(): Promise<void> {
    await this.page.bringToFront()
    const id = new URL(this.driver.extensionOrigin()).host
    // Not in the published protocol types: the button's action, with the tab it is pressed for.
    await this.driver.session.send(
      'Extensions.triggerAction' as 'Target.getTargets',
      { id, targetId: this.targetId } as object,
    )
  }

  async openPopup(by: 'button' | 'key' = 'button'): Promise<OwnPage> {
    if (by === 'key') await this.driver.expectKey()
    await this.pressButton()
    return this.driver.popupOpened()
  }

  popupOpened(): Promise<OwnPage> {
    return this.driver.popupOpened()
  }

  async screenshot(file: string, { whole = false } = {}): Promise<void> {
    writeFileSync(file, await this.page.screenshot({ fullPage: whole }))
  }

  async close(): Promise<void> {
    await this.page.close()
  }
}
