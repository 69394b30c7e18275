import { isDeepStrictEqual } from 'node:util'
import type { Entry } from '../list/entry.ts'
import type { List } from '../list/list.ts'
import { localText } from '../list/local-text.ts'

/** What changed from one edition to another, a line each, for a changelog. */
export function listChanges(before: List, after: List): string[] {
  const old = new Map(before.entries.map((entry) => [entry.id, entry]))
  const ids = new Set(after.entries.map(({ id }) => id))
  const { entries: _before, ...oldHead } = before
  const { entries: _after, ...newHead } = after
  const head = changedFields(oldHead, newHead, ['number', 'issued'])
  return [
    ...(head.length > 0 ? [`The list: ${head.join('; ')}`] : []),
    ...after.entries.filter(({ id }) => !old.has(id)).map((entry) => `Added: ${described(entry)}`),
    ...before.entries.filter(({ id }) => !ids.has(id)).map((entry) => `Removed: ${described(entry)}`),
    ...after.entries.flatMap((entry) => {
      const known = old.get(entry.id)
      return known === undefined ? [] : entryChanges(known, entry)
    }),
  ]
}

const described = ({ id, party, status }: Entry): string => `${id} (${party.name}, ${status})`

/** A change of status stands alone, with the reasons that the editors gave. */
function entryChanges(before: Entry, after: Entry): string[] {
  const steps = after.history.slice(before.history.length)
  const notes = steps.map(({ date, note }) => `${date}: ${localText(note, 'en').text}`).join(' ')
  const moved = before.status !== after.status
  const status = `${after.id}: ${before.status} → ${after.status}${notes === '' ? '' : `. ${notes}`}`
  const fields = changedFields(before, after, moved ? ['status', 'history'] : [])
  return [...(moved ? [status] : []), ...(fields.length > 0 ? [`${after.id}: ${fields.join('; ')}`] : [])]
}

/** Short values are shown, long ones named: the texts themselves can be compared in the files. */
function changedFields<T extends object>(before: T, after: T, except: (keyof T & string)[]): string[] {
  const passed: string[] = except
  const old = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after).flatMap(([key, value]) => {
    const was = old.get(key)
    if (passed.includes(key) || isDeepStrictEqual(was, value)) return []
    return [
      isShort(was) && isShort(value)
        ? `${key} ${was ?? 'none'} → ${value ?? 'none'}`
        : lengths(key, was, value),
    ]
  })
}

const isShort = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.length <= 100)

const lengths = (key: string, was: unknown, value: unknown): string =>
  Array.isArray(was) && Array.isArray(value) && was.length !== value.length
    ? `${key} (${was.length} → ${value.length})`
    : key
