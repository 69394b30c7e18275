import { describe, expect, it } from 'vitest'
import { assess } from '../src/assessment.ts'
import { openFindings } from '../src/interface/open-findings.ts'
import type { LinkedDocument } from '../src/linked-document.ts'
import type { Listing } from '../src/list/listing.ts'
import type { FormReading, Reading } from '../src/reading/reading.ts'
import { another, listOf, lists } from './list/some-lists.ts'
import { ALL_ITEMS, aPolicy, said, unreadPolicy } from './rules/linked-documents.ts'
import { aBox, aForm, aLink, aListing, aNotice, aPage, aQuote, languages } from './rules/readings.ts'

const fullNotice = aNotice(
  'controller_identity',
  'controller_contact',
  'purposes',
  'legal_basis',
  'recipients',
  'retention',
  'right_access',
  'right_object',
  'complaint_authority',
)
const footer = { policyLinks: [aLink('footer')] }

function look(forms: FormReading[], page: Partial<Reading> = {}, listings: Listing[] = []) {
  return assess({ page: aPage({ forms, ...page }), listings, lists, notChecked: [] })
}

const outcomes = (assessment: ReturnType<typeof look>) =>
  Object.fromEntries(assessment.findings.map(({ rule, outcome }) => [rule, outcome]))

describe('the level', () => {
  it('is missing for the fined petition, and stays so with a historical entry', () => {
    const form = aForm({ consents: [aBox(['signature']), aBox(['newsletter'])] })
    const assessment = look([form], {}, [aListing('page', 'historical')])
    expect(assessment.level).toBe('missing')
    expect(openFindings(assessment).map(({ rule }) => rule)).toEqual(['information-at-form'])
    expect(outcomes(assessment)).toMatchObject({ 'site-on-list': 'unmet', 'separate-consent': 'met' })
  })

  it.each(['page', 'target', 'frame'] as const)(
    'is listed where a current entry matches the %s',
    (matched) => {
      expect(look([], {}, [aListing(matched)]).level).toBe('listed')
    },
  )

  it('is listed before anything else', () => {
    expect(look([aForm()], {}, [aListing('page')]).level).toBe('listed')
  })

  it.each([
    aListing('page', 'historical'),
    aListing('target', 'overdue'),
    aListing('page', 'disputed'),
    aListing('page', 'corrected'),
    aListing('link', 'listed'),
  ])('is not raised by an entry that is old, overdue, disputed or corrected, or by a link', (listing) => {
    expect(look([], {}, [listing]).level).toBe('quiet')
  })

  it('is listed where one of two lists stands by its entry', () => {
    const theirs = (standing: Listing['standing']) => ({
      ...aListing('page', standing),
      list: listOf(another),
    })
    expect(look([], {}, [aListing('page', 'disputed'), theirs('listed')]).level).toBe('listed')
    expect(look([], {}, [aListing('page', 'disputed'), theirs('overdue')]).level).toBe('quiet')
  })

  it('is informed for a full notice at the form, with or without a policy link', () => {
    expect(look([aForm({ notice: fullNotice })]).level).toBe('informed')
    expect(look([aForm({ notice: fullNotice, policyLinks: [aLink('near')] })]).level).toBe('informed')
    expect(look([aForm({ notice: fullNotice })], footer).level).toBe('informed')
  })

  it('is informed where who and why stand at the form and the rest is one link away', () => {
    const form = aForm({ notice: aNotice('controller_identity', 'purposes'), policyLinks: [aLink('inside')] })
    const assessment = look([form])
    expect(assessment.level).toBe('informed')
    expect(assessment.notChecked).toEqual(['policy-not-read'])
  })

  it('is unclear where all that stands at the form is a link', () => {
    expect(look([aForm({ policyLinks: [aLink('near')] })]).level).toBe('unclear')
  })

  it('is unclear where something else takes a human eye, however full the notice', () => {
    const form = aForm({ notice: fullNotice, consents: [aBox(['newsletter', 'other'])] })
    expect(look([form]).level).toBe('unclear')
  })

  it('is missing where a box is ticked in advance, however full the notice', () => {
    const form = aForm({ notice: fullNotice, consents: [aBox(['newsletter'], { ticked: true })] })
    expect(look([form]).level).toBe('missing')
  })

  it('stays informed with a point of low weight', () => {
    const target = { ...aForm().target, host: 'forms.elsewhere.example', foreign: true }
    const { recipients: _, ...notice } = fullNotice
    const assessment = look([aForm({ notice, target })])
    expect(outcomes(assessment)).toMatchObject({ 'recipient-named': 'unmet' })
    expect(assessment.level).toBe('informed')
  })

  it('is that of the worst form', () => {
    const informed = aForm({ ref: '0/f1', notice: fullNotice })
    expect(look([informed, aForm({ ref: '0/f2', policyLinks: [aLink('near')] })]).level).toBe('unclear')
    expect(look([informed, aForm({ ref: '0/f2' })]).level).toBe('missing')
  })

  it('is unclear, never missing, in a language without words', () => {
    const everythingWrong = aForm({
      consents: [aBox(['newsletter', 'terms'], { ticked: true }), aBox(['marketing'], { mode: 'optout' })],
      impliedConsent: [aQuote('En signant…')],
      target: { ...aForm().target, host: 'forms.elsewhere.example', foreign: true },
    })
    const assessment = look([everythingWrong], { language: languages.none })
    expect(assessment.level).toBe('unclear')
    expect(assessment.notChecked).toContain('language-unknown')
    expect(openFindings(assessment)).toEqual([])
  })

  it('is quiet for logins and searches, unless a login is sent unencrypted', () => {
    const login = aForm({ purpose: 'login' })
    expect(look([login, aForm({ ref: '0/f2', purpose: 'search', collectsPersonalData: false })]).level).toBe(
      'quiet',
    )
    const open = aForm({ purpose: 'login', target: { ...login.target, unencrypted: 'page' } })
    expect(look([open]).level).toBe('missing')
  })

  it('is quiet where nobody sees the form yet, and says so', () => {
    const assessment = look([aForm({ visible: false })])
    expect(assessment.level).toBe('quiet')
    expect(assessment.forms).toEqual([])
    expect(assessment.notChecked).toEqual(['hidden-form'])
  })

  it('counts the forms that take personal data, a login among them', () => {
    const rating = aForm({ ref: '0/f1', purpose: 'other', collectsPersonalData: false })
    const login = aForm({ ref: '0/f2', purpose: 'login', collectsPersonalData: false })
    const assessment = look([rating, login, aForm({ ref: '0/f3', visible: false })])
    expect(assessment.forms.map(({ ref }) => ref)).toEqual(['0/f2'])
    expect(assessment.notChecked).toEqual(['hidden-form'])
  })

  it('is not "hidden form" for a login that opens on a click', () => {
    expect(look([aForm({ visible: false, purpose: 'login' })]).notChecked).toEqual([])
  })

  it('is blind rather than quiet where the search for forms was cut off', () => {
    const assessment = look([], { capsHit: ['nodes'] })
    expect(assessment.level).toBe('blind')
    expect(assessment.notChecked[0]).toBe('page-too-large')
    expect(look([], { capsHit: ['links'] }).level).toBe('quiet')
  })
})

