import { describe, expect, it } from 'vitest'
import { citation } from '../../src/complaint/citation.ts'
import { counterpart, underLaw } from '../../src/complaint/counterpart.ts'
import { GROUND_RULES } from '../../src/complaint/ground-rule.ts'
import { letter } from '../../src/complaint/letter.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { allOrganisationLanguages } from '../../src/dossier/organisation-languages.ts'
import { ARTICLES, type PolicyItem } from '../../src/finding.ts'
import { finding, sponsorships } from './drafts/sponsorships.ts'
import { twoForms } from './drafts/two-forms.ts'
import {
  addressees,
  addresseesElsewhere,
  allConfirmed,
  edoeb,
  ico,
  letterInput,
  letterOf,
  pfpdt,
  writtenTo,
} from './letter-of.ts'
import { asText, gave, noticeIn, rightsIn, written, writtenElsewhere } from './organisation-letter-of.ts'

const policy = (...items: PolicyItem[]) =>
  finding({
    rule: 'complete-policy',
    articles: ['GDPR 13(1)(a)', 'GDPR 13(1)(c)', 'GDPR 13(2)(a)', 'GDPR 13(2)(d)'],
    evidence: items.map((item) => ({ kind: 'missing-item', item })),
  })

describe('an article of the GDPR', () => {
  it('is the same one in the UK GDPR, but for the definitions and for the right to complain', () => {
    for (const article of ARTICLES) {
      const here = counterpart(article, 'gdpr')
      const there = counterpart(article, 'uk-gdpr')
      if (article === 'GDPR 4(11)') expect(there).toEqual({ article: '4', paragraph: '1', points: ['11'] })
      else if (article === 'GDPR 13(2)(d)') expect(there).toBeNull()
      else expect(there, article).toEqual(here)
    }
    expect(citation(['GDPR 4(11)', 'GDPR 7(2)', 'CJEU C-673/17'], writtenTo(ico).texts.citation)).toBe(
      'Articles 4(1)(11) and 7(2) UK GDPR',
    )
  })

  it('has a counterpart in the Swiss act for information and security alone', () => {
    const pleaded = ARTICLES.filter((article) => counterpart(article, 'fadp') !== null)
    expect(pleaded).toEqual(['GDPR 12(1)', 'GDPR 13(1)(a)', 'GDPR 13(1)(c)', 'GDPR 13(1)(e)', 'GDPR 32'])
    const cite = (to: typeof edoeb) =>
      citation(['GDPR 13(1)(a)', 'GDPR 13(1)(c)', 'GDPR 12(1)'], writtenTo(to).texts.citation).replaceAll(
        '\u00a0',
        ' ',
      )
    expect(cite(edoeb)).toBe('Art. 19 Abs. 1 und Abs. 2 lit. a und b DSG')
    expect(cite(pfpdt)).toBe('art. 19, al. 1 et al. 2, let. a et b, LPD')
  })
})

describe('a finding under another law', () => {
  it('keeps of a policy’s gaps those that the law asks to be told, with their articles', () => {
    const swiss = underLaw(policy('controller', 'legal-basis', 'retention', 'rights', 'complaint'), 'fadp')
    expect(swiss?.articles).toEqual(['GDPR 13(1)(a)'])
    expect(swiss?.evidence).toEqual([{ kind: 'missing-item', item: 'controller' }])
    expect(underLaw(policy('legal-basis', 'retention'), 'fadp')).toBeNull()
    expect(underLaw(policy('complaint'), 'uk-gdpr')).toBeNull()
    expect(underLaw(policy('retention', 'complaint'), 'uk-gdpr')?.articles).toEqual(['GDPR 13(2)(a)'])
  })

  it('is as it was under the GDPR', () => {
    const whole = policy('complaint')
    expect(underLaw(whole, 'gdpr')).toBe(whole)
  })

  it('is not pleaded in Switzerland where a policy is linked in the footer alone', () => {
    const link = finding({ rule: 'policy-link-at-form', articles: ['GDPR 12(1)'] })
    expect(underLaw(link, 'fadp')).toBeNull()
    expect(underLaw(link, 'uk-gdpr')).toEqual(link)
  })
})

describe('a letter under a law without a rule for what was confirmed', () => {
  it('is not written, and says so', async () => {
    const answers = allConfirmed(twoForms, { gaveData: 'yes' })
    expect(letter(await letterInput(twoForms, answers, edoeb))).toBe('no-ground-here')
    const nothing = { ...answers, looked: [] }
    expect(letter(await letterInput(twoForms, nothing, edoeb))).toBe('for-a-finding')
  })

  it('rests on an unanswered request for access alone in Switzerland, once its 30 days are over', async () => {
    const asked = (askedFor: ('access' | 'erase')[], contactedOn = '2026-10-08') =>
      allConfirmed(sponsorships, {
        gaveData: 'yes',
        priorContact: 'unanswered',
        contactedOn,
        askedFor,
        looked: [],
      })
    const made = async (...own: Parameters<typeof asked>) =>
      letter(await letterInput(sponsorships, asked(...own), edoeb))
    expect(await made(['access', 'erase'])).toMatchObject({ language: 'de' })
    expect(await made(['erase'])).toBe('for-a-finding')
    expect(await made(['access'], '2026-10-20')).toMatchObject({ language: 'de' })
    expect(await made(['access'], '2026-10-22')).toBe('for-a-finding')
  })
})

/** Names of the European law and of its parts that are not those of the others. */
const EUROPEAN =
  /(?<!UK )GDPR|DSGVO|RGPD|RODO|\bAVG\b|2016\/679|C-673\/17|C-154\/21|Datenschutz-Grundverordnung/
