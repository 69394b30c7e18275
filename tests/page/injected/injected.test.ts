import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formInView } from '../../../src/page/injected/form-in-view.ts'
import { pageSource } from '../../../src/page/injected/page-source.ts'
import { placesOfFields } from '../../../src/page/injected/places-of-fields.ts'

const MANY = 60_000

let root: HTMLElement

const fill = (html: string) => {
  root.innerHTML = html
}

/** As it is injected: the source text alone, without anything of this module. */
const alone = <F extends (...args: never[]) => unknown>(run: F): F =>
  new Function(`return (${run.toString()})`)()

beforeEach(() => {
  root = document.createElement('div')
  document.body.append(root)
})

afterEach(() => {
  root.remove()
  scrollTo(0, 0)
})

describe('places of fields', () => {
  it('are those of everything that can be typed into, and no others', () => {
    fill(`<input id="a" style="position:fixed;left:10px;top:20px;width:100px;height:30px;box-sizing:border-box">
      <input type="hidden" value="x"><input type="checkbox"><input type="radio"><input type="submit">
      <textarea></textarea><select></select><div contenteditable>x</div><div contenteditable="false">x</div>
      <span role="textbox" style="display:inline-block">x</span><input style="display:none">`)
    const { fields, frames, cut } = alone(placesOfFields)(MANY)
    expect(fields[0]).toEqual({ x: 10, y: 20, width: 100, height: 30 })
    expect(fields).toHaveLength(5)
    expect(frames.every(({ url }) => !url.includes('#'))).toBe(true)
    expect(cut).toBe(false)
  })

  it('are found in shadow roots, and below names that hide the document’s own methods', () => {
    fill(
      '<x-field></x-field><form><input name="attributes"><input name="children"></form><img name="querySelectorAll"><img name="documentElement">',
    )
    const host = root.querySelector('x-field')
    host?.attachShadow({ mode: 'open' }).append(document.createElement('input'))
    expect(alone(placesOfFields)(MANY).fields).toHaveLength(3)
  })

  it('hold no value, name or label, whatever was typed', () => {
    fill('<input name="secret-name" aria-label="secret-label" value="secret-value">')
    const input = root.querySelector('input')
    if (input) input.value = 'secret-typed'
    expect(JSON.stringify(alone(placesOfFields)(MANY))).not.toContain('secret')
  })

  it('tell of visible frames by address and place, and of a page too large to be searched', () => {
    fill('<iframe srcdoc="<input>" style="width:200px;height:90px;border:5px solid;padding:3px"></iframe>')
    const { frames } = alone(placesOfFields)(MANY)
    expect(frames).toEqual([
      { url: 'about:srcdoc', box: expect.objectContaining({ width: 200, height: 90 }) },
    ])
    expect(alone(placesOfFields)(2).cut).toBe(true)
  })
})

describe('a form in view', () => {
  const sought = { fields: [{ control: 'input', name: 'mail', id: '' }], frame: '' }
  const page = (height: number, above = 3_000) =>
    fill(
      `<div style="height:${above}px"></div><form style="height:${height}px"><input name="mail"></form><div style="height:3000px"></div>`,
    )
  const look = alone(formInView)

  it('is shown with its surroundings, and the page goes back to where it was', async () => {
    page(200)
    scrollTo(0, 40)
    expect(await look(sought, 'look')).toEqual({ found: true, whole: false, more: true })
    expect(await look(sought, 'show')).toEqual({ found: true, whole: true, more: false })
    expect(scrollY).toBeGreaterThan(1_000)
    await look(null, 'back')
    expect(scrollY).toBe(40)
  })

  it('needs nothing where it is wholly in view', async () => {
    page(100, 10)
    expect(await look(sought, 'look')).toEqual({ found: true, whole: true, more: false })
    expect(scrollY).toBe(0)
  })

  it('that begins in the first picture is gone on with below it', async () => {
    page(innerHeight * 1.4, 100)
    const { more } = await look(sought, 'show').then((seen) => (seen.found ? seen : { more: null }))
    expect(more).toBe(false)
    expect(scrollY).toBeGreaterThan(0)
    await look(null, 'back')
    expect(scrollY).toBe(0)
  })

  it('that is higher than two windows says that there is more', async () => {
    page(innerHeight * 3)
    expect(await look(sought, 'show')).toMatchObject({ more: true })
    expect(await look(sought, 'next')).toMatchObject({ found: true })
    await look(null, 'back')
    expect(scrollY).toBe(0)
  })

  it('is brought into view in a box that scrolls by itself, and put back', async () => {
    fill(
      '<div id="box" style="height:200px;overflow:auto"><div style="height:900px"></div><form><input name="mail"></form></div>',
    )
    const box = document.getElementById('box')
    await look(sought, 'show')
    expect(box?.scrollTop).toBeGreaterThan(300)
    await look(null, 'back')
    expect(box?.scrollTop).toBe(0)
  })

  it('is told apart from another one by its fields, and by clobbered names nothing breaks', async () => {
    fill(
      '<form id="one"><input name="q"></form><form id="two"><input name="mail"><input name="getBoundingClientRect"><input name="parentNode"></form>',
    )
    expect(await look(sought, 'look')).toMatchObject({ found: true })
  })

  it.each([
    ['that is gone', '<p>x</p>'],
    ['that nobody sees', '<form style="display:none"><input name="mail"></form>'],
  ])('is not found %s', async (_what, html) => {
    fill(html)
    expect(await look(sought, 'look')).toEqual({ found: false })
  })

  it('in a frame is the frame of that address, if there is only one', async () => {
    fill('<iframe src="about:blank#x" style="width:100px;height:100px"></iframe>')
    expect(await look({ fields: [], frame: 'about:blank' }, 'look')).toMatchObject({ found: true })
    fill('<iframe src="about:blank"></iframe><iframe src="about:blank"></iframe>')
    expect(await look({ fields: [], frame: 'about:blank' }, 'look')).toEqual({ found: false })
  })
})

describe('the source of a page', () => {
  it('is the document with its shadow roots, and what was typed is not in it', () => {
    fill('<x-field></x-field><input name="a" value="authored"><textarea>authored too</textarea>')
    root.querySelector('x-field')?.attachShadow({ mode: 'open' }).append('in the shadow')
    const input = root.querySelector('input')
    const area = root.querySelector('textarea')
    if (input) input.value = 'typed by a person'
    if (area) area.value = 'typed by a person'
    const { html } = alone(pageSource)(10_000_000)
    expect(html).toMatch(/^<!DOCTYPE html><html/)
    expect(html).toContain('in the shadow')
    expect(html).toContain('authored too')
    expect(html).not.toContain('typed by a person')
  })

  it('runs nothing of the page’s own elements while it is read', () => {
    let made = 0
    const name = `x-count-${Math.floor(performance.now())}`
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super()
          made += 1
        }
      },
    )
    fill(`<${name}></${name}>`)
    const before = made
    alone(pageSource)(10_000_000)
    expect(made).toBe(before)
  })

  it('is null where it is longer than allowed', () => {
    expect(alone(pageSource)(10).html).toBeNull()
  })
})
