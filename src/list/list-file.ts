import * as v from 'valibot'
import { decodeHead, decodeList } from './decode-list.ts'
import type { List } from './list.ts'

/**
 * Bytes of a list. A sourced entry takes about 4,000, so this is some 1,000 of them, far more than editors can keep
 * reviewed; and few enough to load, hash and decode in a worker at once, and to store in one go.
 */
export const MAX_LIST_BYTES = 4_000_000

export type DecodedListFile =
  | { ok: true; list: List }
  | { ok: false; trouble: 'too-large' | 'not-a-list' | 'bad-entry'; problems: string[] }

const listFile = v.looseObject({ entries: v.array(v.unknown()) })

/**
 * A list file's bytes, after their signature was verified. All or nothing: an entry that is not understood refuses
 * the file. The problems say where, in words for the list's maintainer.
 */
export function decodeListFile(bytes: Uint8Array, most = MAX_LIST_BYTES): DecodedListFile {
  if (bytes.length > most) {
    const problem = `list: is ${bytes.length} bytes long, and may be ${most}`
    return { ok: false, trouble: 'too-large', problems: [problem] }
  }
  const text = textOf(bytes)
  if (text === null) return notAList(['list: is not UTF-8'])
  const parsed = v.safeParse(listFile, parsedJson(text))
  if (!parsed.success) return notAList(['list: is not a JSON object with "entries"'])
  const { entries, ...head } = parsed.output
  const decodedHead = decodeHead(head)
  if (!decodedHead.ok) return notAList(decodedHead.problems)
  const decoded = decodeList(head, entries)
  return decoded.ok ? decoded : { ok: false, trouble: 'bad-entry', problems: decoded.problems }
}

const notAList = (problems: string[]): DecodedListFile => ({ ok: false, trouble: 'not-a-list', problems })

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
