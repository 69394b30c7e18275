import { describe, expect, test } from 'vitest'
import { type PublicKey, parsePublicKey } from '../../src/minisign/public-key.ts'
import { parseSignature, type Signature } from '../../src/minisign/signature.ts'
import { verify } from '../../src/minisign/verify.ts'
import { BARE, FILE, SEALED } from './vectors.ts'

function key(text: string): PublicKey {
  const parsed = parsePublicKey(text)
  if (parsed === null) throw new Error('the vector is no key')
  return parsed
}

function signature(text: string): Signature {
  const parsed = parseSignature(text)
  if (parsed === null) throw new Error('the vector is no signature')
  return parsed
}

const bare = key(BARE.line)
const sealed = key(SEALED.line)

test('what minisign signed is valid, in both of its forms', async () => {
  expect(await verify(FILE, signature(BARE.hashed), [bare])).toBe('valid')
  expect(await verify(FILE, signature(BARE.legacy), [bare])).toBe('valid')
  expect(await verify(FILE, signature(SEALED.hashed), [sealed])).toBe('valid')
})

test('the key is found among several by its id', async () => {
  expect(await verify(FILE, signature(SEALED.hashed), [bare, sealed])).toBe('valid')
  expect(await verify(FILE, signature(SEALED.hashed), [bare])).toBe('unknown-key')
  expect(await verify(FILE, signature(SEALED.hashed), [])).toBe('unknown-key')
})

test('a key that bears the id of another signs nothing, and does not stand in the way of the other', async () => {
  const impostor: PublicKey = { keyId: bare.keyId, key: sealed.key }
  expect(await verify(FILE, signature(BARE.hashed), [impostor])).toBe('bad-signature')
  expect(await verify(FILE, signature(BARE.hashed), [impostor, bare])).toBe('valid')
})

test('another comment is a bad signature', async () => {
  for (const text of [BARE.hashed, BARE.legacy]) {
    const changed = signature(text.replace('number:3', 'number:4'))
    expect(await verify(FILE, changed, [bare])).toBe('bad-signature')
  }
})

test('the form is part of what was signed', async () => {
  const { hashed, ...rest } = signature(BARE.hashed)
  expect(await verify(FILE, { ...rest, hashed: !hashed }, [bare])).toBe('bad-signature')
})

test('a file with one other bit, one byte less or one more is a bad signature', async () => {
  const files = [FILE.slice(0, -1), Uint8Array.of(...FILE, 0), new Uint8Array()]
  for (const [place, byte] of FILE.entries()) {
    const other = FILE.slice()
    other[place] = byte ^ 1
    files.push(other)
  }
  for (const file of files)
    for (const text of [BARE.hashed, BARE.legacy])
      expect(await verify(file, signature(text), [bare])).toBe('bad-signature')
})

test('no character below the first line can be another', async () => {
  const start = BARE.hashed.indexOf('\n')
  const valid: number[] = []
  for (let place = start; place < BARE.hashed.length - 1; place += 1) {
    const other = BARE.hashed[place] === 'A' ? 'B' : 'A'
    const parsed = parseSignature(BARE.hashed.slice(0, place) + other + BARE.hashed.slice(place + 1))
    if (parsed !== null && (await verify(FILE, parsed, [bare])) === 'valid') valid.push(place)
  }
  expect(valid).toEqual([])
})

describe('a key that is no key', () => {
  const forged = (first: number): Signature => ({
    hashed: true,
    keyId: bare.keyId,
    bytes: Uint8Array.of(first, ...new Uint8Array(63)),
    trustedComment: '',
    global: Uint8Array.of(first, ...new Uint8Array(63)),
  })

  test('the neutral point, under which the forged signature of anything fits, signs nothing', async () => {
    const neutral: PublicKey = { keyId: bare.keyId, key: Uint8Array.of(1, ...new Uint8Array(31)) }
    expect(await verify(FILE, forged(1), [neutral])).toBe('bad-signature')
  })

  test.each([
    ['no point of the curve', Uint8Array.of(2, ...new Uint8Array(31))],
    ['not in the field', new Uint8Array(32).fill(0xff)],
    ['too short', new Uint8Array(31).fill(5)],
    ['too long', new Uint8Array(33).fill(5)],
  ])('%s: is a bad signature and no exception', async (_, broken) => {
    expect(await verify(FILE, forged(1), [{ keyId: bare.keyId, key: broken }])).toBe('bad-signature')
  })
})
