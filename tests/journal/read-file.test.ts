import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { decodeRow } from '../../src/journal/decode-row.ts'
import { fileLines, LineTooLong } from '../../src/journal/file-lines.ts'
import { FORMAT, lineOf, MAX_FILE, readLine, SCHEMA } from '../../src/journal/journal-file.ts'
import { type FileRefused, type RawRow, readFile } from '../../src/journal/read-file.ts'
import { aCapture, aDraft, aFile, someWork } from './a-file.ts'
import { anEntry } from './an-entry.ts'

async function read(file: Blob): Promise<{ rows: RawRow[]; refused: FileRefused | null }> {
  const rows: RawRow[] = []
  for await (const row of readFile(file)) {
    if (typeof row === 'string') return { rows, refused: row }
    rows.push(row)
  }
  return { rows, refused: null }
}
const refusal = async (content: BlobPart) => (await read(new Blob([content]))).refused

describe('a file of the journal', () => {
  const everything = [
    ['journal', anEntry()],
    ['drafts', aDraft('d1')],
    ['works', someWork('d1')],
    ['captures', aCapture('d1')],
    ['hidden', { host: 'a.example', signature: 's' }],
    ['settings', { markLinks: true, country: 'FR' }],
    ['list', { address: 'https://l.example/l.json', key: 'RW', name: '' }],
  ] as const

  it('is read as it was written, bytes as bytes', async () => {
    const { rows, refused } = await read(aFile(everything))
    expect(refused).toBeNull()
    expect(rows.map((row) => decodeRow(row))).toEqual(everything.map(([kind, value]) => ({ kind, value })))
  })

  it('has bytes in base64 as everybody writes it, of every length', () => {
    for (const length of [0, 1, 2, 3, 4, 5, 100, 255, 256]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 89 + length) % 256)
      const line = lineOf('captures', { bytes })
      expect(line).toContain(`"${Buffer.from(bytes).toString('base64')}"`)
      expect(readLine(line)).toEqual(['captures', { bytes }])
    }
  })

  it('is a JSON document to every other program', async () => {
    const whole = JSON.parse(await aFile(everything).text())
    expect(whole).toMatchObject({ format: FORMAT, schema: SCHEMA })
    expect(whole.rows).toHaveLength(everything.length + 1)
  })

  it('is read as well where another program has laid it out anew', async () => {
    const whole = JSON.parse(await aFile(everything).text())
    for (const text of [JSON.stringify(whole), JSON.stringify(whole, null, 2)]) {
      const { rows, refused } = await read(new Blob([text]))
      expect(refused).toBeNull()
      expect(rows.map((row) => decodeRow(row)?.kind)).toEqual(everything.map(([kind]) => kind))
    }
  })

  it('of a newer version is told from one that is not ours', async () => {
    expect((await read(aFile(everything, { head: { schema: SCHEMA + 1 } }))).refused).toBe('newer')
    expect((await read(aFile(everything, { head: { format: 'other' } }))).refused).toBe('not-ours')
    expect((await read(aFile(everything, { head: { schema: 'two' } }))).refused).toBe('not-ours')
    const newer = JSON.stringify({ format: FORMAT, schema: 99, entirely: 'different' }, null, 2)
    expect(await refusal(newer)).toBe('newer')
  })

  it.each<[string, BlobPart]>([
    ['nothing', ''],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0, 10, 10, 0])],
    ['a text', 'Dear reader,\nthis is a letter.\n'],
    ['another document', '{"rows":[]}'],
    ['an array', '[]'],
    ['a number', '7'],
    ['open brackets without end', '['.repeat(200_000)],
    ['no rows', JSON.stringify({ format: FORMAT, schema: 1 })],
  ])('is not %s', async (_, content) => {
    expect(await refusal(content)).toBe('not-ours')
  })

  it('that was cut off anywhere is refused', async () => {
    const text = await aFile(everything).text()
    const ends = [text.length - 10, text.length - 40, Math.floor(text.length / 2), text.indexOf('\n') + 1]
    for (const end of ends) {
      const { refused } = await read(new Blob([text.slice(0, end)]))
      expect(refused, `${end} of ${text.length}`).toBe('incomplete')
    }
  })

  it('that lost a row on the way is refused', async () => {
    const lines = (await aFile(everything).text()).split('\n')
    lines.splice(2, 1)
    expect(await refusal(lines.join('\n'))).toBe('incomplete')
  })

  it('larger than can be held is refused before it is read', async () => {
    const huge = new Blob(['x'])
    Object.defineProperty(huge, 'size', { value: MAX_FILE + 1 })
    Object.defineProperty(huge, 'stream', {
      value: () => {
        throw new Error('It was read')
      },
    })
    expect((await read(huge)).refused).toBe('too-large')
  })

  it('that the browser cannot read says so', async () => {
    const gone = new Blob(['x'])
    Object.defineProperty(gone, 'stream', {
      value: () =>
        new ReadableStream({
          pull() {
            throw new Error('NotReadableError')
          },
        }),
    })
    expect((await read(gone)).refused).toBe('unreadable')
  })
})

