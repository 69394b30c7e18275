import { expect, test, vi } from 'vitest'
import { gatherFacts } from '../../src/page/gather-facts.ts'
import { type TimeBudget, timeBudget } from '../../src/page/time-budget.ts'
import { draw, factsOf, formOf } from './page.ts'

/** What the promise of 50 ms becomes where a test machine is shared by others. */
const BUSY_MACHINE = 2

const look = (budget?: TimeBudget) => gatherFacts('x', new AbortController().signal, undefined, budget)

test('the worst page costs no more than its budget, in slices', async () => {
  const form = (at: number) =>
    `<div class="row"><h3>Form ${at}</h3><form action="/f${at}"><label>Mail <input type="email" name="m${at}"></label><label><input type="checkbox"> I agree to receive letters from you</label><p>Some text with a <a href="/p${at}">link ${at}</a>.</p><button>Go</button></form></div>`
  const row = (at: number) =>
    `<tr><td>${at}</td><td><span>cell</span></td><td><a href="/r${at}">row ${at}</a></td></tr>`
  const many = (count: number, one: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => one(at)).join('')
  draw(`<main>${many(200, form)}<table>${many(7_500, row)}</table></main>`)
  expect(document.querySelectorAll('*').length).toBeGreaterThan(45_000)
  document.body.getBoundingClientRect()

  const budget = timeBudget()
  let rests = 0
  const pause = async () => {
    const before = performance.now()
    const rested = await budget.pause()
    if (rested) rests += performance.now() - before
    return rested
  }
  const begun = performance.now()
  const read = await look({ ...budget, pause })
  expect(performance.now() - begun - rests).toBeLessThan(50 * BUSY_MACHINE)
  if (read !== 'too-large') expect(read.capsHit).toEqual(expect.arrayContaining(['forms']))
  draw('')
})

test('a small page is read whole on the busiest machine', async () => {
  // Between any two looks at the clock something else has had the processor.
  let clock = 0
  const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1_000))
  const field = (at: number) =>
    `<p><label>Field ${at} <input name="f${at}"></label></p><p>Words <i>${at}</i></p>`
  const form = `<form>${Array.from({ length: 12 }, (_, at) => field(at)).join('')}<button>Go</button></form>`
  draw(`<main>${form}${form}</main>${'<a href="/a">A</a>'.repeat(250)}`)
  const read = await look()
  now.mockRestore()
  expect(read).toMatchObject({ forms: [{}, {}], capsHit: [] })
  draw('')
})

test('a large document has its limit on every machine', async () => {
  let clock = 0
  const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1_000))
  draw(`<form><input name="mail"></form>${'<p><a href="/a">A</a></p>'.repeat(800)}`)
  const read = await look()
  now.mockRestore()
  expect(read).toMatchObject({ forms: [{}], capsHit: ['time'] })
  draw('')
})

test('a look without time says so', async () => {
  const never = { pause: async () => false, spent: () => true }
  const lookAt = (html: string) => {
    draw(html)
    return look(never)
  }
  expect(await lookAt('<form><input></form>')).toBe('too-large')
  expect(await lookAt('<a href="/a">A</a>')).toMatchObject({ forms: [], capsHit: ['time'] })
})

test('a look ends where its signal does', async () => {
  draw('<form><input></form>')
  const life = new AbortController()
  life.abort(new Error('over'))
  await expect(gatherFacts('x', life.signal)).rejects.toThrow('over')
})

test('a look ends in the middle where its signal does', async () => {
  draw('<form><input></form>'.repeat(10))
  const life = new AbortController()
  const budget = timeBudget()
  let steps = 0
  const pause = async () => {
    steps += 1
    if (steps === 4) life.abort(new Error('over'))
    return false
  }
  await expect(gatherFacts('x', life.signal, undefined, { ...budget, pause })).rejects.toThrow('over')
  expect(steps).toBe(4)
})

test('of too many forms those that take data are told', async () => {
  const page = await factsOf(
    `${'<form><input type="search"></form>'.repeat(40)}<form><input type="email"></form>`,
  )
  expect(page.forms).toHaveLength(30)
  expect(page.forms.some(({ fields }) => fields[0]?.type === 'email')).toBe(true)
  expect(page.capsHit).toEqual(['forms'])
})

test('of too many fields the first are told', async () => {
  const page = await factsOf(`<form>${'<p><input></p>'.repeat(100)}</form>`)
  expect(page.forms[0]?.fields).toHaveLength(80)
  expect(page.capsHit).toEqual(['fields'])
})

test('of too much text the end of the form is told', async () => {
  const page = await factsOf(
    `<form>${`<p>${'words '.repeat(100)}</p>`.repeat(10)}<input name="mail"><p>The notice.</p></form>`,
  )
  const text = page.forms[0]?.texts.map((block) => block.text) ?? []
  expect(text.join('').length).toBeLessThanOrEqual(4_000)
  expect(text.at(-1)).toBe('The notice.')
  expect(page.capsHit).toEqual(['text'])
})

test('a block, a label and an address are cut', async () => {
  const long = 'x'.repeat(5_000)
  const form = await formOf(
    `<form><label>${long}<input name="${long}" type="${long}"></label><p>${long}</p><p><a href="/${long}">${long}</a></p></form>`,
  )
  expect(form.fields[0]?.labels[0]?.text).toHaveLength(200)
  expect(form.fields[0]?.name).toHaveLength(100)
  expect(form.fields[0]?.type.length).toBeLessThanOrEqual(30)
  expect(form.links[0]?.text).toHaveLength(300)
  expect(form.links[0]?.href).toHaveLength(500)
  for (const { text } of form.texts) expect(text.length).toBeLessThanOrEqual(2_000)
})

test('of too many links the first and the last are told, each once', async () => {
  const page = await factsOf(
    `<main>${Array.from({ length: 1_200 }, (_, at) => `<a href="/${at}">Link ${at}</a>`).join(' ')}</main><footer><a href="/p">Privacy</a><a href="/p">Privacy</a></footer>`,
  )
  expect(page.links).toHaveLength(999)
  expect(page.links[399]?.text).toBe('Link 399')
  expect(page.links.at(-1)).toMatchObject({ text: 'Privacy', place: 'footer' })
  expect(page.capsHit).toEqual(['links'])
})
