import { expect, test } from 'vitest'
import style from '../../src/banner/ring.css?inline'
import { refOf } from '../../src/page/element-refs.ts'
import { showOnPage } from '../../src/page/show-on-page.ts'
import { draw } from './page.ts'

test('an element is brought into view and ringed without a mark on it', async () => {
  draw('<div style="height:9000px"></div><p id="there">There</p>')
  const there = document.querySelector('#there') ?? document.body
  const before = there.outerHTML
  const body = document.body.innerHTML
  expect(showOnPage(refOf(there), style)).toBe(true)
  const ring = document.documentElement.lastElementChild
  expect(ring?.shadowRoot).toBe(null)
  expect(ring?.attributes).toHaveLength(0)
  await expect.poll(() => there.getBoundingClientRect().top, { timeout: 5_000 }).toBeLessThan(innerHeight)
  expect(there.outerHTML).toBe(before)
  expect(document.body.innerHTML).toBe(body)
  await expect.poll(() => ring?.isConnected, { timeout: 6_000 }).toBe(false)
}, 15_000)

test('an element that is gone cannot be shown', () => {
  draw('<p id="there">There</p>')
  const ref = refOf(document.querySelector('#there') ?? document.body)
  draw('')
  expect(showOnPage(ref, style)).toBe(false)
  expect(showOnPage('f99999', style)).toBe(false)
})
