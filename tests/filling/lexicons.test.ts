import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/filling/label-index.ts'
import { portalLexicons } from '../../src/filling/portal-lexicons.ts'
import { addressees, writtenTo } from '../complaint/letter-of.ts'

const phrasesOf = (list: string) =>
  list.split(' | ').map((phrase) => wordsOf(phrase.replace('…', ' ')).join(' '))

describe('the words of authorities’ forms', () => {
  it('are there for every language that letters are written in', () => {
    const letters = addressees.map((addressee) => writtenTo(addressee).texts.language)
    expect(portalLexicons.map(({ code }) => code).toSorted()).toEqual(letters.toSorted())
  })

  it.each(portalLexicons)('in $code give each phrase one meaning', ({ asked, whose }) => {
    for (const lists of [asked, whose]) {
      const seen = new Map<string, string>()
      const twice: string[] = []
      for (const [meaning, list] of Object.entries(lists))
        for (const phrase of list === '' ? [] : phrasesOf(list)) {
          expect(phrase, `${meaning}: an empty phrase`).not.toBe('')
          const known = seen.get(phrase)
          if (known !== undefined && known !== meaning) twice.push(`${phrase}: ${known}, ${meaning}`)
          seen.set(phrase, meaning)
        }
      expect(twice).toEqual([])
    }
  })

  it.each(portalLexicons)('in $code know what a letter can answer', ({ asked }) => {
    const needed = ['fullName', 'street', 'postcode', 'city', 'country', 'address', 'email', 'phone'] as const
    const told = [
      'site',
      'subject',
      'facts',
      'factsDate',
      'priorContact',
      'requests',
      'tell',
      'none',
    ] as const
    for (const one of [...needed, ...told]) expect(asked[one], one).not.toBe('')
  })
})