describe('false accusations that must not happen', () => {
  const newsletter = (parts: Partial<FormReading> = {}) => aForm({ purpose: 'newsletter', ...parts })

  it('an ordinary newsletter box in a footer that links the policy', () => {
    const assessment = look([newsletter({ consents: [aBox(['newsletter'])] })], footer)
    expect(assessment.level).toBe('unclear')
    expect(openFindings(assessment).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['policy-link-at-form', 'low'],
    ])
  })

  it('a newsletter without any box: sending is the choice', () => {
    const implied = [aQuote('En vous inscrivant, vous acceptez de recevoir notre lettre')]
    const form = newsletter({ impliedConsent: implied, policyLinks: [aLink('near')] })
    expect(openFindings(look([form]))).toEqual([])
  })

  it('an order with terms, policy and an empty box', () => {
    const form = aForm({
      purpose: 'checkout',
      consents: [aBox(['terms', 'privacy_ack'], { required: true }), aBox(['newsletter'])],
      policyLinks: [aLink('inside')],
    })
    expect(openFindings(look([form]))).toEqual([])
  })

  it('a comment form with “remember me” on a page whose footer links the policy', () => {
    const form = aForm({ purpose: 'other', consents: [aBox(['other'], { ticked: true })] })
    expect(look([form], footer).level).not.toBe('missing')
  })

  it('a form in a frame whose page may hold the notice', () => {
    expect(look([aForm({ surroundingsUnknown: true })]).level).toBe('unclear')
  })

  it('a notice behind a fold with a visible control', () => {
    const folded = Object.fromEntries(
      Object.entries(fullNotice).map(([item, quotes]) => [
        item,
        (quotes ?? []).map((quote) => ({ ...quote, folded: true })),
      ]),
    )
    expect(look([aForm({ notice: folded })]).level).toBe('informed')
  })

  it('“show my name publicly”, ticked in advance', () => {
    const form = aForm({ notice: fullNotice, consents: [aBox(['publication'], { ticked: true })] })
    expect(openFindings(look([form]))).toEqual([])
  })

  it('a petition with a full notice whose legal notice is in the footer', () => {
    const page = { legalNoticeLinks: [aLink('footer', { text: 'Mentions légales' })] }
    expect(look([aForm({ notice: fullNotice })], page).level).toBe('informed')
  })

  it('a news article that links to a listed site', () => {
    const assessment = look([], {}, [aListing('link', 'listed')])
    expect(assessment.level).toBe('quiet')
    expect(openFindings(assessment)).toEqual([])
    expect(outcomes(assessment)).toEqual({ 'links-to-listed-sites': 'unmet' })
  })
})

