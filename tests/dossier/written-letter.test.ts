import { expect, test } from 'vitest'
import { unanswered } from '../../src/complaint/answers.ts'
import { findingKey } from '../../src/complaint/finding-key.ts'
import { offered } from '../../src/complaint/pleaded.ts'
import { offeredAuthorities } from '../../src/dossier/offered-authorities.ts'
import { writtenLetter } from '../../src/dossier/written-letter.ts'
import { sponsorships } from '../complaint/drafts/sponsorships.ts'

const looked = offered(sponsorships.assessment).map(findingKey)
const cnil = offeredAuthorities.find(({ id }) => id === 'fr-cnil') ?? null
const base = {
  draft: sponsorships,
  answers: unanswered,
  authority: null,
  files: [],
  reference: '2026-11-21-a',
  timeZone: 'Europe/Paris',
  today: '2026-11-22',
}
const gave = { ...unanswered, gaveData: 'yes' as const }

test('what is missing is told in the order of the questions', () => {
  expect(writtenLetter(base)).toBe('for-gave-data')
  expect(writtenLetter({ ...base, answers: gave })).toBe('for-a-finding')
  expect(writtenLetter({ ...base, answers: { ...gave, looked } })).toBe('for-an-authority')
  expect(writtenLetter({ ...base, authority: cnil })).toBe('for-gave-data')
  expect(writtenLetter({ ...base, authority: cnil, answers: gave })).toBe('for-a-finding')
})

test('a letter waits for the hashes that it prints', () => {
  expect(writtenLetter({ ...base, authority: cnil, answers: { ...gave, looked }, files: null })).toBeNull()
})

test('a day that has not come stays out of it', () => {
  const letter = (dateGiven: string) =>
    writtenLetter({ ...base, authority: cnil, answers: { ...gave, looked, dateGiven } })
  expect(letter('2026-11-22')).toMatchObject({ text: expect.stringContaining('Le 22 novembre 2026, j’ai') })
  expect(letter('2026-11-23')).not.toMatchObject({ text: expect.stringContaining('23 novembre') })
})

test('nor does the day of an answer that has not come', () => {
  const answers = { ...gave, looked, priorContact: 'answered' as const, contactedOn: '2026-11-01' }
  const letter = (repliedOn: string) =>
    writtenLetter({ ...base, authority: cnil, answers: { ...answers, repliedOn } })
  expect(letter('2026-11-22')).toMatchObject({
    text: expect.stringContaining('parvenue le 22 novembre 2026'),
  })
  expect(letter('2026-11-23')).not.toMatchObject({ text: expect.stringContaining('23 novembre') })
})
