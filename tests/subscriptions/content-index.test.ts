import { describe, expect, it, vi } from 'vitest'
import { contentIndex, type InForce, type Told } from '../../src/subscriptions/content-index.ts'
import { type Area, aStorageArea } from './a-storage-area.ts'

const inForce = (stamp: string): InForce => ({ stamp, names: [] })

const told = (domains: Record<string, Told>): [string, Told][] =>
  Object.entries(domains).map(([domain, how]) => [`list:${domain}`, how])

const toldIn = (area: Area) =>
  Object.fromEntries(
    [...area.held].flatMap(([key, value]) =>
      key.startsWith('list:') ? [[key.slice(5), JSON.parse(value)]] : [],
    ),
  )

describe('what content scripts are told', () => {
  it('is the union of the lists in force', async () => {
    const area = aStorageArea()
    const domains = [
      ...told({ 'a.example': 'domain', 'b.example': 'host' }),
      ...told({ 'c.example': 'host' }),
    ]
    expect(await contentIndex(area).write(inForce('1'), async () => domains)).toBe('saved')
    expect(toldIn(area)).toEqual({ 'a.example': 'domain', 'b.example': 'host', 'c.example': 'host' })
  })

  it('of a domain that one list has with its hosts and another as a host is the domain', async () => {
    const area = aStorageArea()
    const [wide, narrow] = [told({ 'a.example': 'domain' }), told({ 'a.example': 'host' })]
    await contentIndex(area).write(inForce('1'), async () => [...wide, ...narrow])
    expect(toldIn(area)).toEqual({ 'a.example': 'domain' })
    await contentIndex(area).write(inForce('2'), async () => [...narrow, ...wide])
    expect(toldIn(area)).toEqual({ 'a.example': 'domain' })
  })

  it('follows the lists: what no list has any more goes, what became a host is one', async () => {
    const area = aStorageArea()
    const index = contentIndex(area)
    await index.write(inForce('1'), async () => told({ 'old.example': 'domain', 'both.example': 'domain' }))
    await index.write(inForce('2'), async () => told({ 'both.example': 'host', 'new.example': 'domain' }))
    expect(toldIn(area)).toEqual({ 'both.example': 'host', 'new.example': 'domain' })
  })

  it('is not read again, nor written, where the lists are the same', async () => {
    const area = aStorageArea()
    const index = contentIndex(area)
    const domains = vi.fn(async () => told({ 'a.example': 'domain' }))
    await index.write(inForce('1'), domains)
    const set = vi.spyOn(area, 'set')
    expect(await index.write(inForce('1'), domains)).toBe('saved')
    expect(domains).toHaveBeenCalledTimes(1)
    expect(set).not.toHaveBeenCalled()
  })

  it('leaves what is not of lists alone', async () => {
    const area = aStorageArea()
    await area.set({ settings: { markLinks: true }, 'listing:x': 1 })
    await contentIndex(area).write(inForce('1'), async () => told({ 'a.example': 'domain' }))
    expect(await area.get(['settings', 'listing:x'])).toEqual({
      settings: { markLinks: true },
      'listing:x': 1,
    })
  })
})

describe('before an edition comes into force', () => {
  it('its domains are added and none is taken away', async () => {
    const area = aStorageArea()
    const index = contentIndex(area)
    await index.write(inForce('1'), async () => told({ 'old.example': 'domain', 'both.example': 'domain' }))
    await index.widen(told({ 'both.example': 'host', 'new.example': 'host' }))
    expect(toldIn(area)).toEqual({ 'old.example': 'domain', 'both.example': 'domain', 'new.example': 'host' })
  })

  it('a worker that ends there leaves an index that the next one writes again', async () => {
    const area = aStorageArea()
    await contentIndex(area).write(inForce('1'), async () => told({ 'old.example': 'domain' }))
    await contentIndex(area).widen(told({ 'new.example': 'host' }))
    const next = contentIndex(area)
    expect(await next.isOf(inForce('1'))).toBeNull()
    await next.write(inForce('1'), async () => told({ 'old.example': 'domain' }))
    expect(toldIn(area)).toEqual({ 'old.example': 'domain' })
  })
})

it.each([1, 2, 3, 4])('an index that is cut off at write %i is written again', async (broken) => {
  const area = aStorageArea()
  await contentIndex(area).write(inForce('1'), async () => told({ 'old.example': 'domain' }))
  let left = broken
  // From there on the worker is gone: nothing of what it does arrives.
  const dying = (work: () => Promise<void>) => async () => {
    left -= 1
    if (left > 0) await work()
    else await new Promise(() => undefined)
  }
  const dead: Area = {
    ...area,
    set: (items) => dying(() => area.set(items))(),
    remove: (keys) => dying(() => area.remove(keys))(),
  }
  void contentIndex(dead).write(inForce('2'), async () => told({ 'new.example': 'domain' }))
  await new Promise((resume) => setTimeout(resume, 20))
  const next = contentIndex(area)
  await next.write(inForce('1'), async () => told({ 'old.example': 'domain' }))
  expect(toldIn(area)).toEqual({ 'old.example': 'domain' })
})

describe('a full store', () => {
  const many = told(
    Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`site-${n}.example`, 'domain'])),
  )

  it('takes what fits, says that it is full and is not filled at every start', async () => {
    const area = aStorageArea(60_000)
    const index = contentIndex(area)
    expect(await index.write(inForce('1'), async () => many)).toBe('storage-full')
    const there = Object.keys(toldIn(area)).length
    expect(there).toBeGreaterThan(0)
    expect(there).toBeLessThan(3_000)
    expect(await index.isOf(inForce('1'))).toBe('storage-full')
  })

  it('is filled up as soon as there is room and a list is tried', async () => {
    const area = aStorageArea(60_000)
    const index = contentIndex(area)
    await index.write(inForce('1'), async () => many)
    area.quota = 1_000_000
    expect(await index.write(inForce('1'), async () => many)).toBe('saved')
    expect(Object.keys(toldIn(area))).toHaveLength(3_000)
    expect(await index.isOf(inForce('1'))).toBe('saved')
  })

  it('keeps what it was told of a list that is in force', async () => {
    const area = aStorageArea(200)
    const index = contentIndex(area)
    await index.write(inForce('1'), async () => told({ 'a.example': 'domain' }))
    expect(await index.write(inForce('2'), async () => [...told({ 'a.example': 'domain' }), ...many])).toBe(
      'storage-full',
    )
    expect(toldIn(area)).toMatchObject({ 'a.example': 'domain' })
  })
})

it('knows the lists by name without their database', async () => {
  const area = aStorageArea()
  const rail = {
    id: 'one',
    name: { en: 'Rail watch' },
    number: 3,
    issued: '2026-11-20',
    expires: '2027-05-20',
  }
  await contentIndex(area).write({ stamp: '1', names: [rail] }, async () => [])
  expect(await contentIndex(area).names()).toEqual([rail])
  await area.set({ 'list-names': [{ id: 'one' }] })
  expect(await contentIndex(area).names()).toEqual([])
})
