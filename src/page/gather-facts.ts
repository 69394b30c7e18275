import { FACTS_SCHEMA, type FormFacts, type PageFacts, type Place, type Ref } from '../facts.ts'
import { embedFacts } from './embed-facts.ts'
import { formFacts } from './form-facts.ts'
import { formGroups } from './form-groups.ts'
import type { Look } from './look.ts'
import { pageLinks, siteFooter } from './page-links.ts'
import { plainText } from './plain-text.ts'
import * as dom from './safe-dom.ts'
import { type Shadows, shadowRoots } from './shadow-roots.ts'
import { forgetBoxes } from './surroundings.ts'
import { type TimeBudget, timeBudget } from './time-budget.ts'
import { plainlyHidden } from './visibility.ts'

/** Nodes entered or left for the text of all forms: 20,000 of them. */
const NODES = 40_000
/** Labels read that name their field. */
const LABELS = 2_000
/** Above this a single question to the layout costs more (ms) than a whole look may: the page is not checked, and says so. */
const ELEMENTS = 30_000
const TITLE_CHARACTERS = 300
const ADDRESS_CHARACTERS = 1_000
const HEADINGS = 30
const HEADING_CHARACTERS = 200
const FOOTER_CHARACTERS = 2_000

export interface LookOptions {
  /** Random per document. */
  instance: string
  /** ISO 8601 with the time of the look. */
  now: () => string
  frame: PageFacts['frame']
  signal: AbortSignal
  /** Where they are known already. */
  shadows?: Shadows
  /** Given by those who want to know afterwards what the look cost. */
  budget?: TimeBudget
}

/**
 * Reads a document, in slices that leave the page its turn, within the budget of `time-budget.ts`. One look at a
 * time: boxes are remembered between slices. `too-large` where not one of its forms could be read within it.
 * Rejects with the signal's reason when aborted.
 */
export async function gatherFacts(
  document: Document,
  options: LookOptions,
): Promise<PageFacts | 'too-large'> {
  const caps: Look['caps'] = new Set()
  const root = dom.rootElement(document)
  const elements = dom.queryAll(root, '*').length
  if (elements > ELEMENTS) return 'too-large'
  const budget = options.budget ?? timeBudget(options.signal, elements)
  const { roots, cut } = options.shadows ?? shadowRoots(root)
  if (cut) caps.add('nodes')
  const look: Look = {
    scopes: [root, ...roots.values()],
    shadows: roots,
    caps,
    labels: new Map(),
    spent: budget.spent,
    async pause() {
      if (await budget.pause()) forgetBoxes()
    },
    nodes: NODES,
  }
  forgetBoxes()
  await look.pause()
  for (const scope of look.scopes)
    for (const label of dom.queryFirst(scope, 'label[for]', LABELS)) {
      const id = dom.attribute(label, 'for')
      look.labels.set(id, [...(look.labels.get(id) ?? []), label])
    }
  const groups = formGroups(look)
  await look.pause()
  const forms: FormFacts[] = []
  for (const group of groups) {
    if (budget.spent()) break
    forms.push(await formFacts(look, group, groups))
  }
  if (groups.length > 0 && forms.length === 0) return 'too-large'
  const embeds = await embedFacts(
    look,
    groups.map((group) => group.root),
  )
  const placed = new Map<Ref, Place>()
  for (const { links } of [...forms, ...embeds]) for (const { ref, place } of links) placed.set(ref, place)
  const footer = siteFooter(root)
  const links = await pageLinks(look, placed, footer)
  const headings = dom.queryFirst(root, 'h1,h2,h3', budget.spent() ? 0 : HEADINGS)
  if (budget.spent()) caps.add('time')
  return {
    schema: FACTS_SCHEMA,
    instance: options.instance,
    url: location.href.split('#', 1).join().slice(0, ADDRESS_CHARACTERS),
    title: dom.titleOf(document).slice(0, TITLE_CHARACTERS),
    lang: dom.attribute(root, 'lang').slice(0, HEADING_CHARACTERS),
    readAt: options.now(),
    frame: options.frame,
    forms,
    embeds,
    links,
    headings: headings
      .filter((heading) => !plainlyHidden(heading))
      .map((heading) => plainText(heading, HEADING_CHARACTERS)),
    footer: footer ? plainText(footer, FOOTER_CHARACTERS) : '',
    scripts: dom.queryAll(root, 'script').length,
    capsHit: [...caps],
  }
}
