import type { Sha256 } from '../complaint/attachments.ts'
import { readChecksums } from './checksums.ts'
import { CHECKSUMS, decodeManifest, MANIFEST, type Manifest, README } from './manifest.ts'
import { unpack } from './unpack.ts'
import { type ZipRefusal, zipEntries } from './zip-entries.ts'

/** Why a file cannot be read as a bundle at all. */
export type BundleRefusal =
  | ZipRefusal
  | 'no-manifest'
  | 'broken-manifest'
  | 'no-checksums'
  | 'broken-checksums'

/** What came of one file: `unnamed` is in the zip and named nowhere, `missing` the other way round. */
export type FileState = 'right' | 'changed' | 'damaged' | 'missing' | 'unnamed' | 'contradicted'

export interface VerifiedFile {
  name: string
  state: FileState
  /** As named; '' where it is named nowhere. */
  sha256: string
  /** Of the bytes that are there; '' where there are none. */
  found: string
  /** Null where it is missing or damaged. */
  content: Uint8Array<ArrayBuffer> | null
}

export interface VerifiedBundle {
  manifest: Manifest
  /** In the order of the zip, then what is missing. */
  files: VerifiedFile[]
  /** Every file is there, named, and as it was when the bundle was made. */
  right: boolean
}

/**
 * Checks a bundle that somebody else may have made: the zip under limits, then each file against SHA256SUMS and the
 * manifest, which have to agree. Nothing of it is run or drawn here.
 */
export async function verifyBundle(
  file: Uint8Array<ArrayBuffer>,
  sha256: Sha256,
): Promise<VerifiedBundle | BundleRefusal> {
  const entries = zipEntries(file)
  if (typeof entries === 'string') return entries
  const contents = new Map(entries.map((entry) => [entry.name, unpack(entry)]))
  const textOf = (name: string) => {
    const content = contents.get(name)
    return content === undefined || content === null ? null : new TextDecoder().decode(content)
  }
  const manifestText = textOf(MANIFEST)
  if (manifestText === null) return contents.has(MANIFEST) ? 'damaged' : 'no-manifest'
  const manifest = decodeManifest(manifestText)
  if (manifest === null) return 'broken-manifest'
  const sumsText = textOf(CHECKSUMS)
  if (sumsText === null) return contents.has(CHECKSUMS) ? 'damaged' : 'no-checksums'
  const sums = readChecksums(sumsText)
  if (sums === null) return 'broken-checksums'

  const named = new Map(sums.map(({ name, sha256: hash }) => [name, hash]))
  const parts = new Map(manifest.parts.map((part) => [part.name, part]))
  const names = new Set([...contents.keys(), ...named.keys(), ...parts.keys(), MANIFEST, README])
  names.delete(CHECKSUMS)
  const files = await Promise.all(
    [...names].map(async (name): Promise<VerifiedFile> => {
      const content = contents.get(name) ?? null
      const found = content === null ? '' : await sha256(content)
      const part = parts.get(name)
      const hash = named.get(name)
      const stated = { name, sha256: hash ?? part?.sha256 ?? '', found, content }
      if (!contents.has(name)) return { ...stated, state: 'missing' }
      if (content === null) return { ...stated, state: 'damaged' }
      if (hash === undefined && part === undefined) return { ...stated, state: 'unnamed' }
      const partly = hash === undefined || (part === undefined && name !== MANIFEST && name !== README)
      if (partly || (part !== undefined && part.sha256 !== hash)) return { ...stated, state: 'contradicted' }
      if (hash !== found || (part !== undefined && part.bytes !== content.length))
        return { ...stated, state: 'changed' }
      return { ...stated, state: 'right' }
    }),
  )
  const twice = parts.size !== manifest.parts.length
  return { manifest, files, right: !twice && files.every(({ state }) => state === 'right') }
}
