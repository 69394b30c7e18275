import type { Section as SectionName } from '../languages/shape/letter.ts'
import type { Block } from './letter.ts'

export interface Section {
  heading: SectionName
  blocks: Block[]
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** With a full stop where the words of somebody else end without a mark. */
export const sentence = (text: string): string => (/[.!?…»”“]$/.test(text) ? text : `${text}.`)

/** A lead-in and its list; nothing where there is nothing to list. */
export const listed = (lead: string, items: string[]): Block[] =>
  items.length === 0 ? [] : [paragraph(lead), { kind: 'list', items }]
