import type { LinkFacts, TextFacts } from '../facts.ts'
import { refOf } from './element-refs.ts'
import { isFolded } from './folded.ts'
import { joinLists } from './join-lists.ts'
import { linkFacts, nameOf } from './link-facts.ts'
import { caps, pause } from './look.ts'
import { isNotNear } from './near-blocks.ts'
import { squeeze } from './plain-text.ts'
import * as dom from './safe-dom.ts'
import { BLOCK_CHARACTERS, type Block, textBlocks } from './text-blocks.ts'
import { hiddenBy } from './visibility.ts'

/** Characters of text handed on for one form, its surroundings included. */
const FORM_CHARACTERS = 4_000
/** Links handed on for one form. */
const LINKS = 200

/** Where text must be cut, the end of the form stays, where notices stand, then the rest of it, then what is around it. */
const withinLimit = (blocks: Block[]): Block[] => {
  const kept = new Set<Block>()
  let left = FORM_CHARACTERS
  for (const place of ['inside', 'near'])
    for (const block of blocks.toReversed()) {
      if (block.place !== place) continue
      left -= block.text.length
      if (left < 0) caps.add('text')
      else kept.add(block)
    }
  return blocks.filter((block) => kept.has(block))
}

/**
 * Texts and links of a form, or of a frame, and of the block around it (`roots`). `others`: the roots of other forms,
 * whose text is theirs.
 */
export const regionFacts = async (
  form: Element,
  roots: Element[],
  others: Element[],
): Promise<{ texts: TextFacts[]; links: LinkFacts[] }> => {
  const strangers = new Set(others.filter((other) => !dom.holds(other, form)))
  const blocks = await textBlocks(
    roots,
    form,
    (element) => strangers.has(element) || (!dom.areNested(form, element) && isNotNear(element)),
  )
  for (const block of blocks) {
    await pause()
    block.hiddenBy = hiddenBy(block.element, block.text.length)
    block.folded = block.hiddenBy !== null && isFolded(block.element)
    if (block.folded) block.hiddenBy = null
  }
  const texts: TextFacts[] = []
  const links = new Map<Element, LinkFacts>()
  for (const { element, links: pieces, bound, ...block } of withinLimit(joinLists(blocks))) {
    const { place, folded } = block
    const text = block.text.slice(0, BLOCK_CHARACTERS)
    if (text && !bound) texts.push({ ref: refOf(element), ...block, text })
    for (const [link, piece] of pieces) {
      const words = squeeze(piece)
      // A plain button alone in its block is a button; in a sentence it may lead to the policy.
      if (
        links.size >= LINKS ||
        (words === text && dom.tagName(link) !== 'a' && !dom.matches(link, '[role=link]'))
      )
        continue
      const hidden = block.hiddenBy ?? (folded ? null : hiddenBy(link, words.length))
      links.set(link, linkFacts(link, place, hidden, text, words || nameOf(link)))
    }
  }
  return { texts, links: [...links.values()] }
}
