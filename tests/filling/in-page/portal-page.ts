import type { PortalQuestion } from '../../../src/complaint/portal-answers.ts'
import type { AnswerPart } from '../../../src/filling/questions-of.ts'

/** A re-created form of an authority, and what belongs into its fields. */
export interface Portal {
  name: string
  html: string
  layout: string
  /** 0: written with the lexicons; later ones without looking at them: see tests/portals/README.md. */
  round: number
  language: string
  /** By selector, the answer or the part of one. Every other field stays as it is. */
  expected: Record<string, PortalQuestion | AnswerPart>
}

const pages = import.meta.glob<string>('../../portals/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const records = import.meta.glob<Omit<Portal, 'name' | 'html'>>('../../portals/*.json', {
  eager: true,
  import: 'default',
})

export const portals: Portal[] = Object.entries(records).map(([file, record]) => ({
  ...record,
  name: file.replace(/^.*\/|\.json$/g, ''),
  html: pages[file.replace(/json$/, 'html')] ?? '',
}))

/** Puts a page into this document as a browser would: its language, its styles, its body, its scripts. */
export function drawPortal(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  document.documentElement.lang = parsed.documentElement.lang
  document.body.replaceChildren(...parsed.head.querySelectorAll('style'), ...parsed.body.childNodes)
  // Scripts that were parsed do not run; copies of them do.
  for (const script of document.body.querySelectorAll('script')) {
    const copy = document.createElement('script')
    copy.textContent = script.textContent
    script.replaceWith(copy)
  }
}

/** Every element that could take something, with what it shows, also in shadow roots. */
export function contents(root: Document | ShadowRoot = document): Map<Element, string> {
  const found = new Map<Element, string>()
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type))
      found.set(element, String(element.checked))
    else if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    )
      found.set(element, element.value)
    else if (
      element instanceof HTMLElement &&
      element.isContentEditable &&
      element.closest('[contenteditable]') === element
    )
      found.set(element, element.innerText)
    if (element.shadowRoot) for (const [inner, text] of contents(element.shadowRoot)) found.set(inner, text)
  }
  return found
}

/** The first match, also in shadow roots. */
export function inPortal(selector: string, root: Document | ShadowRoot = document): Element | null {
  const own = root.querySelector(selector)
  if (own) return own
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot && inPortal(selector, element.shadowRoot)
    if (inner) return inner
  }
  return null
}
