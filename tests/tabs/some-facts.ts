import type { FormFacts, PageFacts } from '../../src/facts.ts'

/** A form with one e-mail field, as the page room would send it. */
export const someForm: FormFacts = {
  ref: 'f0',
  element: 'form',
  visible: true,
  target: { action: null, method: null, formActions: [], inlineHandler: false },
  fields: [
    {
      ref: 'f0.0',
      control: 'input',
      type: 'email',
      name: 'email',
      id: '',
      autocomplete: '',
      labels: [],
      required: true,
      ticked: null,
      visible: true,
      trap: false,
      options: [],
    },
  ],
  buttons: [],
  texts: [],
  links: [],
}

/** Facts of a page with that form; `changes` replaces what a test is about. */
export function someFacts(changes: Partial<PageFacts> = {}): PageFacts {
  return {
    schema: 1,
    instance: 'document-1',
    url: 'https://petition.example/',
    title: 'Petition',
    lang: 'en',
    readAt: '2026-11-21T13:02:00.000Z',
    frame: 'top',
    forms: [someForm],
    embeds: [],
    links: [],
    headings: [],
    footer: '',
    scripts: 0,
    capsHit: [],
    ...changes,
  }
}
