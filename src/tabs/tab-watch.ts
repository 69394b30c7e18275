import type { Assessment, NotChecked } from '../assessment.ts'
import type { FrameFacts, PageFacts } from '../facts.ts'
import type { AssessAnswer, FrameStatus } from '../messages.ts'
import { bareAssessment, type TabAddress } from './bare-assessment.ts'
import { emptyRecord, type TabRecord, under, withFacts } from './tab-record.ts'
import { whyBlind } from './why-blind.ts'

/** Milliseconds that a popup waits for a page's facts before it says "still reading"; it then asks again. */
const WAIT_FOR_FACTS = 1_200

/** What the room needs of the browser; the background hands it in, tests hand in their own. */
export interface World {
  now(): number
  load(tabId: number): Promise<TabRecord | null>
  save(tabId: number, record: TabRecord): Promise<unknown>
  /** Null where no content script answers. */
  ask(tabId: number, frameId: number, question: 'status' | 'report'): Promise<FrameStatus | null>
  assess(frames: FrameFacts[]): Promise<Assessment>
  isHidden(assessment: Assessment): Promise<boolean>
  /** Shows the answer in badge and banner. */
  draw(tabId: number, answer: AssessAnswer): Promise<void>
  address(tabId: number): Promise<TabAddress & { mayRead: boolean }>
  list: { number: number; issued: string }
}

export interface TabWatch {
  /** Takes a frame's facts in and draws what follows from them. */
  take(tabId: number, frameId: number, facts: PageFacts): Promise<void>
  /** What can be said about a tab now. Never empty: a page that cannot be looked at says so. */
  answer(tabId: number): Promise<AssessAnswer>
  /** The facts behind the last answer, for the complaint's evidence. */
  factsOf(tabId: number): Promise<FrameFacts[]>
}

/** Keeps every tab's facts in order. Holds no state of its own that a killed worker would lose. */
export function tabWatch(world: World): TabWatch {
  const queues = new Map<number, Promise<void>>()

  /** One change of a tab's record after the other: two frames report at the same moment. */
  function inTurn(tabId: number, change: () => Promise<void>): Promise<void> {
    const turn = (queues.get(tabId) ?? Promise.resolve()).then(change, change)
    queues.set(tabId, turn)
    const done = () => {
      if (queues.get(tabId) === turn) queues.delete(tabId)
    }
    turn.then(done, done)
    return turn
  }

  async function drawRecord(tabId: number, record: TabRecord): Promise<AssessAnswer> {
    const assessment = await world.assess(record.frames)
    const answer = { assessment, hidden: await world.isHidden(assessment) }
    await world.draw(tabId, answer)
    return answer
  }

  async function take(tabId: number, frameId: number, facts: PageFacts): Promise<void> {
    // A form in a frame is judged with the page around it, which may have had no reason to report by itself.
    const top = frameId === 0 ? null : await world.ask(tabId, 0, facts.forms.length > 0 ? 'report' : 'status')
    await inTurn(tabId, async () => {
      const before = (await world.load(tabId)) ?? emptyRecord
      const arrived = { frameId, facts, top: top?.instance ?? null }
      const record = withFacts(before, arrived, world.now())
      await world.save(tabId, record)
      await drawRecord(tabId, record)
    })
  }

  async function bare(tabId: number, level: 'quiet' | 'blind', reasons: NotChecked[]): Promise<AssessAnswer> {
    const checkedAt = new Date(world.now()).toISOString()
    const context = { notChecked: reasons, checkedAt, list: world.list }
    return {
      assessment: bareAssessment(level, await world.address(tabId), context),
      hidden: false,
    }
  }

  /** The record, if it belongs to the document that is in the tab now. */
  async function current(tabId: number, instance: string): Promise<TabRecord | null> {
    const record = await world.load(tabId)
    const kept = record === null ? null : under(record, instance, world.now())
    return kept !== null && kept.frames.length > 0 ? kept : null
  }

  async function answer(tabId: number): Promise<AssessAnswer> {
    const status = await world.ask(tabId, 0, 'status')
    if (status === null) {
      const { url, mayRead } = await world.address(tabId)
      return bare(tabId, 'blind', [whyBlind(url, mayRead)])
    }
    if (status.state === 'document') return bare(tabId, 'blind', ['document'])
    if (status.state === 'too-large') return bare(tabId, 'blind', ['page-too-large'])
    let record = await current(tabId, status.instance)
    if (record === null && status.state === 'sent') {
      // The worker was killed or the session store was full: the page still knows.
      await world.ask(tabId, 0, 'report')
      const until = world.now() + WAIT_FOR_FACTS
      while (record === null && world.now() < until) {
        await new Promise((resume) => setTimeout(resume, 50))
        record = await current(tabId, status.instance)
      }
    }
    if (record !== null) return drawRecord(tabId, record)
    if (status.state === 'nothing') return bare(tabId, 'quiet', [])
    return bare(tabId, 'blind', ['still-reading'])
  }

  async function factsOf(tabId: number): Promise<FrameFacts[]> {
    const record = await world.load(tabId)
    return (record?.frames ?? []).map(({ frameId, facts }) => ({ frameId, facts }))
  }

  return { take, answer, factsOf }
}
