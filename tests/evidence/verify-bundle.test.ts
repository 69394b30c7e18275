import { unzipSync, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeChecksums } from '../../src/evidence/checksums.ts'
import { type VerifiedBundle, verifyBundle } from '../../src/evidence/verify-bundle.ts'
import { aBundle, encode, sha256 } from './a-bundle.ts'

type Files = Record<string, Uint8Array>

const good = await aBundle()
const goodFiles = (): Files => unzipSync(good)
const packed = (files: Files): Uint8Array<ArrayBuffer> => Uint8Array.from(zipSync(files))
const verify = (file: Uint8Array<ArrayBuffer>) => verifyBundle(file, sha256)

async function verified(file: Uint8Array<ArrayBuffer>): Promise<VerifiedBundle> {
  const result = await verify(file)
  if (typeof result === 'string') throw new Error(`refused: ${result}`)
  return result
}

/** Names and states of what is not right. */
const wrong = async (files: Files) =>
  (await verified(packed(files))).files
    .filter(({ state }) => state !== 'right')
    .map(({ name, state }) => [name, state])

const RECORD = 'complaint-2026-11-21-z2t8pt.json'
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

describe('a bundle that nobody touched', () => {
  it('is right in every file', async () => {
    const { right, files, manifest } = await verified(good)
    expect(right).toBe(true)
    expect(files).toHaveLength(10)
    expect(manifest.reference).toBe('2026-11-21-z2t8pt')
  })

  it('is right again when another program has packed it', async () => {
    expect(await wrong(goodFiles())).toEqual([])
  })
})

describe('a bundle that was changed', () => {
  it.each(Object.keys(goodFiles()).filter((name) => name !== 'SHA256SUMS'))(
    'tells that one byte of %s is another one',
    async (name) => {
      const files = goodFiles()
      const content = Uint8Array.from(files[name] ?? [])
      // Within a text of the manifest, so that it still reads as one.
      const at = name === 'manifest.json' ? text(content).indexOf('Evidence that') : 3
      content[at] = (content[at] ?? 0) ^ 1
      expect(await wrong({ ...files, [name]: content })).toEqual([[name, 'changed']])
    },
  )

  it('tells a missing file, an added one, and one that manifest and checksums contradict', async () => {
    const files = goodFiles()
    delete files[RECORD]
    expect(await wrong(files)).toEqual([[RECORD, 'missing']])
    expect(await wrong({ ...goodFiles(), 'extra.txt': encode('x') })).toEqual([['extra.txt', 'unnamed']])
    const sums = text(goodFiles()['SHA256SUMS'])
    const changed = encode('{}')
    const lying = sums.replace(
      /^[0-9a-f]{64}(?= {2}complaint-2026-11-21-z2t8pt\.json$)/m,
      await sha256(changed),
    )
    expect(await wrong({ ...goodFiles(), [RECORD]: changed, SHA256SUMS: encode(lying) })).toEqual([
      [RECORD, 'contradicted'],
    ])
  })

  it('tells a file that only the checksums name, which the manifest leaves out', async () => {
    const added = encode('x')
    const sums =
      text(goodFiles()['SHA256SUMS']) + writeChecksums([{ name: 'x.txt', sha256: await sha256(added) }])
    expect(await wrong({ ...goodFiles(), 'x.txt': added, SHA256SUMS: encode(sums) })).toEqual([
      ['x.txt', 'contradicted'],
    ])
  })

  it('shows the bytes of each hash that is another one', async () => {
    const files = goodFiles()
    const { files: seen } = await verified(packed({ ...files, 'README.txt': encode('other') }))
    const readme = seen.find(({ name }) => name === 'README.txt')
    expect(readme?.found).toBe(await sha256(encode('other')))
    expect(readme?.sha256).toBe(await sha256(files['README.txt'] ?? encode('')))
  })
})

