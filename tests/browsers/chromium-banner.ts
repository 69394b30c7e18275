import type { CDPSession } from 'playwright'
import type { BannerSeen } from './driver.ts'

interface DomNode {
  backendNodeId: number
  shadowRootType?: string
  children?: DomNode[]
  shadowRoots?: DomNode[]
  contentDocument?: DomNode
}

/** Backend ids of the closed shadow roots of the top document: the devtools protocol sees what pages cannot. */
export async function closedRoots(session: CDPSession): Promise<number[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const found: number[] = []
  const waiting: DomNode[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.shadowRootType === 'closed') found.push(node.backendNodeId)
    waiting.push(...(node.children ?? []), ...(node.shadowRoots ?? []))
  }
  return found
}

type Seen = BannerSeen & { target?: BannerSeen['box'] }

/** A world of the test's own over the same document: the page's overridden prototypes do not reach it. */
async function ownWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const world = { frameId: frameTree.frame.id, worldName: 'reader' }
  return (await session.send('Page.createIsolatedWorld', world)).executionContextId
}

async function callOn(
  session: CDPSession,
  backendNodeId: number,
  declaration: string,
  { argument, world }: { argument?: unknown; world?: number },
): Promise<unknown> {
  const where = world === undefined ? {} : { executionContextId: world }
  const { object } = await session.send('DOM.resolveNode', { backendNodeId, ...where })
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId ? { objectId: object.objectId } : {}),
    functionDeclaration: declaration,
    arguments: [{ value: argument }],
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

/** Source of a function that runs with `this` = the closed root, in both browsers. */
export const READ_BANNER = `function (wanted) {
  const squeeze = (text) => (text || '').replace(/\\s+/g, ' ').trim()
  const shown = [...this.querySelectorAll('*')].filter((element) => element.getClientRects().length > 0)
  const buttons = shown.filter((element) => element.localName === 'button')
  if (buttons.length === 0) return null
  const nameOf = (button) => squeeze(button.getAttribute('aria-label') || button.innerText || button.textContent)
  const boxOf = (element) => { const { x, y, width, height } = element.getBoundingClientRect(); return { x, y, width, height } }
  const boxes = shown.map((element) => element.getBoundingClientRect()).filter((box) => box.width > 0 && box.height > 0)
  const left = Math.min(...boxes.map((box) => box.left)), top = Math.min(...boxes.map((box) => box.top))
  const headline = shown.find((element) => /^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading')
  const texts = shown.filter((element) => element.children.length === 0 && squeeze(element.innerText || element.textContent))
  const reasons = shown.filter((element) => element.localName === 'li').map((element) => squeeze(element.innerText))
  const ringed = (element) => { const { outlineStyle, outlineWidth } = getComputedStyle(element); return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 }
  const focused = this.activeElement
  const target = wanted ? buttons.find((button) => nameOf(button) === squeeze(wanted)) : undefined
  return {
    headline: squeeze((headline || texts.find((element) => element.localName !== 'button') || {}).innerText),
    reasons,
    buttons: buttons.map(nameOf),
    text: squeeze(shown.filter((element) => element.parentNode === this && element.localName !== 'style').map((element) => element.innerText).join(' ')),
    box: { x: left, y: top, width: Math.max(...boxes.map((box) => box.right)) - left, height: Math.max(...boxes.map((box) => box.bottom)) - top },
    focused: focused ? { name: nameOf(focused), ring: ringed(focused) } : null,
    ...(target ? { target: boxOf(target) } : {}),
  }
}`

/** What a root shows, null where it is no warning; `wanted` also gives the place of the button of that name. */
export async function bannerIn(session: CDPSession, root: number, wanted = ''): Promise<Seen | null> {
  const world = await ownWorld(session)
  return (await callOn(session, root, READ_BANNER, { argument: wanted, world })) as Seen | null
}

/** For axe alone: lets scripts of this test see the closed root through its host. */
export const LEND_ROOT = `function () {
  Object.defineProperty(this.host, 'shadowRoot', { configurable: true, value: this })
  this.host.setAttribute('data-lent-for-axe', '')
}`

export async function lendRoot(session: CDPSession, root: number): Promise<void> {
  await callOn(session, root, LEND_ROOT, {})
}
