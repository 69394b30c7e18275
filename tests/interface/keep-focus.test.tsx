import { render } from 'preact'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepFocus } from '../../src/interface/keep-focus.ts'

let life = new AbortController()

beforeEach(() => {
  life = new AbortController()
  keepFocus(document, life.signal)
})

afterEach(() => {
  life.abort()
  render(null, document.body)
})

const focused = () => document.activeElement?.textContent

const focus = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('button, a, h2')]
    .find((one) => one.textContent === name)
    ?.focus()

/** What is seen of a change comes after it. */
const seen = () => new Promise((resume) => setTimeout(resume))

/** A page of cards: in each, what it holds, as buttons. */
const draw = (cards: Record<string, string[]>) =>
  render(
    <main>
      <button type="button">first of all</button>
      {Object.entries(cards).map(([name, buttons]) => (
        <section key={name}>
          {buttons.map((button) => (
            <button type="button" key={button}>
              {button}
            </button>
          ))}
        </section>
      ))}
    </main>,
    document.body,
  )

const change = async (from: Record<string, string[]>, on: string, to: Record<string, string[]>) => {
  draw(from)
  focus(on)
  expect(focused()).toBe(on)
  draw(to)
  await seen()
}

it('goes to what stands in the place of a control that went', async () => {
  await change({ card: ['show', 'remove', 'send'] }, 'remove', { card: ['show', 'restore', 'send'] })
  expect(focused()).toBe('restore')
})

it('goes to what came after it where nothing new stands there', async () => {
  await change({ card: ['show', 'remove', 'send'] }, 'remove', { card: ['show', 'send'] })
  expect(focused()).toBe('send')
})

it('goes to what came before it where nothing comes after', async () => {
  await change({ card: ['show', 'remove'] }, 'remove', { card: ['show'] })
  expect(focused()).toBe('show')
})

it('stays in the card, and leaves it only where nothing of it is left', async () => {
  await change({ one: ['show', 'remove'], two: ['other'] }, 'remove', { one: ['show'], two: ['other'] })
  expect(focused()).toBe('show')
  await change({ one: ['show', 'remove'], two: ['other'] }, 'remove', { two: ['other'] })
  expect(focused()).toBe('other')
})

it('passes over what cannot be pressed and what is not shown', async () => {
  render(<button type="button">remove</button>, document.body)
  focus('remove')
  render(
    <>
      <button type="button" disabled key="off">
        off
      </button>
      <button type="button" hidden key="unseen">
        unseen
      </button>
      <button type="button" key="on">
        on
      </button>
    </>,
    document.body,
  )
  await seen()
  expect(focused()).toBe('on')
})

it('lets what moves the focus on purpose have it', async () => {
  draw({ card: ['remove', 'send'] })
  focus('remove')
  draw({ card: ['send', 'told'] })
  focus('told')
  await seen()
  expect(focused()).toBe('told')
})

it('moves nothing where a control goes that did not have the focus', async () => {
  await change({ card: ['show', 'remove', 'send'] }, 'show', { card: ['show', 'send'] })
  expect(focused()).toBe('show')
})

it('ends with its signal', async () => {
  life.abort()
  await change({ card: ['remove', 'send'] }, 'remove', { card: ['send'] })
  expect(document.activeElement).toBe(document.body)
})
