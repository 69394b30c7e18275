import { describe, expect, it } from 'vitest'
import { printedAddress, unicodeHost } from '../../src/outgoing/address.ts'
import { decodePunycode } from '../../src/outgoing/punycode.ts'

describe('printedAddress', () => {
  it('prints scheme, host and path', () => {
    expect(printedAddress('https://www.example.org:8443/a/b')).toEqual({
      text: 'https://www.example.org:8443/a/b',
      unicodeHost: null,
      omitted: false,
    })
  })

  it('leaves out user info, query and fragment, and says so', () => {
    const printed = printedAddress('https://user:secret@example.org/sign?token=8f3e&email=a@b.example#me')
    expect(printed).toEqual({ text: 'https://example.org/sign', unicodeHost: null, omitted: true })
  })

  it('prints no other scheme', () => {
    for (const raw of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'about:blank',
      'nonsense',
    ])
      expect(printedAddress(raw)).toBeNull()
  })

  it('shows an internationalised host in ASCII and beside it in Unicode', () => {
    const printed = printedAddress('https://xn--ptition-bya.example/')
    expect(printed?.text).toBe('https://xn--ptition-bya.example/')
    expect(printed?.unicodeHost).toBe('pétition.example')
  })

  it('does not decode a host into characters that deceive', () => {
    // U+202E between two letters, as punycode.
    expect(unicodeHost('xn--ab-g4t.example')).toBeNull()
    expect(unicodeHost('xn--!!!.example')).toBeNull()
  })

  it('cuts a path of megabytes', () => {
    const printed = printedAddress(`https://example.org/${'a/'.repeat(500_000)}`)
    expect(printed?.text.length).toBeLessThanOrEqual(180)
  })
})

describe('decodePunycode', () => {
  it('decodes the samples of RFC 3492', () => {
    expect(decodePunycode('ihqwcrb4cv8a8dqg056pqjye')).toBe('他们为什么不说中文')
    expect(decodePunycode('proprostnemluvesky-uyb24dma41a'.replace('proprost', 'Proprost'))).toBe(
      'Pročprostěnemluvíčesky',
    )
    expect(decodePunycode('4dbcagdahymbxekheh6e0a7fei0b')).toBe('למההםפשוטלאמדבריםעברית')
  })

  it('refuses what is not punycode', () => {
    expect(decodePunycode('é')).toBeNull()
    expect(decodePunycode('99999999')).toBeNull()
    expect(decodePunycode('a'.repeat(64))).toBeNull()
  })
})
