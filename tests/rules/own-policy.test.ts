import { describe, expect, it } from 'vitest'
import { aPolicy, unreadPolicy } from './linked-documents.ts'
import { aForm, verdict } from './readings.ts'

const ID = 'own-policy'
const look = (...documents: ReturnType<typeof aPolicy>[]) => verdict(ID, { form: aForm(), documents })
const abroad = { foreignHost: 'groupe.example' }

describe(ID, () => {
  it('is met on the site itself, and elsewhere where the policy names the site', () => {
    expect(look(aPolicy()).outcome).toBe('met')
    expect(look(aPolicy({}, { namesSite: true }, abroad)).outcome).toBe('met')
  })

  it('is unmet where the link ends at a known provider', () => {
    expect(look(aPolicy({}, { providers: true, url: 'https://policies.google.com/privacy' }))).toMatchObject({
      outcome: 'unmet',
      severity: 'medium',
    })
  })

  it('is met where one of two links leads to the site’s own', () => {
    const provider = aPolicy({}, { providers: true }, { href: 'https://www.petition.example/google' })
    expect(look(provider, aPolicy()).outcome).toBe('met')
  })

  it('is unclear for a policy elsewhere that does not name the site: a group may keep one for all', () => {
    const controller = { name: 'Groupe', quote: { text: 'Le responsable est Groupe SA.', heading: '' } }
    const finding = look(aPolicy({ controller }, {}, abroad))
    expect(finding).toMatchObject({ outcome: 'unclear', because: 'needs-human-eye' })
    expect(finding.evidence).toContainEqual(expect.objectContaining({ kind: 'document-quote' }))
  })

  it('does not apply without a policy that was read', () => {
    expect(look().outcome).toBe('inapplicable')
    expect(look(unreadPolicy({ outcome: 'refused', status: 403 })).outcome).toBe('inapplicable')
    expect(look(aPolicy({ type: 'terms' })).outcome).toBe('inapplicable')
  })
})
