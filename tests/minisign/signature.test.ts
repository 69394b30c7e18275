import { expect, test } from 'vitest'
import { parseSignature, signatureText } from '../../src/minisign/signature.ts'
import { BARE } from './vectors.ts'

const [untrusted, first, trusted, second] = BARE.hashed.split('\n')
const lines = (...change: (string | undefined)[]) => change.join('\n')

test('both forms are read, and written again as they were', () => {
  const hashed = parseSignature(BARE.hashed)
  const legacy = parseSignature(BARE.legacy)
  expect([hashed?.hashed, legacy?.hashed]).toEqual([true, false])
  expect(hashed?.trustedComment).toBe('number:3 — édition')
  expect(hashed && signatureText(hashed, 'made by minisign')).toBe(BARE.hashed)
  expect(legacy && signatureText(legacy, 'signature from minisign secret key')).toBe(BARE.legacy)
})

test('Windows line ends and a missing last one change nothing', () => {
  const signature = parseSignature(BARE.hashed)
  expect(signature).not.toBeNull()
  expect(parseSignature(BARE.hashed.replaceAll('\n', '\r\n'))).toEqual(signature)
  expect(parseSignature(BARE.hashed.trimEnd())).toEqual(signature)
})

test('a comment may be empty or say anything', () => {
  const say = (comment: string) =>
    parseSignature(lines(untrusted, first, `trusted comment: ${comment}`, second))?.trustedComment
  for (const comment of ['', ' ', 'trusted comment: ', '<b>&amp;</b>\u0000\u202e', '\t'])
    expect(say(comment)).toBe(comment)
})

test.each([
  ['nothing', ''],
  ['a page', '<!doctype html>\n<title>Not found</title>\n<p>404</p>\n<p>'],
  ['three lines', lines(untrusted, first, trusted)],
  ['a line more', lines(untrusted, first, trusted, second, first)],
  ['a line between', lines(untrusted, '', first, trusted, second)],
  ['an empty line in front', lines('', untrusted, first, trusted, second)],
  ['two line breaks at the end', `${BARE.hashed}\n`],
  ['another first line', lines('a comment', first, trusted, second)],
  ['another third line', lines(untrusted, first, untrusted, second)],
  ['signatures in the wrong order', lines(untrusted, second, trusted, first)],
  ['a signature that lacks its end', lines(untrusted, first?.slice(0, -4), trusted, second)],
  ['a global signature that lacks its end', lines(untrusted, first, trusted, second?.slice(0, -4))],
  ['a space behind a signature', lines(untrusted, `${first} `, trusted, second)],
  ['another algorithm', lines(untrusted, first?.replace('RUS', 'RVS'), trusted, second)],
  ['bits where base64 has none', lines(untrusted, first, trusted, second?.replace('CQ==', 'CR=='))],
  ['a byte order mark', `\ufeff${BARE.hashed}`],
  ['a comment without end', lines(untrusted, first, `trusted comment: ${'x'.repeat(100_000)}`, second)],
  ['line breaks without end', '\r\n'.repeat(50_000)],
])('%s is no signature', (_, text) => expect(parseSignature(text)).toBeNull())
