import { FACTS_SCHEMA, type FormFacts, type PageFacts } from '../facts.ts'
import { embedFacts } from './embed-facts.ts'
import { formFacts } from './form-facts.ts'
import { formGroups, rootOf } from './form-groups.ts'
import { identifiersIn } from './identifiers.ts'
import { beginLook, caps, isSpent, pause } from './look.ts'
import { pageLinks, siteFooter } from './page-links.ts'
import { plainText } from './plain-text.ts'
import * as dom from './safe-dom.ts'
import { shadowRoots } from './shadow-roots.ts'
import { type TimeBudget, timeBudget } from './time-budget.ts'
import { plainlyHidden } from './visibility.ts'

/** Above this a single question to the layout costs more (ms) than a whole look may: the page is not checked, and says so. */
const ELEMENTS = 30_000
const TITLE_CHARACTERS = 300
const ADDRESS_CHARACTERS = 1_000
const HEADINGS = 30
const HEADING_CHARACTERS = 200
const FOOTER_CHARACTERS = 2_000

/**
 * Reads a document, in slices that leave the page its turn, within the budget of `time-budget.ts`. One look at a
 * time: boxes are remembered between slices. `instance`: random per document. `too-large` where not one of its forms
 * could be read within the budget. Rejects with the signal's reason when aborted.
 */
export const gatherFacts = async (
  instance: string,
  signal: AbortSignal,
  shadows = shadowRoots(dom.rootElement()),
  budget?: TimeBudget,
): Promise<PageFacts | 'too-large'> => {
  const root = dom.rootElement()
  const elements = dom.queryAll(root, '*').length
  if (elements > ELEMENTS) return 'too-large'
  beginLook(shadows, budget ?? timeBudget(elements), signal)
  await pause()
  const groups = formGroups()
  await pause()
  const forms: FormFacts[] = []
  for (const group of groups) {
    if (isSpent()) break
    forms.push(await formFacts(group, groups))
  }
  if (groups.length > 0 && forms.length === 0) return 'too-large'
  const embeds = await embedFacts(groups.map(rootOf))
  const near = [...forms, ...embeds].flatMap(({ links }) => links)
  const placed = new Map(near.map(({ ref, place }) => [ref, place]))
  const footer = siteFooter(root)
  const links = await pageLinks(placed, footer)
  const headings = dom.queryFirst(root, 'h1,h2,h3', isSpent() ? 0 : HEADINGS)
  const identifiers = forms.length > 0 && !isSpent() ? await identifiersIn(root) : []
  if (isSpent()) caps.add('time')
  return {
    schema: FACTS_SCHEMA,
    instance,
    url: location.href.replace(/#.*/s, '').slice(0, ADDRESS_CHARACTERS),
    title: dom.ofDocument('title').slice(0, TITLE_CHARACTERS),
    lang: dom.attribute(root, 'lang').slice(0, HEADING_CHARACTERS),
    readAt: new Date().toISOString(),
    frame: window === top ? 'top' : 'child',
    forms,
    embeds,
    links,
    headings: headings
      .filter((heading) => !plainlyHidden(heading))
      .map((heading) => plainText(heading, HEADING_CHARACTERS)),
    footer: footer ? plainText(footer, FOOTER_CHARACTERS) : '',
    scripts: dom.queryAll(root, 'script').length,
    ...(identifiers.length > 0 && { identifiers }),
    capsHit: [...caps],
  }
}