describe('the findings', () => {
  it('leave out what does not apply', () => {
    const { findings } = look([aForm()])
    expect(findings.map(({ outcome }) => outcome)).not.toContain('inapplicable')
  })

  it('are sorted by severity, then rank, then form', () => {
    const open = { ...aForm().target, unencrypted: 'page' as const, inAddress: 'yes' as const }
    const forms = ['0/f1', '0/f2'].map((ref) => aForm({ ref, target: open }))
    const { findings } = look(forms, {}, [aListing('page', 'historical')])
    expect(findings.map(({ rule, formRef }) => `${rule} ${formRef}`)).toEqual([
      'information-at-form 0/f1',
      'information-at-form 0/f2',
      'encrypted-transport 0/f1',
      'encrypted-transport 0/f2',
      'data-outside-address 0/f1',
      'data-outside-address 0/f2',
      'site-on-list null',
    ])
  })

  it('count once a rule, the heaviest one, and never what is context', () => {
    const petition = aForm({ ref: '0/f2' })
    const newsletter = aForm({ ref: '0/f1', purpose: 'newsletter' })
    const assessment = look([newsletter, petition], footer, [
      aListing('page', 'historical'),
      aListing('link'),
    ])
    expect(openFindings(assessment).map(({ rule, formRef }) => [rule, formRef])).toEqual([
      ['policy-link-at-form', '0/f2'],
    ])
  })

  it('keep what the caller could not check, without repeating it', () => {
    const page = aPage({ forms: [aForm()], language: languages.none })
    const assessment = assess({ page, listings: [], lists, notChecked: ['language-unknown', 'no-access'] })
    expect(assessment.notChecked).toEqual(['language-unknown', 'no-access'])
  })

  it('come with address, moment, language and the lists that were asked', () => {
    expect(look([aForm()])).toMatchObject({
      schema: 2,
      url: 'https://www.petition.example/',
      host: 'www.petition.example',
      checkedAt: '2026-11-21T14:02:00.000Z',
      language: 'fr',
      lists,
    })
  })
})

describe('the signature', () => {
  const plain = look([aForm()]).signature

  it('is the same for the same points at another time, in another frame and order', () => {
    const later = look([aForm({ ref: '3/f8' })], { readAt: '2027-01-01T00:00:00.000Z', title: 'Autre' })
    expect(later.signature).toBe(plain)
    const one = aForm({ ref: '0/a' })
    const other = aForm({ ref: '0/b', purpose: 'newsletter' })
    expect(look([one, other]).signature).toBe(look([other, one]).signature)
    expect(look([one, { ...one, ref: '0/c' }]).signature).toBe(plain)
  })

  it('changes with an outcome, a form’s purpose, an entry, its list and its standing', () => {
    const signatures = [
      plain,
      look([aForm({ consents: [aBox(['newsletter'], { ticked: true })] })]).signature,
      look([aForm({ purpose: 'contact' })]).signature,
      look([aForm()], {}, [aListing('page', 'historical')]).signature,
      look([aForm()], {}, [aListing('page', 'listed')]).signature,
      look([aForm()], {}, [aListing('target', 'listed')]).signature,
      look([aForm()], {}, [aListing('page', 'listed', { id: 'other' })]).signature,
      look([aForm()], {}, [{ ...aListing('page', 'listed'), list: listOf(another) }]).signature,
      look([aForm()], {}, [aListing('page', 'disputed')]).signature,
    ]
    expect(new Set(signatures).size).toBe(signatures.length)
  })

  it('does not change because something more is in order', () => {
    expect(look([aForm({ consents: [aBox(['newsletter'])] })]).signature).toBe(plain)
  })

  it('is never empty', () => {
    expect(look([]).signature).not.toBe('')
  })
})

describe('linked documents', () => {
  const linked = aForm({ policyLinks: [aLink('near')] })
  const read = (documents: LinkedDocument[]) =>
    assess({ page: aPage({ forms: [linked] }), listings: [], lists, notChecked: [], documents })
  const waiting = { ...aPolicy(), opened: null, reading: null }
  const before = read([waiting])

  it('change nothing before a person has looked', () => {
    expect(before.level).toBe('unclear')
    expect(before.findings).toEqual(look([linked]).findings)
    expect(before.notChecked).toEqual(['policy-not-read'])
  })

  it('make a form with a link alone informed where the policy says all', () => {
    const after = read([aPolicy({ notice: said(...ALL_ITEMS) })])
    expect(after.level).toBe('informed')
    expect(after.notChecked).toEqual([])
  })

  it('make it missing where the policy is not there, or says too little', () => {
    expect(read([unreadPolicy({ outcome: 'not-found', status: 404 })]).level).toBe('missing')
    const short = read([aPolicy({ notice: said('purposes') })])
    expect(short.level).toBe('missing')
    expect(openFindings(short).map(({ rule }) => rule)).toEqual(['complete-policy'])
  })

  it('leave it unclear where they could not be read', () => {
    expect(read([unreadPolicy({ outcome: 'refused', status: 403 })]).level).toBe('unclear')
  })

  it('do not change the signature: what was hidden or dealt with stays so', () => {
    for (const after of [
      read([aPolicy({ notice: said(...ALL_ITEMS) })]),
      read([aPolicy({ notice: said('purposes') })]),
      read([unreadPolicy({ outcome: 'not-found', status: 404 })]),
    ])
      expect(after.signature).toBe(before.signature)
  })
})
