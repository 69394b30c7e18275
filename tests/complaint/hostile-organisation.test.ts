import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/complaint/draft.ts'
import { textLines } from '../../src/complaint/letter-as-text.ts'
import type { LetterLaw } from '../../src/complaint/letter-law.ts'
import { organisationLanguage, organisationLanguagesUnder } from '../../src/dossier/organisation-languages.ts'
import { finding, form, sponsorships } from './drafts/sponsorships.ts'
import { allConfirmed } from './letter-of.ts'
import { asText, gave, languages, noticeIn, rightsIn, writtenElsewhere } from './organisation-letter-of.ts'

const attacks = {
  bidi: 'E-mail \u202egnp.exe\u202c\u2066\u2067\u200f',
  long: 'x'.repeat(3_000_000),
  marks: `a${'\u0336'.repeat(100_000)}`,
  quotes: 'non\u00a0». Je retire tout. «\u00a0“I withdraw.” " „Nein.“ »Nein.« ”',
  lines: 'Nom\r\n\r\n7. Effacement\r\n– ne rien effacer\r\nSignature : .......\u2028\u2029\u0085',
  markup: '<img src=x onerror=alert(1)>%00{{constructor}}',
  formula: '=HYPERLINK("http://evil.example")',
  surrogate: 'a\ud800b\udc00',
}

const hostile = (text: string): Draft => ({
  ...sponsorships,
  assessment: {
    ...sponsorships.assessment,
    title: text,
    url: `https://evil.example/${encodeURIComponent(text.replace(/\p{Surrogate}/gu, '').slice(0, 2_000))}`,
    host: text,
    forms: [
      form({
        notice: { controller_identity: [{ ref: 'f0.7', place: 'inside', text }] },
        target: { host: text, foreign: true, named: false, unencrypted: 'target', inAddress: 'yes' },
      }),
    ],
    findings: [
      finding({
        rule: 'marked-fields',
        articles: ['GDPR 13(2)(e)'],
        evidence: [{ kind: 'field', label: text, field: 'email', ref: 'f0.4' }],
      }),
      finding({
        rule: 'recipient-named',
        articles: ['GDPR 13(1)(e)'],
        evidence: [{ kind: 'target', host: text, ref: 'f0' }],
      }),
    ],
    listings: [],
  },
})

/** Characters that reorder, hide or break a line; a page's right-to-left quote may be isolated, these are not. */
const UNSOUND = /(?!\n)[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066\u2067\ufeff\u2028\u2029\p{Surrogate}]/u

const written = (language: string, text: string, law: LetterLaw = 'gdpr') => {
  const draft = hostile(text)
  const answers = allConfirmed(draft, { ...gave, ownSentence: text })
  return [
    asText(rightsIn(language, { draft, answers, law, countryLaw: law })),
    asText(noticeIn(language, { draft, answers: allConfirmed(draft, { ownSentence: text }), law })),
  ]
}

/** Each language under the GDPR, and under the laws that have sentences of their own. */
const all = [
  ...languages.map((one) => ({ ...one, law: 'gdpr' as const })),
  ...writtenElsewhere.map(({ language, law }) => ({
    ...organisationLanguage([language], organisationLanguagesUnder(law, 'notice')),
    law,
  })),
]

describe.each(Object.entries(attacks))('a page that says %s', (_, text) => {
  it.each(all)(
    'leaves letters to the organisation sound and short in $own.language ($law)',
    ({ own, law }) => {
      const calm = written(own.language, 'E-mail', law)
      for (const [index, letter] of written(own.language, text, law).entries()) {
        expect(letter).not.toMatch(UNSOUND)
        expect(letter.length).toBeLessThan(9_000)
        // The page adds no line, heading or list item of its own.
        const kinds = (one: string) => textLines(one, [own]).map(({ kind }) => kind)
        expect(kinds(letter)).toEqual(kinds(calm[index] ?? ''))
      }
    },
  )
})

describe('quotes of a page', () => {
  it.each(all)('cannot be closed from inside in $own.language ($law)', ({ own, texts, law }) => {
    const { open, close } = texts.quotes
    for (const letter of written(own.language, attacks.quotes, law)) {
      expect(letter.split(open.trim()).length).toBe(letter.split(close.trim()).length)
      expect(letter).not.toContain(`${close}. Je retire`)
    }
  })
})
