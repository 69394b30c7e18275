import { writeFileSync } from 'node:fs'
import type { CDPSession } from 'playwright'
import { chromiumKeyboard } from './chromium-keyboard.ts'
import type { Keyboard } from './keys.ts'
import type { OwnPageHandle } from './own-page.ts'

/** The toolbar's popup: no tab, so Playwright does not know it. Spoken to through its devtools target. */
export class ChromiumPopup implements OwnPageHandle {
  readonly kind = 'popup'
  private asked = 0
  private readonly waiting = new Map<
    number,
    (answer: { result?: unknown; error?: { message: string } }) => void
  >()

  private constructor(
    private readonly session: CDPSession,
    private readonly targetId: string,
    private readonly sessionId: string,
  ) {
    session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== sessionId) return
      const answer = JSON.parse(message)
      this.waiting.get(answer.id)?.(answer)
      this.waiting.delete(answer.id)
    })
    session.on('Target.detachedFromTarget', ({ sessionId: gone }) => {
      if (gone !== sessionId) return
      for (const answer of this.waiting.values()) answer({ error: { message: 'The popup is gone' } })
      this.waiting.clear()
    })
  }

  static async attach(session: CDPSession, targetId: string): Promise<ChromiumPopup> {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false })
    return new ChromiumPopup(session, targetId, sessionId)
  }

  private async send(method: string, params: object): Promise<unknown> {
    const id = ++this.asked
    const answered = new Promise<{ result?: unknown; error?: { message: string } }>((resolve) => {
      this.waiting.set(id, resolve)
    })
    const message = JSON.stringify({ id, method, params })
    await this.session.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message })
    const limit = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`The popup did not answer ${method}`)), 10_000).unref()
    })
    const { result, error } = await Promise.race([answered, limit])
    if (error) throw new Error(error.message)
    return result
  }

  async evaluate(expression: string): Promise<string> {
    const answer = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as {
      result: { value: string }
      exceptionDetails?: { text: string; exception?: { description?: string } }
    }
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text)
    return answer.result.value
  }

  keyboard(): Promise<Keyboard> {
    return Promise.resolve(chromiumKeyboard((method, params) => this.send(method, params)))
  }

  async screenshot(file: string): Promise<void> {
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string }
    writeFileSync(file, Buffer.from(data, 'base64'))
  }

  saved(): Promise<never> {
    return Promise.reject(new Error('A popup saves no files'))
  }

  async isOpen(): Promise<boolean> {
    const { targetInfos } = await this.session.send('Target.getTargets', { filter: [{}] })
    return targetInfos.some((info) => info.targetId === this.targetId)
  }

  async close(): Promise<void> {
    await this.session.send('Target.closeTarget', { targetId: this.targetId }).catch(() => undefined)
  }
}
