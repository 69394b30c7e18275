import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { decodeEntry } from '../list/decode-entry.ts'
import { decodeHead, decodeList } from '../list/decode-list.ts'
import type { Entry } from '../list/entry.ts'
import type { List } from '../list/list.ts'
import { problemInWords } from './problem-in-words.ts'

const EDITION = 'edition.json'
const ENTRIES = 'entries'

interface Problem {
  /** From the folder on, with forward slashes. */
  file: string
  /** Where in it, and what is wanted. */
  problem: string
}

export type ReadFolder = { ok: true; list: List } | { ok: false; problems: Problem[] }

/** A list as editors keep it: `edition.json`, and one file an entry in `entries/`. All of it is right, or none is taken. */
export function readFolder(folder: string): ReadFolder {
  const head = readRecord(path.join(folder, EDITION))
  const decodedHead = head.ok ? decodeHead(head.record) : { ok: false as const, problems: [head.problem] }
  const problems = decodedHead.ok ? [] : decodedHead.problems.map((problem) => ({ file: EDITION, problem }))
  const entries: Entry[] = []
  for (const name of entryFiles(folder)) {
    const file = `${ENTRIES}/${name}`
    const read = readEntry(path.join(folder, file), decodedHead.ok ? decodedHead.head : null)
    if (read.ok) entries.push(read.entry)
    const wrong = read.ok ? misnamed(name, read.entry) : read.problems
    problems.push(...wrong.map((problem) => ({ file, problem })))
  }
  if (entries.length === 0 && problems.length === 0)
    problems.push({ file: ENTRIES, problem: 'holds no entry' })
  if (!decodedHead.ok || problems.length > 0)
    return {
      ok: false,
      problems: problems.map(({ file, problem }) => ({ file, problem: problemInWords(problem) })),
    }
  return { ok: true, list: { ...decodedHead.head, entries } }
}

/** By name. What begins with a dot is the system's. */
function entryFiles(folder: string): string[] {
  const entries = path.join(folder, ENTRIES)
  if (!existsSync(entries)) return []
  return readdirSync(entries)
    .filter((name) => !name.startsWith('.'))
    .sort()
}

type ReadEntry = { ok: true; entry: Entry } | { ok: false; problems: string[] }

/** With the head, an entry's dates are held against the list's. */
function readEntry(file: string, head: unknown): ReadEntry {
  if (!file.endsWith('.json')) return { ok: false, problems: ['is no .json file, and would be left out'] }
  const read = readRecord(file)
  if (!read.ok) return { ok: false, problems: [read.problem] }
  const decoded = decodeEntry(read.record)
  if (!decoded.ok || head === null) return decoded
  const listed = decodeList(head, [read.record])
  if (listed.ok) return decoded
  return { ok: false, problems: listed.problems.map((problem) => problem.slice(decoded.entry.id.length + 2)) }
}

/** The name keeps ids apart and lets a person find the file. */
const misnamed = (name: string, { id }: Entry): string[] =>
  name === `${id}.json` ? [] : [`the file's name must be ${id}.json, after its first domain`]

type ReadRecord = { ok: true; record: unknown } | { ok: false; problem: string }

function readRecord(file: string): ReadRecord {
  if (!existsSync(file)) return { ok: false, problem: 'is missing' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch {
    return { ok: false, problem: 'cannot be read as UTF-8' }
  }
  try {
    return { ok: true, record: JSON.parse(text) }
  } catch (error) {
    return {
      ok: false,
      problem: `is no JSON: ${error instanceof Error ? placed(error.message, text) : error}`,
    }
  }
}

/** "at position 812" as a line. */
const placed = (message: string, text: string): string =>
  message.replace(/ in JSON at position (\d+).*$/s, (_, position) => {
    const lines = text.slice(0, Number(position)).split('\n')
    return ` (line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1})`
  })
