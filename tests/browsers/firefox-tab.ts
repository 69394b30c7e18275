import axe from 'axe-core'
import { type AssessAnswer, decodeFrameStatus } from '../../src/messages.ts'
import { askStatus, atRest } from './at-rest.ts'
import { LEND_ROOT, READ_BANNER } from './chromium-banner.ts'
import type { BannerSeen, SettleOptions, Tab } from './driver.ts'
import type { FirefoxDriver } from './firefox.ts'
import type { Keyboard } from './keys.ts'
import type { OwnPage } from './own-page.ts'
import { serialised, whenStill } from './serialised.ts'
import { settle } from './settle.ts'

/** A realm of the test's own over the same document: the page's overridden prototypes do not reach it. */
const SANDBOX = 'reader'

interface SerialisedNode {
  type: string
  sharedId?: string
  value?: {
    shadowRoot?: (SerialisedNode & { value?: { mode?: string } }) | null
    children?: SerialisedNode[]
    mode?: string
  }
}

interface LogEntry {
  level: string
  text: string | null
  source: { context?: string }
  type: string
}

export class FirefoxTab implements Tab {
  readonly errors: string[] = []

  constructor(
    private readonly driver: FirefoxDriver,
    private readonly context: string,
    readonly id: number,
  ) {
    driver.bidi.on('log.entryAdded', (raw) => {
      const entry = raw as LogEntry
      if (entry.source.context === context && entry.level === 'error') this.errors.push(entry.text ?? '')
    })
  }

  async visit(url: string, until: 'commit' | 'load' = 'load'): Promise<void> {
    this.errors.length = 0
    const wait = until === 'commit' ? 'none' : 'complete'
    await this.driver.bidi.send('browsingContext.navigate', { context: this.context, url, wait })
  }

  async reload(): Promise<void> {
    await this.driver.bidi.send('browsingContext.reload', { context: this.context, wait: 'complete' })
  }

  async bringToFront(): Promise<void> {
    await this.driver.bidi.send('browsingContext.activate', { context: this.context })
  }

  async inPage<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return JSON.parse(String(await this.driver.bidi.evaluate(this.context, serialised(run, [], argument))))
  }

  private async clickAt(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    await this.driver.bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'pointer', id: 'hand', parameters: { pointerType: 'mouse' }, actions }],
    })
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await this.inPage((wanted) => {
      const element = document.querySelector(wanted)
      if (!element) throw new Error(`Nothing matches ${wanted}`)
      element.scrollIntoView({ block: 'center' })
      const box = element.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }, selector)
    await this.clickAt(x, y)
  }

  async type(selector: string, text: string): Promise<void> {
    await this.click(selector)
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ])
    await this.driver.bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'key', id: 'keys', actions }],
    })
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
    return this.driver.keyboardOf(this.context)
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

  /** Shared ids of the closed roots: WebDriver serialises what pages cannot see. */
  private async closedRoots(): Promise<string[]> {
    const hosts = await this.driver.bidi.send<{ type: string; result: { value?: SerialisedNode[] } }>(
      'script.evaluate',
      {
        // Where a warning may hang: anywhere, but an element that holds others is no host.
        expression:
          '[...document.querySelectorAll("*")].filter((element) => element.childElementCount === 0)',
        target: { context: this.context, sandbox: SANDBOX },
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1, maxObjectDepth: 2 },
      },
    )
    return (hosts.result.value ?? []).flatMap((node) => {
      const root = node.value?.shadowRoot
      return root?.sharedId && root.value?.mode === 'closed' ? [root.sharedId] : []
    })
  }

  private async callOn(
    sharedId: string,
    declaration: string,
    argument: string,
    sandbox?: string,
  ): Promise<unknown> {
    const answer = await this.driver.bidi.send<
      | { type: 'success'; result: { value?: unknown } }
      | { type: 'exception'; exceptionDetails: { text: string } }
    >('script.callFunction', {
      functionDeclaration: `function (wanted) { return JSON.stringify((${declaration}).call(this, wanted) ?? null) }`,
      this: { sharedId },
      arguments: [{ type: 'string', value: argument }],
      target: { context: this.context, ...(sandbox ? { sandbox } : {}) },
      awaitPromise: false,
    })
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
    return JSON.parse(String(answer.result.value))
  }

  private async find(
    wanted: string,
  ): Promise<(BannerSeen & { target?: BannerSeen['box']; root: string }) | null> {
    for (const root of await this.closedRoots()) {
      const seen = (await this.callOn(root, READ_BANNER, wanted, SANDBOX)) as
        | (BannerSeen & { target?: BannerSeen['box'] })
        | null
      if (seen) return { ...seen, root }
    }
    return null
  }

  async banner(): Promise<BannerSeen | null> {
    const found = await this.find('')
    if (!found) return null
    const { root: _, ...seen } = found
    return seen
  }

  async clickBanner(name: string): Promise<void> {
    const target = await whenStill(`a banner with a button “${name}”`, async () => {
      const found = await this.find(name)
      return found?.target ?? null
    })
    const { x, y, width, height } = target
    await this.clickAt(x + width / 2, y + height / 2)
  }

  async bannerViolations(): Promise<string[]> {
    const found = await this.find('')
    if (!found) throw new Error('No banner to look at')
    await this.callOn(found.root, LEND_ROOT, '')
    await this.driver.bidi.evaluate(this.context, `${axe.source}; null`)
    return this.inPage(async () => {
      const run = Reflect.get(globalThis, 'axe') as typeof axe
      const host = document.querySelector<HTMLElement>('[data-lent-for-axe]')
      if (!host) throw new Error('The root was not lent')
      const { violations } = await run.run({ include: host })
      return violations.flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.html.slice(0, 160)}`))
    }, null)
  }

  async pressButton(): Promise<void> {
    await this.bringToFront()
    await this.driver.pressToolbarButton()
  }

  async openPopup(by: 'button' | 'key' = 'button'): Promise<OwnPage> {
    await this.bringToFront()
    if (by === 'key') await this.driver.pressKeyOfPopup()
    else await this.driver.pressToolbarButton()
    return this.driver.popupOpened()
  }

  popupOpened(): Promise<OwnPage> {
    return this.driver.popupOpened()
  }

  screenshot(file: string, { whole = false } = {}): Promise<void> {
    return this.driver.screenshotOf(this.context, file, whole)
  }

  async close(): Promise<void> {
    await this.driver.bidi.send('browsingContext.close', { context: this.context })
  }
}
