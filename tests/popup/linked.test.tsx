import { describe, expect, it, vi } from 'vitest'
import { assess } from '../../src/assessment.ts'
import type { LinkedDocument } from '../../src/linked-document.ts'
import type { AssessAnswer } from '../../src/messages.ts'
import { lists } from '../list/some-lists.ts'
import { ALL_ITEMS, aLegalNotice, aPolicy, said, unreadPolicy } from '../rules/linked-documents.ts'
import { aForm, aLink, aPage } from '../rules/readings.ts'
import { all, close, fr, open, press, text } from './mount.tsx'
import { type StubCalls, stubCalls } from './stub-calls.ts'

const link = aLink('near')

/** A petition with a policy link and nothing else, and what was read of what it links to. */
const judged = (documents: LinkedDocument[]) =>
  assess({
    page: aPage({ forms: [aForm({ policyLinks: [link] })], policyLinks: [link] }),
    listings: [],
    lists,
    notChecked: [],
    documents,
  })

const waiting = (linked: LinkedDocument): LinkedDocument => ({ ...linked, opened: null, reading: null })
const { linked } = fr.interface

/** The popup on a page whose documents come when the test lets them. */
function slowCalls(before: LinkedDocument[], after: LinkedDocument[]) {
  const taken: ((answer: AssessAnswer) => void)[] = []
  const ends: (() => void)[] = []
  const stub = stubCalls(judged(before))
  let done = false
  const answer = () => Promise.resolve({ assessment: judged(done ? after : before), hidden: false })
  const calls: StubCalls = {
    ...stub,
    assess: answer,
    openDocument: ({ href }, _url, take) => {
      stub.asked.push(`open ${href}`)
      taken.push(take)
      return new Promise((resolve) => ends.push(resolve))
    },
  }
  /** Answers what was asked for: the popup asks once it has painted, which on a busy machine takes its time. */
  const arrive = async () => {
    await vi.waitFor(() => expect(taken).not.toEqual([]))
    done = true
    for (const take of taken) take(await answer())
    for (const end of ends) end()
  }
  return { calls, arrive }
}

const section = () => all('section').find((one) => one.querySelector('.documents')) ?? null
const nextTop = () => section()?.nextElementSibling?.getBoundingClientRect().top

describe('linked documents', () => {
  it('are opened once each when the popup shows the page, and say so while they are on their way', async () => {
    const { calls } = slowCalls([waiting(aPolicy()), waiting(aLegalNotice())], [])
    await open(calls)
    await vi.waitFor(() =>
      expect(calls.asked.filter((one) => one.startsWith('open'))).toEqual([
        `open ${aPolicy().href}`,
        `open ${aLegalNotice().href}`,
      ]),
    )
    expect(section()?.textContent).toContain(linked.as.policy)
    expect(all('.documents [role="status"]').map((one) => one.textContent)).toEqual([
      linked.reading,
      linked.reading,
    ])
  })

  it.each([
    ['an incomplete policy', aPolicy({ notice: said('purposes') }), 'complete-policy', 'unmet'],
    ['a complete policy', aPolicy({ notice: said(...ALL_ITEMS) }), 'complete-policy', 'met'],
    ['a dead link', unreadPolicy({ outcome: 'not-found', status: 404 }), 'reachable-policy', 'unmet'],
    ['a closed door', unreadPolicy({ outcome: 'refused', status: 403 }), 'reachable-policy', 'unclear'],
  ] as const)(
    'bring their finding to its place, and nothing below it moves: %s',
    async (_, policy, rule, outcome) => {
      const { calls, arrive } = slowCalls([waiting(policy)], [policy])
      await open(calls)
      const before = nextTop()
      await arrive()
      await vi.waitFor(() => expect(section()?.textContent).toContain(fr.rules[rule]?.[outcome]))
      expect(before).toBeGreaterThan(0)
      expect(Math.abs((nextTop() ?? 0) - (before ?? 0))).toBeLessThanOrEqual(24)
      expect(text('.documents [role="status"]')).not.toBe(linked.reading)
    },
  )

  it('show what a policy says, with its words, and what was not found in it', async () => {
    const policy = aPolicy({ notice: said('purposes') })
    const { calls } = slowCalls([policy], [policy])
    await open(calls)
    const shown = section()?.textContent ?? ''
    expect(shown).toContain('… purposes …')
    expect(shown).toContain(linked.item.retention)
    expect(shown).toContain(policy.href)
  })

  it('are not opened on another organisation’s address before the person says so', async () => {
    const abroad = waiting(aPolicy({}, {}, { foreignHost: 'groupe.example' }))
    const { calls } = slowCalls([abroad], [])
    await open(calls)
    expect(calls.asked).not.toContain(`open ${abroad.href}`)
    expect(section()?.textContent).toContain(linked.elsewhere('groupe.example'))
    await press(linked.ask)
    await vi.waitFor(() => expect(calls.asked).toContain(`open ${abroad.href}`))
    expect(text('.documents [role="status"]')).toBe(linked.reading)
  })

  it('that could not be handed over are not “being read” for ever', async () => {
    const stub = stubCalls(judged([waiting(aPolicy())]))
    await open({ ...stub, openDocument: () => Promise.reject(new Error('no answer')) })
    await vi.waitFor(() => expect(text('.documents [role="status"]')).toBe(linked.notRead))
  })

  it('of a page are called off when the popup goes', async () => {
    const signals: AbortSignal[] = []
    const stub = stubCalls(judged([waiting(aPolicy())]))
    await open({
      ...stub,
      openDocument: (_linked, _url, _take, signal) => {
        signals.push(signal)
        return new Promise(() => undefined)
      },
    })
    await vi.waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([false]))
    close()
    await vi.waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true]))
  })

  it('say whom they name, in the words of the document, and make no finding of a party', async () => {
    const quote = 'Le responsable du traitement est le Mouvement X.'
    const heading = ''
    const reading = {
      controller: { name: 'Mouvement X', quote: { text: quote, heading } },
      publisher: { name: null, quote: { text: 'Édité par nos soins.', heading } },
    }
    const party = {
      party: 'fr-x',
      name: 'Mouvement X',
      quote,
      by: [{ kind: 'name', text: 'Mouvement X' }],
    } as const
    const naming = aPolicy(reading, {}, { partiesNamed: [{ ...party, by: [...party.by] }] })
    await open(slowCalls([naming], []).calls)
    const told = [...(section()?.querySelectorAll('.documents dl div') ?? [])].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent,
    ])
    expect(told.slice(0, 3)).toEqual([
      [linked.controller, 'Mouvement X'],
      [linked.publisher, 'Édité par nos soins.'],
      [linked.party('Mouvement X'), quote],
    ])
    const without = judged([{ ...naming, partiesNamed: [] }])
    expect({ ...judged([naming]), documents: [] }).toEqual({ ...without, documents: [] })
  })

  it('do not stand where a page links to none', async () => {
    const { calls } = slowCalls([], [])
    await open(calls)
    expect(section()).toBeNull()
  })
})
