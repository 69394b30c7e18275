import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { RENEWAL_TROUBLES } from '../../src/list/list.ts'
import type { UpdateAnswer } from '../../src/subscriptions/list-messages.ts'
import { all, card, focused, open, own, press, pressAnyway, shared, text, unfold } from './mount.tsx'
import { bundled, fetching, offline, paused, subscribed } from './samples.ts'
import { stubCalls } from './stub-calls.ts'

const told = () => text('.list:last-of-type .told')
const vigie = () => card('Vigie des formulaires')

/** An update that ends when the test says so. */
function held() {
  let end: (answer: UpdateAnswer) => void = () => undefined
  const answer = new Promise<UpdateAnswer>((resolve) => {
    end = resolve
  })
  return {
    answer,
    end: (outcome: UpdateAnswer['outcome'], problems: string[] = []) => end({ outcome, problems }),
  }
}

describe('updating now', () => {
  it('shows how far it is and then which edition has come', async () => {
    const stub = stubCalls([bundled, subscribed()])
    const update = held()
    await open({ ...stub, update: () => update.answer })
    await press(own.update.act)
    expect(told()).toBe(own.update.underWay)
    stub.has.lists = [bundled, fetching]
    await vi.waitFor(() => expect(text('.progress')).toBe('Fetching the list: 120 kB of 400 kB (30%)'))
    stub.has.lists = [
      bundled,
      subscribed({ subscription: { progress: { phase: 'storing', done: 60, of: 120 } } }),
    ]
    await vi.waitFor(() => expect(text('.progress')).toBe('Storing the entries: 60 of 120 entries (50%)'))
    stub.has.lists = [bundled, subscribed({ head: { number: 15 } })]
    update.end('updated')
    await vi.waitFor(() => expect(told()).toBe('Updated to no. 15.'))
    expect(text('.list:last-of-type .facts')).toContain('no. 15 of')
    expect(document.querySelector('.progress')).toBeNull()
  })

  it('announces the outcome politely, and not every step', async () => {
    await open(stubCalls([fetching]))
    expect(document.querySelector('.list .told')?.getAttribute('role')).toBe('status')
    expect(document.querySelector('.progress')?.closest('[role=status], [aria-live]')).toBeNull()
  })

  it('says that there is nothing new', async () => {
    const stub = await open(stubCalls([subscribed()]))
    await press(own.update.act)
    await vi.waitFor(() => expect(told()).toBe('Nothing new.'))
    expect(stub.asked).toEqual(['update vigie'])
  })

  it.each(RENEWAL_TROUBLES)('says what went wrong and what stays in use: %s', async (outcome) => {
    const trouble = { what: outcome, since: '2026-11-25T10:00:00.000Z' }
    const stub = stubCalls([subscribed({ trouble })])
    await open({ ...stub, update: async () => ({ outcome, problems: [] }) })
    await press(own.update.act)
    await vi.waitFor(() =>
      expect(told()).toBe(
        `Not updated: ${shared.list.why[outcome]} The list of 22 November 2026 stays in use.`,
      ),
    )
    // Once is enough: the standing notice says the same.
    expect(document.querySelector('.notice')).toBeNull()
  })

  it('says which edition is in use and what stays silent, where the place for domains was full', async () => {
    const trouble = { what: 'index-full', since: '2026-11-25T10:00:00.000Z' } as const
    const stub = stubCalls([subscribed({ trouble })])
    await open({ ...stub, update: async () => ({ outcome: 'index-full', problems: [] }) })
    const words =
      'The list “Vigie des formulaires” of 22 November 2026 is in use, but there was not room for all of it: pages without a form may stay silent about links.'
    expect(text('.notice')).toBe(words)
    await press(own.update.act)
    await vi.waitFor(() => expect(told()).toBe(words))
    expect(told()).not.toContain('Not updated')
    expect(document.querySelector('.notice')).toBeNull()
  })

  it('keeps a notice about something else in view', async () => {
    const stub = stubCalls([offline])
    await open({ ...stub, update: async () => ({ outcome: 'bad-signature', problems: [] }) })
    await press(own.update.act)
    await vi.waitFor(() => expect(told()).toContain('signature'))
    expect(text('.notice')).toContain('no connection')
  })

  it('hands what is broken to the maintainer, folded', async () => {
    const problems = ['a.example: sources: needs a source', 'b.example: kind: is not known']
    const stub = stubCalls([subscribed()])
    await open({ ...stub, update: async () => ({ outcome: 'bad-entry', problems }) })
    await press(own.update.act)
    await vi.waitFor(() => expect(document.querySelector('.problems')).not.toBeNull())
    expect(document.querySelector('.problems')?.closest('details')?.open).toBe(false)
    await unfold('For the maintainer: 2 things to put right')
    expect(all('.problems li').map(({ textContent }) => textContent)).toEqual(problems)
  })

  it('says so where nobody answers', async () => {
    const stub = stubCalls([subscribed()])
    await open({ ...stub, update: () => Promise.reject(new Error('worker gone')) })
    await press(own.update.act)
    await vi.waitFor(() => expect(told()).toBe(own.update.noAnswer))
  })

  it('is not started twice, nor while one is under way from elsewhere, nor for a paused list', async () => {
    const update = held()
    const stub = stubCalls([subscribed()])
    let asked = 0
    await open({
      ...stub,
      update: () => {
        asked += 1
        return update.answer
      },
    })
    await press(own.update.act)
    pressAnyway(own.update.act)
    expect(asked).toBe(1)
    update.end('unchanged')
    await vi.waitFor(() => expect(told()).toBe(own.update.unchanged))
    stub.has.lists = [fetching]
    dispatchEvent(new Event('focus'))
    await vi.waitFor(() => expect(document.querySelector('.progress')).not.toBeNull())
    pressAnyway(own.update.act)
    stub.has.lists = [paused]
    dispatchEvent(new Event('focus'))
    await vi.waitFor(() => expect(text('.notice')).toBe(own.lists.paused))
    pressAnyway(own.update.act)
    await vi.waitFor(() => expect(told()).toBe(own.update.pausedNow))
    expect(asked).toBe(1)
  })
})

