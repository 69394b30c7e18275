import { describe, expect, it } from 'vitest'
import { aLegalNotice, aPolicy, said, unreadPolicy } from './linked-documents.ts'
import { aForm, aLink, verdict } from './readings.ts'

/** What rules about the form say once the documents were read that the form or its page links to. */

const linked = aForm({ policyLinks: [aLink('near')] })
const page = { policyLinks: [aLink('near')] }

describe.each([
  ['controller-identity', 'controller_identity'],
  ['stated-purposes', 'purposes'],
  ['stated-rights', 'right_access'],
] as const)('%s', (id, item) => {
  const look = (documents: ReturnType<typeof aPolicy>[]) => verdict(id, { form: linked, page, documents })

  it('is unclear while the policy has not been read, or could not be', () => {
    expect(look([])).toMatchObject({ outcome: 'unclear', because: 'policy-not-read' })
    expect(look([unreadPolicy({ outcome: 'refused', status: 403 })]).because).toBe('policy-not-read')
    expect(look([unreadPolicy({ outcome: 'not-found', status: 404 })]).because).toBe('policy-not-read')
  })

  it('is met in the words of the linked policy', () => {
    const finding = look([aPolicy({ notice: said(item) })])
    expect(finding.outcome).toBe('met')
    expect(finding.evidence).toMatchObject([{ kind: 'document-quote', text: `… ${item} …` }])
  })

  it('leaves what the policy does not say to complete-policy: nothing is told twice', () => {
    expect(look([aPolicy()]).outcome).toBe('inapplicable')
  })
})

describe('recipient-named', () => {
  const target = {
    host: 'envoi.example',
    foreign: true,
    named: false,
    unencrypted: null,
    inAddress: 'no' as const,
  }
  const form = aForm({ policyLinks: [aLink('near')], target })

  it('is met where the linked policy names recipients', () => {
    const documents = [aPolicy({ notice: said('recipients') })]
    expect(verdict('recipient-named', { form, page, documents }).outcome).toBe('met')
    expect(verdict('recipient-named', { form, page }).because).toBe('policy-not-read')
  })
})

describe('information-at-form and a legal notice', () => {
  const link = aLink('near', {
    ref: '0/l-notice',
    text: 'Mentions légales',
    href: 'https://www.petition.example/mentions-legales',
  })
  const form = aForm({ legalNoticeLinks: [link] })
  const footer = { legalNoticeLinks: [{ ...link, place: 'footer' as const }] }
  const look = (documents: ReturnType<typeof aPolicy>[], at = form, on = {}) =>
    verdict('information-at-form', { form: at, page: on, documents })

  it('is unmet once the notice at the form was read from end to end and says nothing about data', () => {
    expect(look([])).toMatchObject({ outcome: 'unclear', because: 'legal-notice-may-hold-it' })
    expect(look([aLegalNotice()]).outcome).toBe('unmet')
  })

  it('stays unclear where the notice was read in part or could not be', () => {
    expect(look([aLegalNotice({ complete: false })]).because).toBe('legal-notice-may-hold-it')
    const refused = { ...aLegalNotice(), reading: null }
    expect(look([refused]).because).toBe('legal-notice-may-hold-it')
  })

  it('is unclear, wherever the notice is linked, where it holds a section on data', () => {
    const section = { text: 'Données personnelles', heading: '' }
    const telling = aLegalNotice({ dataSection: section, notice: said('right_access') })
    expect(look([telling]).because).toBe('only-in-legal-notice')
    const finding = look([telling], aForm(), footer)
    expect(finding).toMatchObject({ outcome: 'unclear', because: 'only-in-legal-notice' })
    expect(finding.evidence).toContainEqual(expect.objectContaining({ kind: 'document-quote' }))
    expect(look([aLegalNotice()], aForm(), footer).outcome).toBe('unmet')
  })
})
