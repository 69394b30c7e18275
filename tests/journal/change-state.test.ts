import { describe, expect, it } from 'vitest'
import { type Changed, changeReminder, changeState } from '../../src/journal/change-state.ts'
import { decodeJournalEntry, JOURNAL_STATES } from '../../src/journal/decode-journal-entry.ts'
import type { JournalEntry } from '../../src/journal/journal-entry.ts'
import { aDraftEntry, anEntry } from './an-entry.ts'

const TODAY = '2027-03-01'
const made = (changed: Changed): JournalEntry => {
  if ('problem' in changed) throw new Error(changed.problem)
  return changed.entry
}

describe('a letter', () => {
  it('goes from draft to sent to answered to closed, each with its day', () => {
    const sent = made(changeState(aDraftEntry(), 'sent', '2026-11-30', TODAY))
    expect(sent).toMatchObject({ state: 'sent', sentOn: '2026-11-30', remindOn: '2027-02-28' })
    const answered = made(changeState(sent, 'answered', '2027-01-10', TODAY))
    expect(answered).toMatchObject({ state: 'answered', sentOn: '2026-11-30', answeredOn: '2027-01-10' })
    const closed = made(changeState(answered, 'closed', '2027-01-10', TODAY))
    expect(closed).toMatchObject({ state: 'closed', answeredOn: '2027-01-10', closedOn: '2027-01-10' })
  })

  it('may be closed without an answer', () => {
    const closed = made(changeState(anEntry(), 'closed', '2027-02-01', TODAY))
    expect(closed).toMatchObject({ state: 'closed', answeredOn: null, closedOn: '2027-02-01' })
  })

  it('is not answered or closed before it was sent', () => {
    for (const state of ['answered', 'closed'] as const)
      expect(changeState(aDraftEntry(), state, '2026-11-30', TODAY)).toEqual({ problem: 'not-sent' })
  })

  it('goes back as a correction, and loses the days that came after', () => {
    const closed = anEntry({ state: 'closed', answeredOn: '2027-01-01', closedOn: '2027-01-02' })
    expect(made(changeState(closed, 'answered', '2027-01-01', TODAY))).toMatchObject({ closedOn: null })
    expect(made(changeState(closed, 'sent', '2026-11-22', TODAY))).toMatchObject({
      answeredOn: null,
      closedOn: null,
      remindOn: '2027-02-22',
    })
    expect(made(changeState(closed, 'draft', '', TODAY))).toMatchObject({
      state: 'draft',
      sentOn: null,
      answeredOn: null,
      closedOn: null,
      remindOn: null,
    })
  })

  it('has no day that is still to come, is none, or is before the step before', () => {
    expect(changeState(aDraftEntry(), 'sent', '2027-03-02', TODAY)).toEqual({ problem: 'future' })
    expect(changeState(aDraftEntry(), 'sent', TODAY, TODAY)).toHaveProperty('entry')
    for (const none of ['', 'yesterday', '2027-02-30', '0001-01-01', '2026-11-22T10:00:00Z'])
      expect(changeState(aDraftEntry(), 'sent', none, TODAY), none).toEqual({ problem: 'no-day' })
    expect(changeState(anEntry(), 'answered', '2026-11-21', TODAY)).toEqual({ problem: 'before-the-last' })
    const answered = anEntry({ state: 'answered', answeredOn: '2027-01-05' })
    expect(changeState(answered, 'closed', '2027-01-04', TODAY)).toEqual({ problem: 'before-the-last' })
  })

  it('takes its reminder along to another day of sending, but not one that the person set', () => {
    expect(made(changeState(anEntry(), 'sent', '2026-11-30', TODAY)).remindOn).toBe('2027-02-28')
    const own = made(changeReminder(anEntry(), '2027-01-15'))
    expect(made(changeState(own, 'sent', '2026-11-30', TODAY)).remindOn).toBe('2027-01-15')
    const none = made(changeReminder(anEntry(), null))
    expect(made(changeState(none, 'sent', '2026-11-30', TODAY)).remindOn).toBeNull()
  })

  it('has a reminder on a real day alone, and none as a draft', () => {
    expect(changeReminder(anEntry(), '2027-02-30')).toEqual({ problem: 'no-day' })
    expect(changeReminder(aDraftEntry(), '2027-02-20')).toEqual({ problem: 'not-sent' })
    expect(made(changeReminder(anEntry(), '2031-01-01')).remindOn).toBe('2031-01-01')
  })

  it('can be stored and read again after every change that is made', () => {
    const days = ['', '2026-11-22', '2027-01-01', '2027-02-28']
    let reached = 0
    const visit = (entry: JournalEntry, depth: number) => {
      expect(decodeJournalEntry(structuredClone(entry))).toEqual(entry)
      reached += 1
      if (depth === 0) return
      for (const state of JOURNAL_STATES)
        for (const day of days) {
          const next = changeState(entry, state, day, TODAY)
          if ('entry' in next) visit(next.entry, depth - 1)
        }
    }
    visit(aDraftEntry(), 4)
    expect(reached).toBeGreaterThan(500)
  })
})
