import type { List } from '../list/list.ts'
import { decodeListFile } from '../list/list-file.ts'
import { problemInWords } from './problem-in-words.ts'

export type AcceptedList = { ok: true; list: List } | { ok: false; problems: string[] }

/** A list file as a subscriber's browser takes it or refuses it, apart from its signature and dates. */
export function acceptList(bytes: Uint8Array): AcceptedList {
  const decoded = decodeListFile(bytes)
  return decoded.ok ? decoded : { ok: false, problems: decoded.problems.map(problemInWords) }
}
