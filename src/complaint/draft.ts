import * as v from 'valibot'
import type { Assessment } from '../assessment.ts'
import { factsShape } from '../decode-facts.ts'
import type { FrameFacts } from '../facts.ts'
import { assessmentShape } from './assessment-shape.ts'

/** Why there is no picture of the tab. */
export type PictureMissing = 'not-allowed' | 'failed' | 'too-large'

/** The visible part of the tab as the browser took it at the click. */
interface Picture {
  /** `data:image/png` or `data:image/jpeg`, base64. */
  dataUrl: string
  /** ISO 8601. */
  takenAt: string
}

/** What was on the screen when the person asked for a complaint. Nothing the person typed, no identity. */
export interface Draft {
  id: string
  /** ISO 8601. */
  createdAt: string
  assessment: Assessment
  facts: FrameFacts[]
  picture: Picture | null
  /** Null where there is a picture. */
  pictureMissing: PictureMissing | null
  /** `browser`: name and version as a person would say them, e.g. "Firefox 142.0". */
  versions: { extension: string; browser: string }
}

const draftShape: v.GenericSchema<unknown, Draft> = v.object({
  id: v.string(),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  assessment: assessmentShape,
  facts: v.array(v.object({ frameId: v.number(), facts: factsShape })),
  picture: v.nullable(
    v.object({
      dataUrl: v.pipe(v.string(), v.regex(/^data:image\/(?:png|jpeg);base64,/)),
      takenAt: v.pipe(v.string(), v.isoTimestamp()),
    }),
  ),
  pictureMissing: v.nullable(v.picklist(['not-allowed', 'failed', 'too-large'] satisfies PictureMissing[])),
  versions: v.object({ extension: v.string(), browser: v.string() }),
})

/** A stored draft, or null where it is missing, damaged or of another version. */
export function decodeDraft(raw: unknown): Draft | null {
  const result = v.safeParse(draftShape, raw)
  return result.success ? result.output : null
}
