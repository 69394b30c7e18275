import { describe, expect, test, vi } from 'vitest'
import type { Assessment } from '../../src/assessment.ts'
import type { FetchedDocument } from '../../src/document-facts.ts'
import type { FrameFacts } from '../../src/facts.ts'
import type { ListState } from '../../src/list/list.ts'
import type { AssessAnswer, FrameStatus } from '../../src/messages.ts'
import { bareAssessment } from '../../src/tabs/bare-assessment.ts'
import type { KeptAnswer } from '../../src/tabs/kept-answer.ts'
import type { TabRecord } from '../../src/tabs/tab-record.ts'
import { tabWatch, type World } from '../../src/tabs/tab-watch.ts'
import { someFacts } from './some-facts.ts'

const lists: ListState[] = [
  {
    id: 'rail',
    name: { en: 'Rail watch' },
    number: 1,
    issued: '2026-11-21',
    expires: '2027-11-21',
    expired: false,
    trouble: null,
  },
]

/** A browser with one tab: what its frames answer, what is stored, what was drawn. */
function world(changes: Partial<World> = {}) {
  const stored = new Map<number, TabRecord>()
  const drawn: AssessAnswer[] = []
  const kept: KeptAnswer[] = []
  const assessed: FrameFacts[][] = []
  const opened: FetchedDocument[][] = []
  const base: World = {
    now: () => Date.parse('2026-11-21T13:02:10.000Z'),
    load: async (tabId) => stored.get(tabId) ?? null,
    save: async (tabId, record) => stored.set(tabId, record),
    keep: async (one) => kept.push(one),
    ask: async () => null,
    async assess(frames, documents): Promise<Assessment> {
      assessed.push(frames)
      opened.push(documents)
      const context = { notChecked: [], checkedAt: '2026-11-21T13:02:10.000Z', lists }
      const seen = frames.map(({ frameId, facts }) => `${frameId}:${facts.instance}`).join(' ')
      return { ...bareAssessment('quiet', { url: null, title: '' }, context), signature: seen }
    },
    hiddenHow: async () => ({ hidden: false }),
    draw: async (_tab, answer) => {
      drawn.push(answer)
    },
    address: async () => ({ url: 'https://petition.example/', title: 'Petition', mayRead: true }),
    lists: async () => lists,
  }
  return { world: { ...base, ...changes }, stored, drawn, kept, assessed, opened }
}

const status = (state: FrameStatus['state'], instance = 'document-1'): FrameStatus => ({ state, instance })

describe('facts arriving', () => {
  test('what was drawn is kept with its document, for a popup that comes before the background is awake', async () => {
    const { world: w, drawn, kept } = world()
    await tabWatch(w).take(7, 0, someFacts())
    expect(kept).toEqual([{ tabId: 7, instance: 'document-1', answer: drawn[0] }])
  })

  test('what a frame says before its page is known is not kept: nobody could tell whose it is', async () => {
    const { world: w, kept } = world()
    await tabWatch(w).take(7, 3, someFacts({ instance: 'frame-1' }))
    expect(kept).toEqual([])
  })

  test('facts of the top frame are drawn at once', async () => {
    const { world: w, drawn } = world()
    await tabWatch(w).take(7, 0, someFacts())
    expect(drawn.map((answer) => answer.assessment.signature)).toEqual(['0:document-1'])
  })

  test('a form in a frame is judged together with the page around it, which is asked to report', async () => {
    const asked: string[] = []
    const { world: w, drawn } = world({
      async ask(_tab, frame, question) {
        asked.push(`${frame} ${question}`)
        return status('nothing')
      },
    })
    const watch = tabWatch(w)
    await watch.take(7, 4, someFacts({ frame: 'child', instance: 'inner' }))
    await watch.take(7, 0, someFacts({ forms: [] }))
    expect(asked).toEqual(['0 report'])
    expect(drawn.at(-1)?.assessment.signature).toBe('0:document-1 4:inner')
  })

  test('a page whose script starts after that of its frame is asked again until it has told of itself', async () => {
    vi.useFakeTimers()
    const answers: (FrameStatus | null)[] = [null, null, status('nothing'), status('sent')]
    const asked: string[] = []
    const { world: w } = world({
      async ask(_tab, frame, question) {
        asked.push(`${frame} ${question}`)
        return answers.shift() ?? null
      },
    })
    await tabWatch(w).take(7, 4, someFacts({ frame: 'child', instance: 'inner' }))
    expect(asked).toHaveLength(1)
    await vi.runAllTimersAsync()
    expect(asked).toEqual(['0 report', '0 report', '0 report', '0 report'])
    vi.useRealTimers()
  })

  test('a popup that finds a frame without its page asks the page first', async () => {
    const { world: w, drawn } = world({
      async ask(tab, frame, question) {
        if (frame === 0 && question === 'report' && arrived) void watch.take(tab, 0, someFacts({ forms: [] }))
        return arrived ? status('sent') : null
      },
    })
    let arrived = false
    const watch = tabWatch(w)
    await watch.take(7, 4, someFacts({ frame: 'child', instance: 'inner' }))
    expect(drawn.at(-1)?.assessment.signature).toBe('4:inner')
    arrived = true
    expect((await watch.answer(7)).assessment.signature).toBe('0:document-1 4:inner')
  })

  test('a new document in the tab drops the facts of the one before, frames included', async () => {
    const { world: w, drawn } = world({ ask: async () => status('sent') })
    const watch = tabWatch(w)
    await watch.take(7, 0, someFacts())
    await watch.take(7, 4, someFacts({ frame: 'child', instance: 'inner' }))
    await watch.take(7, 0, someFacts({ instance: 'document-2' }))
    expect(drawn.at(-1)?.assessment.signature).toBe('0:document-2')
  })

  test('two frames that report at the same moment are both kept', async () => {
    const { world: w, drawn } = world({ ask: async () => status('sent') })
    const watch = tabWatch(w)
    await Promise.all([
      watch.take(7, 0, someFacts()),
      watch.take(7, 4, someFacts({ frame: 'child', instance: 'inner' })),
    ])
    expect(drawn.at(-1)?.assessment.signature).toBe('0:document-1 4:inner')
  })

  test('two tabs do not see each other', async () => {
    const { world: w, stored } = world()
    const watch = tabWatch(w)
    await watch.take(7, 0, someFacts({ url: 'https://one.example/' }))
    await watch.take(8, 0, someFacts({ url: 'https://two.example/' }))
    expect([stored.get(7), stored.get(8)].map((record) => record?.frames[0]?.facts.url)).toEqual([
      'https://one.example/',
      'https://two.example/',
    ])
  })
})

