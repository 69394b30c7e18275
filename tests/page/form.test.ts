import { expect, test } from 'vitest'
import { draw, facts, factsOf, formOf } from './page.ts'

const labelsOf = async (html: string) =>
  (await formOf(`<form>${html}<button>Go</button></form>`)).fields[0]?.labels

test.each([
  ['a label for it', '<label for="m">Mail <b>address</b></label><input id="m">', 'label', 'Mail address'],
  ['a label around it', '<label>Mail <input> (required)</label>', 'label', 'Mail (required)'],
  ['aria-label', '<input aria-label="Mail">', 'aria', 'Mail'],
  ['aria-labelledby', '<span id="n">Your mail</span><input aria-labelledby="n">', 'aria', 'Your mail'],
  ['placeholder', '<input placeholder="mail@example.org">', 'placeholder', 'mail@example.org'],
  ['title', '<input title="Mail">', 'title', 'Mail'],
  ['the text before it', '<div>Your <b>mail</b> <input></div>', 'before', 'Your mail'],
  ['the cell before it', '<table><tr><td>Mail</td><td><input></td></tr></table>', 'before', 'Mail'],
  ['the term before it', '<dl><dt>Mail</dt><dd><input></dd></dl>', 'before', 'Mail'],
  ['the row before it', '<div><div>Mail</div><div><input></div></div>', 'before', 'Mail'],
  [
    'the text after a tick box',
    '<p><input type="checkbox"> I agree to <a href="/t">the terms</a></p>',
    'before',
    'I agree to the terms',
  ],
] as const)('a field is called by %s', async (_, html, source, text) => {
  expect(await labelsOf(html)).toContainEqual({ source, text })
})

test('the label of one field never contains the options or the label of another', async () => {
  const form = await formOf(
    '<form><label>Country <select><option>France</option><option>Chad</option></select></label><div>Name <input name="n"></div></form>',
  )
  expect(form.fields.map(({ labels, options }) => [labels[0]?.text, options])).toEqual([
    ['Country', ['France', 'Chad']],
    ['Name', []],
  ])
})

test('the radios of one name are one field with its legend and its options', async () => {
  const form = await formOf(`<form><input name="mail"><fieldset><legend>Would you vote for us?</legend>
    <label><input type="radio" name="v" value="1"> Yes</label><label><input type="radio" name="v" value="0" checked required> No</label></fieldset></form>`)
  expect(form.fields).toHaveLength(2)
  expect(form.fields[1]).toMatchObject({
    type: 'radio',
    labels: [{ source: 'legend', text: 'Would you vote for us?' }],
    options: ['Yes', 'No'],
    ticked: true,
    required: true,
  })
})

test('of a radio group, the button that the author ticked is told by its words', async () => {
  const group = (ticked: string) =>
    formOf(
      `<form><input name="mail"><label><input type="radio" name="news" value="1" ${ticked}> Yes, write to me</label><label><input type="radio" name="news" value="0"> No</label><button>Go</button></form>`,
    )
  expect((await group('checked')).fields[1]).toMatchObject({ ticked: true, tickedOption: 'Yes, write to me' })
  expect((await group('')).fields[1]).not.toHaveProperty('tickedOption')
})

test('a star that the style sheet draws marks a demanded field; nothing is said of the others', async () => {
  const form = await formOf(
    `<style>.must::after{content:" *"}.word::after{content:"obligatoire"}.icon::before{content:url("data:image/gif,")}label::before{content:""}</style><form>
      <label for="a" class="must">Mail</label><input id="a" required>
      <label>Name <i class="icon"></i><input name="b" required></label>
      <p><label for="c">Town</label><input id="c" required></p>
      <label for="w" class="word">Age</label><input id="w" required>
      <p><label for="d">Phone</label><input id="d"></p><button>Go</button></form>`,
  )
  expect(form.fields.map(({ marked }) => marked)).toEqual([true, true, false, true, undefined])
})

