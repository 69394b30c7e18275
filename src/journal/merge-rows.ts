import type { Row, SubscribedList } from './journal-file.ts'
import { entryId } from './new-entry.ts'

/** One for each line that a dossier may have. */
const LETTERS = ['complaint', 'rights', 'notice'] as const
const DOSSIER_ROWS = ['drafts', 'works', 'captures'] as const

/** What this browser has, as far as it decides what comes in: ids with the moment of their last change (ISO 8601). */
export interface Have {
  journal: ReadonlyMap<string, string>
  /** Ids of lines whose dossier was deleted. */
  bare: ReadonlySet<string>
  works: ReadonlyMap<string, string>
  drafts: ReadonlySet<string>
  captures: ReadonlySet<string>
  hidden: ReadonlySet<string>
  identity: boolean
}

export interface Counts {
  added: number
  renewed: number
  kept: number
}

/** What is to be written, and what is told of it. */
export interface Merged {
  write: Row[]
  letters: Counts
  dossiers: Counts
  /** Rows that cannot be read, belong to nothing or are dated in the future. */
  refused: number
  identity: boolean
  /** The file's settings apply now. */
  settings: boolean
  lists: SubscribedList[]
  /** Hosts on which no warning comes from now on: whoever made the file may be another than whoever takes it in. */
  silenced: string[]
}

/** Clocks of two machines differ; a row that is ahead by more than that would win for ever. Milliseconds: a day. */
const AHEAD = 24 * 3600 * 1000

/**
 * Merges the rows of a file into what is there, by id: the newer one wins, a tie changes nothing, and nothing is ever
 * deleted. `now` in milliseconds.
 */
export function mergeRows(rows: readonly Row[], have: Have, now: number): Merged {
  const tooNew = (iso: string) => Date.parse(iso) > now + AHEAD
  const newest = latest(rows.filter((row) => !isDated(row) || !tooNew(stampOf(row))))
  const deleted = deletedDossiers(newest, have)
  const drafts = new Set([
    ...have.drafts,
    ...newest.flatMap((row) => idOf(row, 'drafts')).filter((id) => !deleted.has(id)),
  ])
  const told: Merged = {
    write: [],
    letters: { added: 0, renewed: 0, kept: 0 },
    dossiers: { added: 0, renewed: 0, kept: 0 },
    refused: rows.filter((row) => isDated(row) && tooNew(stampOf(row))).length,
    identity: false,
    settings: false,
    lists: [],
    silenced: [],
  }
  const written = new Set<string>()
  const seen = new Set<string>()
  for (const row of newest) {
    switch (row.kind) {
      case 'journal': {
        const { id, draft, changedAt } = row.value
        const before = have.journal.get(id)
        const better = isBetter(changedAt, before)
        told.letters[before === undefined ? 'added' : better ? 'renewed' : 'kept'] += 1
        // Its dossier may have been refused, or deleted before the file was written.
        const value = draft !== null && drafts.has(draft) ? row.value : { ...row.value, draft: null }
        if (better) told.write.push({ kind: 'journal', value })
        break
      }
      case 'drafts':
      case 'works':
      case 'captures': {
        const { id } = row.value
        if (deleted.has(id)) {
          seen.add(id)
          break
        }
        if (!drafts.has(id)) {
          told.refused += 1
          break
        }
        seen.add(id)
        if (!isWanted(row, have)) break
        told.write.push(row)
        written.add(id)
        break
      }
      case 'hidden':
        if (have.hidden.has(row.value.host)) break
        told.write.push(row)
        if (row.value.always === true) told.silenced.push(row.value.host)
        break
      case 'identity':
        told.identity = !have.identity
        if (!have.identity) told.write.push(row)
        break
      case 'list':
        told.lists.push(row.value)
        break
      case 'settings':
        told.settings = true
        told.write.push(row)
    }
  }
  for (const id of seen) {
    const what = !written.has(id) ? 'kept' : have.drafts.has(id) ? 'renewed' : 'added'
    told.dossiers[what] += 1
  }
  return told
}

type Dated = Extract<Row, { kind: 'journal' | 'works' | 'drafts' }>

const isDated = (row: Row): row is Dated => ['journal', 'works', 'drafts'].includes(row.kind)

function stampOf(row: Dated): string {
  if (row.kind === 'journal') return row.value.changedAt
  return row.kind === 'works' ? row.value.savedAt : row.value.createdAt
}

const idOf = (row: Row, kind: Row['kind']): string[] =>
  row.kind === kind && 'id' in row.value ? [row.value.id] : []

/** What was seen on a page does not change afterwards; what a person wrote does. */
function isWanted(row: Extract<Row, { kind: 'drafts' | 'works' | 'captures' }>, have: Have): boolean {
  if (row.kind !== 'works') return !have[row.kind].has(row.value.id)
  return isBetter(row.value.savedAt, have.works.get(row.value.id))
}

const isBetter = (stamp: string, before: string | undefined): boolean =>
  before === undefined || Date.parse(stamp) > Date.parse(before)

/**
 * Dossiers that were deleted here while their letters stayed: an older file does not bring them back, where no line would
 * lead to them. A letter that was changed later elsewhere does.
 */
function deletedDossiers(rows: readonly Row[], have: Have): ReadonlySet<string> {
  const back = new Set(
    rows.flatMap((row) =>
      row.kind === 'journal' && isBetter(row.value.changedAt, have.journal.get(row.value.id))
        ? (row.value.draft ?? [])
        : [],
    ),
  )
  const gone = (id: string) => LETTERS.some((kind) => have.bare.has(entryId(id, kind)))
  const dossiers = rows.flatMap((row) =>
    DOSSIER_ROWS.some((kind) => row.kind === kind) && 'id' in row.value ? row.value.id : [],
  )
  return new Set(dossiers.filter((id) => gone(id) && !have.drafts.has(id) && !back.has(id)))
}

/** A file may hold the same id twice: the newer row counts, of two equal ones the first. */
function latest(rows: readonly Row[]): Row[] {
  const best = new Map<string, Row>()
  for (const row of rows) {
    const key = `${row.kind} ${keyOf(row)}`
    const before = best.get(key)
    const newer = before === undefined || (isDated(row) && isDated(before) && stampOf(row) > stampOf(before))
    if (newer) best.set(key, row)
  }
  return [...best.values()]
}

function keyOf(row: Row): string {
  if (row.kind === 'hidden') return row.value.host
  if (row.kind === 'list') return row.value.address
  return 'id' in row.value ? row.value.id : ''
}
