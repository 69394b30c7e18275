import axe from 'axe-core'

/** What axe finds, a line each. Forced colours are the browser's, and axe judges those that were written. */
export async function obstacles(within: ParentNode, forced: boolean): Promise<string[]> {
  const context = within instanceof ShadowRoot ? within.host : document
  const { violations } = await axe.run(context, { rules: { 'color-contrast': { enabled: !forced } } })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html.slice(0, 160)}`))
}
