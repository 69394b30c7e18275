import * as v from 'valibot'
import { ASSESSMENT_SCHEMA, type Assessment } from '../assessment.ts'
import { CLUE_KINDS } from '../clues/party-clue.ts'
import type { PolicyItem } from '../finding.ts'
import { STANDINGS } from '../list/listing.ts'

/*
 * The stored form of an Assessment. This extension wrote it into a store that pages cannot reach, so the check is
 * against an older version and a damaged store, not against a forger: it looks at what the letter reads, and
 * takes the closed unions of other rooms as strings. The object itself is kept whole, for the attached record.
 */

const POLICY_ITEMS = [
  'controller',
  'contact',
  'purposes',
  'legal-basis',
  'recipients',
  'retention',
  'rights',
  'complaint',
] as const satisfies PolicyItem[]

const quote = v.object({ place: v.string(), text: v.string() })
const link = v.object({ place: v.string(), text: v.string(), href: v.string() })
const localText = v.record(v.string(), v.string())

const form = v.object({
  ref: v.string(),
  purpose: v.string(),
  collectsPersonalData: v.boolean(),
  fields: v.array(v.object({ ref: v.string(), kind: v.string(), required: v.boolean(), label: v.string() })),
  notice: v.record(v.string(), v.array(quote)),
  policyLinks: v.array(link),
  consents: v.array(
    v.object({
      ref: v.string(),
      label: v.string(),
      purposes: v.array(v.string()),
      ticked: v.boolean(),
      visible: v.boolean(),
    }),
  ),
  target: v.object({
    host: v.nullable(v.string()),
    unencrypted: v.nullable(v.picklist(['page', 'target'])),
  }),
  text: v.object({ blocks: v.number(), complete: v.boolean(), quotes: v.array(quote) }),
})

const clue = v.object({
  kind: v.picklist(CLUE_KINDS),
  strength: v.picklist(['strong', 'medium']),
  party: v.string(),
  name: v.string(),
  seen: v.string(),
  at: v.object({ place: v.string(), ref: v.nullable(v.string()), href: v.nullable(v.string()) }),
  sharedWith: v.exactOptional(v.string()),
})

const evidence = v.variant('kind', [
  v.object({ kind: v.literal('quote'), ...quote.entries }),
  v.object({ kind: v.literal('hidden-text'), text: v.string() }),
  v.object({ kind: v.literal('link'), ...link.entries }),
  v.object({ kind: v.literal('other-policy'), ...quote.entries, host: v.string() }),
  v.object({ kind: v.literal('field'), label: v.string(), ref: v.string() }),
  v.object({ kind: v.literal('target'), host: v.string() }),
  v.object({
    kind: v.literal('document'),
    text: v.string(),
    href: v.string(),
    outcome: v.string(),
    at: v.string(),
  }),
  v.object({ kind: v.literal('document-quote'), href: v.string(), heading: v.string(), text: v.string() }),
  v.object({ kind: v.literal('missing-item'), item: v.picklist(POLICY_ITEMS) }),
  v.object({ kind: v.literal('listing'), entry: v.string(), domain: v.string() }),
  v.object({ kind: v.literal('clue'), clue }),
])

const words = v.object({ text: v.string(), heading: v.string() })
const party = v.nullable(v.object({ name: v.nullable(v.string()), quote: words }))

const document = v.object({
  href: v.string(),
  as: v.string(),
  link: v.object({ ref: v.string(), ...link.entries }),
  opened: v.nullable(
    v.object({ outcome: v.string(), status: v.nullable(v.number()), url: v.string(), at: v.string() }),
  ),
  reading: v.nullable(
    v.object({
      type: v.string(),
      notice: v.record(v.string(), v.array(words)),
      controller: party,
      publisher: party,
      characters: v.number(),
    }),
  ),
})

const finding = v.object({
  rule: v.string(),
  outcome: v.picklist(['met', 'unmet', 'unclear', 'inapplicable']),
  articles: v.array(v.string()),
  evidence: v.array(evidence),
  searched: v.nullable(v.object({ places: v.array(v.string()), characters: v.number(), links: v.number() })),
  because: v.nullable(v.string()),
  formRef: v.nullable(v.string()),
})

const listing = v.object({
  standing: v.picklist(STANDINGS),
  matched: v.picklist(['page', 'target', 'frame', 'link']),
  domain: v.string(),
  entry: v.object({
    summary: localText,
    seen: v.object({ to: v.string() }),
    regulatorActs: v.array(v.object({ authority: v.string(), date: v.string(), outcome: localText })),
    sources: v.array(
      v.object({ url: v.string(), title: v.string(), publisher: v.string(), date: v.string() }),
    ),
  }),
})

const stored = v.object({
  schema: v.literal(ASSESSMENT_SCHEMA),
  url: v.string(),
  host: v.string(),
  title: v.string(),
  checkedAt: v.pipe(v.string(), v.isoTimestamp()),
  forms: v.array(form),
  findings: v.array(finding),
  listings: v.array(listing),
  clues: v.array(clue),
  documents: v.array(document),
  notChecked: v.array(v.string()),
})

export const assessmentShape = v.custom<Assessment>((value) => v.is(stored, value))
