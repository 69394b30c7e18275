import { describe, expect, it } from 'vitest'
import { aLegalNotice, aPolicy, unreadPolicy } from './linked-documents.ts'
import { aForm, aNotice, verdict } from './readings.ts'

const ID = 'reachable-policy'
const gone = unreadPolicy({ outcome: 'not-found', status: 404 })
const other = { href: 'https://www.petition.example/vie-privee' }

const look = (documents: ReturnType<typeof aPolicy>[], form = aForm()) => verdict(ID, { form, documents })

describe(ID, () => {
  it('is met where a text came, whatever it says', () => {
    expect(look([aPolicy()]).outcome).toBe('met')
    expect(look([aPolicy({ type: 'other' })]).outcome).toBe('met')
  })

  it('is unmet where the server says that there is no such page, and shows address, answer and moment', () => {
    const finding = look([gone])
    expect(finding).toMatchObject({ outcome: 'unmet', severity: 'high' })
    expect(finding.evidence).toMatchObject([
      { kind: 'document', outcome: 'not-found', status: 404, href: gone.href, at: gone.opened?.at },
    ])
  })

  it('is unmet where the page that came says so', () => {
    expect(look([aPolicy({ type: 'not-found-page' })]).outcome).toBe('unmet')
  })

  it('weighs less where the form tells something itself, and little where another policy was read', () => {
    expect(look([gone], aForm({ notice: aNotice('controller_identity') })).severity).toBe('medium')
    expect(look([gone, aPolicy({}, {}, other)]).severity).toBe('low')
    expect(look([gone, unreadPolicy({ outcome: 'refused', status: 403 }, other)]).severity).toBe('low')
  })

  it.each(['refused', 'unreachable', 'not-permitted', 'other-kind', 'too-large', 'drawn-by-script'] as const)(
    'is unclear, never unmet: %s',
    (outcome) => {
      expect(look([unreadPolicy({ outcome })])).toMatchObject({
        outcome: 'unclear',
        because: 'document-not-read',
      })
    },
  )

  it('does not apply before anything was opened, without a policy, or where no form takes data', () => {
    expect(look([]).outcome).toBe('inapplicable')
    expect(look([{ ...aPolicy(), opened: null, reading: null }]).outcome).toBe('inapplicable')
    expect(look([aLegalNotice()]).outcome).toBe('inapplicable')
    expect(look([gone], aForm({ purpose: 'login' })).outcome).toBe('inapplicable')
  })
})
