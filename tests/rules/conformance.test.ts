import { describe, expect, it } from 'vitest'
import { ARTICLES, type Rule, type RuleTexts } from '../../src/finding.ts'
import { ruleTexts } from '../../src/languages/fr.rules.ts'
import { rules } from '../../src/rules.ts'

/** Characters of the one-liners: two lines of the popup. And of an explanation, three sentences. */
const ONE_LINE = 90
const EXPLANATION = 360

/** Verdicts and labels that belong to an authority or a court, or to nobody. */
const NOT_OUR_WORDS =
  /\b(illegal|unlawful|fake|scam|fraud|violat|breach of|illégal|illicite|frauduleu|arnaque|faux site|viol[ea])/i

const files = import.meta.glob<Record<string, Rule>>('../../src/rules/*.ts', { eager: true })
const tests = Object.keys(import.meta.glob('./*.test.ts'))

const idOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.ts$/, '')
const camelCase = (id: string): string => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
const linesOf = ({ met, unmet, unclear }: RuleTexts) => ({ met, unmet, unclear })

describe.each(Object.entries(files).map(([path, file]) => [idOf(path), file] as const))(
  'rule %s',
  (id, file) => {
    const [rule, ...more] = Object.values(file)

    it('is one rule with one name', () => {
      const message = `src/rules/${id}.ts exports one rule and nothing else: \`export const ${camelCase(id)}: Rule\` with \`id: '${id}'\`. What several rules share goes to src/rules/questions/.`
      expect([Object.keys(file), rule?.id, more], message).toEqual([[camelCase(id)], id, []])
    })

    it('is named for what it checks', () => {
      expect(
        id,
        'An id is the noun of what is checked, in kebab case: no "no-", no "missing-", no verb.',
      ).toMatch(/^(?!no-|not-|missing-|has-|is-|check-)[a-z]+(-[a-z]+)*$/)
    })

    it('has a test', () => {
      expect(
        tests,
        `Write tests/rules/${id}.test.ts: met, unmet, every reason to be unclear, and where it does not apply. tests/rules/readings.ts builds the readings.`,
      ).toContain(`./${id}.test.ts`)
    })

    it('cites known articles', () => {
      expect(
        ARTICLES,
        'Add the article to ARTICLES in src/finding.ts and to src/complaint/citation.ts.',
      ).toEqual(expect.arrayContaining(rule?.articles ?? []))
      const factOnly = /-on-list$|-listed-sites$/.test(id)
      expect(
        (rule?.articles.length ?? 0) > 0,
        'A rule about a form says which article asks for it; a match with the list pleads none.',
      ).toBe(!factOnly)
    })

    it('has a rank of its own', () => {
      const others = rules.filter((other) => other.rank === rule?.rank).map((other) => other.id)
      expect(others, 'Two rules with one rank have no order; choose a rank between two others.').toEqual([id])
    })

    const languages: [string, RuleTexts | undefined][] = [
      ['English', rule?.texts],
      ['French', ruleTexts[id]],
    ]
    describe.each(languages)('%s texts', (language, texts) => {
      it('exist and fit', () => {
        expect(
          texts,
          language === 'French'
            ? `Add '${id}' to src/languages/fr.rules.ts; ask for help with the French in the pull request.`
            : 'Write `texts` in the rule.',
        ).toBeDefined()
        for (const [name, text] of Object.entries(
          linesOf(texts ?? { met: '', unmet: '', unclear: '', explain: '' }),
        )) {
          expect(text.length, `${name}: one line of 1 to ${ONE_LINE} characters`).toBeGreaterThan(0)
          expect(text.length, `${name}: one line of 1 to ${ONE_LINE} characters`).toBeLessThanOrEqual(
            ONE_LINE,
          )
          expect(text, `${name}: no full stop, no line break`).not.toMatch(/[.\n]$|\n/)
        }
      })

      it('explain in two or three plain sentences', () => {
        const sentences = texts?.explain.match(/[.!?](?= |$)/g)?.length ?? 0
        expect(
          sentences,
          'explain: what the law asks, in plain words, and what this check did',
        ).toBeGreaterThanOrEqual(2)
        expect(sentences, 'explain: at most four short sentences').toBeLessThanOrEqual(4)
        expect(texts?.explain.length).toBeLessThanOrEqual(EXPLANATION)
      })

      it('stay calm', () => {
        for (const text of Object.values(texts ?? {}))
          expect(
            text,
            'Say what was found or not found; whether it is lawful an authority decides.',
          ).not.toMatch(NOT_OUR_WORDS)
      })

      it('use the language’s typography', () => {
        for (const text of Object.values(texts ?? {})) {
          expect(text, 'Apostrophes and quotation marks are typographic: ’ “ ” « ».').not.toMatch(/['"]/)
          if (language === 'French')
            expect(
              text,
              'In French, a non-breaking space (U+00A0) before : ; ? ! » and after «.',
            ).not.toMatch(/[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]/)
        }
      })
    })
  },
)

describe('the folder', () => {
  it('is what runs, in the order of ranks', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(Object.keys(files).map(idOf).sort())
    expect(rules.map(({ rank }) => rank)).toEqual(
      rules.map(({ rank }) => rank).sort((one, other) => one - other),
    )
  })

  it('has no translation for a rule that is gone', () => {
    const ids = rules.map(({ id }) => id)
    expect(
      Object.keys(ruleTexts).filter((id) => !ids.includes(id)),
      'Remove these from src/languages/fr.rules.ts.',
    ).toEqual([])
  })
})
