import axe from 'axe-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { draw } from '../../src/banner/draw.ts'
import { linkMark } from '../../src/banner/link-mark.ts'
import { markLinks } from '../../src/page/mark-links.ts'
import { isOnlyOurs, ownElement } from '../../src/page/own-elements.ts'
import { facts, factsOf } from '../page/page.ts'

const LABEL = 'Site on the list “Sources”: see the extension'

/** The roots are closed: the test takes them where they are made. */
let roots: ShadowRoot[] = []
const attach = Element.prototype.attachShadow

beforeEach(() => {
  roots = []
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init)
    roots.push(root)
    return root
  }
})

afterEach(() => {
  markLinks([], () => document.body)
  Element.prototype.attachShadow = attach
  document.body.innerHTML = ''
})

const { style, sign } = linkMark(LABEL)
const mark = (hosts: string[]) => markLinks(hosts, () => ownElement(style, draw(sign)))

const marked = () =>
  [...document.querySelectorAll('a')].filter(
    (link) => link.nextElementSibling?.localName === 'span' || link.lastElementChild?.localName === 'span',
  )

const host = () => {
  const found = roots.at(-1)?.host
  if (!(found instanceof HTMLElement)) throw new Error('nothing was marked')
  return found
}

test('links to the hosts that are named are marked, and no others', () => {
  document.body.innerHTML = `
    <p><a href="https://listed.example/a">A</a> <a href="https://www.listed.example/">B</a>
    <a href="https://listed.example.else.example/">C</a> <a href="/here">D</a> <a href="mailto:a@listed.example">E</a></p>`
  mark(['listed.example'])
  expect(marked().map(({ textContent }) => textContent)).toEqual(['A'])
})

test('links that nobody sees are not marked', () => {
  document.body.innerHTML = `
    <a href="https://listed.example/" style="display:none">A</a>
    <a href="https://listed.example/" style="position:absolute;left:-9999px">B</a><a href="https://listed.example/">C</a>`
  mark(['listed.example'])
  expect(marked().map(({ textContent }) => textContent)).toEqual(['C'])
})

test('a mark tells pages nothing, and who asks it its name', async () => {
  document.body.innerHTML = '<main><h1>Links</h1><p><a href="https://listed.example/">A</a></p></main>'
  mark(['listed.example'])
  expect(host().shadowRoot).toBeNull()
  expect(host().getAttributeNames()).toEqual([])
  expect(host().textContent).toBe('')
  const image = roots[0]?.querySelector('[role=img]')
  expect(image?.getAttribute('aria-label')).toBe(LABEL)
  expect(image?.getAttribute('title')).toBe(LABEL)
  Object.defineProperty(host(), 'shadowRoot', { configurable: true, value: roots[0] })
  const { violations } = await axe.run(document.body)
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('a mark takes no focus and follows nothing', () => {
  document.body.innerHTML = '<p><a href="https://listed.example/">A</a></p>'
  mark(['listed.example'])
  host().focus()
  expect(document.activeElement).toBe(document.body)
  const click = vi.fn()
  document.querySelector('a')?.addEventListener('click', click)
  host().click()
  expect(click).not.toHaveBeenCalled()
})

test('marks come again in place of the old ones, and go when no host is named', () => {
  document.body.innerHTML =
    '<p><a href="https://listed.example/">A</a> <a href="https://other.example/">B</a></p>'
  mark(['listed.example'])
  mark(['listed.example', 'other.example'])
  expect(document.querySelectorAll('span')).toHaveLength(2)
  mark([])
  expect(document.body.innerHTML).toBe(
    '<p><a href="https://listed.example/">A</a> <a href="https://other.example/">B</a></p>',
  )
})

test('at most fifty are marked in a frame', () => {
  document.body.innerHTML = '<p><a href="https://listed.example/">A</a></p>'.repeat(80)
  mark(['listed.example'])
  expect(document.querySelectorAll('span')).toHaveLength(50)
})

test('its coming is no change of the page', async () => {
  document.body.innerHTML = '<p><a href="https://listed.example/">A</a></p>'
  const seen: MutationRecord[] = []
  const observer = new MutationObserver((records) => seen.push(...records))
  observer.observe(document, { childList: true, subtree: true })
  mark(['listed.example'])
  mark(['listed.example'])
  await new Promise((resolve) => setTimeout(resolve))
  observer.disconnect()
  expect(seen).toHaveLength(3)
  expect(isOnlyOurs(seen)).toBe(true)
})

test.each([
  [
    'a paragraph',
    '<p style="width:600px">Some words and <a href="https://listed.example/">a link</a>, and more.</p>',
  ],
  ['a list', '<ul><li><a href="https://listed.example/">One</a></li><li><a href="/">Two</a></li></ul>'],
  [
    'a row',
    '<nav style="display:flex;gap:40px"><a href="https://listed.example/">One</a><a href="/">Two</a></nav>',
  ],
  [
    'a grid',
    '<div style="display:grid;grid-template-columns:200px 200px"><a href="https://listed.example/">One</a><a href="/">Two</a></div>',
  ],
])('in %s no line grows, and nothing moves but what follows in the line', async (_, html) => {
  await page.viewport(800, 600)
  document.body.innerHTML = html
  const boxes = () =>
    [...document.querySelectorAll('p, li, nav, nav a, div, div a')].map((element) => {
      const { top, height } = element.getBoundingClientRect()
      return [top, height]
    })
  const before = boxes()
  mark(['listed.example'])
  expect(boxes()).toEqual(before)
  expect(roots.at(-1)?.querySelector('svg')?.getBoundingClientRect().width).toBeGreaterThan(8)
})

test('it is as large as the words beside it, and the page cannot restyle it', () => {
  const link = '<p style="font-size:20px;color:rgb(1, 2, 3)"><a href="https://listed.example/">A</a></p>'
  document.body.innerHTML = link
  mark(['listed.example'])
  const plain = roots.at(-1)?.querySelector('svg')?.getBoundingClientRect()
  expect(plain?.height).toBeCloseTo(16)
  expect(getComputedStyle(host())).toMatchObject({ fontSize: '20px', color: 'rgb(1, 2, 3)' })
  document.body.innerHTML = `<style>
    * { display: none !important; font-size: 90px !important; opacity: 0 !important; transform: scale(9) !important;
      position: fixed !important; color: red !important }
    html, body, p, a { display: block !important; font-size: 20px !important; opacity: 1 !important; transform: none !important;
      position: static !important } a { display: inline !important } </style>${link}`
  mark(['listed.example'])
  expect(getComputedStyle(host())).toMatchObject({
    display: 'inline',
    opacity: '1',
    position: 'static',
    fontSize: '20px',
  })
  expect(roots.at(-1)?.querySelector('svg')?.getBoundingClientRect().height).toBeCloseTo(16)
})

test('the text of a page is read as if it were not there', async () => {
  const html =
    '<form><input type="email"><p>See <a href="https://listed.example/">our policy</a>, please.</p></form>'
  const before = await factsOf(html)
  mark(['listed.example'])
  const after = await facts()
  expect(after.forms[0]?.texts.map(({ text }) => text)).toEqual(
    before.forms[0]?.texts.map(({ text }) => text),
  )
  expect(after.links.map(({ text }) => text)).toEqual(before.links.map(({ text }) => text))
})