describe('a file that is no bundle', () => {
  const without = (name: string) => {
    const files = goodFiles()
    delete files[name]
    return packed(files)
  }
  const withManifest = (change: (manifest: Record<string, unknown>) => unknown) =>
    packed({
      ...goodFiles(),
      'manifest.json': encode(JSON.stringify(change(JSON.parse(text(goodFiles()['manifest.json']))))),
    })

  it.each<[string, () => Uint8Array<ArrayBuffer>]>([
    ['no-zip', () => encode('hello')],
    ['no-zip', () => new Uint8Array()],
    ['no-zip', () => good.slice(0, -3)],
    ['no-manifest', () => packed({ 'a.txt': encode('x') })],
    ['no-manifest', () => without('manifest.json')],
    ['no-checksums', () => without('SHA256SUMS')],
    ['broken-manifest', () => packed({ ...goodFiles(), 'manifest.json': encode('{"schema":1') })],
    ['broken-manifest', () => withManifest((manifest) => ({ ...manifest, schema: 2 }))],
    ['broken-manifest', () => withManifest((manifest) => ({ ...manifest, parts: 'none' }))],
    ['broken-manifest', () => withManifest(() => null)],
    ['broken-checksums', () => packed({ ...goodFiles(), SHA256SUMS: encode('abc  x\n') })],
    ['broken-checksums', () => packed({ ...goodFiles(), SHA256SUMS: encode(`${'0'.repeat(64)}  ../x\n`) })],
  ])('is refused with the word %s', async (word, file) => {
    expect(await verify(file())).toBe(word)
  })
})

/** A hand on the bytes of a zip with one entry: where its directory begins. */
function oneEntry(name: string, content: Uint8Array, level: 0 | 6 = 0) {
  const files: Zippable = { [name]: [content, { level, mtime: new Date(2026, 10, 21) }] }
  const file = Uint8Array.from(zipSync(files))
  const view = new DataView(file.buffer)
  const end = file.length - 22
  return { file, view, end, directory: view.getUint32(end + 16, true) }
}

/** Two local entries of which the directory of the second points to the first. */
function pointedTwice(): Uint8Array<ArrayBuffer> {
  const file = Uint8Array.from(zipSync({ 'a.txt': encode('same'), 'b.txt': encode('same') }, { level: 0 }))
  const view = new DataView(file.buffer)
  const directory = view.getUint32(file.length - 6, true)
  const second = directory + 46 + 5
  view.setUint32(second + 42, 0, true)
  return file
}

