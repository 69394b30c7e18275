import * as dom from '../page/safe-dom.ts'
import type { Drawing } from './view.ts'

/** Makes elements of what was drawn elsewhere: what was text is text. */
export const draw = ([namespace, name, attributes, ...content]: Drawing): Element => {
  const made = dom.createIn(document, namespace, name)
  for (const [key, text] of Object.entries(attributes)) made.setAttribute(key, text)
  made.append(...content.map((piece) => (typeof piece === 'string' ? piece : draw(piece))))
  return made
}
