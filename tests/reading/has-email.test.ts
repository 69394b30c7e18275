import { describe, expect, it } from 'vitest'
import { hasEmail } from '../../src/reading/has-email.ts'
import { hasPhone } from '../../src/reading/has-phone.ts'

describe('a mail address', () => {
  it.each([
    'dane@example.org',
    'nombre (arroba) example.org',
    'dpo[at]example.org',
    'info (chiocciola) example [punto] it',
    'rodo (małpa) example (kropka) pl',
    'privacy(@)example.org',
  ])('is seen in "%s"', (text) => {
    expect(hasEmail(text)).toBe(true)
  })

  it.each(['Meet us at example.org', 'Follow us @ Paris. Then come', 'arroba example.org'])(
    'is not seen in "%s"',
    (text) => {
      expect(hasEmail(text)).toBe(false)
    },
  )
})

describe('a telephone number', () => {
  it.each([
    '+33 1 23 45 67 89',
    '01 23 45 67 89',
    'Tel. 912 345 678',
    'Teléfono: 912 34 56 78',
    'telefon (22) 123 45 67',
    'Telefone: 21 123 4567',
  ])('is seen in "%s"', (text) => {
    expect(hasPhone(text)).toBe(true)
  })

  it.each(['CIF 912 345 678', 'Tel. 112', 'hotel 912 345 678', 'Tel. 1234567890123456'])(
    'is not seen in "%s"',
    (text) => {
      expect(hasPhone(text)).toBe(false)
    },
  )
})

it.each(['a', '1', '(at) ', 'a (', 'tel. ', 'tel 1 ', '1 ./-', 'a@', 'a (arroba) b '])(
  'neither takes time over "%s" a hundred thousand characters long',
  (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length))
    const begin = performance.now()
    hasEmail(text)
    hasPhone(text)
    expect(performance.now() - begin).toBeLessThan(1_000)
  },
)
