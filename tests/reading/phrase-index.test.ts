import { describe, expect, it } from 'vitest'
import type { Lexicon } from '../../src/languages/shape/lexicon.ts'
import { findPhrases, phraseIndex } from '../../src/reading/phrase-index.ts'
import { splitText } from '../../src/reading/split-text.ts'
import { lexicons } from '../lexicons.ts'

const small = (phrases: string[]): Lexicon => ({
  code: 'xx',
  level: 'full',
  functionWords: [],
  words: { data: phrases },
  fields: {},
  notice: {},
  plainNotice: {},
  noticeNot: {},
})

function found(phrases: string[], text: string): string[] {
  const split = splitText(text)
  return findPhrases(phraseIndex([small(phrases)]), split).map((hit) =>
    split.words.slice(hit.from, hit.to).join(' '),
  )
}

describe('phrases', () => {
  it('match whole words, whatever the punctuation between them', () => {
    expect(found(['droit d’accès'], 'un DROIT, d’accès !')).toEqual(['droit d acces'])
    expect(found(['sign'], 'the design of signs')).toEqual([])
  })

  it('do not cross the end of a sentence', () => {
    expect(found(['data protection'], 'We like data. Protection of birds.')).toEqual([])
    expect(found(['data … kept'], 'We take data. Records are kept.')).toEqual([])
  })

  it('offer alternatives for a part and for a word in it', () => {
    expect(found(['sign (here|now)|join'], 'join, sign now')).toEqual(['join', 'sign now'])
  })

  it('allow a gap of a few words, and no more', () => {
    expect(found(['kept .. years'], 'kept for up to three years')).toEqual(['kept for up to three years'])
    expect(found(['kept .. years'], 'kept by us and by everybody we know for years')).toEqual([])
  })

  it('take # for a number and @ for the sign in an address', () => {
    expect(found(['# signatures', 'dpo @'], '12 345 signatures, dpo@example.org')).toEqual([
      '345 signatures',
      'dpo @',
    ])
  })

  it('are found in hostile texts of 100,000 characters within a fraction of a second', () => {
    const index = phraseIndex(lexicons)
    const hostile = [
      'données '.repeat(12_500),
      'you can you may '.repeat(6_250),
      'a'.repeat(100_000),
      '. '.repeat(50_000),
      'by signing '.repeat(9_090),
      'droit '.repeat(16_600),
      '# '.repeat(50_000),
      `${' '.repeat(99_999)}.`,
      '@'.repeat(100_000),
      '.a'.repeat(50_000),
    ]
    for (const text of hostile) {
      const started = performance.now()
      findPhrases(index, splitText(text))
      expect(performance.now() - started, text.slice(0, 20)).toBeLessThan(100)
    }
  })
})
