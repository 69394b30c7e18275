/**
 * The names under which a normal host can be on the list: itself, then its parents down to two labels.
 * Whole labels only: a list that matched pieces of names would accuse strangers.
 */
export function hostAndParents(host: string): string[] {
  const names = [host]
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
    const parent = host.slice(dot + 1)
    if (!parent.includes('.')) break
    names.push(parent)
  }
  return names
}