const ARTICLE_77 = /(?:Art(?:\.|icle|ikel|icolo|ículo|igo)?|artykuł)[\s\u00a0]*77\b/i
const BRITISH = /UK GDPR|Data Protection Act 2018|section 16\d/
const SWISS = /\bDSG\b|\bLPD\b|\bFADP\b|SR 235|EDÖB|PFPDT|IFPDT|FDPIC/

const lettersTo = async (to: (typeof addressees)[number]) => {
  const texts: string[] = []
  for (const draft of [sponsorships, twoForms])
    for (const own of [
      { gaveData: 'yes', competence: 'residence', requests: undefined },
      { gaveData: 'no' },
      { gaveData: 'yes', priorContact: 'unanswered', contactedOn: '2026-09-01', askedFor: ['access'] },
    ] as const) {
      const answers = allConfirmed(draft, own as Parameters<typeof allConfirmed>[1])
      const all = { ...answers, requests: allConfirmed(draft).requests.concat('erase', 'sanction') }
      const made = letter(await letterInput(draft, all, to))
      if (typeof made !== 'string') texts.push(letterAsText(made))
    }
  return texts
}

describe('no letter cites a law that its authority does not apply', () => {
  it.each(addressees)('under the GDPR: $name', async (to) => {
    const made = await lettersTo(to)
    expect(made).toHaveLength(6)
    for (const text of made) {
      expect(text).not.toMatch(BRITISH)
      expect(text).not.toMatch(SWISS)
    }
  })

  it.each(addresseesElsewhere)('under another law: $name', async (to) => {
    const made = await lettersTo(to)
    expect(made.length).toBeGreaterThanOrEqual(4)
    for (const text of made) {
      expect(text).not.toMatch(EUROPEAN)
      expect(text).not.toMatch(ARTICLE_77)
      expect(text).not.toMatch(to === ico ? SWISS : BRITISH)
      expect(text).toMatch(to === ico ? BRITISH : SWISS)
    }
  })

  it.each(writtenElsewhere)('to the organisation: $id', ({ language, law }) => {
    const answers = allConfirmed(sponsorships, gave)
    const made = [
      ...[null, { short: 'X', law }].map((authority) =>
        asText(rightsIn(language, { answers, authority, countryLaw: law, law })),
      ),
      asText(noticeIn(language, { answers, law })),
    ]
    for (const text of made) {
      expect(text).not.toMatch(EUROPEAN)
      expect(text).not.toMatch(ARTICLE_77)
      expect(text).not.toMatch(law === 'fadp' ? BRITISH : SWISS)
    }
  })

  it.each(written)(
    'nor a request under the UK GDPR the article that was omitted there: $language',
    ({ language }) => {
      const text = asText(rightsIn(language, { authority: { short: 'ICO', law: 'uk-gdpr' } }))
      expect(text).not.toMatch(ARTICLE_77)
      expect(text).toContain('Data Protection Act 2018')
    },
  )
})

describe('sentences of other laws', () => {
  const SWISS_RULES = GROUND_RULES.filter((rule) =>
    [
      'information-at-form',
      'reachable-policy',
      'written-policy',
      'controller-identity',
      'stated-purposes',
      'own-policy',
      'complete-policy',
      'recipient-named',
      'encrypted-transport',
      'data-outside-address',
    ].includes(rule),
  )

  it.each(addresseesElsewhere)('have a subject of at most 100 characters with its articles: $name', (to) => {
    const { texts } = writtenTo(to)
    for (const rule of to === ico ? GROUND_RULES : SWISS_RULES)
      for (const purpose of ['petition', 'newsletter', 'registration', 'other'] as const) {
        const subject = texts.subject(purpose, rule)
        expect(subject.length, subject).toBeLessThanOrEqual(100)
        expect(subject).toMatch(to === ico ? /\(Articles? \d.* UK GDPR\)$/ : /\([Aa]rt\. (?:19|8) \w+\)$/)
      }
  })

  it('are spelt in German as in Switzerland, but for the words of the page', async () => {
    for (const text of await lettersTo(edoeb)) expect(text).not.toMatch(/ß|„|“/)
    const page = { ...sponsorships, assessment: { ...sponsorships.assessment, title: 'Große Straße' } }
    const made = letterAsText(await letterOf(page, allConfirmed(page, { gaveData: 'no' }), edoeb))
    expect(made).toContain('«Große Straße»')
    const { otherLink, items } = writtenTo(edoeb).texts
    expect(otherLink('«Fuß»', 'footer')).toMatch(/^Ein Link «Fuß» steht in der Fusszeile;/)
    expect(items.found('footer', '«Fuß»')).toBe('in der Fusszeile gefunden, «Fuß»')
  })

  it('ask the Swiss authority for nothing that it has no power to do', async () => {
    for (const to of addresseesElsewhere.filter((one) => one !== ico))
      for (const text of await lettersTo(to))
        expect(text).not.toMatch(/Geldbuße|Busse|amende administrative|sanction\b|sanzione|\bfine is\b/)
  })

  it('make the complaint to the organisation with a request in the United Kingdom, where data were given', () => {
    const answers = allConfirmed(sponsorships, gave)
    const british = { authority: { short: 'ICO', law: 'uk-gdpr' }, law: 'uk-gdpr' } as const
    expect(asText(rightsIn('en', { ...british, answers }))).toContain('section 164A')
    expect(asText(rightsIn('en', { ...british, answers: { ...gave, looked: [] } }))).not.toContain('164A')
    expect(asText(rightsIn('en', { ...british, answers: { ...answers, gaveData: 'no' } }))).not.toContain(
      '164A',
    )
  })

  it('know each of their languages by the title of a letter', () => {
    expect(allOrganisationLanguages).toHaveLength(13)
  })
})
