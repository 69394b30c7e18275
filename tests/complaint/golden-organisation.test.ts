import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sponsorships } from './drafts/sponsorships.ts'
import { allConfirmed } from './letter-of.ts'
import { asText, gave, noticeIn, rightsIn, written, writtenElsewhere } from './organisation-letter-of.ts'

/*
 * The letters to the organisation as a lawyer would read them, reviewed line by line. A change of wording changes
 * these files by hand, never by writing whatever came out.
 */

const golden = (file: string) => readFileSync(new URL(`golden/${file}.txt`, import.meta.url), 'utf8')

describe('the letters to the organisation', () => {
  it.each(written)(
    'read to the byte as golden in $language: the request',
    ({ language, id, short, timeZone }) => {
      const text = asText(rightsIn(language, { authority: { short, law: 'gdpr' }, timeZone }))
      expect(text).toBe(golden(`sponsorships.${id}.rights`))
    },
  )

  it.each(written)('read to the byte as golden in $language: the notice', ({ language, id, timeZone }) => {
    const text = asText(noticeIn(language, { answers: allConfirmed(sponsorships), timeZone }))
    expect(text).toBe(golden(`sponsorships.${id}.notice`))
  })

  it.each(writtenElsewhere)(
    'read to the byte as golden for $id: the request',
    ({ language, id, short, law, timeZone }) => {
      const answers = allConfirmed(sponsorships, gave)
      const text = asText(rightsIn(language, { answers, authority: { short, law }, law, timeZone }))
      expect(text).toBe(golden(`sponsorships.${id}.rights`))
    },
  )

  it.each(writtenElsewhere)(
    'read to the byte as golden for $id: the notice',
    ({ language, id, law, timeZone }) => {
      const text = asText(noticeIn(language, { answers: allConfirmed(sponsorships), law, timeZone }))
      expect(text).toBe(golden(`sponsorships.${id}.notice`))
    },
  )
})
