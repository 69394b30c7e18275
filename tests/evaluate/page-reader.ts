import type { PageFacts, Ref } from '../../src/facts.ts'
import { refOf } from '../../src/page/element-refs.ts'
import { gatherFacts } from '../../src/page/gather-facts.ts'
import { timeBudget } from '../../src/page/time-budget.ts'

/** The labelled elements of a page: forms by index, fields by selector. */
export interface Wanted {
  forms: { index: number; selector: string; fields: string[] }[]
}

export interface PageRead {
  facts: PageFacts | 'too-large'
  /** For each labelled form and its fields the handle in the facts, null where no element matches. */
  forms: { ref: Ref | null; fields: (Ref | null)[] }[]
}

/** A radio group is read by its first button, a label may name any of them. */
function fieldRef(selector: string): Ref | null {
  const element = find(selector)
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || !element.name)
    return element && refOf(element)
  const name = CSS.escape(element.name)
  const group = (element.form ?? document).querySelectorAll(`input[type=radio][name="${name}"]`)
  return refOf(group[0] ?? element)
}

function find(selector: string): Element | null {
  try {
    return document.querySelector(selector)
  } catch {
    return null
  }
}

export async function readPage(wanted: Wanted): Promise<PageRead> {
  // The labels ask what is read, not how fast: a busy machine must not change the numbers.
  const patient = { ...timeBudget(), spent: () => false }
  const facts = await gatherFacts('evaluation', new AbortController().signal, undefined, patient)
  const forms = document.querySelectorAll('form')
  return {
    facts,
    forms: wanted.forms.map(({ index, selector, fields }) => {
      const element = index >= 0 ? forms[index] : find(selector)
      return { ref: element ? refOf(element) : null, fields: fields.map(fieldRef) }
    }),
  }
}
