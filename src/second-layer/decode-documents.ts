import * as v from 'valibot'
import type { DocumentFacts, FetchedDocument } from '../document-facts.ts'

/**
 * Documents come from strangers' servers through one of our own pages into the background and its store. The bounds
 * are a little wider than those the reader keeps.
 */
const CHARACTERS = { word: 400, line: 1_000, block: 5_000, address: 8_000 }
const ITEMS = { documents: 8, blocks: 8_000, links: 400 }

const text = (characters: number) => v.pipe(v.string(), v.maxLength(characters))
const moment = v.pipe(v.string(), v.isoTimestamp())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const facts: v.GenericSchema<unknown, DocumentFacts> = v.object({
  url: text(CHARACTERS.address),
  anchor: text(CHARACTERS.address),
  title: text(CHARACTERS.line),
  lang: text(CHARACTERS.word),
  blocks: v.pipe(
    v.array(v.object({ heading: v.boolean(), text: text(CHARACTERS.block) })),
    v.maxLength(ITEMS.blocks),
  ),
  links: v.pipe(
    v.array(v.object({ text: text(CHARACTERS.line), href: text(CHARACTERS.address) })),
    v.maxLength(ITEMS.links),
  ),
  readAt: moment,
  fields: count,
  scripts: v.exactOptional(count),
  cut: v.boolean(),
})

const asked = { asked: text(CHARACTERS.address), at: moment }
const status = v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(999))

const document: v.GenericSchema<unknown, FetchedDocument> = v.variant('outcome', [
  v.object({ outcome: v.literal('read'), ...asked, facts }),
  v.object({ outcome: v.literal('not-found'), ...asked, status }),
  v.object({ outcome: v.literal('refused'), ...asked, status }),
  v.object({ outcome: v.literal('unreachable'), ...asked }),
  v.object({ outcome: v.literal('not-permitted'), ...asked }),
  v.object({ outcome: v.literal('other-kind'), ...asked, mime: text(CHARACTERS.word) }),
  v.object({ outcome: v.literal('too-large'), ...asked }),
  v.object({ outcome: v.literal('drawn-by-script'), ...asked }),
])

/** The shape of what an own page has fetched, for the message and for the store. */
export const documentsShape: v.GenericSchema<unknown, FetchedDocument[]> = v.pipe(
  v.array(document),
  v.maxLength(ITEMS.documents),
)
