import { describe, expect, it } from 'vitest'
import { suggestionTexts as english } from '../../src/languages/en.suggestion.ts'
import { suggestionTexts as french } from '../../src/languages/fr.suggestion.ts'

/** Every text with its path; a text that takes values is written out with samples. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node === 'function') return [[path, String(node('x', 2, 'y'))]]
  if (node === null || typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, child]) => texts(child, `${path}.${key}`))
}

/** Quotation marks alone bring their own spaces; a hint may have nothing to say. */
const said = (all: [string, string][]) =>
  all.filter(([path, text]) => !path.startsWith('.entry.marks') && !(path.endsWith('.hint') && text === ''))

const all = { en: said(texts(english)), fr: said(texts(french)) }

describe.each(['en', 'fr'] as const)('the texts in %s', (language) => {
  it('are none of them empty or ragged', () => {
    expect(all[language].length).toBeGreaterThan(120)
    for (const [path, text] of all[language]) expect(text, path).toMatch(/^\S(.*\S)?$/)
  })

  it('judge nobody', () => {
    for (const [path, text] of all[language])
      expect(text, path).not.toMatch(
        /\b(illegal|unlawful|fake|scam|fraud|hidden|illégal|illicite|fau(x|sse)|arnaque|fraude|caché)/i,
      )
  })

  it('say that nothing is sent, that clues prove nothing, and that the editors decide', () => {
    const { promise, behind, outcome } = { en: english, fr: french }[language]
    expect(promise).toMatch(/Nothing is sent from here|Rien ne part d’ici/)
    expect(behind.cluesProve).toMatch(/prove nothing by themselves|ne prouvent rien à eux seuls/)
    expect(outcome.complete['new-site']).toMatch(/editors to decide|équipe de la liste de décider/)
  })
})

describe('French', () => {
  it('keeps its marks on the line with spaces that do not break, and curls its apostrophes', () => {
    for (const [path, text] of all.fr) expect(text, path).not.toMatch(/ [:;?!»]|« |'|[^\s\u00a0/][?!;]/)
  })

  it('is not English that was left over', () => {
    const same = all.fr.filter(([path, text]) =>
      all.en.some(([other, one]) => other === path && one === text),
    )
    expect(same.filter(([, text]) => text.length > 16)).toEqual([])
  })
})
