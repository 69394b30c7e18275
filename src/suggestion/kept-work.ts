import * as v from 'valibot'
import { CLUE_KINDS } from '../clues/party-clue.ts'
import { IDENTIFIER_KINDS } from '../identifier.ts'
import { NOT_SEEN } from '../interface/not-seen.ts'
import type { CorrectionAnswers, SharedAnswers, SiteAnswers } from './answers.ts'
import { CORRECTION_REASONS } from './answers.ts'
import type { Looked } from './looked.ts'

/** What a reload must not lose. It lives as long as the tab; how to reach the person is left out. */
export interface Work {
  looked: Looked
  shared: SharedAnswers
  site: SiteAnswers
  correction: CorrectionAnswers
}

const text = v.string()
const texts = v.array(text)
const localText = v.record(text, text)
const listNamed = v.object({ id: text, name: localText, number: v.number(), issued: text })
const kind = v.picklist([
  'petition',
  'quiz',
  'survey',
  'support-declaration',
  'vote-application',
  'contest',
  'share-a-friend',
  'lookalike',
])

const clue = v.object({
  kind: v.picklist(CLUE_KINDS),
  strength: v.picklist(['strong', 'medium']),
  party: text,
  name: text,
  seen: text,
  place: v.picklist(['inside', 'near', 'footer', 'page', 'document']),
  href: v.nullable(text),
  identifier: v.exactOptional(v.object({ kind: v.picklist(IDENTIFIER_KINDS), value: text })),
  sharedWith: v.nullable(text),
})

const seen = v.object({
  url: text,
  host: text,
  readAt: v.pipe(text, v.isoTimestamp()),
  kind: v.nullable(kind),
  collects: v.picklist(['yes', 'likely', 'unknown']),
  asked: v.record(v.string(), texts),
  clues: v.array(clue),
  party: v.nullable(text),
  findings: v.array(
    v.object({ rule: text, outcome: v.picklist(['met', 'unmet', 'unclear', 'inapplicable']) }),
  ),
  named: v.array(v.object({ party: text, quote: text })),
  listings: v.array(
    v.object({ list: listNamed, entry: text, party: text, summary: localText, ofThisPage: v.boolean() }),
  ),
  lists: v.array(listNamed),
})

const work: v.GenericSchema<unknown, Work> = v.object({
  looked: v.object({ seen: v.nullable(seen), why: v.nullable(v.picklist(NOT_SEEN)) }),
  shared: v.object({ list: text, withSeen: v.boolean() }),
  site: v.object({
    site: text,
    whole: v.boolean(),
    country: text,
    kind: v.union([v.literal(''), kind]),
    party: text,
    partyName: text,
    relation: v.picklist(['', 'party-run', 'party-figure', 'promoted']),
    operator: text,
    sources: v.array(
      v.object({
        id: v.number(),
        url: text,
        title: text,
        publisher: text,
        date: text,
        states: text,
        namesThisSite: v.boolean(),
      }),
    ),
    note: text,
  }),
  correction: v.object({
    entry: text,
    what: v.picklist(['', ...CORRECTION_REASONS]),
    shows: text,
    addresses: text,
    reply: text,
    contact: text,
  }),
})

const key = (search: string): string => `suggestion${search}`

type Store = Pick<Storage, 'getItem' | 'setItem'>

/** The work of this tab under the page's own address, or null where there is none that can be read. */
export function keptWork(store: Store, search: string): Work | null {
  try {
    const result = v.safeParse(work, JSON.parse(store.getItem(key(search)) ?? 'null'))
    return result.success ? result.output : null
  } catch {
    return null
  }
}

/** A store that is full, or switched off, keeps nothing: the page works all the same. */
export function keepWork(store: Store, search: string, { correction, ...rest }: Work): void {
  try {
    store.setItem(key(search), JSON.stringify({ ...rest, correction: { ...correction, contact: '' } }))
  } catch {}
}
