import { describe, expect, it } from 'vitest'
import { aLegalNotice, aPolicy, unreadPolicy } from './linked-documents.ts'
import { aForm, aLink, languages, verdict } from './readings.ts'

const ID = 'site-publisher'
const someone = { name: 'Rail Demain', quote: { text: 'Site édité par Rail Demain', heading: '' } }
const look = (documents: ReturnType<typeof aPolicy>[], page = {}) =>
  verdict(ID, { form: aForm(), page, documents })

describe(ID, () => {
  it('is met where a legal notice names the publisher or a policy the controller', () => {
    expect(look([aLegalNotice({ publisher: someone })]).outcome).toBe('met')
    expect(look([aPolicy({ controller: someone })]).outcome).toBe('met')
  })

  it('is context, never more, where no legal notice was found and the policy names nobody', () => {
    expect(look([aPolicy()])).toMatchObject({ outcome: 'unmet', severity: 'context' })
    const gone = { ...aLegalNotice(), reading: null, opened: unreadPolicy({ outcome: 'not-found' }).opened }
    expect(look([gone])).toMatchObject({ outcome: 'unmet', severity: 'context' })
  })

  it('is unclear where the notice came and nobody was recognised in it', () => {
    expect(look([aLegalNotice()])).toMatchObject({ outcome: 'unclear', because: 'needs-human-eye' })
  })

  it('does not apply where a notice is linked that was not opened, in other languages, or before a look', () => {
    expect(look([aPolicy()], { legalNoticeLinks: [aLink('footer')] }).outcome).toBe('inapplicable')
    expect(look([aPolicy()], { language: languages.light }).outcome).toBe('inapplicable')
    expect(look([unreadPolicy({ outcome: 'unreachable' })]).outcome).toBe('inapplicable')
    expect(look([]).outcome).toBe('inapplicable')
  })
})
