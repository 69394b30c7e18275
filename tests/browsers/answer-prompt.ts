import type { FirefoxDriver } from './firefox.ts'
import { eventually } from './serialised.ts'

/** A person's Enter on what has the focus in the own page whose address holds `part`. */
export async function pressEnter({ bidi }: FirefoxDriver, part: string): Promise<void> {
  const page = (await bidi.contexts()).find(({ url }) => url.includes(part))
  if (!page) throw new Error(`No page has ${part} in its address`)
  await bidi.send('browsingContext.activate', { context: page.context })
  const keys = ['keyDown', 'keyUp'].map((type) => ({ type, value: '\uE007' }))
  await bidi.send('input.performActions', {
    context: page.context,
    actions: [{ type: 'key', id: 'keys', actions: keys }],
  })
}

/** The person's answer to what Firefox asks below its address bar; Chromium’s question is out of reach. */
export async function answerPrompt({ bidi }: FirefoxDriver, yes: boolean): Promise<void> {
  const button = `document.querySelector('#addon-webext-permissions-notification:not([hidden]) .popup-notification-${yes ? 'primary' : 'secondary'}-button')`
  await eventually('the question', async () =>
    (await bidi.inBrowserWindow(
      `${button}?.getClientRects().length > 0 && PopupNotifications.panel.state === 'open'`,
    )) === true
      ? true
      : null,
  )
  // Firefox takes no answer within half a second of asking: it could be a slip.
  await bidi.inBrowserWindow(
    `new Promise((resume) => setTimeout(() => { ${button}.click(); resume() }, 1000))`,
  )
}
