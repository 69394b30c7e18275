import { describe, expect, it } from 'vitest'
import { termOf } from '../../src/journal/term-of.ts'
import { journalTexts as english } from '../../src/languages/en.journal.ts'
import { journalTexts as french } from '../../src/languages/fr.journal.ts'

const counts = { added: 2, renewed: 1, kept: 0 }
const told = { letters: counts, dossiers: counts, refused: 2, identity: true }

/** Every text with its path; one that takes values is written out with samples. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node === 'function') {
    if (path === '.file.imported') return [[path, String(node(told))]]
    if (path === '.why') return []
    return [[path, String(node('2', '7', '8'))]]
  }
  if (node === null || typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, child]) => texts(child, `${path}.${key}`))
}
const whys = ([texts_, name]: [typeof english, string]): [string, string][] =>
  [termOf('rights', null), termOf('complaint', 'gdpr'), termOf('notice', null), null].flatMap(
    (term): [string, string][] => [
      [`${name} why`, texts_.why(term, 'report')],
      [`${name} why`, texts_.why(term, 'complaint')],
    ],
  )
const all = {
  en: [...texts(english), ...whys([english, 'en'])],
  fr: [...texts(french), ...whys([french, 'fr'])],
}

describe.each(['en', 'fr'] as const)('the journal’s texts in %s', (language) => {
  it('are none of them empty or ragged', () => {
    expect(all[language].length).toBeGreaterThan(110)
    for (const [path, text] of all[language]) expect(text, path).toMatch(/^\S[\s\S]*\S$/)
  })

  it('judge nobody', () => {
    for (const [path, text] of all[language])
      expect(text, path).not.toMatch(/\b(illegal|unlawful|fake|scam|fraud|illégal|illicite|arnaque|fraude)/i)
  })
})

it('keep French marks on the line and curl its apostrophes', () => {
  for (const [path, text] of all.fr) expect(text, path).not.toMatch(/ [:;?!»]|« |'/)
})

it('are not English that was left over', () => {
  const same = all.fr.filter(([path, text]) => all.en.some(([other, one]) => other === path && one === text))
  expect(same.filter(([, text]) => text.length > 16)).toEqual([])
})

it('name the article and the months of each legal term', () => {
  for (const texts_ of [english, french]) {
    expect(texts_.why(termOf('rights', null), 'rights')).toMatch(/12(\(3\)|, paragraphe 3)/)
    expect(texts_.why(termOf('complaint', 'gdpr'), 'complaint')).toMatch(/78(\(2\)|, paragraphe 2)/)
    expect(texts_.why(termOf('notice', null), 'notice')).toMatch(/14/)
    expect(texts_.why(termOf('notice', null), 'notice')).not.toMatch(/[Aa]rticle/)
  }
})

it('say in numbers what an import came to, in the singular where it is one', () => {
  expect(english.file.imported({ ...told, refused: 1, identity: false, settings: false })).toBe(
    'Letters: 2 added, 1 renewed, 0 kept as they were. Dossiers: 2 added, 1 renewed, 0 kept as they were. 1 part of the file could not be read and was left out.',
  )
  expect(french.file.imported({ ...told, refused: 0, identity: false, settings: false })).toBe(
    'Lettres\u00a0: 2 ajoutées, 1 mise à jour, 0 inchangée. Dossiers\u00a0: 2 ajoutés, 1 mis à jour, 0 inchangé.',
  )
  const nothing = { added: 0, renewed: 0, kept: 0 }
  expect(
    english.file.imported({
      letters: nothing,
      dossiers: nothing,
      refused: 0,
      identity: false,
      settings: false,
    }),
  ).toBe('There was nothing in the file.')
})
