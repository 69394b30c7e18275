import { describe, expect, it } from 'vitest'
import { authorities } from '../../src/authorities/authorities.ts'
import { letterLaw } from '../../src/complaint/letter-law.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { twoForms } from './drafts/two-forms.ts'
import { asText, gave, languages, rightsIn } from './organisation-letter-of.ts'

const codes = languages.map(({ own }) => own.language)
const ODD = /undefined|\bnull\b|NaN|\[object|\(\s*\)|\s[,.](?!\.)|,\s*,|[^.]\.\.[^.]| {2,}|«\s*»|“”/

describe.each(languages)('a request in $own.language', ({ own, texts }) => {
  const { rights } = own
  const { language } = own
  const whole = asText(rightsIn(language))

  it('asks for the source, then the recipients, then the rest, then objects, then asks for erasure', () => {
    const { access, objection, erasure } = rights
    const order = [
      access.source,
      access.recipients(true),
      access.copy,
      access.purposes,
      access.transfers,
      objection.marketing,
      objection.caution,
      erasure.afterAccess,
      erasure.suppression,
      erasure.recipients,
      rights.term(own.laws.gdpr),
    ].map((words) => whole.indexOf(words))
    expect(order.every((place) => place > 0)).toBe(true)
    expect(order).toEqual([...order].sort((one, other) => one - other))
  })

  it('is made of whole sentences, whatever is known', () => {
    const made = [
      {},
      { rights: ['access' as const] },
      { rights: ['erase' as const], answers: { gaveData: 'yes' as const } },
      { answers: { ...gave, onBehalfOf: 'child' as const } },
      { answers: { ...gave, onBehalfOf: 'other' as const, dateGiven: '' } },
      { answers: { gaveData: 'no' as const, messages: 'yes' as const } },
      { draft: twoForms, authority: { short: 'ABC', law: 'uk-gdpr' as const } },
    ].map((one) => asText(rightsIn(language, one)))
    for (const text of made) expect(text.replaceAll(/\.{40}/g, '')).not.toMatch(ODD)
    expect(new Set(made).size).toBe(made.length)
  })

  it('asks for erasure at once only where access is left out, and keeps nothing where nothing is objected to', () => {
    const alone = asText(rightsIn(language, { rights: ['erase'] }))
    expect(alone).toContain(rights.erasure.atOnce)
    expect(alone).not.toContain(rights.erasure.afterAccess)
    expect(alone).not.toContain(rights.erasure.suppression)
    expect(alone).not.toContain(own.headings.access)
    expect(whole).not.toContain(rights.erasure.atOnce)
  })

  it('cites in its subject the articles of the rights that it uses', () => {
    const subject = (list: Parameters<typeof rightsIn>[1]) => {
      const made = rightsIn(language, list)
      return typeof made === 'string' ? made : made.subject
    }
    expect(subject({ rights: ['access'] })).toContain('15')
    expect(subject({ rights: ['access'] })).not.toMatch(/17|21/)
    expect(subject({ rights: ['erase', 'access'] })).toMatch(/15.*17/)
  })

  it('asks for a name and a way to reply, never for a postal address or a proof of identity', () => {
    for (const { label, of } of texts.author.fields)
      expect(whole.includes(label), label).toBe(!of.flat().includes('street'))
    expect(whole).toContain(texts.statement.signature)
  })

  it('speaks for a child or another person, whose name has a line of its own', () => {
    const child = asText(rightsIn(language, { answers: { ...gave, onBehalfOf: 'child' } }))
    expect(child).toContain(rights.represented.child)
    expect(child).toContain(rights.representedName)
    expect(child).not.toBe(whole)
    expect(whole).not.toContain(rights.representedName)
    const address = 'https://www.500parrainages.fr/'
    const day = texts.date({ year: 2026, month: 11, day: 20 })
    expect(child).toContain(rights.given('child', address, day))
    expect(child).not.toContain(rights.given('self', address, day))
  })

  it('about messages alone says nothing of the site, which need not have sent them', () => {
    const text = asText(rightsIn(language, { answers: { gaveData: 'no', messages: 'yes' } }))
    expect(text).toContain(rights.messagesOnly)
    expect(text).not.toContain('500parrainages')
    expect(text).not.toContain(rights.messages)
  })

  it('names the authority where one is chosen, and threatens with nothing', () => {
    expect(asText(rightsIn(language, { authority: { short: 'ABC', law: 'gdpr' } }))).toContain('(ABC)')
    expect(whole).not.toContain('(ABC)')
    expect(whole).not.toMatch(/R\.?625|L34-5|L\.? ?34|6-III|Bloctel|226-|83\b/)
    expect(whole).not.toMatch(/illegal|illégal|rechtswidrig|ilegal|illecit|onrechtmatig|nielegaln|fraud/i)
  })

  it('cites the UK law where the authority applies it, and no judgment that does not bind there', () => {
    const text = asText(rightsIn(language, { authority: { short: 'ICO', law: 'uk-gdpr' } }))
    expect(text).toContain(own.laws['uk-gdpr'])
    expect(text).not.toContain('C-154/21')
    expect(whole).toContain('C-154/21')
    expect(whole).not.toContain(own.laws['uk-gdpr'])
    const without = text.replaceAll(own.laws['uk-gdpr'], '')
    expect(without).not.toContain(own.laws.gdpr)
  })
})

describe('a request', () => {
  it('follows the law of the chosen country while no authority is chosen, and that of the authority then', () => {
    expect(rightsIn('en', { countryLaw: 'fadp' })).toBe('other-law')
    const british = asText(rightsIn('en', { countryLaw: 'uk-gdpr' }))
    expect(british).toContain('UK GDPR')
    expect(british.replaceAll('UK GDPR', '')).not.toContain('GDPR')
    const french = asText(rightsIn('en', { countryLaw: 'fadp', authority: { short: 'CNIL', law: 'gdpr' } }))
    expect(french).toContain('GDPR')
    expect(french).not.toContain('UK GDPR')
  })

  it('is not written where another law applies, or where no right is left', () => {
    for (const law of ['fadp', 'pipeda', 'ccpa'] as const)
      expect(rightsIn('fr', { authority: { short: 'X', law } })).toBe('other-law')
    expect(rightsIn('fr', { rights: [] })).toBe('no-right')
  })

  it('cites the GDPR for no authority whose record names another law', () => {
    for (const { id, law } of authorities) {
      const cited = letterLaw(law)
      if (id.startsWith('us-') || id.startsWith('ca-')) expect(cited).toBeNull()
      if (id.startsWith('ch-')) expect(cited).toBe('fadp')
      if (id.startsWith('gb-')) expect(cited).toBe('uk-gdpr')
      if (id.startsWith('fr-')) expect(cited).toBe('gdpr')
    }
  })

  it('names the organisation in the words of the page', () => {
    expect(asText(rightsIn('en', { draft: twoForms }))).toContain(
      '(named there: “Night Rail Association, 12 Needle Street, Cork”)',
    )
    expect(asText(rightsIn('en'))).not.toContain('named there')
  })

  it('leaves out the query of the page’s address, which may say who visited it', () => {
    const { assessment } = sponsorships
    const url = 'https://www.500parrainages.fr/signer?email=camille%40mail.example#ref'
    const draft = { ...sponsorships, assessment: { ...assessment, url } }
    for (const code of codes) {
      const text = asText(rightsIn(code, { draft }))
      expect(text).toContain('https://www.500parrainages.fr/signer')
      expect(text).not.toMatch(/camille|#ref/)
    }
  })
})
