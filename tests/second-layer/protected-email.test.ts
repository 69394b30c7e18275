import { expect, it } from 'vitest'
import { protectedEmail } from '../../src/second-layer/protected-email.ts'

const encoded = (address: string, key: number) =>
  [key, ...new TextEncoder().encode(address).map((byte) => byte ^ key)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

it.each([0, 42, 255])('an encoded address is read as a person reads it, whatever its key (%i)', (key) => {
  expect(protectedEmail(encoded('donnees@association.example', key))).toBe('donnees@association.example')
})

it.each(['', '2a', 'zz', '2a4b4', encoded('no address', 7), encoded('a b@c', 7), 'ab'.repeat(100_000)])(
  'what is none is nothing (case %#)',
  (text) => {
    expect(protectedEmail(text)).toBe('')
  },
)
