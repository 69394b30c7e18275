import type { FetchedDocument } from '../document-facts.ts'

const DOCUMENT_RECORD_SCHEMA = 1

/** Their queries often name the visitor. */
const ADDRESSES = new Set(['asked', 'url', 'href'])

/** Linked privacy policies and legal notices: address, moment, status, and the text where one came. */
export function documentRecord(documents: readonly FetchedDocument[]): string {
  const record = {
    schema: DOCUMENT_RECORD_SCHEMA,
    about:
      'Documents that the page links to, asked for without cookies when the popup was open. "asked" is the address as linked, "at" the moment of the answer, "blocks" the text in reading order. Queries and fragments of addresses are cut.',
    documents,
  }
  return JSON.stringify(
    record,
    (key, value: unknown) =>
      ADDRESSES.has(key) && typeof value === 'string' ? value.replace(/[?#].*$/s, '') : value,
    2,
  )
}
