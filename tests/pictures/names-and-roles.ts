import { cdp } from 'vitest/browser'

interface Node {
  nodeId: string
  parentId?: string
  ignored: boolean
  role?: { value?: unknown }
  name?: { value?: unknown }
  childIds?: string[]
  properties?: { name: string; value: { value?: unknown } }[]
}

/** What says nothing of its own; words are in the pictures. */
const SILENT = new Set(['StaticText', 'InlineTextBox', 'generic', 'none', 'LineBreak', 'ListMarker'])

/** What tells states apart, beside role and name. */
const STATES = new Set(['expanded', 'checked', 'disabled', 'required', 'invalid', 'level', 'busy', 'pressed'])

/** The frame's accessibility tree as Chromium hands it to screen readers, a line for each that has a role. */
export async function namesAndRoles(): Promise<string> {
  const { frameTree } = await cdp().send('Page.getFrameTree')
  const frameId = frameTree.childFrames?.at(-1)?.frame.id
  if (frameId === undefined) throw new Error('These tests run in a frame')
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', { frameId })
  const all = new Map((nodes as Node[]).map((node) => [node.nodeId, node]))
  const [root] = nodes as Node[]
  return root === undefined ? '' : written(root, all, 0).join('\n')
}

function written(node: Node, all: Map<string, Node>, depth: number): string[] {
  const role = String(node.role?.value ?? '')
  const silent = node.ignored || SILENT.has(role)
  const states = (node.properties ?? [])
    .filter(({ name, value }) => STATES.has(name) && value.value !== false && value.value !== 'false')
    .map(
      ({ name, value }) =>
        ` ${name}${value.value === true || value.value === 'true' ? '' : `=${value.value}`}`,
    )
  const name = String(node.name?.value ?? '')
  const line = `${'  '.repeat(depth)}${role}${name === '' ? '' : ` “${name}”`}${states.join('')}`
  const below = (node.childIds ?? []).flatMap((id) => {
    const child = all.get(id)
    return child === undefined ? [] : written(child, all, silent ? depth : depth + 1)
  })
  return silent ? below : [line, ...below]
}
