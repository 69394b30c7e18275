import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ListsAnswer } from '../../src/subscriptions/list-messages.ts'
import { all, card, close, focused, open, own, press, shared, start, text, unfold } from './mount.tsx'
import { bundled, expired, fetching, KEY, long, offline, paused, subscribed } from './samples.ts'
import { stubCalls } from './stub-calls.ts'

const names = () => all('.list h3').map(({ textContent }) => textContent)
const facts = (within: Element) =>
  Object.fromEntries(
    [...within.querySelectorAll('.facts > div')].map((line) => [
      line.querySelector('dt')?.textContent,
      line.querySelector('dd')?.textContent,
    ]),
  )

afterEach(() => {
  vi.useRealTimers()
})

describe('the lists', () => {
  it('start with the one of the extension, which says that it is renewed with it and offers nothing to do', async () => {
    await open(stubCalls([bundled, subscribed()]))
    expect(names()).toEqual(['Before You Sign: sites tied to parties', 'Vigie des formulaires'])
    const first = card('Before You Sign: sites tied to parties')
    expect(first.textContent).toContain(own.lists.bundled)
    expect(first.querySelectorAll('button')).toHaveLength(0)
  })

  it('say which edition each is, how old, until when it is valid and when it was last verified', async () => {
    await open(stubCalls([subscribed()]))
    const vigie = card('Vigie des formulaires')
    expect(facts(vigie)).toEqual({
      Edition: 'no. 14 of 22 November 2026, issued 3 days ago',
      'Expires on': '22 May 2027',
      'Last verified': expect.stringMatching(/^25 Nov 2026, /),
    })
    expect(vigie.textContent).toContain('Entries (120)')
    const maintainer = vigie.querySelector<HTMLAnchorElement>('.by a')
    expect([maintainer?.textContent, maintainer?.href]).toEqual([
      'Association Vigie',
      'https://vigie.example/',
    ])
  })

  it('show criteria and where to write to, as links that do not tell where from', async () => {
    await open(stubCalls([subscribed()]))
    const vigie = card('Vigie des formulaires')
    await unfold(own.rules.heading, vigie)
    const links = [...vigie.querySelectorAll<HTMLAnchorElement>('.folded a')]
    expect(links.map(({ textContent, href, rel }) => [textContent, href, rel])).toEqual([
      ['https://vigie.example/criteres', 'https://vigie.example/criteres', 'noreferrer noopener'],
      ['https://vigie.example/proposer', 'https://vigie.example/proposer?via=liste', 'noreferrer noopener'],
      ['appels@vigie.example', 'mailto:appels@vigie.example', ''],
    ])
  })

  it('say so where a list names no criteria and no address', async () => {
    await open(stubCalls([subscribed({ head: { criteria: null, suggestions: null, appeals: null } })]))
    await unfold(own.rules.heading)
    expect(all('.folded dd').map(({ textContent }) => textContent)).toEqual(
      Array.from({ length: 3 }, () => own.rules.notNamed),
    )
  })

  it('tell the rules of the project’s own list in short, and where corrections go', async () => {
    await open(stubCalls())
    await unfold(own.rules.heading)
    expect(all('.own-rules li').map(({ textContent }) => textContent)).toEqual(own.rules.own)
    expect(text('.folded')).toContain(own.rules.ownRoute)
    expect(text('.folded')).not.toContain(own.rules.notNamed)
  })

  it('show address and keys in full, with the ids by which keys are compared', async () => {
    await open(stubCalls([long]))
    await unfold(own.origin.heading)
    const codes = all('code').map(({ textContent }) => textContent)
    expect(codes).toEqual([long.subscription?.address, KEY, KEY.replace('RWQH', 'RWQI')])
    expect(text('.folded')).toContain('Key id 4D8F3C2B1A090807')
    expect(text('.folded')).toContain(own.origin.nextKey)
  })

  it('keep the person’s name for a list, beside its own, marked with its language', async () => {
    await open(stubCalls([long]))
    expect(names()).toEqual(['Laliste'])
    const ownName = document.querySelector('.by bdi')
    expect([ownName?.textContent?.slice(0, 11), ownName?.getAttribute('lang')]).toEqual(['Verzeichnis', 'de'])
  })
})

describe('a list in trouble', () => {
  it('says since when it could not be renewed, why, and what is used instead', async () => {
    await open(stubCalls([offline]))
    expect(text('.notice')).toBe(
      'The list “Vigie des formulaires” could not be renewed since 23 November 2026: there was no connection. Its edition of 22 November 2026 is used.',
    )
    expect(facts(card('Vigie des formulaires'))).toHaveProperty(own.lists.tried)
  })

  it('says that it has expired and that its entries do not count', async () => {
    await open(stubCalls([expired]))
    expect(text('.notice')).toBe(shared.list.expired('Vigie des formulaires', '5 November 2026'))
    expect(text('.facts')).toContain('issued 10 months ago')
  })

  it('says that it is paused', async () => {
    await open(stubCalls([paused]))
    expect(text('.notice')).toBe(own.lists.paused)
  })
})