test('hidden inputs by which the author says yes are told by name, others not at all', async () => {
  const form = await formOf(
    `<form><input name="mail"><input type="hidden" name="optin" value="1"><input type="hidden" name="token" value="s3cret"><input type="HIDDEN" name="news" value="On"><input type="hidden" value="1"><button>Go</button></form>`,
  )
  expect(form.hiddenChoices).toEqual(['optin', 'news'])
  expect(JSON.stringify(form)).not.toMatch(/token|s3cret/)
})

test('a label that is a sentence is text of the form, a short one is not', async () => {
  const form = await formOf(
    '<form><div><label>E-mail <input name="mail"></label></div><label><input type="checkbox"> I would like to receive news from the association</label></form>',
  )
  expect(form.texts.map(({ text }) => text)).toEqual(['I would like to receive news from the association'])
})

test('a list is read together with what leads to it', async () => {
  const form = await formOf(
    '<form><input name="mail"><p>We use your data to</p><ul><li>send the letter</li><li>invite you.</li></ul><p>Thank you.</p></form>',
  )
  expect(form.texts.map(({ text }) => text)).toEqual([
    'We use your data to ; send the letter ; invite you.',
    'Thank you.',
  ])
})

test('a link carries the sentence that it stands in', async () => {
  const form = await formOf(
    '<form><input name="mail"><p>To know how we use your data, <a href="#">click <b>here</b></a>.</p></form>',
  )
  expect(form.links).toMatchObject([
    { text: 'click here', href: '#', place: 'inside', sentence: 'To know how we use your data, click here.' },
  ])
})

test('a button in a sentence is a link, a button by itself is none', async () => {
  const form = await formOf(
    '<form><input name="mail"><p>By signing you accept our <button type="button">privacy notice</button>.</p><p><button type="button">Add a line</button></p><button>Send</button></form>',
  )
  expect(form.links.map(({ text, sentence }) => [text, sentence])).toEqual([
    ['privacy notice', 'By signing you accept our privacy notice.'],
  ])
  expect(form.buttons.map(({ text, submits }) => [text, submits])).toEqual([
    ['privacy notice', false],
    ['Add a line', false],
    ['Send', true],
  ])
})

test('the words of a label that is a flex row stay one sentence', async () => {
  const form = await formOf(
    '<form><input name="mail"><label style="display:flex"><input type="checkbox"><span>I have read</span> <a href="/p">the privacy notice</a></label></form>',
  )
  expect(form.texts.map(({ text }) => text)).toEqual(['I have read the privacy notice'])
})

test('fields outside the form that name it belong to it', async () => {
  const page = await factsOf(
    '<form id="f" action="/x"><input name="a"></form><p><input name="b" form="f"></p>',
  )
  expect(page.forms.map(({ fields }) => fields.map(({ name }) => name))).toEqual([['a', 'b']])
})

test('fields outside any form are a group with the button beside them', async () => {
  const page =
    await factsOf(`<main><div class="card"><h2>Stay informed about the campaign</h2><div><div><label>Mail <input name="mail"></label></div>
    <div><label>Name <input name="name"></label></div></div><div><button type="button">Join</button></div><p>Your data stay with the association. <a href="/p">Privacy</a></p></div></main>`)
  expect(page.forms).toHaveLength(1)
  const [group] = page.forms
  expect(group?.element).toBe('group')
  expect(group?.fields.map(({ name }) => name)).toEqual(['mail', 'name'])
  expect(group?.buttons.map(({ text }) => text)).toEqual(['Join'])
  expect(group?.target).toEqual({ action: null, method: null, formActions: [], inlineHandler: false })
  expect(group?.texts.map(({ text }) => text)).toContain('Your data stay with the association. Privacy')
})

