import type { Outcome } from '../finding.ts'
import type { CorrectionAnswers, CorrectionReason, SiteAnswers } from './answers.ts'
import { addressLines } from './correction-problems.ts'
import type { DraftEntry } from './draft-entry.ts'
import type { ListNamed } from './list-named.ts'
import type { ClueSeen, PageSeen } from './page-seen.ts'
import { line, lines } from './typed.ts'

/** Changes when the meaning of a member does; `docs/suggestion-format.md` describes it for maintainers. */
const SUGGESTION_FORMAT = 'before-you-sign-suggestion/1'

export type SuggestionKind = 'new-site' | 'correction'

/** Characters of what a person writes. */
const MAX = { note: 4000, reply: 600, contact: 200, address: 500, entry: 253 }

interface SeenPart {
  url: string
  /** The day alone: with the hour, the site's log could tell who looked. */
  date: string
  extension: string
  clues: ClueSeen[]
  findings: { rule: string; outcome: Outcome }[]
}

interface Head<Kind extends SuggestionKind> {
  format: typeof SUGGESTION_FORMAT
  kind: Kind
  /** Without its id, which is drawn in this browser and would tie two suggestions of a person together. */
  list: Omit<ListNamed, 'id'> | null
  /** Null where there is nothing, or the person left it out. */
  seen: SeenPart | null
}

export interface NewSite extends Head<'new-site'> {
  entry: DraftEntry
  note: string
}

export interface Correction extends Head<'correction'> {
  correction: {
    /** Id of the entry. */
    entry: string
    what: CorrectionReason | null
    shows: { text: string; addresses: string[] }
    /** Null unless whoever runs the site wrote one. */
    reply: string | null
  }
  contact: string | null
}

interface Parts {
  list: ListNamed | null
  /** Null where it is to be left out. */
  seen: PageSeen | null
  version: string
}

export function newSite(entry: DraftEntry, { note }: Pick<SiteAnswers, 'note'>, parts: Parts): NewSite {
  return { ...head('new-site', parts), entry, note: lines(note, MAX.note) }
}

export function correction(answers: CorrectionAnswers, parts: Parts): Correction {
  const { entry, what, shows, addresses, reply, contact } = answers
  const answered = lines(reply, MAX.reply)
  return {
    ...head('correction', parts),
    correction: {
      entry: line(entry, MAX.entry),
      what: what || null,
      shows: {
        text: lines(shows, MAX.note),
        addresses: addressLines(addresses).map((one) => line(one, MAX.address)),
      },
      reply: what !== 'own-site' || answered === '' ? null : answered,
    },
    contact: line(contact, MAX.contact) || null,
  }
}

/** As it leaves: exactly what the preview shows. */
export const suggestionText = (suggestion: NewSite | Correction): string =>
  `${JSON.stringify(suggestion, null, 2)}\n`

function head<Kind extends SuggestionKind>(kind: Kind, { list, seen, version }: Parts): Head<Kind> {
  return {
    format: SUGGESTION_FORMAT,
    kind,
    list: list && { name: list.name, number: list.number, issued: list.issued },
    seen: seen && {
      url: seen.url,
      date: seen.readAt.slice(0, 10),
      extension: version,
      clues: seen.clues,
      findings: seen.findings,
    },
  }
}
