import { eventKey, KEYS, type Keyboard, pressed, type Told } from './keys.ts'

/** One call of the devtools protocol. */
export type Send = (method: string, params: object) => Promise<unknown>

interface AxNode {
  nodeId: string
  ignored: boolean
  parentId?: string
  childIds?: string[]
  role?: { value?: string }
  name?: { value?: string }
  description?: { value?: string }
  properties?: { name: string; value: { value?: unknown } }[]
}

/** Chromium's own names of roles, where they are not ARIA's. */
const ROLES: Record<string, string> = {
  DisclosureTriangle: 'summary',
  RootWebArea: 'document',
  StaticText: 'text',
  image: 'img',
}

/** The modifier's bit. */
const SHIFT = 8

/** Keys and accessibility tree of a page by the devtools protocol. */
export const chromiumKeyboard = (send: Send): Keyboard => ({
  async press(key) {
    const { name, shift } = pressed(key)
    const { code, text } = KEYS[name]
    const common = {
      key: eventKey(name),
      code: name,
      windowsVirtualKeyCode: code,
      modifiers: shift ? SHIFT : 0,
    }
    await send('Input.dispatchKeyEvent', {
      ...common,
      type: text === '' ? 'rawKeyDown' : 'keyDown',
      ...(text === '' ? {} : { text }),
    })
    await send('Input.dispatchKeyEvent', { ...common, type: 'keyUp' })
  },
  async typeIn(text) {
    for (const sign of text) {
      await send('Input.dispatchKeyEvent', { type: 'keyDown', key: sign, text: sign })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key: sign })
    }
  },
  async told() {
    const { nodes } = (await send('Accessibility.getFullAXTree', {})) as { nodes: AxNode[] }
    return inOrder(nodes)
  },
})

function inOrder(nodes: AxNode[]): Told[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const walk = (node: AxNode, depth: number): Told[] => [
    ...(node.ignored ? [] : [toldOf(node, depth)]),
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child ? walk(child, node.ignored ? depth : depth + 1) : []
    }),
  ]
  return nodes.filter(({ parentId }) => parentId === undefined).flatMap((root) => walk(root, 0))
}

function toldOf({ role, name, description, properties = [] }: AxNode, depth: number): Told {
  const value = (wanted: string) => properties.find((each) => each.name === wanted)?.value.value
  const own = role?.value ?? ''
  return {
    role: ROLES[own] ?? own,
    name: name?.value ?? '',
    description: description?.value ?? '',
    focused: value('focused') === true,
    checked: value('checked') === 'true',
    expanded: typeof value('expanded') === 'boolean' ? value('expanded') === true : null,
    disabled: value('disabled') === true,
    level: Number(value('level') ?? 0),
    depth,
  }
}
