import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PageFacts } from '../../src/facts.ts'
import { reader } from '../../src/page/reader.ts'
import { draw } from './page.ts'

let life = new AbortController()
beforeEach(() => {
  life = new AbortController()
})
afterEach(() => life.abort())

function world(list: Record<string, unknown> = {}) {
  const send = vi.fn(async (_: PageFacts): Promise<unknown> => undefined)
  const stored = vi.fn(async (keys: string[]) =>
    Object.fromEntries(Object.entries(list).filter(([key]) => keys.includes(key))),
  )
  return { send, stored, frame: reader({ send, stored }, life.signal) }
}

const FORM = '<form><input type="email" name="mail"><button>Go</button></form>'

test('a page without fields and without listed hosts says nothing', async () => {
  draw('<main><p>Text</p><a href="https://else.example/">Else</a></main>')
  const { send, frame } = world({ 'list:listed.example': 'domain' })
  expect(frame.status().state).toBe('reading')
  expect(await frame.pass()).toBe('same')
  expect(send).not.toHaveBeenCalled()
  expect(frame.status().state).toBe('nothing')
})

test('a page that links to a listed host says so, without forms', async () => {
  draw('<main><a href="https://www.listed.example/x">There</a></main>')
  const { send, frame } = world({ 'list:listed.example': 'domain' })
  expect(await frame.pass()).toBe('changed')
  expect(send.mock.calls[0]?.[0]).toMatchObject({
    forms: [],
    links: [{ href: 'https://www.listed.example/x' }],
  })
  expect(frame.status().state).toBe('sent')
})

test('facts are told once while they stay the same in substance', async () => {
  draw(FORM)
  const { send, frame } = world()
  expect(await frame.pass()).toBe('changed')
  document.title = 'Another title'
  expect(await frame.pass()).toBe('same')
  expect(send).toHaveBeenCalledTimes(1)
  draw(`${FORM}<p>We keep your data for a year.</p>`)
  expect(await frame.pass()).toBe('changed')
  expect(send).toHaveBeenCalledTimes(2)
})

test('facts are told again when they are asked for', async () => {
  draw(FORM)
  const { send, frame } = world()
  await frame.pass()
  await frame.pass(true)
  expect(send).toHaveBeenCalledTimes(2)
})

test('facts that did not arrive are told at the next pass', async () => {
  draw(FORM)
  const { send, frame } = world()
  send.mockRejectedValueOnce(new Error('no receiver'))
  expect(await frame.pass()).toBe('again')
  expect(await frame.pass()).toBe('changed')
  expect(send).toHaveBeenCalledTimes(2)
})

test('a form that is gone is told to be gone', async () => {
  draw(FORM)
  const { send, frame } = world()
  await frame.pass()
  draw('<p>Thank you</p>')
  await frame.pass()
  expect(send.mock.lastCall?.[0].forms).toEqual([])
})

test('a form drawn later is seen', async () => {
  draw('<div id="app"></div>')
  const { send, frame } = world()
  await frame.pass()
  draw(`<div id="app">${FORM}</div>`)
  expect(await frame.pass()).toBe('changed')
  expect(send.mock.calls[0]?.[0].forms).toHaveLength(1)
})

test('frames are told when the extension asks', async () => {
  draw(
    '<main><section><h2>Sign</h2><iframe src="about:blank" style="width:400px;height:300px"></iframe></section></main>',
  )
  const { send, frame } = world()
  await frame.pass()
  expect(send).not.toHaveBeenCalled()
  await frame.pass(true)
  expect(send.mock.calls[0]?.[0].embeds).toHaveLength(1)
})

test('a field is known when the last pass saw it and held it visible', async () => {
  draw('<form><input id="a" type="email"><input id="b" type="tel" style="display:none"></form>')
  const { frame } = world()
  await frame.pass()
  const known = ['#a', '#b'].map((id) => frame.knows(document.querySelector(id) ?? document.body))
  expect(known).toEqual([true, false])
})

test('nothing is read once the extension is gone', async () => {
  draw(FORM)
  const { send, frame } = world()
  life.abort()
  await expect(frame.pass()).rejects.toThrow()
  expect(send).not.toHaveBeenCalled()
})
