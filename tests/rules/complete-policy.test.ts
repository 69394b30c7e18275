import { describe, expect, it } from 'vitest'
import { ALL_ITEMS, aLegalNotice, aPolicy, said, unreadPolicy } from './linked-documents.ts'
import { aForm, aNotice, languages, verdict } from './readings.ts'

const ID = 'complete-policy'
const look = (documents: ReturnType<typeof aPolicy>[], form = aForm()) => verdict(ID, { form, documents })
const short = { notice: said('controller_identity', 'purposes') }
const missing = (finding: ReturnType<typeof look>) =>
  finding.evidence.flatMap((one) => (one.kind === 'missing-item' ? one.item : []))

describe(ID, () => {
  it('is met where every point stands in the policy', () => {
    expect(look([aPolicy({ notice: said(...ALL_ITEMS) })])).toMatchObject({ outcome: 'met' })
  })

  it('is unmet in one finding that names all points, with the articles of these alone', () => {
    const finding = look([aPolicy(short)])
    expect(finding).toMatchObject({ outcome: 'unmet', severity: 'medium' })
    expect(missing(finding)).toEqual([
      'contact',
      'legal-basis',
      'recipients',
      'retention',
      'rights',
      'complaint',
    ])
    expect(finding.articles).not.toContain('GDPR 13(1)(d)')
    expect(finding.articles).toEqual([
      'GDPR 13(1)(a)',
      'GDPR 13(1)(c)',
      'GDPR 13(1)(e)',
      'GDPR 13(2)(a)',
      'GDPR 13(2)(b)',
      'GDPR 13(2)(d)',
    ])
  })

  it('does not call the controller missing in a text that bears the name of the site', () => {
    const silent = { notice: said('purposes') }
    expect(missing(look([aPolicy(silent)]))).toContain('controller')
    expect(missing(look([aPolicy(silent, { namesSite: true })]))).not.toContain('controller')
  })

  it('is unclear for one or two points, which other words may say', () => {
    const finding = look([aPolicy({ notice: said(...ALL_ITEMS.slice(0, -2)) })])
    expect(finding).toMatchObject({ outcome: 'unclear', because: 'policy-may-say-otherwise' })
    expect(missing(finding)).toEqual(['rights', 'complaint'])
  })

  it('counts what stands at the form, in a second policy and in the legal notice', () => {
    const form = aForm({ notice: aNotice('retention', 'right_access', 'complaint_authority') })
    const second = aPolicy({ notice: said('legal_basis') }, {}, { href: 'https://www.petition.example/base' })
    const notice = aLegalNotice({ publisher: { name: 'A', quote: { text: 'Éditeur : A', heading: '' } } })
    const policy = aPolicy({ notice: said('purposes', 'recipients', 'controller_contact') })
    expect(look([policy, second, notice], form).outcome).toBe('met')
  })

  it.each([
    ['language-unknown', aPolicy({ ...short, language: languages.none })],
    ['weak-words', aPolicy({ ...short, language: languages.light })],
    ['cap-hit', aPolicy({ ...short, complete: false })],
    ['document-not-read', aPolicy(short, { perhapsDrawn: true })],
    ['policy-may-say-otherwise', aPolicy(short, { pointsFurther: true })],
  ])('is unclear: %s', (because, policy) => {
    expect(look([policy])).toMatchObject({ outcome: 'unclear', because })
  })

  it('is unclear while another policy or the legal notice has not been read', () => {
    const other = { href: 'https://www.petition.example/autre' }
    const refused = unreadPolicy({ outcome: 'refused', status: 403 }, other)
    expect(look([aPolicy(short), refused]).because).toBe('policy-not-read')
    const waiting = { ...aPolicy({}, {}, other), opened: null, reading: null }
    expect(look([aPolicy(short), waiting]).because).toBe('policy-not-read')
    const notice = {
      ...aLegalNotice(),
      reading: null,
      opened: unreadPolicy({ outcome: 'unreachable' }).opened,
    }
    expect(look([aPolicy(short), notice]).because).toBe('legal-notice-may-hold-it')
  })

  it('is unmet all the same beside a link that leads nowhere', () => {
    const gone = unreadPolicy(
      { outcome: 'not-found', status: 404 },
      { href: 'https://www.petition.example/x' },
    )
    expect(look([aPolicy(short), gone]).outcome).toBe('unmet')
  })

  it('is unclear where the link leads to another kind of text', () => {
    for (const type of ['legal-notice', 'cookie-policy', 'terms', 'other'] as const)
      expect(look([aPolicy({ type })])).toMatchObject({ outcome: 'unclear', because: 'document-not-read' })
  })

  it('leaves dead links and placeholders to the rules about them', () => {
    expect(look([unreadPolicy({ outcome: 'not-found', status: 404 })]).outcome).toBe('inapplicable')
    expect(look([aPolicy({ type: 'placeholder' })]).outcome).toBe('inapplicable')
  })

  it('does not apply before anything was opened or where no form takes data', () => {
    expect(look([]).outcome).toBe('inapplicable')
    expect(look([aPolicy(short)], aForm({ collectsPersonalData: false })).outcome).toBe('inapplicable')
  })
})
