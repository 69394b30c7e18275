import { describe, expect, it } from 'vitest'
import { citation } from '../../src/complaint/citation.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { letterParts } from '../../src/complaint/letter-parts.ts'
import { pleaded } from '../../src/complaint/pleaded.ts'
import { sentences } from '../../src/complaint/sentences.ts'
import { asFormsCount, shortLetter } from '../../src/complaint/short-letter.ts'
import { shortUnits } from '../../src/complaint/short-units.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { twoForms } from './drafts/two-forms.ts'
import { addressees, allConfirmed, letterOf, writtenTo } from './letter-of.ts'

const LIMITS = [300, 400, 500, 750, 1_000, 1_500, 2_000, 3_000, 4_000, 6_000, 8_000]

const own = {
  gaveData: 'yes',
  onBehalfOf: 'self',
  dateGiven: '2026-11-20',
  competence: 'residence',
  priorContact: 'none',
  ownSentence: 'The next day a message came.',
} as const

const cases = [
  { name: 'sponsorships', draft: sponsorships },
  { name: 'two forms', draft: twoForms },
].flatMap(({ name, draft }) =>
  addressees.flatMap((addressee) =>
    (['complaint', 'report'] as const).map((kind) => ({
      name,
      draft,
      addressee,
      kind,
      language: writtenTo(addressee).texts.language,
    })),
  ),
)

describe.each(cases)('the short form of $name as a $kind in $language', ({ draft, addressee, kind }) => {
  const { texts } = writtenTo(addressee)
  const answers = allConfirmed(draft, kind === 'complaint' ? own : { gaveData: 'no' })
  const written = letterOf(draft, answers, addressee).then(letterAsText)

  it.each(LIMITS)('keeps to %i characters, in whole sentences, with its strongest ground', async (limit) => {
    const whole = await written
    const units = shortUnits(letterParts(whole, texts), texts)
    const short = shortLetter(units, texts.wholeLetter, limit) ?? ''
    expect(asFormsCount(short)).toBeLessThanOrEqual(limit)
    expect(short).toMatch(/\.$/)
    expect(short).not.toMatch(/ {2}|\n /)
    expect(short).not.toMatch(/\.{3,}/)

    const [first] = pleaded(draft.assessment, answers.looked, texts.citation.law).grounds
    const articles = [...new Set(first?.findings.flatMap((finding) => finding.articles) ?? [])]
    const cited = citation(articles, texts.citation)
    expect(short.toLowerCase()).toContain(cited.toLowerCase())
    expect(short).toContain(texts.wholeLetter)

    // Every line is made of the letter's own sentences, or is the last one.
    for (const line of short.split('\n').slice(0, -1))
      for (const sentence of sentences(line, texts.quotes)) expect(whole).toContain(sentence)
  })

  it('says more where there is room for more, and the page with its time from 500 characters on', async () => {
    const units = shortUnits(letterParts(await written, texts), texts)
    const lengths = LIMITS.map((limit) => shortLetter(units, texts.wholeLetter, limit)?.length ?? 0)
    expect(lengths.toSorted((a, b) => a - b)).toEqual(lengths)
    expect(shortLetter(units, texts.wholeLetter, 750)).toContain('https://')
    expect(shortLetter(units, texts.wholeLetter, 2_000)).toContain(texts.requestsIntro)
  })
})

describe('the short form', () => {
  it('is none where not even the strongest ground fits', async () => {
    const [addressee] = addressees
    if (!addressee) throw new Error('no addressee')
    const { texts } = writtenTo(addressee)
    const text = letterAsText(await letterOf(sponsorships, allConfirmed(sponsorships, own), addressee))
    expect(shortLetter(shortUnits(letterParts(text, texts), texts), texts.wholeLetter, 40)).toBeNull()
  })

  it('of a text that the person wrote anew takes its first sentences', () => {
    const { texts } = writtenTo(addressees[1] ?? addressees[0] ?? never())
    const text = 'I write about a form. It asks for my name and much more.\n\nNobody says this. I ask.'
    expect(shortLetter(shortUnits(letterParts(text, texts), texts), texts.wholeLetter, 75)).toBe(
      'I write about a form.\nThe whole letter is attached.',
    )
  })

  it('keeps words that the person put into the letter', async () => {
    const addressee = addressees[1] ?? never()
    const { texts } = writtenTo(addressee)
    const text = letterAsText(await letterOf(sponsorships, allConfirmed(sponsorships, own), addressee))
    const changed = text.replace(texts.requestsIntro, 'My one request, dear authority, is to:')
    const short = shortLetter(shortUnits(letterParts(changed, texts), texts), texts.wholeLetter, 3_000)
    expect(short).toContain('My one request, dear authority, is to:')
  })

  it('of megabytes is made in a moment', () => {
    const { texts } = writtenTo(addressees[0] ?? never())
    const text = 'Une phrase de plus, (sans fin. '.repeat(60_000)
    const started = performance.now()
    shortLetter(shortUnits(letterParts(text, texts), texts), texts.wholeLetter, 2_000)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

function never(): never {
  throw new Error('no addressee')
}

describe('sentences', () => {
  const french = { open: '«\u00a0', close: '\u00a0»', innerOpen: '“', innerClose: '”' }
  const german = { open: '„', close: '“', innerOpen: '‚', innerClose: '‘' }

  it('end at a full stop before a capital letter', () => {
    expect(sentences('Le site demande un prénom. Rien ne dit pourquoi ! La suite…', french)).toEqual([
      'Le site demande un prénom.',
      'Rien ne dit pourquoi !',
      'La suite…',
    ])
  })

  it('do not end inside quotes or brackets, after an abbreviation, or after the day of a date', () => {
    for (const [text, marks] of [
      ['On lit : «\u00a0Signez. Partagez.\u00a0» sur la page.', french],
      ['Voir (pièce n° 1. Annexe) plus haut.', french],
      ['Nach Art. 13 Abs. 1 lit. a DSGVO ist es anders', german],
      ['EuGH, Urteil vom 1. Oktober 2019, Rs. Planet49', german],
      ['Dort steht „Unterschreibt. Jetzt.“ und mehr', german],
    ] as const)
      expect(sentences(text, marks)).toEqual([text])
  })
})
