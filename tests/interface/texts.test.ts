import { describe, expect, it } from 'vitest'
import { isGroundRule } from '../../src/complaint/ground-rule.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/interface/interface-language.ts'
import { textsNow } from '../../src/interface/texts-now.ts'
import { rules } from '../../src/rules.ts'

/** Every text with its path; a text that takes values is written out with samples. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node === 'function') return [[path, String(node(2, 'Party !', 'a'))]]
  if (node === null || typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, child]) => texts(child, `${path}.${key}`))
}

const headlines = /^\.headline\.(unmet|unclear|informed|quiet|blind\.[^.]+\.headline)/
const allIn = (language: InterfaceLanguage) => texts(textsNow(language).interface)

describe.each(INTERFACE_LANGUAGES)('the texts in %s', (language) => {
  it('are none of them empty or ragged', () => {
    expect(allIn(language).length).toBeGreaterThan(200)
    for (const [path, text] of allIn(language)) expect(text, path).toMatch(/^\S(.*\S)?$/)
  })

  it('fit their places', () => {
    for (const [path, text] of allIn(language)) {
      if (headlines.test(path)) expect(text.length, path).toBeLessThanOrEqual(115)
      if (/^\.level\./.test(path)) expect(text.length, path).toBeLessThanOrEqual(18)
      if (/\.(why|close|prepareComplaint|reload|hide|unhide)$/.test(path))
        expect(text.length, path).toBeLessThanOrEqual(36)
    }
  })

  it('judge nobody', () => {
    for (const [path, text] of allIn(language))
      expect(text, path).not.toMatch(
        /\b(illegal|unlawful|fake|scam|fraud|illégal|illicite|fau(x|sse)|arnaque|fraude)/i,
      )
  })

  it('have a headline for every rule that can be a complaint or is about a form, and for no rule that is not there', () => {
    const ids = rules.filter(({ id, scope }) => scope === 'form' || isGroundRule(id)).map(({ id }) => id)
    expect(Object.keys(textsNow(language).interface.headline.unmet).sort()).toEqual(ids.sort())
  })

  it('have a line for every rule', () => {
    for (const { id } of rules) expect(textsNow(language).rules[id], id).toBeDefined()
  })
})

describe('French', () => {
  it('keeps its marks on the line with spaces that do not break, and curls its apostrophes', () => {
    for (const [path, text] of allIn('fr')) {
      // "Party !" is a sample of mine, not a text.
      const own = text.replaceAll('Party !', '')
      expect(own, path).not.toMatch(/ [:;?!»]|« |'/)
    }
  })

  it('is not English that was left over', () => {
    const same = allIn('fr').filter(([path, text]) =>
      allIn('en').some(([other, english]) => other === path && english === text),
    )
    const short = same.filter(([, text]) => text.length > 16)
    expect(short).toEqual([])
  })
})
