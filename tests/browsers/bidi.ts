import type { Browser } from 'puppeteer-core'

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>
  on(event: string, listener: (params: unknown) => void): unknown
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'send' in value && 'on' in value
}

type Value = { type: string; value?: unknown; sharedId?: string; handle?: string }

/** What WebDriver BiDi answers to an evaluation. */
type Evaluated =
  | { type: 'success'; result: Value }
  | { type: 'exception'; exceptionDetails: { text: string } }

/**
 * WebDriver BiDi as it is: puppeteer launches Firefox and keeps the connection, but its pages lose sight of extension
 * pages and know nothing of the browser's own window.
 */
export class Bidi {
  private constructor(private readonly connection: Connection) {}

  static of(browser: Browser): Bidi {
    const connection: unknown = Reflect.get(browser, 'connection')
    if (!isConnection(connection)) throw new Error('This puppeteer gives no BiDi connection')
    return new Bidi(connection)
  }

  async send<T>(method: string, params: object): Promise<T> {
    const { result } = await this.connection.send(method, params)
    return result as T
  }

  on(event: string, listener: (params: unknown) => void): void {
    this.connection.on(event, listener)
  }

  /** The value of an expression in a page, as JSON-like data; a string in most uses here. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const answer = await this.send<Evaluated>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    })
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
    return answer.result.value
  }

  async contexts(scope: 'pages' | 'chrome' = 'pages'): Promise<{ context: string; url: string }[]> {
    const { contexts } = await this.send<{ contexts: { context: string; url: string }[] }>(
      'browsingContext.getTree',
      { maxDepth: 0, ...(scope === 'chrome' ? { 'moz:scope': 'chrome' } : {}) },
    )
    return contexts
  }

  /** Runs in the browser's own window, where the toolbar is. */
  async inBrowserWindow(expression: string): Promise<unknown> {
    const windows = await this.contexts('chrome')
    const main = windows.find(({ url }) => url.includes('browser.xhtml'))
    if (!main) throw new Error('Firefox shows no browser window')
    return this.evaluate(main.context, expression)
  }
}
