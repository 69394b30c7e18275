import type { FormFacts, PageFacts } from '../../src/facts.ts'
import { gatherFacts } from '../../src/page/gather-facts.ts'
import { type TimeBudget, timeBudget } from '../../src/page/time-budget.ts'

/** The page before may have replaced `document.body`. */
const ownBody = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get

/** A page of ours in this document; what the test runner put into it stays out of the way. */
export function draw(html: string): HTMLElement {
  const body: HTMLElement = ownBody?.call(document)
  body.innerHTML = html
  return body
}

/** Facts of what stands in the document. The time of a busy machine does not count, only what is read. */
export async function facts(): Promise<PageFacts> {
  const read = await gatherFacts('test', new AbortController().signal, undefined, patient())
  if (read === 'too-large') throw new Error('too large')
  return { ...read, readAt: '2026-11-21T14:02:00.000Z' }
}

export async function factsOf(html: string): Promise<PageFacts> {
  draw(html)
  return facts()
}

export async function formOf(html: string): Promise<FormFacts> {
  const [form] = (await factsOf(html)).forms
  if (!form) throw new Error('no form was read')
  return form
}

function patient(): TimeBudget {
  return { ...timeBudget(), spent: () => false }
}

/** Facts without what differs from one element to the next. */
export function bare<T>(facts: T): T {
  return JSON.parse(JSON.stringify(facts, (key, value) => (key === 'ref' ? undefined : value)))
}
