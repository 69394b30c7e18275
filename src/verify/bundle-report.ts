import * as v from 'valibot'
import type { VerifiedBundle } from '../evidence/verify-bundle.ts'

/**
 * What a page can say of a bundle's record and lists. The files may have been made by anybody, so only these members are
 * taken, bounded, and all of them are shown as text.
 */
export interface BundleReport {
  findings: { rule: string; outcome: 'met' | 'unmet' | 'unclear' | 'inapplicable' }[]
  listings: {
    domain: string
    list: string
    summary: string
    sources: { title: string; publisher: string; date: string; url: string }[]
  }[]
}

const text = (characters: number) =>
  v.pipe(
    v.string(),
    v.transform((raw) => raw.slice(0, characters)),
  )
const many = <T>(shape: v.GenericSchema<unknown, T>) => v.pipe(v.array(shape), v.maxLength(400))

const record = v.object({
  assessment: v.object({
    findings: many(
      v.object({ rule: text(80), outcome: v.picklist(['met', 'unmet', 'unclear', 'inapplicable']) }),
    ),
  }),
})

const localText = v.record(v.string(), text(2_000))
const lists = v.object({
  listings: many(
    v.object({
      domain: text(300),
      list: v.object({ name: localText }),
      entry: v.object({
        summary: localText,
        sources: many(v.object({ title: text(500), publisher: text(300), date: text(20), url: text(2_000) })),
      }),
    }),
  ),
})

/** Null where the record is missing, changed or of another version: nothing of it is then taken for what was seen. */
export function bundleReport({ manifest, files }: VerifiedBundle, language: string): BundleReport | null {
  const jsonOf = (kind: 'record' | 'lists'): unknown => {
    const name = manifest.parts.find((part) => part.kind === kind)?.name
    const file = files.find((one) => one.name === name)
    if (file?.state !== 'right' || file.content === null) return null
    try {
      return JSON.parse(new TextDecoder().decode(file.content))
    } catch {
      return null
    }
  }
  const read = v.safeParse(record, jsonOf('record'))
  if (!read.success) return null
  const listed = v.safeParse(lists, jsonOf('lists'))
  const local = (texts: Record<string, string>) =>
    texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? ''
  return {
    findings: read.output.assessment.findings,
    listings: listed.success
      ? listed.output.listings.map(({ domain, list, entry }) => ({
          domain,
          list: local(list.name),
          summary: local(entry.summary),
          sources: entry.sources,
        }))
      : [],
  }
}
