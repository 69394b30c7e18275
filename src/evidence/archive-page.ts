import { withoutQuery } from '../outgoing/without-query.ts'
import { type FrameSource, pageSource } from '../page/injected/page-source.ts'
import { askFrames, frameSource } from './ask-frames.ts'
import type { ArchiveMissing, Capture, PageArchive } from './capture.ts'
import type { CapturingBrowser } from './capturing-browser.ts'
import { cleanMhtml } from './clean-mhtml.ts'
import { inertDocument } from './inert-document.ts'
import { isRefusal } from './is-refusal.ts'

/** Bytes of an archive with all its pictures: what is larger makes a bundle that no authority takes. */
const ARCHIVE_MAX = 12_000_000
/** Characters of one frame's document. */
const DOCUMENT_MAX = 6_000_000
/** Documents of frames kept beside the page's own. */
const FRAMES_MAX = 10

/**
 * Chromium hands over a file of its own and deletes it as soon as the worker has been told of it; on a busy machine, about
 * once in a hundred times, before the worker's hold on it has arrived, and reading it is a NotFoundError. Nothing brings
 * that file back, and the next one has its own chance: an attempt takes some 150 ms, so that five stay within the second.
 * Milliseconds between two, for a page that gave nothing for another reason.
 */
const ATTEMPTS = 5
const BETWEEN = 30

type Archived = Pick<Capture, 'archive' | 'archiveMissing'>

const missing = (why: ArchiveMissing): Archived => ({ archive: null, archiveMissing: why })

/** The page as it is now, without the values of its fields; or why not. */
export async function archivePage(
  browser: CapturingBrowser,
  tabId: number,
  { now, wait }: { now(): Date; wait(milliseconds: number): Promise<void> },
): Promise<Archived> {
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
    const archived = await attemptArchive(browser, tabId, now().toISOString())
    if (archived.archiveMissing !== 'failed') return archived
    await wait(BETWEEN)
  }
  return attemptArchive(browser, tabId, now().toISOString())
}

async function attemptArchive(browser: CapturingBrowser, tabId: number, takenAt: string): Promise<Archived> {
  try {
    const archive =
      browser.pageCapture === undefined
        ? await serialisedPage(browser, tabId, takenAt)
        : await mhtmlPage(browser.pageCapture, tabId, takenAt)
    return typeof archive === 'string' ? missing(archive) : { archive, archiveMissing: null }
  } catch (error) {
    return missing(isRefusal(error) ? 'not-allowed' : 'failed')
  }
}

async function mhtmlPage(
  pageCapture: NonNullable<CapturingBrowser['pageCapture']>,
  tabId: number,
  takenAt: string,
): Promise<PageArchive | ArchiveMissing> {
  const blob = await pageCapture.saveAsMHTML({ tabId })
  if (blob === undefined) return 'failed'
  if (blob.size > ARCHIVE_MAX) return 'too-large'
  // One character a byte: "latin1" of TextDecoder is windows-1252, which is not.
  const cleaned = cleanMhtml(bytesAsText(new Uint8Array(await blob.arrayBuffer())))
  if (cleaned === null) return 'failed'
  return { kind: 'mhtml', bytes: textAsBytes(cleaned), takenAt, frames: [] }
}

async function serialisedPage(
  browser: CapturingBrowser,
  tabId: number,
  takenAt: string,
): Promise<PageArchive | ArchiveMissing> {
  const target = { tabId, allFrames: true }
  const answers = await askFrames(browser, target, pageSource, [DOCUMENT_MAX], frameSource)
  const sources = answers.map(({ frameId, answer }) => ({ frameId, ...answer }))
  const top = sources.find(({ frameId }) => frameId === 0)
  if (top === undefined || top.html === '') return 'failed'
  if (top.html === null) return 'too-large'
  const encoder = new TextEncoder()
  const inert = (source: FrameSource) =>
    encoder.encode(inertDocument(source.html ?? '', placeOf(source), takenAt))
  const frames = sources
    .filter(({ frameId, html }) => frameId !== 0 && html)
    .slice(0, FRAMES_MAX)
    .map((source) => ({ url: placeOf(source), bytes: inert(source) }))
  const bytes = inert(top)
  const size = frames.reduce((sum, frame) => sum + frame.bytes.length, bytes.length)
  return size > ARCHIVE_MAX ? 'too-large' : { kind: 'html', bytes, takenAt, frames }
}

/** An address that is a document itself says nothing of where it is from, and would repeat it uncleaned. */
const placeOf = ({ url }: FrameSource): string => (/^data:/i.test(url) ? 'data:' : withoutQuery(url))

/** Arguments of one call of `fromCharCode`: below what any engine takes. */
const CHUNK = 8_192

function bytesAsText(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)))
  return parts.join('')
}

const textAsBytes = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}
