import { expect, test } from 'vitest'
import type { HiddenBy } from '../../src/facts.ts'
import { factsOf, formOf } from './page.ts'

const NOTICE = 'We use your data to send the letter and keep it for three years. You may object at any time.'

const hidden: [string, HiddenBy, string][] = [
  ['display', 'display', `<p style="display:none">${NOTICE}</p>`],
  ['the hidden attribute', 'display', `<p hidden>${NOTICE}</p>`],
  ['visibility', 'display', `<p style="visibility:hidden">${NOTICE}</p>`],
  ['opacity', 'opacity', `<p style="opacity:0">${NOTICE}</p>`],
  [
    'opacity of an ancestor',
    'opacity',
    `<div style="opacity:.2"><div style="opacity:.2"><p>${NOTICE}</p></div></div>`,
  ],
  ['no height', 'size', `<p style="height:1px;overflow:hidden">${NOTICE}</p>`],
  ['a box of one pixel', 'size', `<p style="width:1px;height:1px;overflow:hidden">${NOTICE}</p>`],
  ['a tiny area', 'size', `<p style="width:9px;height:9px;overflow:hidden">${NOTICE}</p>`],
  ['clip', 'clip', `<p style="position:absolute;clip:rect(0,0,0,0)">${NOTICE}</p>`],
  ['clip-path', 'clip', `<p style="clip-path:inset(50%)">${NOTICE}</p>`],
  ['a circle of nothing', 'clip', `<p style="clip-path:circle(0)">${NOTICE}</p>`],
  ['an ancestor without room', 'clip', `<div style="height:0;overflow:hidden"><p>${NOTICE}</p></div>`],
  ['left of the page', 'offscreen', `<p style="position:absolute;left:-9999px">${NOTICE}</p>`],
  ['above the page', 'offscreen', `<p style="position:absolute;top:-9999px">${NOTICE}</p>`],
  ['text-indent', 'offscreen', `<p style="text-indent:-9999px;overflow:hidden">${NOTICE}</p>`],
  ['font size', 'font', `<p style="font-size:1px">${NOTICE}</p>`],
  ['transparent letters', 'contrast', `<p style="color:transparent">${NOTICE}</p>`],
  ['white on white', 'contrast', `<p style="color:#fff">${NOTICE}</p>`],
  [
    'grey on the same grey',
    'contrast',
    `<div style="background:#777"><p style="color:#7a7a7a">${NOTICE}</p></div>`,
  ],
  [
    'an opaque panel',
    'covered',
    `<div style="position:relative"><p>${NOTICE}</p><div style="position:absolute;inset:0;background:#fff"></div></div>`,
  ],
]

test.each(hidden)('a notice hidden by %s is told to be hidden', async (_, by, html) => {
  const form = await formOf(
    `<form style="background:#fff"><input name="mail">${html}<button>Send</button></form>`,
  )
  expect(form.visible).toBe(true)
  expect(form.texts.map((text) => [text.text, text.hiddenBy])).toEqual([[NOTICE, by]])
})

const seen: [string, string][] = [
  ['plain', `<p>${NOTICE}</p>`],
  ['below the fold', `<div style="height:5000px"></div><p>${NOTICE}</p>`],
  [
    'in a box that scrolls',
    `<div style="height:60px;overflow:auto"><div style="height:300px"></div><p>${NOTICE}</p></div>`,
  ],
  ['outside a box of no height that lets it out', `<div style="height:0"><p>${NOTICE}</p></div>`],
  [
    'placed outside a clipping box that is not its frame',
    `<div style="height:0;overflow:hidden"><p style="position:absolute">${NOTICE}</p></div>`,
  ],
  ['light on a picture', `<div style="background:url(x.png)"><p style="color:#fff">${NOTICE}</p></div>`],
  [
    'light on a picture behind it',
    `<div style="position:relative;min-height:50px"><img alt="" style="position:absolute;inset:0;width:100%;height:100%;background:#000"><p style="position:relative;color:#fff">${NOTICE}</p></div>`,
  ],
  ['light with a shadow', `<p style="color:#fff;text-shadow:0 0 3px #000">${NOTICE}</p>`],
  ['in an element without a box', `<p style="display:contents">${NOTICE}</p>`],
  [
    'under a banner fixed to the window',
    `<p>${NOTICE}</p><div style="position:fixed;inset:0;background:#fff"></div>`,
  ],
  [
    'far from the view and not laid out',
    `<div style="height:9000px"></div><div style="content-visibility:auto"><p>${NOTICE}</p></div>`,
  ],
  ['half transparent', `<p style="opacity:.5">${NOTICE}</p>`],
]

