import { describe, expect, it } from 'vitest'
import { type Declaration, declarations, told } from './sheets.ts'

const TOKENS = 'src/interface/tokens.css'
/** Sheets of what stands in pages: a shadow tree cannot load the tokens, so it names its own, which a test holds to them. */
const inPages = ({ file }: Declaration) => file.startsWith('src/banner/')
const names = ({ property }: Declaration) => property.startsWith('--')

const offending = (wrong: (one: Declaration) => boolean): string[] => declarations.filter(wrong).map(told)
/** Values without the names of custom properties, which may hold any word. */
const plain = (value: string) => value.replace(/var\(--[\w-]+\)/g, 'var()')

describe('a style sheet', () => {
  it('is read by this test as what it is', () => {
    expect(declarations.length).toBeGreaterThan(700)
    expect(new Set(declarations.map(({ file }) => file)).size).toBeGreaterThan(14)
    expect(declarations.some(({ queries }) => queries.some((one) => one.includes('forced-colors')))).toBe(
      true,
    )
    for (const { property, selector } of declarations) {
      expect(property).toMatch(/^-{0,2}[a-z][\w-]*$/i)
      expect(selector).not.toBe('')
    }
  })

  it('takes every colour from the tokens', () => {
    const literal =
      /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|\b(white|black|gr[ae]y|red|green|blue|orange|yellow)\b/i
    expect(
      offending(
        (one) => literal.test(plain(one.value)) && !(names(one) && (one.file === TOKENS || inPages(one))),
      ),
    ).toEqual([])
  })

  it('uses no custom property that nobody sets', () => {
    const set = new Set(declarations.filter(names).map(({ property }) => property))
    // Set by the banner's own script, from the level.
    set.add('--state')
    const used = declarations.flatMap((one) =>
      [...one.value.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => [name, told(one)] as const),
    )
    expect(used.filter(([name]) => !set.has(name))).toEqual([])
    const inSheets = new Set(used.map(([name]) => name))
    const left = declarations.filter(
      (one) => names(one) && one.file === TOKENS && !inSheets.has(one.property),
    )
    expect(left.map(told)).toEqual([])
  })

  it('measures in steps of 4 px, in halves of them, or in hairlines', () => {
    const onGrid = (pixels: number) => pixels === 1 || pixels === 2 || pixels % 4 === 0
    const wrong = ({ property, value, file }: Declaration) => {
      if (property.startsWith('--') && file === TOKENS) return false
      // How large type is comes next.
      if (/^font(-size)?$/.test(property)) return false
      const pixels = [...value.matchAll(/(-?[\d.]+)px/g)].map(([, number]) => Math.abs(Number(number)))
      const steps = [...value.matchAll(/var\(--step\) \* (-?[\d.]+)/g)].map(([, number]) => Number(number))
      return !pixels.every(onGrid) || !steps.every((number) => Number.isInteger(number * 2))
    }
    expect(offending(wrong)).toEqual([])
  })

  it('writes in the sizes of the scale', () => {
    const sizes = declarations.filter(({ property }) => property === 'font-size' || property === 'font')
    expect(sizes.length).toBeGreaterThan(40)
    const wrong = ({ property, value }: Declaration) =>
      !/^(inherit|inherit !important)$/.test(value) &&
      (property === 'font-size'
        ? !/^var\(--(small|note|text|read|large|title)\)$/.test(value)
        : !/\b(var\(--(small|note|text|read)\)|1[2345]px) \/ (var\(--\w+-line\)|\d+px) /.test(value))
    expect(sizes.filter(wrong).map(told)).toEqual([])
  })

  it('names sides by the direction of the text', () => {
    const sided = /(^|-)(left|right|top|bottom)(-|$)|^(min-|max-)?(width|height)$|^float$|^clear$/
    expect(
      offending(
        ({ property, value }) =>
          sided.test(property) || (/^text-align$/.test(property) && /left|right/.test(value)),
      ),
    ).toEqual([])
    // Four values go round the clock: that is physical wherever the second and the fourth, or two corners, differ.
    const round = ({ property, value }: Declaration) => {
      const parts =
        value.replace(' !important', '').match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? []
      if (/^(margin|padding|inset)$/.test(property)) return parts.length === 4 && parts[1] !== parts[3]
      return property === 'border-radius' && parts.length > 1
    }
    expect(offending(round)).toEqual([])
  })

  it('moves nothing where the reader wants no movement', () => {
    const moving = declarations.filter(({ property }) =>
      /^(transition|animation|scroll-behavior)/.test(property),
    )
    expect(moving.length).toBeGreaterThan(1)
    const still = '@media (prefers-reduced-motion: no-preference)'
    expect(moving.filter(({ queries }) => !queries.includes(still)).map(told)).toEqual([])
  })

  it('takes the focus ring from nothing', () => {
    const none = declarations.filter(
      ({ property, value }) => /^outline/.test(property) && /^(none|0)\b/.test(value),
    )
    expect(none.map(({ selector }) => selector)).toEqual([])
  })

  it('says nothing in two places', () => {
    const rules = new Map<string, string[]>()
    const shared = declarations.filter((one) => one.file !== TOKENS && !inPages(one))
    const where = ({ file, selector, queries }: Declaration) => `${file} ${queries.join(' ')} ${selector}`
    for (const place of new Set(shared.map(where))) {
      const block = shared.filter((one) => where(one) === place)
      const text = block.map(({ property, value }) => `${property}: ${value}`).sort()
      if (block.length >= 4) rules.set(text.join('; '), [...(rules.get(text.join('; ')) ?? []), place])
    }
    expect([...rules.values()].filter((places) => places.length > 1)).toEqual([])
  })
})
