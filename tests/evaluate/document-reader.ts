import type { DocumentFacts } from '../../src/document-facts.ts'
import { documentFacts } from '../../src/second-layer/document-facts.ts'

/** A day like any other: what the labels ask does not depend on it. */
const READ_AT = '2026-01-01T00:00:00.000Z'

/** The extension's own reading of a fetched source, for Chromium; null where it finds no text. */
export function readSource(source: string, mime: string, url: string, part: string): DocumentFacts | null {
  const read = documentFacts(source, { url, part, mime, readAt: READ_AT })
  return typeof read === 'string' ? null : read
}
