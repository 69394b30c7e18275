import type { Bidi } from './bidi.ts'
import { eventKey, KEYS, type Keyboard, pressed } from './keys.ts'

/** In the browser's window: what shows the tab in front, and what shows the popup. */
export const TAB_IN_FRONT = 'gBrowser.selectedBrowser'
export const POPUP = `document.querySelector('.webextension-popup-browser')`

/**
 * Keys and accessibility tree of what has the focus in Firefox's window. The keys go the way of the window's own, as
 * WebDriver's do not reach a popup; the tree is that of Firefox's accessibility service, from which screen readers get it.
 */
export const firefoxKeyboard = (bidi: Bidi, shownBy: string): Keyboard => ({
  async press(key) {
    const { name, shift } = pressed(key)
    await bidi.inBrowserWindow(
      strokes([{ key: eventKey(name), code: name, keyCode: KEYS[name].code }], shift ? [SHIFT] : []),
    )
  },
  async typeIn(text) {
    await bidi.inBrowserWindow(
      strokes(
        [...text].map((key) => ({ key })),
        [],
      ),
    )
  },
  async told() {
    return JSON.parse(String(await bidi.inBrowserWindow(`(${WALK})(${shownBy})`)))
  },
})

const SHIFT = { key: 'Shift', code: 'ShiftLeft', keyCode: 16 }
const ALT = { key: 'Alt', code: 'AltLeft', keyCode: 18 }

const strokes = (keys: object[], held: object[]): string => `(() => {
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
  if (!keyboard.beginInputTransactionForTests(window)) throw new Error('Another input is under way')
  const made = (keys) => keys.map((key) => new KeyboardEvent('', key))
  const held = made(${JSON.stringify(held)})
  for (const key of held) keyboard.keydown(key)
  for (const key of made(${JSON.stringify(keys)})) {
    keyboard.keydown(key)
    keyboard.keyup(key)
  }
  for (const key of held) keyboard.keyup(key)
})()`

export const KEY_OF_POPUP_PRESSED = strokes([{ key: 'Y', code: 'KeyY', keyCode: 89 }], [ALT, SHIFT])

/** Source of a function of the browser's window. The service's names of roles stand in where ARIA has none. */
const WALK = `(shownBy) => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)
  const OWN = { summary: 'summary', 'text leaf': 'text', 'date editor': 'Date' }
  const is = Ci.nsIAccessibleStates
  const walk = (node, depth) => {
    const has = {}, more = {}
    node.getState(has, more)
    const { value } = has
    const told = {
      role: node.computedARIARole || OWN[service.getStringRole(node.role)] || service.getStringRole(node.role),
      name: node.name || '',
      description: node.description || '',
      focused: (value & is.STATE_FOCUSED) !== 0,
      checked: (value & is.STATE_CHECKED) !== 0,
      expanded: (value & is.STATE_EXPANDED) !== 0 ? true : (value & is.STATE_COLLAPSED) !== 0 ? false : null,
      disabled: (value & is.STATE_UNAVAILABLE) !== 0,
      level: 0,
      depth,
    }
    if (told.role === 'heading') told.level = Number(node.attributes.getStringProperty('level'))
    const below = []
    for (let child = node.firstChild; child; child = child.nextSibling) below.push(...walk(child, depth + 1))
    return [told, ...below]
  }
  const page = service.getAccessibleFor(shownBy)?.firstChild
  return JSON.stringify(page ? walk(page, 0) : [])
}`
