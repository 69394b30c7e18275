import type { Assessment } from '../assessment.ts'
import type { FetchedDocument } from '../document-facts.ts'
import type { FrameFacts } from '../facts.ts'
import { textOf } from '../reading/language-of.ts'
import type { LexiconShelf } from '../reading/lexicon-shelf.ts'
import type { ReadOptions } from '../reading/read-page.ts'
import { sampleOfDocument } from '../second-layer/read-documents.ts'
import type { AskedLists } from '../subscriptions/ask-lists.ts'
import { assessFrames, keysToLookUp, sampleOf } from './assess-frames.ts'

export interface AssessWorld {
  now(): number
  shelf: LexiconShelf
  /** What the browser thinks a text's language is; null where it is not sure. */
  detect(text: string): Promise<string | null>
  /** What the lists have under these names and account numbers. */
  ask(keys: readonly string[]): Promise<AskedLists>
}

/** Gathers what judging a tab's frames takes: the lexicons of their languages, and what the lists have on them. */
export function assessTab({ now, shelf, detect, ask }: AssessWorld) {
  async function withLexicons(fetched: FetchedDocument): Promise<ReadOptions & { fetched: FetchedDocument }> {
    if (fetched.outcome !== 'read') return { fetched, lexicons: [], detected: null }
    const sample = sampleOfDocument(fetched.facts)
    const detected = await detect(sample)
    return { fetched, detected, lexicons: await shelf.for(sample, [fetched.facts.lang, detected]) }
  }

  return async (frames: FrameFacts[], opened: FetchedDocument[]): Promise<Assessment> => {
    const asking = ask(keysToLookUp(frames))
    const detected = await detect(sampleOf(frames))
    const pages = frames.map(({ facts }) => facts)
    const lexicons = await shelf.for(textOf(pages), [...pages.map(({ lang }) => lang), detected])
    const documents = await Promise.all(opened.map(withLexicons))
    return assessFrames(frames, {
      ...{ lexicons, detected, documents, now: new Date(now()) },
      ...(await asking),
    })
  }
}
