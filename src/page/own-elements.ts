/** What we put into the page ourselves, so that its coming and going is not taken for a change of the page. */
export const ownElements = new WeakSet<Node>()

/** True where nothing came or went but what is ours. Stops at the first that is the page's: storms must stay cheap. */
export const isOnlyOurs = (records: MutationRecord[]): boolean =>
  records.every(({ addedNodes, removedNodes }) => {
    const node = addedNodes[0] ?? removedNodes[0]
    return node && addedNodes.length + removedNodes.length === 1 && ownElements.has(node)
  })
