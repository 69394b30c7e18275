import { useEffect, useRef, useState } from 'preact/hooks'
import type { LinkedDocument } from '../linked-document.ts'
import type { AssessAnswer } from '../messages.ts'
import { toOpen } from '../second-layer/read-linked-document.ts'
import type { BackgroundCalls } from './background-calls.ts'

/** Milliseconds for which a complaint waits for documents that are on their way. */
const PATIENCE = 4_000

export interface Documents {
  /** Addresses of documents that are on their way. */
  reading: ReadonlySet<string>
  /** Opens one that stands on another organisation's address, because the person said so. */
  open(document: LinkedDocument): void
  /** Resolves when nothing is on its way any more, or when waiting is no longer worth it. */
  settled(): Promise<void>
}

/**
 * Opens what the page in front links to, once for each address, as soon as the popup shows the page; closing the popup
 * calls it off. `shown`: what the popup shows now; `take` gets what follows from each document.
 */
export function useDocuments(
  shown: AssessAnswer | null,
  calls: BackgroundCalls,
  take: (answer: AssessAnswer) => void,
): Documents {
  const [finished, setFinished] = useState<ReadonlySet<string>>(new Set())
  const [wished, setWished] = useState<ReadonlySet<string>>(new Set())
  const begun = useRef(new Set<string>())
  const life = useRef(new AbortController())
  const underWay = useRef(0)
  const running = useRef<Promise<unknown>[]>([])
  const documents = shown?.assessment.documents ?? []
  const url = shown?.assessment.url ?? ''
  const wanted = [
    ...toOpen(documents),
    ...documents.filter(({ opened, href }) => opened === null && wished.has(href)),
  ]

  useEffect(() => {
    for (const document of wanted) {
      const { href } = document
      if (begun.current.has(href)) continue
      begun.current.add(href)
      const { signal } = life.current
      const end = async () => {
        setFinished((before) => new Set([...before, href]))
        underWay.current -= 1
        // Two answers may overtake each other: the last one is asked for again.
        if (underWay.current > 0 || signal.aborted) return
        const last = await calls.assess().catch(() => null)
        if (last !== null && !signal.aborted) take(last)
      }
      underWay.current += 1
      running.current.push(calls.openDocument(document, url, take, signal).then(end, end))
    }
  })
  useEffect(() => () => life.current.abort(), [])

  return {
    reading: new Set(wanted.map(({ href }) => href).filter((href) => !finished.has(href))),
    open: ({ href }) => setWished((before) => new Set([...before, href])),
    settled: async () => {
      const late = new Promise((resolve) => setTimeout(resolve, PATIENCE))
      await Promise.race([Promise.all(running.current), late])
    },
  }
}
