import { expect, test } from 'vitest'
import { firstLook } from '../../src/page/first-look.ts'
import { shadowRoots } from '../../src/page/shadow-roots.ts'
import { draw } from './page.ts'

const lookNow = () => firstLook(shadowRoots(document.documentElement))
const look = (html: string) => {
  draw(html)
  return lookNow()
}

test.each([
  ['<input>', 'fields'],
  ['<input type="email">', 'fields'],
  ['<textarea></textarea>', 'fields'],
  ['<select></select>', 'fields'],
  ['<div contenteditable></div>', 'fields'],
  ['<div role="textbox"></div>', 'fields'],
  ['<div contenteditable="false"></div>', 'nothing'],
  ['<input type="checkbox"><input type="radio"><input type="hidden"><button>Go</button>', 'nothing'],
  ['<a href="https://else.example/">Else</a>', 'nothing'],
  ['<iframe src="//else.example/"></iframe>', 'nothing'],
  ['<form action="https://else.example/"><button>Go</button></form>', 'nothing'],
  ['<a href="/here">Here</a>', 'nothing'],
  ['<p>Text</p>', 'nothing'],
] as const)('%s is a page with %s', (html, expected) => {
  expect(look(html)).toBe(expected)
})

test.each(['div', 'x-widget'])('a field in the open shadow root of a %s is seen', (tag) => {
  draw(`<${tag} id="host"></${tag}>`)
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' })
  if (root) root.innerHTML = '<input type="email">'
  expect(lookNow()).toBe('fields')
})

test('a long page without fields costs little', () => {
  draw('<div><p>Text <span>and</span> more</p><a href="/x">x</a></div>'.repeat(2_000))
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now()
    lookNow()
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  expect(times[4]).toBeLessThan(5)
  draw('')
})
