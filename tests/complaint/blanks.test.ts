import { describe, expect, test } from 'vitest'
import { blanksOf } from '../../src/complaint/blanks.ts'
import { type Identity, NO_IDENTITY } from '../../src/complaint/identity.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import { addressees, allConfirmed, cnil, letterLanguages, letterOf, writtenTo } from './letter-of.ts'

const camille: Identity = {
  firstName: 'Camille',
  surname: 'Martin',
  street: '1 rue des Lilas',
  postcode: '75011',
  city: 'Paris',
  country: 'FR',
  email: 'camille@example.org',
  phone: '+33 6 00 00 00 00',
}

const textTo = async (addressee: typeof cnil, gaveData: 'yes' | 'no' = 'yes') =>
  letterAsText(await letterOf(sponsorships, allConfirmed(sponsorships, { gaveData }), addressee))

describe('the blanks of a letter', () => {
  test('are filled in the order and the words of its language', async () => {
    const blanks = blanksOf(camille, letterLanguages)
    const french = blanks.fill(await textTo(cnil))
    expect(french).toContain('\nNom et prénom\u00a0: Martin Camille\n')
    expect(french).toContain('\nAdresse postale\u00a0: 1 rue des Lilas, 75011 Paris, France\n')
    expect(french).toContain('\nCourriel et téléphone\u00a0: camille@example.org, +33 6 00 00 00 00\n')
    const german = blanks.fill(await textTo(addressees.find(({ country }) => country === 'DE') ?? cnil))
    expect(german).toContain('\nVor- und Nachname: Camille Martin\n')
    expect(german).toContain('75011 Paris, Frankreich')
  })

  test.each(addressees)('are filled and left open again in the letter to $name', async (addressee) => {
    const blanks = blanksOf(camille, letterLanguages)
    for (const kind of ['yes', 'no'] as const) {
      const open = await textTo(addressee, kind)
      const filled = blanks.fill(open)
      for (const detail of ['Camille', 'Martin', '1 rue des Lilas', '75011', 'camille@example.org'])
        expect(filled).toContain(detail)
      expect(blanks.empty(filled)).toBe(open)
      // Place, date and signature are for the hand.
      const { statement } = writtenTo(addressee).texts
      for (const label of Object.values(statement).slice(1)) expect(filled).toContain(`${label} ....`)
    }
  })

  test('stay open where the person gave nothing, and tell only what they gave', async () => {
    const open = await textTo(cnil)
    expect(blanksOf(NO_IDENTITY, letterLanguages).fill(open)).toBe(open)
    const filled = blanksOf({ ...NO_IDENTITY, city: 'Paris', phone: ' \u202e ' }, letterLanguages).fill(open)
    expect(filled).toContain('\nAdresse postale\u00a0: Paris\n')
    expect(filled).toContain('\nNom et prénom\u00a0: ....')
    expect(filled).toContain('\nCourriel et téléphone\u00a0: ....')
  })

  test('leave alone what the person typed there themselves', async () => {
    const blanks = blanksOf(camille, letterLanguages)
    const typed = (await textTo(cnil)).replace(/Nom et prénom\u00a0: \.+/, 'Nom et prénom\u00a0: C. Martin')
    expect(blanks.fill(typed)).toContain('\nNom et prénom\u00a0: C. Martin\n')
    expect(blanks.empty(blanks.fill(typed))).toBe(typed)
    expect(blanks.empty('Nom et prénom\u00a0: Martin Camille, épouse Durand')).toContain('Martin Camille')
  })

  test('take hostile details as one inert line, and no country that is none', async () => {
    const open = await textTo(cnil)
    const hostile: Identity = {
      ...camille,
      surname: 'Martin\r\nBcc: x@example.org\u202e',
      street: `${'1 rue '.repeat(100_000)}`,
      country: 'Atlantis',
    }
    const filled = blanksOf(hostile, letterLanguages).fill(open)
    expect(filled.split('\n')).toHaveLength(open.split('\n').length)
    expect(filled).toContain('Martin Bcc: x@example.org Camille')
    expect(filled).not.toContain('\u202e')
    expect(filled.length).toBeLessThan(open.length + 600)
    expect(filled).toContain('75011 Paris, Atlantis')
  })
})
