/**
 * Text into an editor. Editors keep a state of their own and follow what the browser says of its edits, so the browser
 * has to make them: `execCommand` is the one way to ask for that, old as it is. Where it is refused the field is left as
 * it was: what was written until then is undone in the same way. Text only: no markup, whatever the text holds.
 */
export function writeRichText(editor: Element, text: string): boolean {
  const page = editor.ownerDocument
  const view = page.defaultView
  if (!(editor instanceof HTMLElement) || view === null) return false
  const selection = view.getSelection()
  const before = page.activeElement
  editor.focus({ preventScroll: true })
  selection?.selectAllChildren(editor)
  const held = [...editor.childNodes].map((node) => node.cloneNode(true))
  let done = 0
  const did = (command: string, value?: string) => {
    const taken = page.execCommand(command, false, value)
    if (taken) done += 1
    return taken
  }
  const lines = text.split(/\r\n|\r|\n/)
  const written = lines.every(
    (line, index) => (index === 0 || did('insertParagraph')) && (line === '' || did('insertText', line)),
  )
  if (!written) {
    // No further back than that: what stands before is the person's.
    for (; done > 0 && !holdsNodes(editor, held); done -= 1) page.execCommand('undo')
    // Where the browser did not undo it all.
    if (!holdsNodes(editor, held)) editor.replaceChildren(...held)
  }
  selection?.removeAllRanges()
  if (before instanceof HTMLElement && before !== editor) before.focus({ preventScroll: true })
  else editor.blur()
  return written
}

const holdsNodes = (editor: HTMLElement, held: Node[]): boolean =>
  editor.childNodes.length === held.length &&
  held.every((node, at) => editor.childNodes[at]?.isEqualNode(node) === true)