describe('a zip that means harm', () => {
  it.each<[string, string, () => Uint8Array<ArrayBuffer>]>([
    ['a path out of the folder', 'bad-name', () => packed({ '../evil.txt': encode('x') })],
    ['an absolute path', 'bad-name', () => packed({ '/etc/passwd': encode('x') })],
    ['a folder', 'bad-name', () => packed({ 'a/b.txt': encode('x') })],
    ['a path of Windows', 'bad-name', () => packed({ 'a\\b.txt': encode('x') })],
    ['a hidden file', 'bad-name', () => packed({ '.bashrc': encode('x') })],
    ['a name that reads backwards', 'bad-name', () => packed({ 'a\u202etxt.exe': encode('x') })],
    ['an endless name', 'bad-name', () => packed({ ['a'.repeat(60_000)]: encode('x') })],
    [
      'two files of one name',
      'twice',
      () => {
        const file = Uint8Array.from(
          zipSync({ 'a.txt': encode('one'), 'b.txt': encode('two') }, { level: 0 }),
        )
        for (let at = 0; at < file.length; at += 1)
          if (text(file.subarray(at, at + 5)) === 'b.txt') file[at] = 'a'.charCodeAt(0)
        return file
      },
    ],
    [
      'two names that some systems take for one',
      'twice',
      () => packed({ 'a.txt': encode('1'), 'A.TXT': encode('2') }),
    ],
    [
      'a bomb: a hundred megabytes of one byte',
      'too-large',
      () => packed({ 'a.txt': new Uint8Array(100_000_000) }),
    ],
    [
      'more than all parts may be together',
      'too-large',
      () => {
        const { file, view, directory } = oneEntry('a.txt', encode('x'))
        view.setUint32(directory + 24, 200_000_000, true)
        return file
      },
    ],
    [
      'a thousand files',
      'too-many',
      () => packed(Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`f${n}.txt`, encode('x')]))),
    ],
    [
      'encryption',
      'encrypted',
      () => {
        const { file, view, directory } = oneEntry('a.txt', encode('x'))
        view.setUint16(directory + 8, 1, true)
        return file
      },
    ],
    [
      'a way of packing that is not ours',
      'unknown-method',
      () => {
        const { file, view, directory } = oneEntry('a.txt', encode('x'))
        view.setUint16(directory + 10, 14, true)
        return file
      },
    ],
    [
      'two names for one file',
      'damaged',
      () => {
        const { file } = oneEntry('a.txt', encode('x'))
        file[30] = 'b'.charCodeAt(0)
        return file
      },
    ],
    ['files that share their bytes', 'overlapping', pointedTwice],
    [
      'something hidden before the directory',
      'damaged',
      () => {
        const { file, view, end, directory } = oneEntry('a.txt', encode('x'))
        const hidden = encode('hidden')
        const longer = new Uint8Array(file.length + hidden.length)
        longer.set(file.subarray(0, directory))
        longer.set(hidden, directory)
        view.setUint32(end + 16, directory + hidden.length, true)
        longer.set(file.subarray(directory), directory + hidden.length)
        return longer
      },
    ],
    [
      'a directory that ends too early',
      'damaged',
      () => {
        const { file, view, end } = oneEntry('a.txt', encode('x'))
        view.setUint16(end + 8, 2, true)
        view.setUint16(end + 10, 2, true)
        return file
      },
    ],
    [
      'an entry that points behind the end',
      'damaged',
      () => {
        const { file, view, directory } = oneEntry('a.txt', encode('x'))
        view.setUint32(directory + 42, 0x7fffffff, true)
        return file
      },
    ],
    ['more than sixty megabytes', 'too-large', () => new Uint8Array(60_000_001)],
  ])('is refused with a word of its own: %s → %s', async (_what, word, file) => {
    expect(await verify(file())).toBe(word)
  })

  it('that lies about a size is unpacked no further than it says, and told as damaged', async () => {
    const files = goodFiles()
    const bomb = new Uint8Array(900_000)
    const file = packed({ ...files, [RECORD]: bomb })
    const view = new DataView(file.buffer)
    for (let at = 0; at < file.length - 46; at += 1)
      if (
        view.getUint32(at, true) === 0x02014b50 &&
        text(file.subarray(at + 46, at + 46 + RECORD.length)) === RECORD
      )
        view.setUint32(at + 24, 10, true)
    const { files: seen, right } = await verified(file)
    expect(right).toBe(false)
    expect(seen.find(({ name }) => name === RECORD)).toMatchObject({ state: 'damaged', content: null })
  })

  it('whose packed bytes are damaged names the file', async () => {
    const file = packed(goodFiles())
    const view = new DataView(file.buffer)
    let data = -1
    for (let at = 0; at < file.length - 30; at += 1)
      if (
        view.getUint32(at, true) === 0x04034b50 &&
        text(file.subarray(at + 30, at + 30 + RECORD.length)) === RECORD
      )
        data = at + 30 + RECORD.length + view.getUint16(at + 28, true)
    file.fill(0xff, data + 20, data + 40)
    const { files: seen } = await verified(file)
    const state = seen.find(({ name }) => name === RECORD)?.state ?? ''
    expect(['damaged', 'changed']).toContain(state)
    expect(seen.filter((one) => one.state !== 'right')).toHaveLength(1)
  })

  it('of random bytes, or cut anywhere, never throws', async () => {
    let seed = 7
    const random = () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
      return seed
    }
    for (let round = 0; round < 60; round += 1) {
      const file = Uint8Array.from(good)
      for (let count = 0; count < 8; count += 1) file[random() % file.length] = random() & 0xff
      const result = await verify(round % 2 === 0 ? file : file.slice(0, random() % file.length))
      expect(typeof result === 'string' || typeof result.right === 'boolean').toBe(true)
    }
  })
})
