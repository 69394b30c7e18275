import { CONTROLS } from '../../page/control.ts'
import { plainText } from '../../page/plain-text.ts'
import * as dom from '../../page/safe-dom.ts'
import { isShown } from '../../page/visibility.ts'
import type { PortalHeading } from '../portal-field.ts'

/** Headings handed on for one field, and characters of one. */
const LIMITS = { headings: 5, characters: 160 }
/** Elements looked at above one field: a page that nests without end stays cheap. */
const STEPS = 300

/** Titles that are no heading to the browser, and a heading to the eye. */
const DRAWN =
  '[class*=title i],[class*=titre i],[class*=titel i],[class*=titul i],[class*=titol i],[class*=tytul i],[class*=heading i],[class*=berschrift i],p>strong:only-child,p>b:only-child,div>strong:only-child,div>b:only-child,td[colspan]>strong:only-child,td[colspan]>b:only-child,th[colspan],:is(div,section,td,li)>:is(strong,b):first-child:has(+:is(div,p,table,ul,dl,br))'
const HEADING = `h1,h2,h3,h4,h5,h6,[role=heading],${DRAWN}`
const GROUP = 'fieldset,details,table,section,[role=group],[role=region],[role=radiogroup]'
const BELOW_ALL = 7

const levelOf = (heading: Element): number => {
  const authored = Number(dom.attribute(heading, 'aria-level'))
  if (authored >= 1 && authored <= 6) return authored
  return Number(/^h([1-6])$/.exec(dom.tagName(heading))?.[1] ?? 6)
}

/** What a group is called: by its legend, its caption, its summary or its label. */
const groupName = (group: Element): string => {
  const named = dom.attribute(group, 'aria-label')
  if (named) return named
  const [by] = group.ariaLabelledByElements ?? []
  const inside = by ?? dom.query(group, ':scope>legend,:scope>summary,:scope>caption')
  return inside ? plainText(inside, LIMITS.characters) : ''
}

/** The heading that an element before a field is, or ends with; what holds fields has its headings for itself. */
const headingIn = (before: Element): Element | null => {
  if (dom.matches(before, HEADING)) return before
  if (dom.query(before, CONTROLS)) return null
  return dom.queryFirst(before, HEADING, STEPS).at(-1) ?? null
}

/** The headings under which a field stands, as an outline has them, nearest first. */
export function headingsAbove(field: Element): PortalHeading[] {
  const found: PortalHeading[] = []
  let level = BELOW_ALL
  let left = STEPS
  const add = (text: string, at: number) => {
    if (text !== '' && found.length < LIMITS.headings && found.every((known) => known.text !== text))
      found.push({ text: text.slice(0, LIMITS.characters), level: at })
  }
  for (const node of dom.ancestors(field)) {
    if (left-- <= 0 || found.length >= LIMITS.headings) break
    if (node !== field && dom.matches(node, GROUP)) add(groupName(node), 0)
    for (const before of dom.beside(node, dom.previousElement)) {
      if (left-- <= 0) break
      const heading = headingIn(before)
      if (!heading || !isShown(heading)) continue
      const own = levelOf(heading)
      if (own >= level) continue
      level = own
      add(plainText(heading, LIMITS.characters), own)
    }
  }
  return found
}
