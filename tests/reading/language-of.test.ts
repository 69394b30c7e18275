import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/reading/language-of.ts'
import { lexicons } from '../lexicons.ts'
import { button, field, form, page, text } from './page-of.ts'

const FRENCH =
  'Nous vous enverrons les nouvelles de notre association et vous pouvez vous désinscrire à tout moment dans chacune des lettres que nous envoyons.'
/** No lexicon reads Icelandic. */
const ICELANDIC =
  'Við sendum þér fréttir félagsins okkar og þú getur afskráð þig hvenær sem er ef þú vilt ekki fá fleiri bréf frá okkur eða heyra um starfið sem við vinnum. '.repeat(
    5,
  )

const codeOf = (words: string, lang: string, detected: string | null = null): string =>
  languageOf([page({ lang, forms: [form({ texts: [text(words)] })] })], lexicons, detected).reading.code

describe('the language of a page', () => {
  it('is what the page declares where the text agrees', () => {
    expect(codeOf(FRENCH, 'fr-FR')).toBe('fr')
  })

  it('is what the text says where a template declares another', () => {
    expect(codeOf(FRENCH, 'en')).toBe('fr')
  })

  it('is unknown, not English, where an Icelandic text is declared English', () => {
    expect(codeOf(ICELANDIC, 'en')).toBe('und')
    expect(codeOf(ICELANDIC, 'en', 'is')).toBe('is')
  })

  it('has no level where no lexicon knows it', () => {
    const { reading } = languageOf(
      [page({ lang: 'is', forms: [form({ texts: [text(ICELANDIC)] })] })],
      lexicons,
      null,
    )
    expect(reading).toEqual({ code: 'is', level: 'none' })
  })

  it('is told from a handful of labels where nothing is declared', () => {
    const small = form({ fields: [field('e', 'Your email address')], buttons: [button('Subscribe')] })
    expect(languageOf([page({ lang: '', forms: [small] })], lexicons, null).reading).toEqual({
      code: 'en',
      level: 'full',
    })
  })

  it('adds a second language that the page also speaks', () => {
    const both = form({
      texts: [
        text(FRENCH),
        text('We will send you the news of our group and you can unsubscribe at any time from this list.'),
      ],
    })
    expect([...languageOf([page({ lang: 'fr', forms: [both] })], lexicons, null).languages].sort()).toEqual([
      'en',
      'fr',
    ])
  })
})
