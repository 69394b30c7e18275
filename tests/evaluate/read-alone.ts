import type { PageFacts } from '../../src/facts.ts'
import { readPage } from '../../src/reading/read-page.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { lexiconsFor } from '../lexicons.ts'

/** Reads a page without frames, with the lexicons that the background would load for it, and no browser to ask for its language. */
export function readAlone(facts: PageFacts): Reading {
  const frames = [{ frameId: 0, facts }]
  return readPage(frames, { lexicons: lexiconsFor(frames, null), detected: null })
}
