import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type Answers, answersShape, unanswered } from '../../src/complaint/answers.ts'
import { documentKind } from '../../src/complaint/document-kind.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { nextStep } from '../../src/complaint/next-step.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { addressees, allConfirmed, dpc, letterOf, writtenTo } from './letter-of.ts'

const gave = (own: Partial<Answers>) => allConfirmed(sponsorships, { gaveData: 'yes', ...own })
const today = '2026-11-22'

describe('somebody under 18', () => {
  test('gets no letter before they have said how they go on', () => {
    const answers = gave({ onBehalfOf: 'self', underAge: 'undecided' })
    expect(documentKind(answers)).toBeNull()
    expect(nextStep(answers, false, today, 'gdpr')).toBeNull()
  })

  test('goes on with a complaint that the guardian signs', async () => {
    const answers = gave({ onBehalfOf: 'child', underAge: 'guardian-signs' })
    expect(documentKind(answers)).toBe('complaint')
    expect(nextStep(answers, false, today, 'gdpr')?.step).toBe('complaint')
    const text = letterAsText(await letterOf(sponsorships, answers, dpc))
    expect(text).toMatch(/parent|guardian/)
    expect(text).not.toContain('I am acting for myself.')
  })

  test.each(addressees)(
    'or with a report to $name that says truly that data were given',
    async (addressee) => {
      const answers = gave({ onBehalfOf: 'self', underAge: 'report', dateGiven: '2026-11-20' })
      expect(documentKind(answers)).toBe('report')
      expect(nextStep(answers, true, today, 'gdpr')?.step).toBe('report-under-age')
      const text = letterAsText(await letterOf(sponsorships, answers, addressee))
      const { date, facts } = writtenTo(addressee).texts
      expect(text).toContain(facts.submitted(date({ year: 2026, month: 11, day: 20 }), false))
      expect(text).not.toContain(facts.notSubmitted(false))
      expect(text).not.toContain('77(')
    },
  )

  test('who only looked sends a report like anybody', () => {
    const answers: Answers = { ...unanswered, gaveData: 'no', underAge: 'undecided' }
    expect(documentKind(answers)).toBe('report')
    expect(nextStep(answers, false, today, 'gdpr')?.step).toBe('report')
  })
})

describe('kept answers', () => {
  test('come back as they were', () => {
    const answers = gave({ underAge: 'report', ownSentence: '<b>\u202e', requests: ['erase'] })
    expect(v.parse(answersShape, structuredClone(answers))).toEqual(answers)
  })

  test('of an earlier version leave open what nobody asked then', () => {
    const { underAge, askedFor, attachesRequest, rightsLeftOut, ...earlier } = gave({})
    expect(v.parse(answersShape, earlier)).toEqual(gave({}))
  })

  test.each([{ gaveData: 'perhaps' }, { looked: ['no-form'] }, { requests: ['damages'] }, { dateGiven: 5 }])(
    'with %o are damaged',
    (wrong) => {
      expect(v.safeParse(answersShape, { ...gave({}), ...wrong }).success).toBe(false)
    },
  )
})
