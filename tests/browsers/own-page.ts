import axe from 'axe-core'
import type { Keyboard } from './keys.ts'
import { eventually, serialised } from './serialised.ts'

/** What a browser has to offer so that one of the extension's pages can be read and used. */
export interface OwnPageHandle {
  /** Evaluates where `window` and `document` are the page's; the answer is JSON text. */
  evaluate(expression: string): Promise<string>
  /** Brings the page to the front and gives its keys. */
  keyboard(): Promise<Keyboard>
  screenshot(file: string): Promise<void>
  /** Name and bytes of the file that `act` makes the page save. */
  saved(act: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }>
  /** The real popup of the toolbar, or a page in a tab. */
  kind: 'popup' | 'tab'
  isOpen(): Promise<boolean>
  close(): Promise<void>
}

/** Milliseconds to wait for a control that is about to be drawn. */
const CONTROL_LIMIT = 8_000

type Found = { tag: string; checked: boolean | null; expanded: boolean | null; disabled: boolean }

/** Runs in the page: the control of that name, as assistive technology would announce it. */
function actOn(
  window: Window & typeof globalThis,
  document: Document,
  wish: { name: string; act: 'look' | 'click' | 'fill'; value?: string },
): Found | null {
  const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby')
    if (by)
      return squeeze(
        by
          .split(/\s+/)
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      )
    const label = element.getAttribute('aria-label')
    if (label) return squeeze(label)
    if ('labels' in element && element.labels instanceof window.NodeList && element.labels.length > 0)
      return squeeze([...element.labels].map((item) => item.textContent).join(' '))
    return squeeze((element as HTMLElement).innerText || element.textContent)
  }
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'button, a[href], summary, input, select, textarea, [role="button"], [role="tab"], [role="link"], [contenteditable="true"]',
    ),
  ].filter((element) => element.getClientRects().length > 0)
  const wanted = squeeze(wish.name)
  const found =
    all.find((element) => nameOf(element) === wanted) ??
    all.find((element) => nameOf(element).startsWith(wanted)) ??
    all.find((element) => nameOf(element).includes(wanted))
  if (!found) return null
  const state: Found = {
    tag: found.tagName.toLowerCase(),
    checked: 'checked' in found ? Boolean(found.checked) : null,
    expanded: found.hasAttribute('aria-expanded') ? found.getAttribute('aria-expanded') === 'true' : null,
    disabled: 'disabled' in found && Boolean(found.disabled),
  }
  if (wish.act === 'click') {
    found.scrollIntoView({ block: 'nearest' })
    found.focus()
    found.click()
  }
  if (wish.act === 'fill') {
    const prototype = Object.getPrototypeOf(found)
    const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set
    setter?.call(found, wish.value ?? '')
    found.dispatchEvent(new window.Event('input', { bubbles: true }))
    found.dispatchEvent(new window.Event('change', { bubbles: true }))
  }
  return state
}

/** A page of the extension (popup, dossier) as a person uses it: by what is written on it. */
export class OwnPage {
  constructor(readonly handle: OwnPageHandle) {}

  async run<A, R>(
    run: (window: Window & typeof globalThis, document: Document, argument: A) => R | Promise<R>,
    argument: A,
  ): Promise<R> {
    return JSON.parse(await this.handle.evaluate(serialised(run, ['window', 'document'], argument)))
  }

  /** Visible text, without the contents of closed `<details>`. */
  text(): Promise<string> {
    return this.run((_window, document) => document.body.innerText, null)
  }

  /** All of the text, folded parts too. */
  fullText(): Promise<string> {
    return this.run((_window, document) => (document.body.textContent ?? '').replace(/\s+/g, ' '), null)
  }

  /** Waits until the visible text holds `part`. */
  async shows(part: string | RegExp): Promise<string> {
    let last = ''
    const holds = (text: string) => (typeof part === 'string' ? text.includes(part) : part.test(text))
    return eventually(`the page shows ${part}`, async () => {
      last = await this.text().catch(() => '')
      return holds(last) ? last : null
    }).catch((error: Error) => {
      throw new Error(`${error.message}. It shows: ${last.slice(0, 600)}`)
    })
  }

  private act(name: string, act: 'look' | 'click' | 'fill', value?: string): Promise<Found> {
    const wish = value === undefined ? { name, act } : { name, act, value }
    const acting = eventually(`a control named “${name}”`, () => this.run(actOn, wish), CONTROL_LIMIT)
    return acting.catch(async (error: Error) => {
      throw new Error(`${error.message}. The page shows: ${(await this.text()).slice(0, 600)}`)
    })
  }

  find(name: string): Promise<Found> {
    return this.act(name, 'look')
  }

  async click(name: string): Promise<void> {
    if (this.handle.kind === 'tab') return void (await this.act(name, 'click'))
    await this.act(name, 'look')
    // A click may close the popup sooner than it can answer that it was clicked.
    await this.run(actOn, { name, act: 'click' as const }).catch(async (error: Error) => {
      if (await this.handle.isOpen()) throw error
    })
  }

  async fill(name: string, value: string): Promise<void> {
    await this.act(name, 'fill', value)
  }

  /** Unfolds every `<details>`, so that a look at the whole is possible. */
  async unfoldAll(): Promise<void> {
    await this.run((_window, document) => {
      for (const details of document.querySelectorAll('details')) details.open = true
    }, null)
  }

  /** What axe finds against WCAG A and AA and its own good practice, one line each. */
  async violations(): Promise<string[]> {
    await this.handle.evaluate(`Promise.resolve((() => { ${axe.source}; return 'null' })())`)
    return this.run(async (window, document) => {
      const run: unknown = Reflect.get(window, 'axe')
      const { violations } = await (run as typeof axe).run(document)
      return violations.flatMap((violation) =>
        violation.nodes.map(
          (node) => `${violation.id}: ${node.html.slice(0, 160)} (${node.failureSummary ?? ''})`,
        ),
      )
    }, null)
  }

  screenshot(file: string): Promise<void> {
    return this.handle.screenshot(file)
  }

  close(): Promise<void> {
    return this.handle.close()
  }
}
