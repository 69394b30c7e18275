import * as v from 'valibot'
import { fileLines, LineTooLong } from './file-lines.ts'
import { FORMAT, MAX_FILE, MAX_ROW, MAX_ROWS, readLine, SCHEMA } from './journal-file.ts'

/** Why a file is not taken at all. */
export type FileRefused = 'too-large' | 'not-ours' | 'newer' | 'incomplete' | 'unreadable'

/** A row as it stands in the file: nobody has looked at it yet. */
export interface RawRow {
  kind: string
  value: unknown
}

/**
 * Bytes of a file that another program wrote anew, on one line or on many more: it is read as one document, so it has
 * to stand in memory several times over.
 */
const MAX_REWRITTEN = 64_000_000

const headShape = v.object({ format: v.literal(FORMAT), schema: v.pipe(v.number(), v.integer()) })
const endShape = v.object({ rows: v.number() })
const rowShape = v.looseTuple([v.string(), v.unknown()])

/**
 * The rows of a file in their order; a row that is no row counts as one of kind ''. Where the file is not to be taken,
 * the last thing said is why: what came before must not be used then.
 */
export async function* readFile(file: Blob): AsyncGenerator<RawRow | FileRefused> {
  if (file.size > MAX_FILE) {
    yield 'too-large'
    return
  }
  try {
    yield* rowsOf(file)
  } catch (error) {
    yield error instanceof LineTooLong ? 'too-large' : 'unreadable'
  }
}

async function* rowsOf(file: Blob): AsyncGenerator<RawRow | FileRefused> {
  const lines = fileLines(file, MAX_ROW)
  const first = await lines.next()
  const head = first.done ? null : headOf(first.value)
  if (head === null) {
    await lines.return(undefined)
    yield* rewritten(file)
    return
  }
  if (head !== 'taken') {
    yield head
    return
  }
  let rows = 0
  for await (const line of lines) {
    const row = rowOf(line)
    if (row?.kind === 'end') {
      if (!endsAfter(row, rows)) yield 'incomplete'
      return
    }
    rows += 1
    if (rows > MAX_ROWS) {
      yield 'too-large'
      return
    }
    yield row ?? { kind: '', value: null }
  }
  yield 'incomplete'
}

/** What the first line says: null where it is no head of a file, or not all of one. */
function headOf(line: string): 'taken' | FileRefused | null {
  if (line.length > 1_000 || !line.trimEnd().endsWith('[')) return null
  const head = parsed(`${line}]}`)
  return head === undefined ? null : checked(head)
}

function checked(head: unknown): 'taken' | FileRefused {
  const result = v.safeParse(headShape, head)
  if (!result.success) return 'not-ours'
  return result.output.schema > SCHEMA ? 'newer' : 'taken'
}

function rowOf(line: string): RawRow | null {
  return asRow(parsed(line.trimEnd().replace(/,$/, '')))
}

function asRow(value: unknown): RawRow | null {
  const result = v.safeParse(rowShape, value)
  return result.success ? { kind: result.output[0], value: result.output[1] } : null
}

const endsAfter = ({ value }: RawRow, rows: number): boolean => v.is(endShape, value) && value.rows === rows

function parsed(line: string): unknown {
  try {
    return readLine(line)
  } catch {
    return undefined
  }
}

/** The same document, laid out by another program. */
async function* rewritten(file: Blob): AsyncGenerator<RawRow | FileRefused> {
  if (file.size > MAX_REWRITTEN) {
    yield 'not-ours'
    return
  }
  const whole = parsed(await file.text())
  const head = checked(whole)
  const rows: unknown =
    head === 'taken' && typeof whole === 'object' && whole !== null ? Reflect.get(whole, 'rows') : null
  if (!Array.isArray(rows)) {
    yield head === 'taken' ? 'not-ours' : head
    return
  }
  const last = asRow(rows.at(-1))
  if (last?.kind !== 'end' || !endsAfter(last, rows.length - 1)) {
    yield 'incomplete'
    return
  }
  for (const row of rows.slice(0, -1)) yield asRow(row) ?? { kind: '', value: null }
}
