import { type Assessment, assess } from '../assessment.ts'
import type { FetchedDocument } from '../document-facts.ts'
import type { FrameFacts, LinkFacts } from '../facts.ts'
import { findListings, type PageHosts } from '../list/find-listings.ts'
import type { ListState } from '../list/list.ts'
import type { ListIndex } from '../list/list-index.ts'
import { hostOf } from '../reading/host-of.ts'
import { type ReadOptions, readPage } from '../reading/read-page.ts'
import { documentsToRead } from '../second-layer/documents-to-read.ts'
import { linkedDocuments } from '../second-layer/linked-documents.ts'
import { readDocuments } from '../second-layer/read-documents.ts'

/** Characters that the browser gets to tell the language; more does not make it surer. */
const SAMPLE = 2_000

/** The whole way from facts to assessment. Pure: equal facts on the same day give an equal assessment. */
export function assessFrames(
  frames: FrameFacts[],
  options: ReadOptions & {
    now: Date
    /** The lists that were asked, and what they have under the names that `hostsOf` gives. */
    lists: ListState[]
    index: ListIndex
    /** Linked documents that were opened, each with how it is to be read. */
    documents?: readonly (ReadOptions & { fetched: FetchedDocument })[]
  },
): Assessment {
  const page = readPage(frames, options)
  const listings = findListings(hostsOf(frames), options.index, options.lists, options.now)
  return assess({
    page,
    listings,
    documents: linkedDocuments(documentsToRead(page), readDocuments(options.documents ?? []), page.host),
    lists: options.lists,
    notChecked: [],
  })
}

/** The hosts that a tab shows: its page's own, and all that the frames send to, embed and link to. */
export function hostsOf(frames: FrameFacts[]): PageHosts {
  const all = frames.map(({ facts }) => facts)
  const page = frames.find(({ frameId }) => frameId === 0) ?? frames[0]
  return {
    host: hostOf(page?.facts.url ?? ''),
    targets: all.flatMap(({ forms }) =>
      forms.flatMap(({ target }) => [target.action ?? '', ...target.formActions].map(hostOf)),
    ),
    frames: all.flatMap(({ embeds }) => embeds.map(({ src }) => hostOf(src))),
    links: all.flatMap((facts) =>
      [...facts.links, ...facts.forms.flatMap(({ links }) => links)].map(linkHost),
    ),
  }
}

/** Text of the page by which its language can be told. */
export function sampleOf(frames: FrameFacts[]): string {
  const texts = frames.flatMap(({ facts }) => [
    facts.title,
    ...facts.headings,
    ...facts.forms.flatMap((form) => form.texts.map(({ text }) => text)),
    facts.footer,
  ])
  return texts.join(' ').slice(0, SAMPLE)
}

const linkHost = (link: LinkFacts): string => hostOf(link.href)
