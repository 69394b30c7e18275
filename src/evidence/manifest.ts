import * as v from 'valibot'

/** Changes when the meaning of a member does. */
export const BUNDLE_SCHEMA = 1

/** What a part of a bundle is. */
const PART_KINDS = [
  'letter',
  'record',
  'picture',
  'archive',
  'frame',
  'documents',
  'lists',
  'report',
] as const

export type PartKind = (typeof PART_KINDS)[number]

export interface PartEntry {
  /** As in the zip. */
  name: string
  /** MIME. */
  type: string
  bytes: number
  /** Lower-case hexadecimal. */
  sha256: string
  /** ISO 8601, UTC. */
  madeAt: string
  kind: PartKind
  /** One English sentence, for a reader who has only this file. */
  what: string
}

/** `manifest.json` of a bundle: names every part. It is itself named, with its hash, in `SHA256SUMS`. */
export interface Manifest {
  schema: typeof BUNDLE_SCHEMA
  about: string
  reference: string
  /** ISO 8601, UTC: when the person asked for the dossier. */
  createdAt: string
  /** IANA name of the zone in which times in letter and README are written. */
  timeZone: string
  page: { url: string; host: string; title: string; checkedAt: string }
  versions: { extension: string; browser: string }
  parts: PartEntry[]
  /** What could not be had, and why. */
  missing: { kind: PartKind; why: string }[]
}

export const MANIFEST = 'manifest.json'
export const CHECKSUMS = 'SHA256SUMS'
export const README = 'README.txt'

/** Parts of one bundle; the extension writes some ten. */
const PARTS_MAX = 60

const text = (characters: number) => v.pipe(v.string(), v.maxLength(characters))
const moment = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp())

const shape: v.GenericSchema<unknown, Manifest> = v.object({
  schema: v.literal(BUNDLE_SCHEMA),
  about: text(2_000),
  reference: text(60),
  createdAt: moment,
  timeZone: text(80),
  page: v.object({ url: text(20_000), host: text(500), title: text(20_000), checkedAt: moment }),
  versions: v.object({ extension: text(60), browser: text(200) }),
  parts: v.pipe(
    v.array(
      v.object({
        name: text(120),
        type: text(120),
        bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
        madeAt: moment,
        kind: v.picklist(PART_KINDS),
        what: text(500),
      }),
    ),
    v.maxLength(PARTS_MAX),
  ),
  missing: v.pipe(v.array(v.object({ kind: v.picklist(PART_KINDS), why: text(60) })), v.maxLength(PARTS_MAX)),
})

/** The manifest in these bytes, or null where they hold none of this schema. */
export function decodeManifest(json: string): Manifest | null {
  try {
    const result = v.safeParse(shape, JSON.parse(json))
    return result.success ? result.output : null
  } catch {
    return null
  }
}
