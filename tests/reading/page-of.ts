import {
  FACTS_SCHEMA,
  type FieldFacts,
  type FormFacts,
  type LinkFacts,
  type PageFacts,
  type TextFacts,
} from '../../src/facts.ts'
import { readPage } from '../../src/reading/read-page.ts'
import type { FormReading, Reading } from '../../src/reading/reading.ts'
import { lexicons } from '../lexicons.ts'

let next = 0
const ref = (): string => {
  next += 1
  return `f${next}`
}

export function field(name: string, label: string, more: Partial<FieldFacts> = {}): FieldFacts {
  return {
    ref: ref(),
    control: 'input',
    type: 'text',
    name,
    id: '',
    autocomplete: '',
    labels: label ? [{ source: 'label', text: label }] : [],
    required: false,
    ticked: null,
    visible: true,
    trap: false,
    options: [],
    ...more,
  }
}

export const box = (name: string, label: string, more: Partial<FieldFacts> = {}): FieldFacts =>
  field(name, label, { type: 'checkbox', ticked: false, ...more })

export const text = (words: string, more: Partial<TextFacts> = {}): TextFacts => ({
  ref: ref(),
  place: 'inside',
  text: words,
  hiddenBy: null,
  folded: false,
  ...more,
})

export const link = (words: string, href: string, more: Partial<LinkFacts> = {}): LinkFacts => ({
  ref: ref(),
  place: 'inside',
  text: words,
  href,
  hiddenBy: null,
  sentence: '',
  ...more,
})

export const button = (words: string): FormFacts['buttons'][number] => ({
  ref: ref(),
  text: words,
  visible: true,
  submits: true,
})

export function form(parts: Partial<FormFacts> = {}): FormFacts {
  return {
    ref: ref(),
    element: 'form',
    visible: true,
    target: { action: 'https://asso.example/go', method: 'post', formActions: [], inlineHandler: false },
    fields: [],
    buttons: [],
    texts: [],
    links: [],
    ...parts,
  }
}

export function page(parts: Partial<PageFacts> = {}): PageFacts {
  return {
    schema: FACTS_SCHEMA,
    instance: 'test',
    url: 'https://asso.example/page',
    title: '',
    lang: 'fr',
    readAt: '2026-11-21T14:02:00.000Z',
    frame: 'top',
    forms: [],
    embeds: [],
    links: [],
    headings: [],
    footer: '',
    scripts: 1,
    capsHit: [],
    ...parts,
  }
}

export const read = (parts: Partial<PageFacts>): Reading =>
  readPage([{ frameId: 0, facts: page(parts) }], { lexicons: lexicons, detected: null })

/** Reads one form on an otherwise empty page. */
export function readForm(parts: Partial<FormFacts>, around: Partial<PageFacts> = {}): FormReading {
  const [first] = read({ ...around, forms: [form(parts)] }).forms
  if (!first) throw new Error('the form was not read')
  return first
}

export const kinds = (reading: FormReading): string[] => reading.fields.map(({ kind }) => kind)