test.each(seen)('a notice %s is told to be seen', async (_, html) => {
  const form = await formOf(
    `<form style="background:#fff"><input name="mail">${html}<button>Send</button></form>`,
  )
  expect(form.texts.filter(({ text }) => text === NOTICE).map(({ hiddenBy }) => hiddenBy)).toEqual([null])
})

test('a hidden piece of a line is a block of its own and the line stays whole', async () => {
  const form = await formOf(
    '<form><input name="mail"><p>By signing <span style="font-size:0">you agree to all our offers</span>you support us.</p></form>',
  )
  expect(form.texts.map(({ text, hiddenBy }) => [text, hiddenBy])).toEqual([
    ['By signing you support us.', null],
    ['you agree to all our offers', 'font'],
  ])
})

test('letters set one by one are read as the words that they show', async () => {
  const letters = [...'privacy']
    .map((letter) => `<span style="display:inline-block">${letter}</span>`)
    .join('')
  const form = await formOf(`<form><input name="mail"><p>Our ${letters} notice stands here.</p></form>`)
  expect(form.texts[0]?.text).toBe('Our privacy notice stands here.')
})

test('a notice behind a closed details or accordion is folded, not hidden', async () => {
  const form = await formOf(`<form><input name="mail">
    <details><summary>Your data</summary><p>${NOTICE}</p></details>
    <button type="button" aria-expanded="false" aria-controls="more">More</button><div id="more" hidden><p>${NOTICE} Again.</p></div>
    <button>Send</button></form>`)
  const folded = form.texts.filter(({ text }) => text.startsWith(NOTICE))
  expect(folded.map((text) => [text.hiddenBy, text.folded])).toEqual([
    [null, true],
    [null, true],
  ])
})

test('a panel whose control nobody can see is hidden, not folded', async () => {
  const form = await formOf(
    `<form><input name="mail"><a href="#more" style="display:none">More</a><div id="more" hidden><p>${NOTICE}</p></div></form>`,
  )
  expect(form.texts.map((text) => [text.hiddenBy, text.folded])).toEqual([
    ['display', false],
    ['display', false],
  ])
})

test('a dialog not yet opened is read as it will be shown', async () => {
  const form =
    await formOf(`<div style="display:none"><div class="card"><h2>Sign the petition with us today</h2>
    <form><label>E-mail <input type="email" name="mail"></label><p>${NOTICE}</p><p style="display:none">Never shown to anybody.</p>
    <button>Sign</button></form></div></div>`)
  expect(form.visible).toBe(false)
  expect(form.fields[0]?.visible).toBe(true)
  expect(form.buttons[0]?.visible).toBe(true)
  expect(form.texts.map(({ text, hiddenBy }) => [text, hiddenBy])).toEqual([
    ['Sign the petition with us today', null],
    [NOTICE, null],
    ['Never shown to anybody.', 'display'],
  ])
})

test.each(['visibility:hidden', 'opacity:0', 'position:absolute;left:-9999px', 'height:0;overflow:hidden'])(
  'a form hidden by %s is not visible and its notice is not called hidden',
  async (style) => {
    const form = await formOf(
      `<div style="${style}"><form><input type="email" name="mail"><p>${NOTICE}</p><button>Go</button></form></div>`,
    )
    expect(form.visible).toBe(false)
    expect(form.fields[0]?.visible).toBe(true)
    expect(form.texts.map(({ hiddenBy }) => hiddenBy)).toEqual([null])
  },
)

test('a field taken out of sight and of the tab order is a trap, a styled tick box is not', async () => {
  const form = await formOf(`<form><input type="email" name="mail">
    <input name="website" tabindex="-1" autocomplete="off" style="position:absolute;left:-9999px">
    <input type="checkbox" id="box" style="opacity:0;position:absolute"><label for="box">I would like to receive the letter</label></form>`)
  expect(form.fields.map(({ name, visible, trap }) => [name, visible, trap])).toEqual([
    ['mail', true, false],
    ['website', false, true],
    ['', true, false],
  ])
})

test('links that nobody can see are told as such', async () => {
  const page = await factsOf(
    '<form><input name="mail"></form><footer><a href="/a">Seen</a><a href="/b" style="display:none">Unseen</a><a href="/c" style="opacity:0">Faint</a></footer>',
  )
  expect(page.links.map(({ text, place, hiddenBy }) => [text, place, hiddenBy])).toEqual([
    ['Seen', 'footer', null],
    ['Unseen', 'footer', 'display'],
    ['Faint', 'footer', 'opacity'],
  ])
})
