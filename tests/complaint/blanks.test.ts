import { describe, expect, test } from 'vitest'
import { blanksOf } from '../../src/complaint/blanks.ts'
import { type Identity, NO_IDENTITY } from '../../src/complaint/identity.ts'
import { letterAsText } from '../../src/complaint/letter-as-text.ts'
import { sponsorships } from './drafts/sponsorships.ts'
import {
  addressees,
  addresseesElsewhere,
  allConfirmed,
  cnil,
  letterLanguages,
  letterOf,
  writtenTo,
} from './letter-of.ts'

const everyLanguage = [...letterLanguages, ...addresseesElsewhere.map((one) => writtenTo(one).texts)]

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
    const blanks = blanksOf(camille, everyLanguage)
    const french = blanks.fill(await textTo(cnil))
    expect(french).toContain('\nNom et prénom\u00a0: Martin Camille\n')
    expect(french).toContain('\nAdresse postale\u00a0: 1 rue des Lilas, 75011 Paris, France\n')
    expect(french).toContain('\nCourriel et téléphone\u00a0: camille@example.org, +33 6 00 00 00 00\n')
    const german = blanks.fill(await textTo(addressees.find(({ country }) => country === 'DE') ?? cnil))
    expect(german).toContain('\nVor- und Nachname: Camille Martin\n')
    expect(german).toContain('75011 Paris, Frankreich')
  })

  test.each([...addressees, ...addresseesElsewhere])(
    'are filled and left open again in the letter to $name',
    async (addressee) => {
      const blanks = blanksOf(camille, everyLanguage)
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
    },
  )

  test('stay open where the person gave nothing, and tell only what they gave', async () => {
    const open = await textTo(cnil)
    expect(blanksOf(NO_IDENTITY, everyLanguage).fill(open)).toBe(open)
    const filled = blanksOf({ ...NO_IDENTITY, city: 'Paris', phone: ' \u202e ' }, everyLanguage).fill(open)
    expect(filled).toContain('\nAdresse postale\u00a0: Paris\n')
    expect(filled).toContain('\nNom et prénom\u00a0: ....')
    expect(filled).toContain('\nCourriel et téléphone\u00a0: ....')
  })

  test('keep what the person typed there themselves, without the details that they gave', async () => {
    const blanks = blanksOf(camille, everyLanguage)
    const typed = (await textTo(cnil)).replace(/Nom et prénom\u00a0: \.+/, 'Nom et prénom\u00a0: C. Martin')
    expect(blanks.fill(typed)).toContain('\nNom et prénom\u00a0: C. Martin\n')
    expect(blanks.fill(blanks.empty(typed))).toBe(blanks.fill(typed))
    const married = blanks.empty('Nom et prénom\u00a0: Martin Camille, épouse Durand')
    expect(married).toContain(', épouse Durand')
    expect(married).not.toMatch(/Martin|Camille/)
    // Nothing is known of them: it is all their own.
    expect(blanksOf(NO_IDENTITY, everyLanguage).empty(typed)).toBe(typed)
  })

  const edits: [string, (filled: string) => string, string][] = [
    ['words after the address', (text) => text.replace('75011', '75011, bât. B'), ', bât. B'],
    ['words within it', (text) => text.replace('Lilas', 'Lilas, esc. 3 '), ', esc. 3 '],
    ['words before it', (text) => text.replace('1 rue', 'chez Mme Dupond, 1 rue'), 'chez Mme Dupond'],
    ['a letter more', (text) => text.replace('Martin', 'Martins'), 's'],
    ['a letter within', (text) => text.replace('Martin', 'MarXtin'), 'X'],
    ['a letter less', (text) => text.replace('Camille', 'Camlle'), ''],
    ['a name typed twice', (text) => text.replace('Martin', 'Martin-Martin'), '-'],
    ['names without a space', (text) => text.replace(/Camille Martin|Martin Camille/, 'CamilleMartin'), ''],
    ['names the other way round', (text) => text.replace('Martin', 'Martin Camille'), ''],
    ['a full stop', (text) => text.replace('camille@example.org', 'camille@example.org.'), ''],
    ['half an address', (text) => text.replace('camille@', ''), ''],
    ['a line broken in two', (text) => text.replace('75011', '\n75011'), ''],
    ['a changed label', (text) => text.replace(/\n([^\n]{2})([^\n]*75011)/, '\n$1!$2'), '!'],
    ['a label drawn up to the line above', (text) => text.replace(/\n([^\n]*75011)/, ' $1'), ''],
  ]

  test.each([...addressees, ...addresseesElsewhere])(
    'with the person’s own changes keep only these in the letter to $name',
    async (addressee) => {
      const blanks = blanksOf(camille, everyLanguage)
      const filled = blanks.fill(await textTo(addressee))
      for (const [what, change, own] of edits) {
        const changed = change(filled)
        expect(changed, what).not.toBe(filled)
        const kept = blanks.empty(changed)
        expect(kept, what).not.toMatch(/Mart|rtin\b|Cami|mille\b|Lilas|1 rue|75011|camille|example|00 00/)
        expect(kept, what).toContain(own)
        expect(blanks.fill(kept), what).toBe(changed)
        // Opened by somebody who is not known: room to write, and no sign that means nothing to them.
        expect(blanksOf(NO_IDENTITY, everyLanguage).fill(kept), what).not.toMatch(/[\ue000-\uf8ff]/)
      }
    },
  )

  test('keep no remainder of a detail, however short, where a letter was changed within it', async () => {
    const blanks = blanksOf(camille, letterLanguages)
    const open = await textTo(cnil)
    const shown = blanks.fill(open)
    const at = shown.indexOf('Martin Camille')
    for (let from = at; from < at + 14; from += 1)
      for (let to = from + 1; to <= at + 14; to += 1) {
        const changed = `${shown.slice(0, from)}@${shown.slice(to)}`
        const kept = blanks.empty(changed, open)
        const line = kept.slice(kept.indexOf('Nom et prénom')).split('\n')[0] ?? ''
        // The person's own sign, references and the space between two names: no letter of either.
        expect(line.replace('Nom et prénom\u00a0:', ''), changed.slice(at, at + 15)).toMatch(
          /^[ @.\ue000-\uf8ff]*$/,
        )
        expect(blanks.fill(kept)).toBe(changed)
      }
  })

  test('keep no remainder of a detail in a row that is no line for who signs any more', async () => {
    const blanks = blanksOf(camille, letterLanguages)
    const open = await textTo(cnil)
    const shown = blanks.fill(open)
    const start = shown.indexOf('Nom et prénom')
    // From within the line above to all but the last two letters of the name.
    const end = shown.indexOf('Martin Camille') + 'Martin Camil'.length
    const changed = `${shown.slice(0, start - 12)}${shown.slice(end)}`
    const kept = blanks.empty(changed, open)
    expect(changed).toMatch(/\S+le\n/)
    expect(kept.slice(start - 20, start)).not.toMatch(/le\n/)
    expect(blanks.fill(kept)).toBe(changed)
  })

  test.each(addressees)('give back every letter, whatever was changed where, to $name', async (addressee) => {
    const blanks = blanksOf(camille, letterLanguages)
    const start = await textTo(addressee)
    let kept = start
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    for (let turn = 0; turn < 120; turn += 1) {
      const shown = blanks.fill(kept)
      const head = shown.indexOf('camille@example.org') + 60
      const from = random(Math.max(60, head))
      const to = from + random(30)
      const typed = ['', 'x', '\n', '. ', 'Martin', 'Mar'][random(6)] ?? ''
      const changed = shown.slice(0, from) + typed + shown.slice(to)
      // A shortened row of points to write on may read as a reference.
      if (/\.{20}/.test(shown.slice(from - 1, to + 1))) continue
      kept = blanks.empty(changed, kept)
      expect(blanks.fill(kept)).toBe(changed)
      if (turn % 20 === 19) kept = start
    }
  })

  test('are given back by any number of keys, one after the other', async () => {
    const blanks = blanksOf(camille, everyLanguage)
    let shown = blanks.fill(await textTo(cnil))
    const start = shown.indexOf('Martin Camille')
    for (let key = 0; key < 14; key += 1) {
      // The name is taken away from its end, then another is typed.
      const typed = shown.slice(0, start + 13 - key) + shown.slice(start + 14 - key)
      shown = blanks.fill(blanks.empty(typed))
      expect(shown).toBe(typed)
    }
    expect(shown.slice(start, start + 1)).toBe('\n')
  })

  test('with changes are filled whole by other details, once these are typed', async () => {
    const kept = blanksOf(camille, everyLanguage).empty(
      blanksOf(camille, everyLanguage)
        .fill(await textTo(cnil))
        .replace('75011 Paris', '75011 Paris, bât. B'),
    )
    const other = { ...camille, city: 'Lyon', surname: 'Li' }
    const filled = blanksOf(other, everyLanguage).fill(kept)
    expect(filled).toContain('75011 Lyon, bât. B')
    expect(filled).toContain('Li Camille')
  })

  test('of a letter take no time, whatever was typed into them', async () => {
    const blanks = blanksOf(camille, everyLanguage)
    const start = performance.now()
    for (const typed of ['Martin'.repeat(16_000), '.'.repeat(100_000), 'Ma\n'.repeat(30_000)])
      blanks.fill(blanks.empty(`Nom et prénom\u00a0: ${typed}`))
    expect(performance.now() - start).toBeLessThan(600)
  })

  test('take hostile details as one inert line, and no country that is none', async () => {
    const open = await textTo(cnil)
    const hostile: Identity = {
      ...camille,
      surname: 'Martin\r\nBcc: x@example.org\u202e',
      street: `${'1 rue '.repeat(100_000)}`,
      country: 'Atlantis',
    }
    const filled = blanksOf(hostile, everyLanguage).fill(open)
    expect(filled.split('\n')).toHaveLength(open.split('\n').length)
    expect(filled).toContain('Martin Bcc: x@example.org Camille')
    expect(filled).not.toContain('\u202e')
    expect(filled.length).toBeLessThan(open.length + 600)
    expect(filled).toContain('75011 Paris, Atlantis')
  })
})
