import type { Assessment, NotChecked } from '../assessment.ts'
import type { FetchedDocument } from '../document-facts.ts'
import type { FrameFacts, PageFacts } from '../facts.ts'
import type { ListState } from '../list/list.ts'
import type { AssessAnswer, FrameStatus } from '../messages.ts'
import { bareAssessment, type TabAddress } from './bare-assessment.ts'
import type { KeptAnswer } from './kept-answer.ts'
import { emptyRecord, type TabRecord, under, withDocuments, withFacts } from './tab-record.ts'
import { whyBlind } from './why-blind.ts'

/** Milliseconds that a popup waits for a page's facts before it says "still reading"; it then asks again. */
const WAIT_FOR_FACTS = 1_200
const POLL = 50
/**
 * Milliseconds after each of which the page around a frame is asked again: its script starts when the whole page has
 * loaded, and it can tell of the frame when that has its size; both may come after the frame has told of its form.
 */
const ASK_PAGE_AGAIN = [500, 1_500, 4_000]

/** What the room needs of the browser; the background hands it in, tests hand in their own. */
export interface World {
  now(): number
  load(tabId: number): Promise<TabRecord | null>
  save(tabId: number, record: TabRecord): Promise<unknown>
  /** Keeps the answer for a popup that comes before the background is awake. */
  keep(kept: KeptAnswer): Promise<unknown>
  /** Null where no content script answers. */
  ask(tabId: number, frameId: number, question: 'status' | 'report'): Promise<FrameStatus | null>
  assess(frames: FrameFacts[], documents: FetchedDocument[]): Promise<Assessment>
  hiddenHow(assessment: Assessment): Promise<Pick<AssessAnswer, 'hidden' | 'silenced'>>
  /** Shows the answer in badge and banner. */
  draw(tabId: number, answer: AssessAnswer): Promise<void>
  address(tabId: number): Promise<TabAddress & { mayRead: boolean }>
  lists(): Promise<ListState[]>
}

export interface TabWatch {
  /** Takes a frame's facts in and draws what follows from them. */
  take(tabId: number, frameId: number, facts: PageFacts): Promise<void>
  /** What can be said about a tab now. Never empty: a page that cannot be looked at says so. */
  answer(tabId: number): Promise<AssessAnswer>
  /** Takes in documents that a person's look at the tab has opened; what can be said with them. */
  takeDocuments(tabId: number, documents: FetchedDocument[]): Promise<AssessAnswer>
  /** What is known of the tab, without drawing it anew; null where nothing is. */
  assessmentOf(tabId: number): Promise<Assessment | null>
  /** The facts behind the last answer, for the complaint's evidence. */
  factsOf(tabId: number): Promise<FrameFacts[]>
  /** Linked documents that were opened while this document was in front. */
  documentsOf(tabId: number): Promise<FetchedDocument[]>
}

const delay = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds))

/** A form in a frame cannot be judged without the page around it. */
const lacksPage = ({ frames }: TabRecord): boolean =>
  frames.every(({ frameId }) => frameId !== 0) && frames.some(({ facts }) => facts.forms.length > 0)

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
    const assessment = await world.assess(record.frames, record.documents)
    const answer = { assessment, ...(await world.hiddenHow(assessment)) }
    const { instance } = record
    await Promise.all([
      world.draw(tabId, answer),
      // Of a document that is not known yet, nobody could tell later that it is still the one in front.
      instance === null ? null : world.keep({ tabId, instance, answer }),
    ])
    return answer
  }

  async function take(tabId: number, frameId: number, facts: PageFacts): Promise<void> {
    // A form in a frame is judged with the page around it, which may have had no reason to report by itself.
    const inFrame = frameId !== 0 && facts.forms.length > 0
    const top = frameId === 0 ? null : await world.ask(tabId, 0, inFrame ? 'report' : 'status')
    if (inFrame && top?.state !== 'sent') void askPageAgain(tabId)
    await inTurn(tabId, async () => {
      const before = (await world.load(tabId)) ?? emptyRecord
      const arrived = { frameId, facts, top: top?.instance ?? null }
      const record = withFacts(before, arrived, world.now())
      await world.save(tabId, record)
      await drawRecord(tabId, record)
    })
  }

  async function askPageAgain(tabId: number): Promise<void> {
    for (const pause of ASK_PAGE_AGAIN) {
      await delay(pause)
      const status = await world.ask(tabId, 0, 'report')
      if (status?.state === 'sent') return
    }
  }

  async function bare(tabId: number, level: 'quiet' | 'blind', reasons: NotChecked[]): Promise<AssessAnswer> {
    const checkedAt = new Date(world.now()).toISOString()
    const context = { notChecked: reasons, checkedAt, lists: await world.lists() }
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
    // The worker was killed or the session store was full: the page still knows. Or a frame came without its page.
    if (record === null ? status.state === 'sent' : lacksPage(record)) {
      const told = await world.ask(tabId, 0, 'report')
      const until = world.now() + WAIT_FOR_FACTS
      while (told?.state === 'sent' && (record === null || lacksPage(record)) && world.now() < until) {
        await delay(POLL)
        record = await current(tabId, status.instance)
      }
    }
    if (record !== null) return drawRecord(tabId, record)
    if (status.state === 'nothing') return bare(tabId, 'quiet', [])
    return bare(tabId, 'blind', ['still-reading'])
  }

  async function takeDocuments(tabId: number, documents: FetchedDocument[]): Promise<AssessAnswer> {
    const status = await world.ask(tabId, 0, 'status')
    await inTurn(tabId, async () => {
      const before = await world.load(tabId)
      // The page has gone in the meantime, and with it the reason to keep what it linked to.
      if (before === null || status === null) return
      await world.save(tabId, withDocuments(under(before, status.instance, world.now()), documents))
    })
    return answer(tabId)
  }

  async function assessmentOf(tabId: number): Promise<Assessment | null> {
    const record = await world.load(tabId)
    return record === null ? null : world.assess(record.frames, record.documents)
  }

  async function factsOf(tabId: number): Promise<FrameFacts[]> {
    const record = await world.load(tabId)
    return (record?.frames ?? []).map(({ frameId, facts }) => ({ frameId, facts }))
  }

  const documentsOf = async (tabId: number): Promise<FetchedDocument[]> =>
    (await world.load(tabId))?.documents ?? []

  return { take, answer, takeDocuments, assessmentOf, factsOf, documentsOf }
}
