import { describe, expect, it } from 'vitest'
import { calendarFile } from '../../src/journal/calendar-file.ts'
import type { JournalEntry } from '../../src/journal/journal-entry.ts'
import { reminderOf } from '../../src/journal/reminder-of.ts'
import { journalTexts as english } from '../../src/languages/en.journal.ts'
import { journalTexts as french } from '../../src/languages/fr.journal.ts'
import { aDraftEntry, anEntry } from './an-entry.ts'
import { type Component, readCalendar, textOf, valueIn } from './read-calendar.ts'

const NOW = '2026-11-22T09:30:15.123Z'
const TODAY = '2026-11-22'

const eventOf = (file: string): Component => {
  const [event] = readCalendar(file).components
  if (event === undefined) throw new Error('No event')
  return event
}

function saved(entry: JournalEntry, naming = false, texts = english): string {
  const reminder = reminderOf(entry, { texts, naming, today: TODAY })
  if (reminder === null) throw new Error('No reminder')
  return calendarFile([reminder], NOW)
}

const HOSTILE = [
  'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil',
  'x;y,z\\n\\',
  'line\u2028separator\u2029and\u0085next',
  '\u0000\u0007\u001b[31m\u007f',
  '\u202egnp.exe\u202c\u2066',
  '"><script>alert(1)</script>',
  '=cmd|calc!A0',
  '🇫🇷'.repeat(60),
  'é'.repeat(74),
  '\ud800lone',
  'a'.repeat(1_000_000),
]

describe('a reminder in a calendar file', () => {
  it('is an all-day event on its day, with an alarm in the morning', () => {
    const event = eventOf(saved(anEntry({ remindOn: '2026-12-31' })))
    expect(valueIn(event, 'DTSTART')).toBe('20261231')
    expect(valueIn(event, 'DTEND')).toBe('20270101')
    for (const name of ['DTSTART', 'DTEND'])
      expect(event.properties.find((each) => each.name === name)?.parameters).toEqual({ VALUE: 'DATE' })
    expect(valueIn(event, 'DTSTAMP')).toBe('20261122T093015Z')
    expect(event.components.map((alarm) => valueIn(alarm, 'TRIGGER'))).toEqual(['PT9H'])
  })

  it('has the same id whenever it is saved, so that a calendar keeps one of it', () => {
    const [first, second] = [anEntry(), anEntry({ remindOn: '2027-04-01', note: 'x' })].map((entry) =>
      valueIn(eventOf(saved(entry)), 'UID'),
    )
    expect(first).toBe(second)
    expect(valueIn(eventOf(saved(anEntry({ id: 'd1-rights', kind: 'rights' }))), 'UID')).not.toBe(first)
  })

  it.each([
    ['en', english],
    ['fr', french],
  ])('names neither site nor authority unless the person wants the site named (%s)', (_, texts) => {
    const entry = anEntry({ note: 'They called about petition.example' })
    const calm = saved(entry, false, texts)
    expect(calm.replaceAll('\r\n ', '')).not.toMatch(/petition\.example|cnil/i)
    expect(calm.replaceAll('\r\n ', '')).toContain('2026-11-22-abc123')
    const named = eventOf(saved(entry, true, texts))
    expect(textOf(valueIn(named, 'SUMMARY'))).toContain('petition.example')
    expect(textOf(valueIn(named, 'DESCRIPTION'))).not.toContain('called')
  })

  it('says why on that day, and nothing of a law where the day is the person’s own', () => {
    const text = (entry: JournalEntry) => textOf(valueIn(eventOf(saved(entry)), 'DESCRIPTION'))
    expect(text(anEntry())).toContain('78(2)')
    expect(text(anEntry({ remindOn: '2027-01-01' }))).not.toContain('78(2)')
    const notice = anEntry({ id: 'd1-notice', kind: 'notice', authority: null, remindOn: '2026-12-06' })
    expect(text(notice)).toContain('No law sets a term')
  })

  it('is none for what has no day to come', () => {
    const wish = { texts: english, naming: true, today: TODAY }
    expect(reminderOf(aDraftEntry(), wish)).toBeNull()
    expect(reminderOf(anEntry({ remindOn: null }), wish)).toBeNull()
    expect(reminderOf(anEntry({ sentOn: '2026-06-01', remindOn: '2026-11-21' }), wish)).toBeNull()
    expect(reminderOf(anEntry({ remindOn: TODAY }), wish)).not.toBeNull()
    expect(reminderOf(anEntry({ state: 'answered', answeredOn: TODAY }), wish)).toBeNull()
  })

  it.each(HOSTILE.map((text) => [text.slice(0, 24), text]))('stays one event with %j in it', (_, text) => {
    const named = eventOf(saved(anEntry({ host: text }), true))
    expect(textOf(valueIn(named, 'SUMMARY'))).not.toMatch(/[\r\n\u202a-\u202e\u2066-\u2069]/)
    // What is written is what is read: nothing of a text is lost or becomes something else.
    const file = calendarFile(
      [{ id: 'i', day: TODAY, title: text.slice(0, 9_000), text: `1\n${text.slice(0, 9_000)}` }],
      NOW,
    )
    const event = eventOf(file)
    expect(event.components).toHaveLength(1)
    const inert = text
      .slice(0, 9_000)
      .replace(/\r\n|\r|\n/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those that the file must not hold.
      .replace(/(?!\n)[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
    expect(textOf(valueIn(event, 'SUMMARY'))).toBe(inert)
    expect(textOf(valueIn(event, 'DESCRIPTION'))).toBe(`1\n${inert}`)
  })

  it('stands beside others in one file', () => {
    const reminders = ['d1', 'd2', 'd3'].map((id) => ({ id, day: TODAY, title: 'x', text: 'y' }))
    expect(readCalendar(calendarFile(reminders, NOW)).components).toHaveLength(3)
    expect(() => readCalendar(calendarFile([...reminders, ...reminders], NOW))).toThrow('No id of its own')
  })
})
