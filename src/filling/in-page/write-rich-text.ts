/**
 * Text into an editor. Editors keep a state of their own and follow what the browser says of its edits, so the browser
 * has to make them: `execCommand` is the one way to ask for that, old as it is. Where it is refused the field is left as
 * it was. Text only: no markup, whatever the text holds.
 */
export function writeRichText(editor: Element, text: string): boolean {
  const page = editor.ownerDocument
  const view = page.defaultView
  if (!(editor instanceof HTMLElement) || view === null) return false
  const selection = view.getSelection()
  const before = page.activeElement
  editor.focus({ preventScroll: true })
  selection?.selectAllChildren(editor)
  const lines = text.split(/\r\n|\r|\n/)
  const written = lines.every(
    (line, index) =>
      (index === 0 || page.execCommand('insertParagraph')) &&
      (line === '' || page.execCommand('insertText', false, line)),
  )
  selection?.removeAllRanges()
  if (before instanceof HTMLElement && before !== editor) before.focus({ preventScroll: true })
  else editor.blur()
  return written
}
