import * as dom from './safe-dom.ts'
import { forgetBoxes, styleOf } from './surroundings.ts'
import { plainlyHidden } from './visibility.ts'

/** Links asked where they lead, and marks in one frame. */
const LINKS = 5_000
const MARKS = 50

let marks: Element[] = []

/** Beside a link in a row or a grid the mark would be a cell of its own. */
const isCell = (link: Element): boolean => /flex|grid/.test(styleOf(dom.parentOf(link) ?? link).display)

/**
 * Puts a mark after each visible link to one of these hosts, and takes those away that it put there before: with no
 * hosts, all of them. `mark` makes one.
 */
export const markLinks = (hosts: string[], mark: () => Element): void => {
  for (const old of marks) old.remove()
  // The page may have been scrolled since it was looked at.
  forgetBoxes()
  // All is asked before anything is put: in between, the page would be laid out anew for each.
  const places = dom
    .queryFirst(dom.rootElement(), 'a[href]', LINKS)
    .values()
    .filter((link) => hosts.includes(Reflect.get(link, 'hostname')) && !plainlyHidden(link))
    .take(MARKS)
    .map((link) => [link, isCell(link)] as const)
    .toArray()
  marks = places.map(([link, inside]) => {
    const made = mark()
    if (inside) link.append(made)
    else link.after(made)
    return made
  })
}