describe('a list that cannot be read', () => {
  it('is shown by its name where nothing else is left, and can be removed', async () => {
    const stub = stubCalls([bundled])
    stub.has.unread = [{ id: 'lost', name: { fr: 'Vigie perdue\u202e' } }]
    await open(stub)
    expect(names().at(-1)).toBe('Vigie perdue')
    expect(text('.notice')).toBe(own.lists.lost)
    await press(own.remove.act)
    await vi.waitFor(() => expect(focused()).toBe(own.remove.keep))
    await press(own.remove.confirm)
    await vi.waitFor(() => expect(text('.lists > .told')).toBe('Removed: “Vigie perdue”.'))
    expect(names()).toHaveLength(1)
    expect(stub.asked).toEqual(['remove lost'])
  })

  it('says so on its card where its head is still there, and has one card', async () => {
    const stub = stubCalls([bundled, subscribed()])
    stub.has.unread = [{ id: 'vigie', name: { fr: 'Vigie des formulaires' } }]
    await open(stub)
    expect(names()).toHaveLength(2)
    expect(card('Vigie des formulaires').querySelector('.notice')?.textContent).toBe(own.lists.lost)
  })
})

describe('the background', () => {
  it('is waited for, with a word and without an empty page', () => {
    start({ ...stubCalls(), lists: () => new Promise(() => undefined) })
    expect(text('.lists')).toContain(own.loading)
    expect(text('.options')).toContain(own.subscribe.heading)
  })

  it('that fails is named, and can be asked again', async () => {
    let broken = true
    const stub = stubCalls()
    start({
      ...stub,
      lists: () => (broken ? Promise.reject(new Error('no background')) : stub.lists()),
    })
    await vi.waitFor(() => expect(text('.lists [role=alert]')).toBe(own.unanswered.nothing))
    broken = false
    await press(own.unanswered.retry)
    await vi.waitFor(() => expect(names()).toHaveLength(1))
    expect(document.querySelector('.retry')).toBeNull()
  })

  it('that is late is named after four seconds, and its answer still taken', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const stub = stubCalls()
    let answer: (lists: ListsAnswer) => void = () => undefined
    const late = new Promise<ListsAnswer>((resolve) => {
      answer = resolve
    })
    start({ ...stub, lists: () => late })
    // The first drawing waits for nothing; asking begins with an effect.
    await vi.waitFor(() => expect(text('.lists')).toContain(own.loading))
    await vi.advanceTimersByTimeAsync(3_900)
    expect(document.querySelector('.lists .retry')).toBeNull()
    await vi.advanceTimersByTimeAsync(1_100)
    expect(text('.lists [role=alert]')).toBe(own.unanswered.nothing)
    answer(await stub.lists())
    await vi.advanceTimersByTimeAsync(50)
    expect(names()).toHaveLength(1)
    expect(document.querySelector('.lists .retry')).toBeNull()
  })

  it('that falls silent later leaves what it said last, marked as such', async () => {
    const stub = stubCalls([bundled, fetching])
    let broken = false
    await open({ ...stub, lists: () => (broken ? Promise.reject(new Error('gone')) : stub.lists()) })
    broken = true
    await vi.waitFor(() => expect(text('.lists [role=alert]')).toBe(own.unanswered.last))
    expect(names()).toHaveLength(2)
  })

  it('is asked about three times a second while a list is being fetched, and not otherwise', async () => {
    let asked = 0
    const stub = stubCalls([fetching])
    const lists = () => {
      asked += 1
      return stub.lists()
    }
    await open({ ...stub, lists })
    expect(text('.progress p')).toBe('Fetching the list: 120 kB of 400 kB (30%)')
    expect(document.querySelector('progress')?.position).toBeCloseTo(0.3)
    const before = asked
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    expect(asked - before).toBeGreaterThanOrEqual(2)
    expect(asked - before).toBeLessThanOrEqual(4)
    stub.has.lists = [subscribed()]
    await vi.waitFor(() => expect(document.querySelector('.progress')).toBeNull())
    const quiet = asked
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(asked).toBe(quiet)
  })

  it('is asked again when the person comes back to the window', async () => {
    const stub = await open(stubCalls([bundled]))
    stub.has.lists = [bundled, subscribed()]
    dispatchEvent(new Event('focus'))
    await vi.waitFor(() => expect(names()).toHaveLength(2))
    close()
  })
})

describe('a list that has gone meanwhile', () => {
  it('is named, and its card goes', async () => {
    const stub = await open(stubCalls([bundled, subscribed()]))
    stub.has.lists = [bundled]
    dispatchEvent(new Event('focus'))
    await vi.waitFor(() => expect(names()).toHaveLength(1))
    expect(text('.lists > .told')).toBe('“Vigie des formulaires” is no longer among your lists.')
  })

  it('has no entries any more, and says so', async () => {
    const stub = await open(stubCalls([subscribed()]))
    stub.has.entries['vigie'] = []
    await unfold(/^Entries \(/)
    await vi.waitFor(() => expect(text('.folded [role=status]')).toBe(own.entries.none('')))
  })
})
