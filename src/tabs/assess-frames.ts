import { type Assessment, assess } from '../assessment.ts'
import { findClues } from '../clues/find-clues.ts'
import { partiesNamedOpenly } from '../clues/parties-named-openly.ts'
import type { FetchedDocument } from '../document-facts.ts'
import type { FrameFacts, LinkFacts, Ref } from '../facts.ts'
import { hostOf } from '../hosts/host-of.ts'
import { identifierKey } from '../identifier.ts'
import { list } from '../list/entries.ts'
import { findListings, namesToLookUp, type PageHosts } from '../list/find-listings.ts'
import type { ListState } from '../list/list.ts'
import type { ListIndex } from '../list/list-index.ts'
import type { Listing } from '../list/listing.ts'
import { parties } from '../parties/parties.ts'
import { identifiersOf } from '../reading/identifiers.ts'
import { type ReadOptions, readPage } from '../reading/read-page.ts'
import { takesData } from '../reading/takes-data.ts'
import { withFrame } from '../reading/with-frame.ts'
import { documentsToRead } from '../second-layer/documents-to-read.ts'
import { linkedDocuments } from '../second-layer/linked-documents.ts'
import { readDocuments } from '../second-layer/read-documents.ts'
import { lapsedOn } from './lapsed-on.ts'

/** Characters that the browser gets to tell the language; more does not make it surer. */
const SAMPLE = 2_000

const isLapsed = lapsedOn(list)

/** The whole way from facts to assessment. Pure: equal facts on the same day give an equal assessment. */
export function assessFrames(
  frames: FrameFacts[],
  options: ReadOptions & {
    now: Date
    /** The lists that were asked, and what they have under the names and numbers that `keysToLookUp` gives. */
    lists: ListState[]
    index: ListIndex
    /** Linked documents that were opened, each with how it is to be read. */
    documents?: readonly (ReadOptions & { fetched: FetchedDocument })[]
  },
): Assessment {
  const page = readPage(frames, options)
  const { index, lists, now } = options
  const asking = new Set(page.forms.filter(takesData).map(({ ref }) => ref))
  const takes = (ref: Ref): boolean => asking.has(ref)
  const hosts = hostsOf(frames, takes)
  const listings = findListings(hosts, index, lists, now).map((one) => withPlace(one, frames, takes))
  const documents = linkedDocuments(documentsToRead(page), readDocuments(options.documents ?? []), page.host)
  const clues = findClues({
    frames,
    page,
    documents,
    parties,
    index,
    lists,
    isLapsed: (host) => isLapsed(host, now),
  })
  const named = partiesNamedOpenly(frames, page.host, parties, clues)
  return assess({
    page,
    listings,
    documents,
    clues,
    partiesNamedOpenly: named.openly,
    partiesPerhapsSeen: [...named.inFooter, ...named.perhapsPictured],
    lists,
    notChecked: [],
  })
}

/**
 * What has to be asked of a store of lists for these frames: the names of hosts, and account numbers. Of frames within
 * the page all that hold forms: which of those take data is read later.
 */
export const keysToLookUp = (frames: FrameFacts[]): string[] => [
  ...namesToLookUp(hostsOf(frames, () => true)),
  ...identifiersOf(frames).map(identifierKey),
]

/** The hosts that a tab shows: its page's own, and all that the frames send to, embed and link to. */
function hostsOf(frames: FrameFacts[], takes: (ref: Ref) => boolean): PageHosts {
  const all = frames.map(({ facts }) => facts)
  const page = frames.find(({ frameId }) => frameId === 0) ?? frames[0]
  return {
    host: hostOf(page?.facts.url ?? ''),
    targets: all.flatMap(({ forms }) =>
      forms.flatMap(({ target }) => [target.action ?? '', ...target.formActions].map(hostOf)),
    ),
    frames: [
      ...all.flatMap(({ embeds }) => embeds.map(({ src }) => hostOf(src))),
      ...frames.flatMap((frame) => formsInFrame(frame, takes).map(() => hostOf(frame.facts.url))),
    ],
    links: all.flatMap((facts) =>
      [...facts.links, ...facts.forms.flatMap(({ links }) => links)].map(linkHost),
    ),
  }
}

/**
 * Forms that a frame within the page asks for data with. Where a frame stands is known of few, of none within another
 * frame, and where it was authored to come from is not where it ends: what it reported itself is.
 */
function formsInFrame({ frameId, facts }: FrameFacts, takes: (ref: Ref) => boolean): { ref: Ref }[] {
  return frameId === 0 ? [] : withFrame(facts, frameId).forms.filter(({ ref }) => takes(ref))
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

/** A listing with the place on the page that leads to its host. */
function withPlace(listing: Listing, frames: FrameFacts[], takes: (ref: Ref) => boolean): Listing {
  for (const frame of frames) {
    const { frameId, facts } = frame
    const { forms, embeds, links } = withFrame(facts, frameId)
    const places = {
      page: [],
      target: forms.map(({ ref, target }) => ({ ref, hrefs: [target.action ?? '', ...target.formActions] })),
      frame: [
        ...embeds.map(({ ref, src }) => ({ ref, hrefs: [src] })),
        ...formsInFrame(frame, takes).map(({ ref }) => ({ ref, hrefs: [facts.url] })),
      ],
      link: [...links, ...forms.flatMap((form) => form.links)]
        .filter(({ hiddenBy }) => hiddenBy === null)
        .map(({ ref, href }) => ({ ref, hrefs: [href] })),
    }[listing.matched]
    const place = places.find(({ hrefs }) => hrefs.some((href) => hostOf(href) === listing.host))
    if (place) return { ...listing, ref: place.ref }
  }
  return listing
}

const linkHost = (link: LinkFacts): string => hostOf(link.href)
