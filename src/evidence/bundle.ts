import { type Zippable, zipSync } from 'fflate'
import type { Sha256 } from '../complaint/attachments.ts'
import { writeChecksums } from './checksums.ts'
import { BUNDLE_SCHEMA, CHECKSUMS, MANIFEST, type Manifest, type PartEntry, README } from './manifest.ts'

/** A part before it is hashed. */
export interface Part extends Omit<PartEntry, 'bytes' | 'sha256'> {
  content: Uint8Array<ArrayBuffer>
}

export interface BundleInput extends Omit<Manifest, 'schema' | 'about' | 'parts'> {
  /** In the order in which they stand in the zip. */
  parts: readonly Part[]
  /** Text of README.txt. */
  readme: string
}

const ABOUT =
  'Evidence that a browser extension put together for a complaint or report about a web page. Each part is named with its size and SHA-256. The hashes show that nothing has changed since the bundle was made; they do not show who made it, nor that the page was so.'

/** Years that the dates of a zip can hold. */
const ZIP_YEARS = { first: 1980, last: 2099 }
/** Pictures and archives of pages are compressed already. */
const STORED = /^(?:image\/|application\/pdf)/

/**
 * The bundle as one zip. The same input gives the same bytes on every machine: fixed order, and the day of the dossier
 * as the date of every file. SHA256SUMS comes last and names all but itself.
 */
export async function bundle(input: BundleInput, sha256: Sha256): Promise<Uint8Array<ArrayBuffer>> {
  const { parts, readme, reference, createdAt, timeZone, page, versions, missing } = input
  const encoder = new TextEncoder()
  const entries = await Promise.all(
    parts.map(async ({ content, name, type, madeAt, kind, what }): Promise<PartEntry> => {
      return { name, type, bytes: content.length, sha256: await sha256(content), madeAt, kind, what }
    }),
  )
  const manifest: Manifest = {
    schema: BUNDLE_SCHEMA,
    about: ABOUT,
    reference,
    createdAt,
    timeZone,
    page,
    versions,
    parts: entries,
    missing,
  }
  const own = [
    { name: README, content: encoder.encode(readme) },
    { name: MANIFEST, content: encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`) },
  ]
  const sums = [
    ...entries.map(({ name, sha256: hash }) => ({ name, sha256: hash })),
    ...(await Promise.all(own.map(async ({ name, content }) => ({ name, sha256: await sha256(content) })))),
  ]
  const files: Zippable = {}
  const put = (name: string, content: Uint8Array<ArrayBuffer>, stored = false) => {
    files[name] = [content, { level: stored ? 0 : 6, mtime: zipDate(createdAt) }]
  }
  for (const { name, content, type } of parts) put(name, content, STORED.test(type))
  for (const { name, content } of own) put(name, content)
  put(CHECKSUMS, encoder.encode(writeChecksums(sums)))
  // In one go: fflate's other way starts workers from text, which the extension's policy forbids.
  return Uint8Array.from(zipSync(files))
}

/**
 * A zip's dates have no zone, and are written in that of the machine. Noon of the day in UTC is the same everywhere, also
 * on days on which an hour is left out.
 */
function zipDate(iso: string): Date {
  const moment = new Date(iso)
  const year = Math.min(ZIP_YEARS.last, Math.max(ZIP_YEARS.first, moment.getUTCFullYear()))
  return new Date(year, moment.getUTCMonth(), moment.getUTCDate(), 12)
}
