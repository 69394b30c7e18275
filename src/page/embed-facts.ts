import type { EmbedFacts } from '../facts.ts'
import { refOf } from './element-refs.ts'
import { cleanAddress } from './link-facts.ts'
import { caps, isSpent, scopes } from './look.ts'
import { nearBlocks } from './near-blocks.ts'
import { regionFacts } from './region-facts.ts'
import * as dom from './safe-dom.ts'
import { hiddenBy, readAsOpen } from './visibility.ts'

/** Frames smaller than this (px) hold no form; frames handed on. */
const WIDTH_PX = 200
const HEIGHT_PX = 100
const EMBEDS = 10

/** The frames of a document that a form could stand in, with the text around them. */
export const embedFacts = async (forms: Element[]): Promise<EmbedFacts[]> => {
  readAsOpen([])
  const embeds: EmbedFacts[] = []
  for (const frame of scopes.flatMap((scope) => dom.queryFirst(scope, 'iframe', EMBEDS))) {
    const src: string = Reflect.get(frame, 'src') || 'about:blank'
    const { width, height } = dom.rectOf(frame)
    const mayHoldForm = width >= WIDTH_PX && height >= HEIGHT_PX && /^(https?|about):/.test(src)
    if (!mayHoldForm || hiddenBy(frame)) continue
    if (embeds.length === EMBEDS || isSpent()) {
      caps.add('forms')
      break
    }
    embeds.push({
      ref: refOf(frame),
      src: cleanAddress(src),
      ...(await regionFacts(frame, nearBlocks(frame, forms), forms)),
    })
  }
  return embeds
}
