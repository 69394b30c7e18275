import { describe, expect, it } from 'vitest'
import type { GroundFact, LetterTexts, OpenedDocument } from '../../src/languages/shape/letter.ts'
import { letterLanguages } from './letter-of.ts'

/*
 * One ground may be about several boxes or documents: each language says so in the plural, and of one in the
 * singular.
 */

const document = (name: string): OpenedDocument => ({
  linkQuoted: `<${name}>`,
  address: `https://a.example/${name}`,
  endedAt: null,
  moment: 'M',
  outcome: 'read',
  status: 200,
  characters: 1240,
})

const fact = (texts: LetterTexts, quotes: string[], documents: OpenedDocument[]): GroundFact => ({
  moment: '21',
  wholePage: true,
  missing: [],
  quotes,
  elsewhere: null,
  purposes: Object.values(texts.consentPurposes).slice(0, 2),
  host: 'a.example',
  target: 'b.example',
  unencrypted: 'page',
  documents,
  missingItems: Object.values(texts.policyItems)
    .slice(0, 1)
    .map(({ missing }) => missing),
})

/** By language: how one box and several are called, and one policy and several. */
const words: Record<string, { box: RegExp; boxes: RegExp; policy: RegExp; policies: RegExp }> = {
  en: { box: /\bbox\b/, boxes: /\bboxes\b/, policy: /\bpolicy\b/, policies: /\bpolicies\b/ },
  fr: {
    box: /\bcase\b.*(?:pour refuser|soit cochée|valait)/,
    boxes: /\bcases\b.*(?:pour refuser|soient cochées|valait)/,
    policy: /la politique liée/,
    policies: /les politiques liées/,
  },
  de: {
    box: /(?:musste das|war$|Kästchen, <A>, für)/,
    boxes: /(?:mussten die|waren$|standen die)/,
    policy: /der verlinkten Datenschutzerklärung /,
    policies: /den verlinkten Datenschutzerklärungen/,
  },
  es: { box: /casilla\b/, boxes: /casillas\b/, policy: /la política/, policies: /las políticas/ },
  it: { box: /casella\b/, boxes: /caselle\b/, policy: /Nell’informativa/, policies: /Nelle informative/ },
  nl: {
    box: /selectievakje\b/,
    boxes: /selectievakjes\b/,
    policy: /privacyverklaring\b/,
    policies: /privacyverklaringen\b/,
  },
  pt: { box: /\bcaixa\b/, boxes: /\bcaixas\b/, policy: /Na política/, policies: /Nas políticas/ },
  pl: { box: /okienk[ao]/, boxes: /okienek/, policy: /polityce/, policies: /politykach/ },
}

describe.each(letterLanguages)('letters in $language', (texts) => {
  const own = words[texts.language]
  if (own === undefined) throw new Error(`no words for ${texts.language}`)

  it.each(['opt-in-choice', 'separate-consent', 'free-consent'] as const)(
    'agree with one box and with several: %s',
    (rule) => {
      const one = texts.grounds[rule].fact(fact(texts, ['<A>'], []))
      const several = texts.grounds[rule].fact(fact(texts, ['<A>', '<B>'], []))
      expect(one).toMatch(own.box)
      expect(one).not.toMatch(own.boxes)
      expect(several).toMatch(own.boxes)
      expect(several).not.toMatch(own.box)
      for (const quote of ['<A>', '<B>']) expect(several).toContain(quote)
    },
  )

  it('agree with one policy and with several', () => {
    const ground = texts.grounds['complete-policy']
    const one = ground.fact(fact(texts, [], [document('a')]))
    const several = ground.fact(fact(texts, [], [document('a'), document('b')]))
    expect(one).toMatch(own.policy)
    expect(one).not.toMatch(own.policies)
    expect(several).toMatch(own.policies)
    expect(several).not.toMatch(own.policy)
    expect(several).toContain('https://a.example/b')
  })
})
