import type { Draft } from '../complaint/draft.ts'
import type { Identity } from '../complaint/identity.ts'
import type { Work } from '../complaint/work.ts'
import type { Capture } from '../evidence/capture.ts'
import type { HiddenSite } from '../private-store.ts'
import type { Settings } from '../settings.ts'
import type { JournalEntry } from './journal-entry.ts'

/*
 * The file that holds everything: JSON, with each row on a line of its own, so that it can be written and read line by
 * line and never has to stand in memory as one text. Other programs read it as the JSON document that it is.
 *
 *     {"format":"before-you-sign-journal","schema":1,"exportedAt":"…","rows":[
 *     ["journal",{…}],
 *     ["end",{"rows":1}]
 *     ]}
 */

export const FORMAT = 'before-you-sign-journal'
/** Rises when an older version could no longer read what a newer one writes. */
export const SCHEMA = 1

/** Bytes of a file. What is read stays in memory until all of it can be stored in one transaction. */
export const MAX_FILE = 512_000_000
/** Bytes of one row: a page as it was is the largest, and base64 makes a third more of it. */
export const MAX_ROW = 128_000_000
/** Rows of a file: more than a person writes in a lifetime. */
export const MAX_ROWS = 100_000

/** A list that the person subscribed to: enough to subscribe again. */
export interface SubscribedList {
  address: string
  /** Public key, in minisign's text form. */
  key: string
  /** As the person calls it, '' for the list's own name. */
  name: string
}

/** What a row is and what it holds. */
export interface RowValues {
  journal: JournalEntry
  drafts: Draft
  works: Work
  captures: Capture
  hidden: HiddenSite
  settings: Settings
  list: SubscribedList
  identity: Identity
}

export type RowKind = keyof RowValues
export type Row = { [Kind in RowKind]: { kind: Kind; value: RowValues[Kind] } }[RowKind]

const BYTES = '$bytes'
const ALPHABET = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
const PADDING = 0x3d

/** One row as a line, without its end. */
export const lineOf = (kind: RowKind | 'end', value: unknown): string =>
  JSON.stringify([kind, value], (_, part: unknown) =>
    part instanceof Uint8Array ? { [BYTES]: base64(part) } : part,
  )

/** A line as what it says, bytes as bytes. Throws where it is no JSON. */
export const readLine = (line: string): unknown =>
  JSON.parse(line, (_, part: unknown) => {
    const text = typeof part === 'object' && part !== null ? Reflect.get(part, BYTES) : undefined
    return typeof text === 'string' ? bytesOf(text) : part
  })

/** By hand: `btoa` takes a text of single characters, and making that of megabytes takes ten times as long. */
function base64(bytes: Uint8Array): string {
  const whole = Math.ceil(bytes.length / 3)
  const text = new Uint8Array(whole * 4)
  for (let at = 0; at < whole; at += 1) {
    const bits = ((bytes[at * 3] ?? 0) << 16) | ((bytes[at * 3 + 1] ?? 0) << 8) | (bytes[at * 3 + 2] ?? 0)
    text[at * 4] = ALPHABET[bits >> 18] ?? 0
    text[at * 4 + 1] = ALPHABET[(bits >> 12) & 63] ?? 0
    text[at * 4 + 2] = ALPHABET[(bits >> 6) & 63] ?? 0
    text[at * 4 + 3] = ALPHABET[bits & 63] ?? 0
  }
  const missing = whole * 3 - bytes.length
  text.fill(PADDING, text.length - missing)
  return new TextDecoder().decode(text)
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
  return bytes
}
