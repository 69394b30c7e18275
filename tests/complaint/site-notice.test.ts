import { describe, expect, it } from 'vitest'
import { findingKey } from '../../src/complaint/finding-key.ts'
import { offered } from '../../src/complaint/pleaded.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { twoForms } from './drafts/two-forms.ts'
import { allConfirmed } from './letter-of.ts'
import { asText, gave, languages, noticeIn } from './organisation-letter-of.ts'

describe.each(languages)('a notice in $own.language', ({ own, texts }) => {
  const { language } = own

  it('tells what was looked at and when, what was not found, and what the law asks for', () => {
    const text = asText(noticeIn(language, { answers: allConfirmed(sponsorships) }))
    expect(text).toContain('https://www.500parrainages.fr/')
    expect(text).toContain(
      texts.moment({
        year: 2026,
        month: 11,
        day: 21,
        hour: 14,
        minute: 2,
        timeZone: 'Europe/Paris',
        offset: 'UTC+01:00',
      }),
    )
    expect(text).toMatch(/13/)
    expect(text).toContain(own.notice.please)
    // The hour is told once.
    expect(text.split(/14[:.h\u00a0 ]{1,3}0?2/)).toHaveLength(2)
    expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|\(\s*\)|\.\.| {2,}/)
  })

  it('asks for nothing, announces nothing, and says nothing about the person', () => {
    const answers = allConfirmed(sponsorships, { ...gave, ownSentence: 'Mine.' })
    const text = asText(noticeIn(language, { answers }))
    expect(text).toBe(asText(noticeIn(language, { answers: allConfirmed(sponsorships) })))
    expect(text).not.toMatch(/\.{10}/)
    expect(text).not.toMatch(/\b77\b|2026-11-20/)
    for (const { label } of texts.author.fields) expect(text).not.toContain(label)
  })

  it('rests on what the person saw, and only on what words at the form can mend', () => {
    expect(noticeIn(language, { answers: { looked: [] } })).toBe('for-a-finding')
    const text = asText(noticeIn(language, { draft: twoForms, answers: allConfirmed(twoForms) }))
    expect(text).toContain('12')
    // A box ticked in advance is no missing information.
    expect(text).not.toContain('Keep me informed')
    const boxes = offered(twoForms.assessment).filter(({ rule }) => rule === 'empty-consent-boxes')
    expect(boxes).toHaveLength(1)
    expect(noticeIn(language, { draft: twoForms, answers: { looked: boxes.map(findingKey) } })).toBe(
      'for-a-finding',
    )
  })
})