describe('answering the popup', () => {
  test('a worker that was killed answers from the stored facts', async () => {
    const { world: w } = world({ ask: async () => status('sent') })
    await tabWatch(w).take(7, 0, someFacts())
    const answer = await tabWatch(w).answer(7)
    expect(answer.assessment.signature).toBe('0:document-1')
  })

  test('when nothing is stored any more the page is asked to report again', async () => {
    const lost = world()
    const watch = tabWatch({
      ...lost.world,
      async ask(_tab, _frame, question) {
        if (question === 'report') void watch.take(7, 0, someFacts())
        return status('sent')
      },
    })
    const answer = await watch.answer(7)
    expect(answer.assessment.signature).toBe('0:document-1')
  })

  test('facts of an earlier document are never shown for the one in the tab', async () => {
    const { world: w } = world()
    await tabWatch(w).take(7, 0, someFacts())
    const later = { ...w, ask: async () => status('nothing', 'document-2') }
    const { assessment } = await tabWatch(later).answer(7)
    expect([assessment.level, assessment.signature]).toEqual(['quiet', 'quiet'])
  })

  test.each([
    ['document', 'blind', 'document'],
    ['too-large', 'blind', 'page-too-large'],
    ['reading', 'blind', 'still-reading'],
  ] as const)('a page in state "%s" gets its own words', async (state, level, reason) => {
    const { world: w } = world({ ask: async () => status(state) })
    const { assessment } = await tabWatch(w).answer(7)
    expect([assessment.level, assessment.notChecked]).toEqual([level, [reason]])
  })

  test('a quiet page is quiet, with its address', async () => {
    const { world: w } = world({ ask: async () => status('nothing') })
    const { assessment } = await tabWatch(w).answer(7)
    expect([assessment.level, assessment.host]).toEqual(['quiet', 'petition.example'])
  })

  test('a quiet page names the lists that were asked', async () => {
    const { world: w } = world({ ask: async () => status('nothing') })
    expect((await tabWatch(w).answer(7)).assessment.lists).toEqual(lists)
  })

  test('a tab in which no script answers says why', async () => {
    const { world: w } = world()
    const { assessment } = await tabWatch(w).answer(7)
    expect([assessment.level, assessment.notChecked]).toEqual(['blind', ['not-loaded']])
  })
})

describe('linked documents', () => {
  const fetched = (asked: string): FetchedDocument => ({
    outcome: 'not-found',
    asked,
    at: '2026-11-21T13:02:05.000Z',
    status: 404,
  })
  const [one, other] = [fetched('https://petition.example/a'), fetched('https://petition.example/b')]

  test('join the page that linked to them, one after the other', async () => {
    const { world: w, opened, stored } = world({ ask: async () => status('sent') })
    const watch = tabWatch(w)
    await watch.take(7, 0, someFacts())
    await Promise.all([watch.takeDocuments(7, [one]), watch.takeDocuments(7, [other])])
    expect(stored.get(7)?.documents).toEqual([one, other])
    expect(opened.at(-1)).toEqual([one, other])
  })

  test('asked for again replace the older answer', async () => {
    const { world: w, stored } = world({ ask: async () => status('sent') })
    const watch = tabWatch(w)
    await watch.take(7, 0, someFacts())
    await watch.takeDocuments(7, [one])
    const later = { ...one, at: '2026-11-21T13:09:00.000Z' }
    await watch.takeDocuments(7, [later])
    expect(stored.get(7)?.documents).toEqual([later])
  })

  test('stay while the page reports again, and go with it', async () => {
    let instance = 'document-1'
    const { world: w, opened } = world({ ask: async () => status('sent', instance) })
    const watch = tabWatch(w)
    await watch.take(7, 0, someFacts())
    await watch.takeDocuments(7, [one])
    await watch.take(7, 0, someFacts({ title: 'changed' }))
    expect(opened.at(-1)).toEqual([one])
    instance = 'document-2'
    await watch.take(7, 0, someFacts({ instance }))
    expect(opened.at(-1)).toEqual([])
  })

  test('of a page that has gone are not kept', async () => {
    const { world: w, stored } = world()
    await tabWatch(w).takeDocuments(7, [one])
    expect(stored.get(7)).toBeUndefined()
  })
})
