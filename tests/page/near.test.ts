import { expect, test } from 'vitest'
import { factsOf, formOf } from './page.ts'

const LONG = 'This article goes on and on about the matter at hand. '.repeat(60)
const FORM = '<form><input type="email" name="mail"><button>Go</button></form>'

const nearTexts = async (html: string) => {
  const form = await formOf(html)
  return form.texts.filter(({ place }) => place === 'near').map(({ text }) => text)
}

test('heading and legal text of a card are near', async () => {
  expect(
    await nearTexts(
      `<main><p>${LONG}</p><div class="card"><h2>Our letter</h2><div>${FORM}</div><small>You may leave at any time.</small></div></main>`,
    ),
  ).toEqual(['Our letter', 'You may leave at any time.'])
})

test('text directly above and below a form is near also where the block around is the whole article', async () => {
  const near = await nearTexts(
    `<main><article><p>${LONG}</p><p>Sign here.</p>${FORM}<p>We keep your data for a year.</p><p>${LONG}</p></article></main>`,
  )
  expect(near).toEqual(['Sign here.', 'We keep your data for a year.'])
})

test('the text around one form is not near another', async () => {
  const page = await factsOf(
    `<main><div><h2>Log in</h2>${FORM}<p>Forgotten?</p></div><div><h2>Sign up</h2>${FORM}<p>We keep your data.</p></div></main>`,
  )
  expect(page.forms.map((form) => form.texts.map(({ text }) => text))).toEqual([
    ['Log in', 'Forgotten?'],
    ['Sign up', 'We keep your data.'],
  ])
})

test('a search box nearby does not cut a form off from its text', async () => {
  expect(
    await nearTexts(
      `<main><h1>Petition</h1><form role="search"><input name="q"></form>${FORM}<p>We keep your data.</p></main>`,
    ),
  ).toEqual(['Petition', 'We keep your data.'])
})

const LINKS =
  '<ul><li><a href="/a">Contact</a></li><li><a href="/b">Legal notice</a></li><li><a href="/p">Privacy</a></li></ul>'

test('the link column of a footer is not near the form beside it', async () => {
  const page = await factsOf(
    `<main><p>Text</p></main><footer><div><div><h4>Site</h4>${LINKS}</div><div><h4>Our letter</h4>${FORM}<p>One letter a month.</p></div></div></footer>`,
  )
  const [form] = page.forms
  expect(form?.texts.map(({ text }) => text)).toEqual(['Our letter', 'One letter a month.'])
  expect(form?.links).toEqual([])
  expect(page.links.find(({ text }) => text === 'Privacy')?.place).toBe('footer')
})

test('a link under the form in its own footer column is near', async () => {
  const form = await formOf(
    `<footer><div><div>${LINKS}</div><div>${FORM}<p><a href="/p">Privacy</a></p></div></div></footer>`,
  )
  expect(form.links.map(({ text, place }) => [text, place])).toEqual([['Privacy', 'near']])
})

test('menu and footer of a short page are not near its form', async () => {
  const menu = '<nav><a href="/x">Menu one</a></nav>'
  const page = await factsOf(
    `<header>${menu}</header><h1>Petition</h1>${FORM}<div id="footer"><a href="/p">Privacy</a> <a href="/l">Legal</a></div>`,
  )
  expect(page.forms[0]?.texts.map(({ text }) => text)).toEqual(['Petition'])
  expect(page.forms[0]?.links).toEqual([])
  expect(page.links.map(({ text, place }) => [text, place])).toEqual([
    ['Menu one', 'page'],
    ['Privacy', 'footer'],
    ['Legal', 'footer'],
  ])
})

test('the footer of a card is near', async () => {
  expect(
    await nearTexts(
      `<main><article><h2>Our letter</h2>${FORM}<footer>We keep your data for a year.</footer></article></main>`,
    ),
  ).toEqual(['Our letter', 'We keep your data for a year.'])
})

test('a frame is told with the text around it', async () => {
  const page = await factsOf(
    '<main><section><h2>Sign the petition</h2><iframe src="about:blank" style="width:400px;height:300px"></iframe><p>We keep your data. <a href="/p">Privacy</a></p></section><iframe src="about:blank" style="width:1px;height:1px"></iframe></main>',
  )
  expect(page.embeds).toHaveLength(1)
  expect(page.embeds[0]?.texts.map(({ place, text }) => [place, text])).toEqual([
    ['near', 'Sign the petition'],
    ['near', 'We keep your data. Privacy'],
  ])
  expect(page.embeds[0]?.links.map(({ text }) => text)).toEqual(['Privacy'])
})
