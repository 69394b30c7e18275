import type { Entry } from '../list/entry.ts'
import type { List } from '../list/list.ts'
import { parties } from '../parties/parties.ts'
import { dateProblem } from './date-problem.ts'

/** Days before a date at which editors should begin to work: two months, as sources take a while to be looked at. */
const SOON_DAYS = 60
const DAY_MILLISECONDS = 86_400_000

/** What does not keep a list from being published, and what its editors should look at. */
export const listWarnings = (list: List, now: Date): string[] => [
  ...dateWarnings(list, now),
  ...addressWarnings(list),
  ...list.entries.flatMap((entry) => reviewWarnings(entry, now)),
  ...list.entries.flatMap(partyWarnings),
  ...sharedDomains(list.entries),
]

const day = (date: Date): string => date.toISOString().slice(0, 10)
const soon = (now: Date): string => day(new Date(now.getTime() + SOON_DAYS * DAY_MILLISECONDS))

function dateWarnings(list: List, now: Date): string[] {
  const problem = dateProblem(list, now)
  if (problem !== null) return [`edition.json: ${problem}`]
  const { expires } = list
  return expires <= soon(now) ? [`edition.json: expires on ${expires}; issue the next edition before`] : []
}

/** Whoever is named has to find somebody to write to. */
const addressWarnings = ({ suggestions, appeals }: List): string[] =>
  Object.entries({ suggestions, appeals }).flatMap(([key, address]) =>
    address === null
      ? [`edition.json: ${key}: no address, so nobody can write to you from the extension`]
      : [],
  )

function reviewWarnings({ id, status, nextReview }: Entry, now: Date): string[] {
  if (status === 'retired' || nextReview > soon(now)) return []
  return [
    nextReview < day(now)
      ? `entries/${id}.json: its review was due on ${nextReview}, so it has no level now`
      : `entries/${id}.json: its review is due on ${nextReview}`,
  ]
}

const known: ReadonlySet<string> = new Set(parties.map(({ id }) => id))

const partyWarnings = ({ id, party }: Entry): string[] =>
  known.has(party.id)
    ? []
    : [
        `entries/${id}.json: party.id: ${party.id} is not in src/parties, so no clue on a page will lead to it`,
      ]

/** Allowed, since two campaigns may have used one domain; more often it is a slip. */
function sharedDomains(entries: readonly Entry[]): string[] {
  const holders = new Map<string, string[]>()
  for (const { id, domains } of entries)
    for (const { name } of domains) holders.set(name, [...(holders.get(name) ?? []), id])
  return [...holders].flatMap(([name, ids]) =>
    ids.length > 1 ? [`${name} stands in several entries: ${ids.join(', ')}`] : [],
  )
}
