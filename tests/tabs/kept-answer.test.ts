import { expect, test } from 'vitest'
import type { AssessAnswer } from '../../src/messages.ts'
import { bareAssessment } from '../../src/tabs/bare-assessment.ts'
import { answerKey, type KeptAnswer, keptAnswerOf } from '../../src/tabs/kept-answer.ts'

const context = { notChecked: [], checkedAt: '2026-11-21T13:02:10.000Z', lists: [] }
const answer: AssessAnswer = {
  assessment: bareAssessment('quiet', { url: 'https://petition.example/', title: '' }, context),
  hidden: false,
}
const kept: KeptAnswer = { tabId: 7, instance: 'document-1', answer }

test('an answer is found for the tab and the document that it was about', () => {
  expect(keptAnswerOf(kept, 7, 'document-1')).toEqual(answer)
})

test('an answer about an earlier document of the tab is none about the one in front', () => {
  expect(keptAnswerOf(kept, 7, 'document-2')).toBeNull()
})

test('tabs of one place never get each other’s answer', () => {
  expect(answerKey(7)).toBe(answerKey(23))
  expect(keptAnswerOf(kept, 23, 'document-1')).toBeNull()
})

test('answers take up a bounded number of places, however many tabs there are', () => {
  expect(new Set(Array.from({ length: 500 }, (_, tabId) => answerKey(tabId))).size).toBe(16)
})

test('an empty or foreign row is no answer', () => {
  for (const stored of [undefined, null, 'x', {}, { tabId: 7 }])
    expect(keptAnswerOf(stored, 7, 'document-1')).toBeNull()
})
