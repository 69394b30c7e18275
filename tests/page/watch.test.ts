import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ownElement } from '../../src/page/own-elements.ts'
import { watch } from '../../src/page/watch.ts'
import { draw } from './page.ts'

let life = new AbortController()

beforeEach(() => {
  draw('<main></main>')
  life = new AbortController()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

/** Mutation records come in microtasks. */
const settle = () => vi.advanceTimersByTimeAsync(0)

function watching(outcome: () => 'changed' | 'same' | 'again' | 'tiny' = () => 'changed') {
  const pass = vi.fn(async () => outcome())
  watch({ pass, knows: (field) => field.id === 'known', forget: () => undefined }, life.signal)
  return pass
}

async function mutate(times = 1, every = 0) {
  for (let time = 0; time < times; time += 1) {
    document.querySelector('main')?.append(document.createElement('p'))
    await vi.advanceTimersByTimeAsync(every)
  }
}

test('there is one pass at once and none while nothing changes', async () => {
  const pass = watching()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(pass).toHaveBeenCalledTimes(1)
})

test('a frame without room for a form is looked at again when it gets its size', async () => {
  let room = false
  const pass = watching(() => (room ? 'changed' : 'tiny'))
  await settle()
  window.dispatchEvent(new Event('resize'))
  await settle()
  expect(pass).toHaveBeenCalledTimes(2)
  room = true
  window.dispatchEvent(new Event('resize'))
  await settle()
  window.dispatchEvent(new Event('resize'))
  await settle()
  expect(pass).toHaveBeenCalledTimes(3)
})

test('a change is looked at after half a second of quiet, two seconds after the last pass', async () => {
  const pass = watching()
  await settle()
  await vi.advanceTimersByTimeAsync(10_000)
  await mutate()
  await vi.advanceTimersByTimeAsync(450)
  expect(pass).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(100)
  expect(pass).toHaveBeenCalledTimes(2)
  await mutate()
  await vi.advanceTimersByTimeAsync(1_800)
  expect(pass).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(400)
  expect(pass).toHaveBeenCalledTimes(3)
})

test('a storm of changes gets at most a pass every two seconds and twenty in all', async () => {
  const pass = watching()
  await mutate(200, 50)
  expect(pass.mock.calls.length).toBeGreaterThan(1)
  expect(pass.mock.calls.length).toBeLessThanOrEqual(6)
  await mutate(200, 450)
  expect(pass).toHaveBeenCalledTimes(20)
})

test('watching ends after five passes that show nothing new', async () => {
  const pass = watching(() => 'same')
  await mutate(100, 1_000)
  expect(pass).toHaveBeenCalledTimes(5)
})

test('a pass that settled nothing is made again', async () => {
  const outcomes: ('again' | 'changed')[] = ['again', 'changed']
  const pass = watching(() => outcomes.shift() ?? 'changed')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(pass).toHaveBeenCalledTimes(2)
})

test('a pass that fails counts as one that shows nothing', async () => {
  const pass = vi.fn(() => Promise.reject(new Error('gone')))
  watch({ pass, knows: () => true, forget: () => undefined }, life.signal)
  await mutate(100, 1_000)
  expect(pass).toHaveBeenCalledTimes(5)
})

test('what an event of the page claims to be focus is no reason to look', async () => {
  const pass = watching(() => 'same')
  await settle()
  const field = document.querySelector('main')?.appendChild(document.createElement('input'))
  for (let time = 0; time < 50; time += 1) field?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
  await settle()
  expect(pass).toHaveBeenCalledTimes(1)
})

test('a person entering a field not known before is reason to look, also after watching ended', async () => {
  const pass = watching(() => 'same')
  await mutate(20, 1_000)
  expect(pass).toHaveBeenCalledTimes(5)
  draw('<input id="known"><input id="new">')
  document.querySelector<HTMLElement>('#known')?.focus()
  await settle()
  expect(pass).toHaveBeenCalledTimes(5)
  document.querySelector<HTMLElement>('#new')?.focus()
  await settle()
  expect(pass).toHaveBeenCalledTimes(6)
})

test('a person entering a field while a pass is under way is looked at after it', async () => {
  draw('<input id="new">')
  const ends: (() => void)[] = []
  const pass = vi.fn(async () => {
    await new Promise<void>((resume) => ends.push(resume))
    return 'changed' as const
  })
  watch({ pass, knows: () => false, forget: () => undefined }, life.signal)
  await vi.advanceTimersByTimeAsync(10)
  document.querySelector<HTMLElement>('#new')?.focus()
  await vi.advanceTimersByTimeAsync(10)
  ends[0]?.()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(pass).toHaveBeenCalledTimes(2)
})

test('nothing is watched after the signal', async () => {
  const pass = watching()
  await settle()
  life.abort()
  await mutate(20, 1_000)
  draw('<input id="new">')
  document.querySelector<HTMLElement>('#new')?.focus()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(pass).toHaveBeenCalledTimes(1)
})

test('what we put into the page ourselves is no change of it', async () => {
  const pass = watching()
  await settle()
  const host = ownElement('', '')
  document.documentElement.append(host)
  await vi.advanceTimersByTimeAsync(10_000)
  host.remove()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(pass).toHaveBeenCalledTimes(1)
  document.documentElement.append(host)
  await mutate()
  await vi.advanceTimersByTimeAsync(10_000)
  host.remove()
  expect(pass).toHaveBeenCalledTimes(2)
})
