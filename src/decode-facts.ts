import * as v from 'valibot'
import {
  type Cap,
  FACTS_SCHEMA,
  type HiddenBy,
  type LabelSource,
  type PageFacts,
  type Place,
} from './facts.ts'

/**
 * Facts come out of a process that also runs the page's code, so they are decoded like any stranger's data.
 * The bounds are a little wider than those the page room keeps: they stop a forged message, not an honest one.
 */
const CHARACTERS = { identifier: 200, word: 400, line: 1_000, block: 4_000, address: 4_000, footer: 10_000 }
const ITEMS = {
  forms: 60,
  fields: 160,
  texts: 400,
  links: 2_000,
  embeds: 40,
  headings: 100,
  labels: 20,
  identifiers: 40,
}

const text = (characters: number) => v.pipe(v.string(), v.maxLength(characters))
const many = <T extends v.GenericSchema>(item: T, count: number) => v.pipe(v.array(item), v.maxLength(count))

const ref = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9.]{0,30}$/))
const place = v.picklist(['inside', 'near', 'footer', 'page'] satisfies Place[])
const hiddenBy = v.nullable(
  v.picklist([
    'display',
    'opacity',
    'size',
    'clip',
    'offscreen',
    'font',
    'contrast',
    'covered',
  ] satisfies HiddenBy[]),
)

const label = v.object({
  source: v.picklist(['label', 'aria', 'placeholder', 'title', 'legend', 'before'] satisfies LabelSource[]),
  text: text(CHARACTERS.line),
})

const field = v.object({
  ref,
  control: v.picklist(['input', 'select', 'textarea', 'editable']),
  type: text(CHARACTERS.word),
  name: text(CHARACTERS.word),
  id: text(CHARACTERS.word),
  autocomplete: text(CHARACTERS.word),
  labels: many(label, ITEMS.labels),
  required: v.boolean(),
  ticked: v.nullable(v.boolean()),
  tickedOption: v.exactOptional(text(CHARACTERS.word)),
  marked: v.exactOptional(v.boolean()),
  visible: v.boolean(),
  trap: v.boolean(),
  options: many(text(CHARACTERS.word), ITEMS.fields),
})

const block = v.object({
  ref,
  place: v.picklist(['inside', 'near']),
  text: text(CHARACTERS.block),
  hiddenBy,
  folded: v.boolean(),
})

const link = v.object({
  ref,
  place,
  text: text(CHARACTERS.line),
  href: text(CHARACTERS.address),
  hiddenBy,
  sentence: text(CHARACTERS.block),
})

const form = v.object({
  ref,
  element: v.picklist(['form', 'group']),
  visible: v.boolean(),
  target: v.object({
    action: v.nullable(text(CHARACTERS.address)),
    method: v.nullable(v.picklist(['get', 'post', 'dialog'])),
    formActions: many(text(CHARACTERS.address), ITEMS.fields),
    inlineHandler: v.boolean(),
  }),
  fields: many(field, ITEMS.fields),
  buttons: many(
    v.object({ ref, text: text(CHARACTERS.line), visible: v.boolean(), submits: v.boolean() }),
    ITEMS.fields,
  ),
  texts: many(block, ITEMS.texts),
  links: many(link, ITEMS.texts),
  hiddenChoices: v.exactOptional(many(text(CHARACTERS.word), ITEMS.fields)),
})

const cap = v.picklist(['nodes', 'forms', 'fields', 'text', 'links', 'time'] satisfies Cap[])

export const factsShape: v.GenericSchema<unknown, PageFacts> = v.object({
  schema: v.literal(FACTS_SCHEMA),
  instance: text(CHARACTERS.word),
  url: text(CHARACTERS.address),
  title: text(CHARACTERS.line),
  lang: text(CHARACTERS.word),
  readAt: v.pipe(v.string(), v.isoTimestamp()),
  frame: v.picklist(['top', 'child']),
  forms: many(form, ITEMS.forms),
  embeds: many(
    v.object({
      ref,
      src: text(CHARACTERS.address),
      texts: many(block, ITEMS.texts),
      links: many(link, ITEMS.texts),
    }),
    ITEMS.embeds,
  ),
  links: many(link, ITEMS.links),
  headings: many(text(CHARACTERS.line), ITEMS.headings),
  footer: text(CHARACTERS.footer),
  scripts: v.pipe(v.number(), v.integer(), v.minValue(0)),
  identifiers: v.exactOptional(many(text(CHARACTERS.identifier), ITEMS.identifiers)),
  capsHit: many(cap, 20),
})

/** Facts as they arrived, or null where they are not what the page room writes. */
export function decodeFacts(raw: unknown): PageFacts | null {
  const result = v.safeParse(factsShape, raw)
  return result.success ? result.output : null
}
