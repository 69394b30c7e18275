import type { Evidence } from '../../finding.ts'
import type { ConsentReading, FieldReading, LinkReading, Quote } from '../../reading/reading.ts'

/** Pieces of one kind that a finding shows; more than a person reads at a glance proves nothing more. */
const SHOWN = 3

/** Readings turned into the evidence of a finding, at most three of each and none twice. */
export const evidenceOf = {
  quotes: (quotes: Quote[]): Evidence[] =>
    distinct(quotes).map(({ ref, place, text, words }) => ({
      kind: 'quote',
      ref,
      place,
      text,
      ...(words === undefined ? {} : { words }),
    })),
  hidden: (pieces: (Quote | LinkReading)[]): Evidence[] =>
    distinct(pieces).map(({ ref, text }) => ({ kind: 'hidden-text', ref, text })),
  links: (links: LinkReading[]): Evidence[] =>
    distinct(links).map(({ ref, place, text, href }) => ({ kind: 'link', ref, place, text, href })),
  otherPolicies: (links: LinkReading[]): Evidence[] =>
    distinct(links).map(({ ref, place, text, href }) => ({
      kind: 'other-policy',
      ref,
      place,
      text,
      host: URL.parse(href)?.hostname ?? '',
    })),
  fields: (fields: FieldReading[]): Evidence[] =>
    fields.slice(0, SHOWN).map(({ ref, label, kind }) => ({ kind: 'field', field: kind, ref, label })),
  boxes: (boxes: ConsentReading[]): Evidence[] =>
    boxes.slice(0, SHOWN).map(({ ref, label }) => ({ kind: 'field', field: 'consent', ref, label })),
}

function distinct<T extends { ref: string; text: string }>(pieces: T[]): T[] {
  const seen = new Set<string>()
  return pieces
    .filter(({ ref, text }) => {
      const key = `${ref} ${text}`
      return seen.has(key) ? false : seen.add(key)
    })
    .slice(0, SHOWN)
}
