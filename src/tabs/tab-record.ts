import * as v from 'valibot'
import { factsShape } from '../decode-facts.ts'
import type { FetchedDocument } from '../document-facts.ts'
import type { FrameFacts, PageFacts } from '../facts.ts'
import { documentsShape } from '../second-layer/decode-documents.ts'

/** Frames of one tab that are kept; a page with more forms in frames than this is not one a person signs. */
const FRAMES_KEPT = 12

/** Documents of one tab that are kept: one page asks for four, and a page that changes its links for a few more. */
const DOCUMENTS_KEPT = 8

/**
 * Milliseconds in which a frame may report before the page around it has said which document it is.
 * Later than that, facts without a known page are taken for those of the page before.
 */
const ORPHAN_GRACE = 15_000

/** The last facts of a tab. The assessment is not stored: it is made from these in a few milliseconds. */
export interface TabRecord {
  /** The document in the top frame, null until it has reported or answered. */
  instance: string | null
  frames: KeptFrame[]
  /** Linked documents that were opened while this document was in front. */
  documents: FetchedDocument[]
}

interface KeptFrame extends FrameFacts {
  /** Document of the top frame when these facts came, null if it had not answered. */
  under: string | null
  receivedAt: number
}

const recordShape: v.GenericSchema<unknown, TabRecord> = v.object({
  instance: v.nullable(v.string()),
  frames: v.array(
    v.object({
      frameId: v.number(),
      facts: factsShape,
      under: v.nullable(v.string()),
      receivedAt: v.number(),
    }),
  ),
  documents: documentsShape,
})

/** A stored record, or null where it is missing or from an older version. */
export function decodeTabRecord(raw: unknown): TabRecord | null {
  const result = v.safeParse(recordShape, raw)
  return result.success ? result.output : null
}

export const emptyRecord: TabRecord = { instance: null, frames: [], documents: [] }

/** The record once the top frame is known to hold the document `instance`: what belongs to others is dropped. */
export function under(record: TabRecord, instance: string, now: number): TabRecord {
  const frames = record.frames.flatMap((frame): KeptFrame[] => {
    if (frame.frameId === 0) return frame.facts.instance === instance ? [frame] : []
    if (frame.under === instance) return [frame]
    const orphan = frame.under === null && now - frame.receivedAt < ORPHAN_GRACE
    return orphan ? [{ ...frame, under: instance }] : []
  })
  return { instance, frames, documents: record.instance === instance ? record.documents : [] }
}

/** The record with one frame's newest facts. `top`: the document in the top frame, null if unknown. */
export function withFacts(
  record: TabRecord,
  arrived: { frameId: number; facts: PageFacts; top: string | null },
  now: number,
): TabRecord {
  const { frameId, facts } = arrived
  const top = frameId === 0 ? facts.instance : arrived.top
  const base = top === null ? record : under(record, top, now)
  const others = base.frames.filter((frame) => frame.frameId !== frameId)
  const frames = [...others, { frameId, facts, under: top, receivedAt: now }]
  frames.sort((a, b) => a.frameId - b.frameId)
  return { ...base, frames: frames.slice(0, FRAMES_KEPT) }
}

/** The record with documents that were just opened; a newer answer of an address replaces the older. */
export function withDocuments(record: TabRecord, opened: readonly FetchedDocument[]): TabRecord {
  const others = record.documents.filter(({ asked }) => opened.every((one) => one.asked !== asked))
  return { ...record, documents: [...others, ...opened].slice(-DOCUMENTS_KEPT) }
}
