import { expect, test } from 'vitest'
import { listState } from '../../src/list/list-state.ts'

const head = { name: { en: 'A list' }, number: 2, issued: '2026-11-21', expires: '2027-11-21' }
const at = (moment: string) => listState(head, { id: 'list-2', now: new Date(moment), trouble: null })

test('a list expires when its last day has passed, whole', () => {
  expect(at('2027-11-21T23:59:59Z').expired).toBe(false)
  expect(at('2027-11-22T00:00:00Z').expired).toBe(true)
})

test('a list in trouble keeps its number and dates', () => {
  const trouble = { what: 'offline' as const, since: '2026-11-25T08:00:00.000Z' }
  expect(listState(head, { id: 'list-2', now: new Date('2026-12-01'), trouble })).toEqual({
    id: 'list-2',
    ...head,
    expired: false,
    trouble,
  })
})
