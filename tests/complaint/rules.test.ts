import { describe, expect, it } from 'vitest'
import { citation } from '../../src/complaint/citation.ts'
import { isGroundRule } from '../../src/complaint/ground-rule.ts'
import { letterTexts as english } from '../../src/languages/en.letter.ts'
import { rules } from '../../src/rules.ts'
import { letterLanguages } from './letter-of.ts'

/** Facts about the list or the subject, and clues: context, never a ground. */
const CONTEXT = [
  'sensitive-data',
  'site-on-list',
  'target-on-list',
  'links-to-listed-sites',
  'site-publisher',
  'party-named',
]

describe.each(rules)('the rule $id', ({ id, articles }) => {
  it('is a ground that letters can argue, or context', () => {
    expect(isGroundRule(id)).toBe(!CONTEXT.includes(id))
  })

  it('brings only articles that every letter can cite', () => {
    for (const article of articles)
      for (const { citation: texts } of letterLanguages) {
        const number = /\d+/.exec(article.replace('CJEU C-', ''))?.[0]
        expect(citation([article], texts)).toContain(number)
      }
  })
})

it('lets the letter cite Art. 13(1)(a) and (c), 13(2)(b) and (d) and 12(1) where no information was found', () => {
  const rule = rules.find(({ id }) => id === 'information-at-form')
  expect(rule && citation(rule.articles, english.citation)).toBe(
    'Articles 13(1)(a) and (c), 13(2)(b) and (d), and 12(1) GDPR',
  )
})