describe('pausing', () => {
  it('is one press, and one press takes it back; the focus stays where it is', async () => {
    const stub = await open(stubCalls([subscribed()]))
    await press(own.pause.pause)
    await vi.waitFor(() => expect(told()).toBe(own.pause.paused))
    expect(text('.notice')).toBe(own.lists.paused)
    expect(focused()).toBe(own.pause.resume)
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(told()).toBe(own.pause.resumed))
    expect(document.querySelector('.notice')).toBeNull()
    expect(stub.asked).toEqual(['pause vigie true', 'pause vigie false'])
  })

  it('breaks off an update that is under way', async () => {
    const update = held()
    const stub = stubCalls([subscribed()])
    await open({
      ...stub,
      update: () => update.answer,
      pause: async (id, on) => {
        await stub.pause(id, on)
        update.end('interrupted')
      },
    })
    await press(own.update.act)
    await press(own.pause.pause)
    await vi.waitFor(() => expect(text('.notice')).toBe(own.lists.paused))
    expect(stub.asked).toEqual(['pause vigie true'])
  })

  it('says so where it could not be stored', async () => {
    const stub = stubCalls([subscribed()])
    await open({ ...stub, pause: async () => undefined })
    await press(own.pause.pause)
    await vi.waitFor(() => expect(told()).toBe(own.pause.failed))
  })
})

describe('removing', () => {
  it('asks once more in place, with the focus on what changes nothing', async () => {
    const stub = await open(stubCalls([bundled, subscribed()]))
    await press(own.remove.act)
    expect(text('.question legend')).toBe(
      'Remove this list with its 120 entries? To have it back you need its address and key.',
    )
    expect(focused()).toBe(own.remove.keep)
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(focused()).toBe(own.remove.act))
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(focused()).toBe(own.remove.keep))
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(focused()).toBe(own.remove.act))
    expect(stub.asked).toEqual([])
  })

  it('takes the list away, says so, and puts the focus to the lists', async () => {
    const stub = await open(stubCalls([bundled, subscribed()]))
    await press(own.remove.act)
    await press(own.remove.confirm)
    await vi.waitFor(() => expect(all('.list')).toHaveLength(1))
    expect(stub.asked).toEqual(['remove vigie'])
    expect(text('.lists > .told')).toBe('Removed: “Vigie des formulaires”.')
    await vi.waitFor(() => expect(focused()).toBe(own.lists.heading))
  })

  it('says so where the list is still there', async () => {
    const stub = stubCalls([subscribed()])
    await open({ ...stub, remove: async () => undefined })
    await press(own.remove.act)
    await press(own.remove.confirm)
    await vi.waitFor(() => expect(told()).toBe(own.remove.failed))
  })
})

describe('the keyboard', () => {
  it('reaches everything in the order in which it is read, and the focus can be seen', async () => {
    await open(stubCalls([bundled, subscribed()]))
    const reached: string[] = []
    for (let count = 0; count < 40; count += 1) {
      await userEvent.keyboard('{Tab}')
      const { activeElement } = document
      if (activeElement === null || activeElement === document.body) break
      expect(getComputedStyle(activeElement).outlineStyle, activeElement.outerHTML).not.toBe('none')
      reached.push(
        (activeElement.matches('select') ? '' : activeElement.textContent) ||
          activeElement.closest('.field, .switch, .option')?.querySelector('label, .named, .option span')
            ?.textContent ||
          '',
      )
    }
    expect(reached).toEqual([
      own.warnings.choice.noted,
      own.interfaceLanguage.label,
      own.inPages.markLinks,
      own.erase.act,
      'Entries (29)',
      own.rules.heading,
      'Association Vigie',
      own.update.act,
      own.pause.pause,
      own.remove.act,
      'Entries (120)',
      own.rules.heading,
      own.origin.heading,
      own.subscribe.address.label,
      own.subscribe.key.label,
      own.subscribe.name.label,
      own.subscribe.act,
    ])
  })

  it('says of each button which list it is about', async () => {
    await open(stubCalls([subscribed()]))
    for (const button of vigie().querySelectorAll('button')) {
      const ids = button.getAttribute('aria-labelledby')?.split(' ') ?? []
      const name = ids.map((id) => document.getElementById(id)?.textContent).join(' ')
      expect(name).toBe(`${button.textContent} Vigie des formulaires`)
    }
  })
})