describe('a row', () => {
  it.each<[string, unknown]>([
    ['journal', { ...anEntry(), id: '../../x' }],
    ['journal', null],
    ['journal', '<script>'],
    ['drafts', { ...aDraft('d1'), id: 'a b' }],
    ['drafts', { ...aDraft('d1'), picture: { dataUrl: 'javascript:alert(1)', takenAt: 'x' } }],
    ['works', { ...someWork('d1'), answers: 'all' }],
    ['captures', { ...aCapture('d1'), archive: { kind: 'exe' } }],
    ['hidden', { host: 'a'.repeat(10_000), signature: '' }],
    ['settings', { markLinks: 'yes' }],
    ['list', { address: 'x'.repeat(100_000), key: '', name: '' }],
    ['identity', { firstName: 'x'.repeat(100_000) }],
    ['identity', 7],
    ['passwords', {}],
    ['__proto__', {}],
    ['', null],
  ])('of %s that is broken or hostile is no row: %o', (kind, value) => {
    expect(decodeRow({ kind, value })).toBeNull()
  })

  it('adds nothing to what it is not asked for', () => {
    const entry = JSON.parse(`{"__proto__":{"polluted":1},"more":2,${JSON.stringify(anEntry()).slice(1)}`)
    expect(decodeRow({ kind: 'journal', value: entry })).toEqual({ kind: 'journal', value: anEntry() })
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('that is no JSON counts as one that cannot be read, and the others are read', async () => {
    const text = (
      await aFile([
        ['journal', anEntry()],
        ['journal', anEntry({ id: 'd2' })],
      ]).text()
    ).split('\n')
    text[1] = '["journal",{broken'
    const { rows, refused } = await read(new Blob([text.join('\n')]))
    expect(refused).toBeNull()
    expect(rows.map((row) => decodeRow(row)?.kind ?? null)).toEqual([null, 'journal'])
  })
})

describe('lines', () => {
  const lines = async (parts: BlobPart[], max = 100) => {
    const found: string[] = []
    for await (const line of fileLines(new Blob(parts), max)) found.push(line)
    return found
  }

  it('are those of the file, also where a character is cut by what is read at once', async () => {
    expect(await lines(['a\nbé\n', '\nc'])).toEqual(['a', 'bé', '', 'c'])
    const long = 'é'.repeat(200_000)
    expect(await lines([`${long}\n${long}`], 1_000_000)).toEqual([long, long])
  })

  it('end the reading where one is too long', async () => {
    await expect(lines(['a\n', 'b'.repeat(101), '\nc'])).rejects.toThrow(LineTooLong)
    await expect(lines(['a\n', 'b'.repeat(101)])).rejects.toThrow(LineTooLong)
    expect(await lines(['b'.repeat(100)])).toHaveLength(1)
  })
})
