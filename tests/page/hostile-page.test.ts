import { expect, test } from 'vitest'
import { bare, draw, facts, factsOf, formOf } from './page.ts'

const NAMES = [
  'action',
  'method',
  'attributes',
  'children',
  'childNodes',
  'firstChild',
  'nextSibling',
  'parentNode',
  'nodeType',
  'elements',
  'getAttribute',
  'hasAttribute',
  'querySelector',
  'querySelectorAll',
  'closest',
  'matches',
  'contains',
  'localName',
  'tagName',
  'assignedSlot',
  'shadowRoot',
  'getBoundingClientRect',
  'checkVisibility',
  'getRootNode',
  'ownerDocument',
  'style',
  'id',
  'isConnected',
  'previousElementSibling',
  'nextElementSibling',
  'length',
  'submit',
  'firstElementChild',
  'textContent',
  'baseURI',
  'namespaceURI',
]

const petition = (extra = '') => `
  <main><section>
    <h1>Une pétition</h1>
    <form action="https://else.example/sign?a=1" method="POST" onsubmit="return go()">
      <label>Votre adresse <input type="email" name="mail" required></label>
      <label><input type="checkbox" name="ok" checked> J'accepte de recevoir la lettre de l'association</label>
      ${extra}
      <p>Vos données servent à la lettre. <a href="https://user:secret@else.example/privacy">En savoir plus</a></p>
      <button>Signer</button>
    </form>
    <p>Un texte juste sous le formulaire, qui dit qui nous sommes.</p>
  </section></main>`

test('a form whose properties are replaced by its own fields gives the facts of a clean one', async () => {
  const clean = bare((await factsOf(petition())).forms)
  const clobbering = NAMES.map(
    (name) => `<input type="hidden" name="${name}"><img name="${name}" hidden>`,
  ).join('')
  const clobbered = bare((await factsOf(petition(clobbering))).forms)
  expect(clobbered).toEqual(clean)
  expect(clean[0]?.target).toEqual({
    action: 'https://else.example/sign?a=1',
    method: 'post',
    formActions: [],
    inlineHandler: true,
  })
})

test('a document whose properties are replaced by images and forms is read all the same', async () => {
  const names = [
    'querySelectorAll',
    'documentElement',
    'body',
    'title',
    'createTreeWalker',
    'elementFromPoint',
    'hidden',
    'defaultView',
  ]
  const clean = bare((await factsOf(petition())).forms)
  const clobbered = await factsOf(
    petition() + names.map((name) => `<img name="${name}" hidden><form name="${name}"></form>`).join(''),
  )
  expect(bare(clobbered.forms)).toEqual(clean)
})

test('what a person typed, chose or ticked is never in the facts', async () => {
  draw(`<form>
    <input type="text" name="a" value="authored-secret"><textarea name="b">authored-area</textarea>
    <input type="password" name="c"><select name="d"><option value="secret-option">One</option></select>
    <input type="checkbox" name="e"><input type="radio" name="f" value="secret-radio">
    <div contenteditable="true">typed-editable</div></form>`)
  for (const field of document.querySelectorAll('input,textarea')) {
    if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type)) field.checked = true
    else Reflect.set(field, 'value', 'typed-secret')
  }
  const read = await facts()
  expect(read.forms).toHaveLength(1)
  expect(JSON.stringify(read)).not.toMatch(/secret|authored-area|typed/)
  expect(read.forms[0]?.fields.map(({ ticked }) => ticked)).toContain(false)
  expect(read.forms[0]?.fields.map(({ ticked }) => ticked)).not.toContain(true)
})

test('a box counts as ticked when its author ticked it, also after a person or a script changed it', async () => {
  draw('<form><input name="mail"><input id="box" type="checkbox" checked></form>')
  expect((await facts()).forms[0]?.fields[1]?.ticked).toBe(true)
  document.querySelector('#box')?.removeAttribute('checked')
  expect((await facts()).forms[0]?.fields[1]?.ticked).toBe(true)
})

test('addresses of links lose user info and keep what is no web address', async () => {
  const form = await formOf(`<form><input name="mail"><p>
    <a href="https://someone:pw@else.example/x">one</a> <a href="#modal">two</a> <a href="javascript:open()">three</a> <a href="">four</a></p></form>`)
  expect(form.links.map(({ href }) => href)).toEqual([
    'https://else.example/x',
    '#modal',
    'javascript:open()',
    '',
  ])
})

test('relative addresses follow the base of the page', async () => {
  const base = document.head.appendChild(
    Object.assign(document.createElement('base'), { href: 'https://based.example/fr/' }),
  )
  const form = await formOf(
    '<form action="sign"><input name="mail"><a href="../privacy">Privacy and data</a></form>',
  )
  base.remove()
  expect(form.target.action).toBe('https://based.example/fr/sign')
  expect(form.links[0]?.href).toBe('https://based.example/privacy')
})

test('refs stay the same from look to look', async () => {
  draw(petition())
  const first = await facts()
  expect(await facts()).toEqual(first)
})

test('nesting deeper than a stack goes does no harm', async () => {
  draw('<form><input name="mail"><p id="deep">Deep</p></form>')
  let inner: Element = document.querySelector('#deep') ?? document.body
  for (let depth = 0; depth < 3_000; depth += 1) inner = inner.appendChild(document.createElement('span'))
  inner.append('bottom')
  expect((await facts()).forms).toHaveLength(1)
})
