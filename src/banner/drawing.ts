import type { Drawing } from './view.ts'

const element =
  (namespace: string) =>
  (name: string, attributes: Record<string, string>, ...content: (Drawing | string)[]): Drawing => [
    namespace,
    name,
    attributes,
    ...content,
  ]

export const html = element('http://www.w3.org/1999/xhtml')
const svg = element('http://www.w3.org/2000/svg')

/** An icon that says nothing by itself, on a grid of 24. */
export const icon = (path: string): Drawing =>
  svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, svg('path', { d: path }))
