import { describe, expect, test } from 'vitest'
import { type Answers, unanswered } from '../../src/complaint/answers.ts'
import { lastDayToAnswer } from '../../src/complaint/last-day-to-answer.ts'
import { nextStep, rightsToUse } from '../../src/complaint/next-step.ts'
import { oneMonthAfter } from '../../src/complaint/one-month-after.ts'
import { unansweredRequest } from '../../src/complaint/unanswered-request.ts'

const TODAY = '2026-11-22'
const gave: Answers = { ...unanswered, gaveData: 'yes' }
const step = (own: Partial<Answers>, contactFirst = false) =>
  nextStep({ ...gave, ...own }, contactFirst, TODAY, 'gdpr')

describe('what the answers lead to', () => {
  test('is nothing before the person has said whether data were given', () => {
    expect(nextStep(unanswered, true, TODAY, 'gdpr')).toBeNull()
  })

  test('is a report for someone whose data are not concerned, whatever the authority expects', () => {
    expect(step({ gaveData: 'no' }, true)?.step).toBe('report')
    expect(step({ gaveData: 'no', messages: 'no' })?.step).toBe('report')
    expect(step({ gaveData: 'no', messages: 'yes' })?.step).toBe('report-messages')
  })

  test('is a complaint, before and without an answer about prior contact', () => {
    expect(step({})?.step).toBe('complaint')
    expect(step({}, true)?.step).toBe('complaint')
    expect(step({ priorContact: 'none' })?.step).toBe('complaint-information')
    expect(step({ priorContact: 'answered' }, true)?.step).toBe('complaint-answered')
  })

  test('is a letter to the organisation first where the authority expects it or a right is asked for', () => {
    expect(step({ priorContact: 'none' }, true)?.step).toBe('write-first-authority')
    const erase: Partial<Answers> = { priorContact: 'none', requests: ['investigate', 'erase'] }
    expect(step(erase)?.step).toBe('write-first-right')
    expect(step(erase, true)?.step).toBe('write-first-authority')
  })

  test('minds the month that an organisation has to answer', () => {
    const asked = (contactedOn: string, contactFirst = false) =>
      step({ priorContact: 'unanswered', contactedOn }, contactFirst)
    expect(asked('2026-10-20')).toEqual({ step: 'complaint-unanswered', until: '2026-11-20' })
    expect(asked('2026-10-20', true)?.step).toBe('complaint-unanswered')
    expect(asked('2026-10-25')).toEqual({ step: 'complaint-pending', until: '2026-11-25' })
    expect(asked('2026-10-25', true)).toEqual({ step: 'wait', until: '2026-11-25' })
    // Months that end on a Saturday or Sunday end on Monday (Regulation 1182/71, Art. 3(4)).
    for (const weekend of ['2026-10-21', '2026-10-22']) {
      expect(asked(weekend)).toEqual({ step: 'complaint-pending', until: '2026-11-23' })
      expect(asked(weekend, true)).toEqual({ step: 'wait', until: '2026-11-23' })
    }
    for (const unknown of ['', 'yesterday', '2026-11-23'])
      expect(asked(unknown)).toEqual({ step: 'complaint-undated', until: null })
  })
})

describe('the last day to answer', () => {
  const days = Array.from({ length: 70 }, (_, day) =>
    new Date(Date.UTC(2026, 9, 1 + day)).toISOString().slice(0, 10),
  )

  test('is the same for the next step and for the letter, whatever the day', () => {
    const answers: Answers = {
      ...gave,
      priorContact: 'unanswered',
      contactedOn: '2026-10-21',
      askedFor: ['access'],
    }
    for (const contactedOn of days)
      for (const today of days) {
        const asked = { ...answers, contactedOn }
        const isOver = nextStep(asked, false, today, 'gdpr')?.step === 'complaint-unanswered'
        expect(unansweredRequest(asked, today, 'gdpr') !== null, `${contactedOn} ${today}`).toBe(isOver)
      }
  })

  test.each([
    ['2026-10-20', '2026-11-20'],
    ['2026-10-21', '2026-11-23'],
    ['2026-10-22', '2026-11-23'],
    ['2026-10-23', '2026-11-23'],
    ['2027-01-31', '2027-03-01'],
  ])('of a request of %s is %s', (from, to) => expect(lastDayToAnswer(from, 'gdpr')).toBe(to))
})

describe('a month', () => {
  test.each([
    ['2026-11-21', '2026-12-21'],
    ['2026-12-31', '2027-01-31'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-30', '2028-02-29'],
    ['2026-10-31', '2026-11-30'],
  ])('that begins on %s ends on %s', (from, to) => expect(oneMonthAfter(from)).toBe(to))

  test('does not begin on what is no date', () => {
    for (const none of [
      '',
      '2026-13-01',
      '21.11.2026',
      '2026-02-31',
      '2026-02-29',
      '2026-04-31',
      '2026-00-10',
      '2026-01-00',
    ])
      expect(oneMonthAfter(none)).toBeNull()
  })
})

describe('what to write to the organisation', () => {
  const rights = (own: Partial<Answers>, contactFirst = false) => {
    const answers = { ...gave, ...own }
    const path = nextStep(answers, contactFirst, TODAY, 'gdpr')
    return path === null ? null : rightsToUse(path, answers)
  }

  test('asks for access before erasure', () => {
    expect(rights({ priorContact: 'none' }, true)).toEqual(['access', 'erase'])
  })

  test('objects where messages come', () => {
    expect(rights({ priorContact: 'none', messages: 'yes' })).toEqual(['access', 'object', 'erase'])
    expect(rights({ gaveData: 'no', messages: 'yes' })).toEqual(['access', 'object', 'erase'])
  })

  test('is nothing for a complaint about the form, or once the organisation was asked', () => {
    expect(rights({ priorContact: 'none' })).toEqual([])
    expect(rights({ priorContact: 'answered', messages: 'yes' })).toEqual([])
    expect(rights({ gaveData: 'no' })).toEqual([])
  })
})
