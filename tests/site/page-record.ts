import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { STANDINGS } from '../../src/list/listing.ts'

/** The folder with the re-created pages, one folder a host. */
export const PAGES = path.resolve(import.meta.dirname, '../pages')

const levels = v.picklist(['listed', 'missing', 'unclear', 'informed', 'quiet', 'blind'])

const outcomes = v.picklist(['met', 'unmet', 'unclear', 'inapplicable'])

const recordShape = v.strictObject({
  /** The address under which the page is visited. */
  url: v.pipe(v.string(), v.url()),
  /** Below `tests/pages`, or null where the server makes the page. */
  file: v.nullable(v.string()),
  /** What is re-created, for people who read the list. */
  title: v.string(),
  /** The letter of the pattern in the research on party-run sites. */
  pattern: v.optional(v.string()),
  level: levels,
  /** Levels that are right as well, where it depends on how fast the machine is. */
  alsoRight: v.optional(v.array(levels)),
  /** Rule id → outcome that a correct reading must have. Rules not named here are not asserted. */
  findings: v.record(v.string(), outcomes),
  listings: v.array(
    v.strictObject({
      domain: v.string(),
      standing: v.picklist(STANDINGS),
      matched: v.picklist(['page', 'target', 'frame', 'link']),
    }),
  ),
  notChecked: v.optional(v.array(v.string())),
  /** Selectors of what a person clicks, in order, before the reading counts. */
  click: v.optional(v.array(v.string())),
  /** The form comes by itself some time after the page. */
  late: v.optional(v.boolean()),
  /** What is right once the linked documents were read, where that differs; findings not named here stay. */
  withDocuments: v.optional(v.strictObject({ level: levels, findings: v.record(v.string(), outcomes) })),
  /** From this day on the sources of its list entry are too old to speak in the present. */
  afterwards: v.optional(v.strictObject({ from: v.pipe(v.string(), v.isoDate()), level: levels })),
  /** Why this is the correct reading. */
  why: v.string(),
})

export type PageRecord = v.InferOutput<typeof recordShape>

/** What a correct reading says on that day (ISO): entries of the list grow old. */
function expectedOn(record: PageRecord, day: string): PageRecord {
  if (!record.afterwards || day < record.afterwards.from) return record
  const listings = record.listings.map((listing) =>
    listing.standing === 'listed' ? { ...listing, standing: 'historical' as const } : listing,
  )
  return { ...record, level: record.afterwards.level, listings }
}

/** Every page of the demonstration with what a correct reading must say of it today. */
export function pageRecords(): PageRecord[] {
  const raw: unknown = JSON.parse(readFileSync(path.join(PAGES, 'pages.json'), 'utf8'))
  const today = new Date().toISOString().slice(0, 10)
  return v.parse(v.array(recordShape), raw).map((record) => expectedOn(record, today))
}
