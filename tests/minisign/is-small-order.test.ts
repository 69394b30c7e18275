import { expect, test } from 'vitest'
import { isSmallOrder } from '../../src/minisign/is-small-order.ts'
import { parsePublicKey } from '../../src/minisign/public-key.ts'
import { BARE, SEALED } from './vectors.ts'

/** Ed25519 as RFC 8032 defines it: field, curve constant, order of the base point. */
const P = 2n ** 255n - 19n
const L = 2n ** 252n + 27742317777372353535851937790883648493n

const mod = (n: bigint): bigint => ((n % P) + P) % P

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  for (let square = mod(base), left = exponent; left > 0n; left >>= 1n, square = mod(square * square))
    if (left & 1n) result = mod(result * square)
  return result
}

const inverse = (n: bigint): bigint => power(n, P - 2n)
const D = mod(-121665n * inverse(121666n))

interface Point {
  x: bigint
  y: bigint
}

function sum(one: Point, other: Point): Point {
  const product = mod(D * one.x * other.x * one.y * other.y)
  return {
    x: mod((one.x * other.y + one.y * other.x) * inverse(1n + product)),
    y: mod((one.y * other.y + one.x * other.x) * inverse(1n - product)),
  }
}

function times(factor: bigint, point: Point): Point {
  let result: Point = { x: 0n, y: 1n }
  for (let double = point, left = factor; left > 0n; left >>= 1n, double = sum(double, double))
    if (left & 1n) result = sum(result, double)
  return result
}

/** A point with this y, null where there is none. */
function pointAt(y: bigint): Point | null {
  const square = mod((y * y - 1n) * inverse(D * y * y + 1n))
  const root = power(square, (P + 3n) / 8n)
  const x = [root, mod(root * power(2n, (P - 1n) / 4n))].find((value) => mod(value * value) === square)
  return x === undefined ? null : { x, y }
}

/** What the order of the base point takes to a point whose order divides 8, for the first few points. */
function smallOrdinates(): bigint[] {
  const found = new Set<bigint>()
  for (let y = 2n; found.size < 5; y += 1n) {
    const point = pointAt(y)
    if (point !== null) for (let nth = 1n; nth <= 8n; nth += 1n) found.add(times(nth, times(L, point)).y)
  }
  return [...found]
}

const littleEndian = (n: bigint): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, place) => Number((n >> BigInt(8 * place)) & 0xffn))

test('every point whose order divides 8 is known, in each of its writings', { timeout: 60_000 }, () => {
  const ordinates = smallOrdinates()
  expect(ordinates).toHaveLength(5)
  const writings = ordinates.flatMap((y) => (y + P < 2n ** 255n ? [y, y + P] : [y]))
  expect(writings).toHaveLength(7)
  for (const y of writings) {
    expect(isSmallOrder(littleEndian(y))).toBe(true)
    expect(isSmallOrder(littleEndian(y + 2n ** 255n))).toBe(true)
  }
})

test('a key of minisign and the base point bind', () => {
  for (const line of [BARE.line, SEALED.line]) expect(parsePublicKey(line)).not.toBeNull()
  expect(isSmallOrder(littleEndian(mod(4n * inverse(5n))))).toBe(false)
})
