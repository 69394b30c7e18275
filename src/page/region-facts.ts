import type { HiddenBy, LinkFacts, TextFacts } from '../facts.ts'
import { refOf } from './element-refs.ts'
import { isFolded, openablePanels } from './folded.ts'
import { joinLists } from './join-lists.ts'
import { linkFacts, nameOf } from './link-facts.ts'
import type { Look } from './look.ts'
import { isNotNear } from './near-blocks.ts'
import { squeeze } from './plain-text.ts'
import * as dom from './safe-dom.ts'
import { BLOCK_CHARACTERS, type Block, textBlocks } from './text-blocks.ts'
import { hiddenBy } from './visibility.ts'

/** Characters of text handed on for one form, its surroundings included. */
const FORM_CHARACTERS = 4_000
/** Links handed on for one form. */
const LINKS = 200

interface Judged extends Block {
  hiddenBy: HiddenBy | null
  folded: boolean
}

/** Where text must be cut, the end of the form stays, where notices stand, then the rest of it, then what is around it. */
function withinLimit(look: Look, blocks: Judged[]): Set<Judged> {
  const kept = new Set<Judged>()
  let left = FORM_CHARACTERS
  for (const place of ['inside', 'near'])
    for (const block of blocks.toReversed()) {
      if (block.place !== place) continue
      left -= block.text.length
      if (left < 0) look.caps.add('text')
      else kept.add(block)
    }
  return kept
}

/**
 * Texts and links of a form, or of a frame, and of the block around it (`roots`). `opened`: ancestors of a hidden form, read
 * as if open. `others`: the roots of other forms, whose text is theirs.
 */
export async function regionFacts(
  look: Look,
  form: Element,
  roots: Element[],
  others: Element[],
  opened: ReadonlySet<Element>,
): Promise<{ texts: TextFacts[]; links: LinkFacts[] }> {
  const strangers = new Set(others.filter((other) => !dom.holds(other, form)))
  const excludes = (element: Element) =>
    strangers.has(element) || (!dom.holds(form, element) && !dom.holds(element, form) && isNotNear(element))
  const judged: Judged[] = []
  for (const block of await textBlocks(look, roots, form, excludes)) {
    await look.pause()
    const text = squeeze(block.text)
    const hidden = hiddenBy(block.element, text.length, opened)
    look.openable ??= openablePanels(dom.rootElement(document))
    const folded = hidden !== null && isFolded(block.element, look.openable)
    judged.push({ ...block, text, hiddenBy: folded ? null : hidden, folded })
  }
  const blocks = joinLists(
    judged,
    (a, b) => a.place === b.place && a.hiddenBy === b.hiddenBy && a.folded === b.folded,
  )
  const kept = withinLimit(look, blocks)
  const texts: TextFacts[] = []
  const links = new Map<Element, LinkFacts>()
  for (const block of blocks) {
    if (!kept.has(block)) continue
    const { element, place, folded } = block
    const text = block.text.slice(0, BLOCK_CHARACTERS)
    if (text && !block.bound)
      texts.push({ ref: refOf(element), place, text, hiddenBy: block.hiddenBy, folded })
    for (const [link, piece] of block.links) {
      const words = squeeze(piece)
      // A plain button alone in its block is a button; in a sentence it may lead to the policy.
      if (
        links.size >= LINKS ||
        (words === text && dom.tagName(link) !== 'a' && !dom.matches(link, '[role=link]'))
      )
        continue
      const hidden = block.hiddenBy ?? (folded ? null : hiddenBy(link, words.length, opened))
      links.set(link, linkFacts(link, place, hidden, text, words || nameOf(link)))
    }
  }
  return { texts, links: [...links.values()] }
}
