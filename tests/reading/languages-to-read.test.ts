import { describe, expect, it } from 'vitest'
import { languagesToRead } from '../../src/reading/languages-to-read.ts'
import { lexicons } from '../lexicons.ts'

const languages = (text: string, ...hints: (string | null)[]) => languagesToRead(text, hints, lexicons)

const SPANISH =
  'Firma ahora para que el parlamento escuche la voz de todos los que viven en esta tierra y no quieren más ruido'
const POLISH =
  'Podpisz naszą petycję, bo nie chcemy, żeby w tym miejscu powstała droga, która zniszczy park i spokój mieszkańców'

describe('the languages that a text is read with', () => {
  it('are those that its little words belong to, and English', () => {
    expect(languages(SPANISH)).toEqual(expect.arrayContaining(['en', 'es']))
    expect(languages(SPANISH)).not.toContain('pl')
    expect(languages(POLISH)).toEqual(expect.arrayContaining(['en', 'pl']))
    expect(languages(POLISH)).not.toContain('es')
  })

  it('are also those that it is declared or detected to be in, by their primary tag', () => {
    expect(languages(POLISH, 'hu-HU')).toEqual(expect.arrayContaining(['en', 'hu', 'pl']))
    expect(languages('Wyślij', '', 'PL')).toEqual(['en', 'pl'])
  })

  it('are both where a page speaks two', () => {
    expect(languages(`${SPANISH}. ${POLISH}.`)).toEqual(expect.arrayContaining(['en', 'es', 'pl']))
  })

  it('are English alone where the declared language has no lexicon', () => {
    expect(languages('Skráðu þig', 'en')).toEqual(['en'])
  })

  it('are all where nothing tells', () => {
    expect(languages('E-mail')).toEqual(lexicons.map(({ code }) => code).sort())
    expect(languages('Skráðu þig', 'is')).toHaveLength(lexicons.length)
  })
})