test('a form that wraps the page gives its groups of fields their own surroundings and its target', async () => {
  const menu = Array.from({ length: 12 }, (_, at) => `<li><a href="/m${at}">Menu ${at}</a></li>`).join('')
  const page =
    await factsOf(`<form action="/default.aspx" method="post"><header><nav><ul>${menu}</ul></nav><div><input name="ctl00$search"><button>OK</button></div></header>
    <main><h1>Petition</h1><div class="petition"><p>We keep your data for a year.</p><input type="email" name="ctl00$mail"><input type="submit" value="Sign"></div>
    <p>${'A long article about many things. '.repeat(120)}</p></main><footer><a href="/legal">Legal</a></footer></form>`)
  const group = page.forms.find(({ fields }) => fields.some(({ name }) => name === 'ctl00$mail'))
  expect(group?.element).toBe('group')
  expect(group?.target).toMatchObject({
    action: new URL('/default.aspx', location.href).href,
    method: 'post',
  })
  expect(group?.fields).toHaveLength(1)
  expect(group?.buttons.map(({ text }) => text)).toEqual(['Sign'])
  expect(group?.texts.map(({ text }) => text)).toContain('We keep your data for a year.')
  expect(JSON.stringify(group)).not.toMatch(/Menu|long article/)
})

test('forms without a field are left out', async () => {
  expect(
    (await factsOf('<form><input type="hidden" name="a"><button>Add to cart</button></form>')).forms,
  ).toEqual([])
})

test('addresses of buttons that send elsewhere are told', async () => {
  const form = await formOf(
    '<form action="/a"><input name="mail"><button formaction="https://else.example/b">Send</button></form>',
  )
  expect(form.target.formActions).toEqual(['https://else.example/b'])
})

test('forms in shadow roots are read, with the text that the host stands in', async () => {
  draw(
    '<main><section><h2>Sign our petition today, please</h2><x-form></x-form><p>We keep your data for a year.</p></section></main>',
  )
  const root = document.querySelector('x-form')?.attachShadow({ mode: 'open' })
  if (root)
    root.innerHTML =
      '<div><form><label>Mail <input type="email"></label><p>Inside the shadow we say more.</p><button>Sign</button></form></div>'
  const { forms } = await facts()
  expect(forms).toHaveLength(1)
  expect(forms[0]?.texts.map(({ place, text }) => [place, text])).toEqual([
    ['near', 'Sign our petition today, please'],
    ['inside', 'Inside the shadow we say more.'],
    ['near', 'We keep your data for a year.'],
  ])
})

test('a group of fields in a shadow root without a common element is read', async () => {
  draw('<div id="host"></div>')
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' })
  if (root) root.innerHTML = '<input type="email" name="mail"><button>Sign</button>'
  expect(
    (await facts()).forms.map(({ element, fields, buttons }) => [element, fields.length, buttons.length]),
  ).toEqual([['group', 1, 1]])
})

test('fields that each stand in a shadow root of their own are one form with the button outside', async () => {
  draw('<section><x-field></x-field><x-field></x-field><button>Sign</button></section>')
  const names = ['Surname', 'Postcode']
  for (const [at, host] of [...document.querySelectorAll('x-field')].entries())
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `<label for="control">${names[at]}</label><input id="control" name="field-${at}">`
  const { forms } = await facts()
  expect(forms).toHaveLength(1)
  expect(forms[0]?.fields.map(({ labels }) => labels.map(({ text }) => text))).toEqual([
    ['Surname'],
    ['Postcode'],
  ])
})

test('a notice in a text box that nobody can write into is text of the form, any other is not', async () => {
  const form = await formOf(
    `<form><input name="mail"><textarea readonly>We keep your data for a year and then delete them.</textarea><textarea>Write to us about anything that you like.</textarea><button>Go</button></form>`,
  )
  expect(form.texts.map(({ text }) => text)).toEqual(['We keep your data for a year and then delete them.'])
})

test('nothing in a template or noscript is read', async () => {
  const page = await factsOf(
    '<template><form><input name="a"></form></template><noscript><form><input name="b"></form></noscript>',
  )
  expect(page.forms).toEqual([])
})
