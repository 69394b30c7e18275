import type { FetchedDocument } from '../document-facts.ts'
import type { DocumentToRead, LinkedDocument } from '../linked-document.ts'
import { type Fetching, fetchDocument } from './fetch-document.ts'

/** What is opened without a question: documents of this site that nobody has asked for yet. */
export const toOpen = (documents: readonly LinkedDocument[]): LinkedDocument[] =>
  documents.filter(({ opened, foreignHost }) => opened === null && foreignHost === null)

/** Opens one document that the page at `pageUrl` links to; null once the signal is aborted. */
export async function readLinkedDocument(
  { href }: DocumentToRead,
  pageUrl: string,
  world: Fetching,
  signal: AbortSignal,
): Promise<FetchedDocument | null> {
  const samePage = withoutFragment(href) === withoutFragment(pageUrl)
  try {
    return await fetchDocument({ href, samePage }, world, signal)
  } catch (failure) {
    // Being called off is no failure.
    if (signal.aborted) return null
    throw failure
  }
}

const withoutFragment = (address: string): string => address.replace(/#.*$/s, '')
