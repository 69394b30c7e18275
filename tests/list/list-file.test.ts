import { describe, expect, test } from 'vitest'
import { decodeListFile, MAX_LIST_BYTES } from '../../src/list/list-file.ts'
import { anEntry, entryOf } from './an-entry.ts'

const head = {
  format: 'before-you-sign-list/1',
  name: { fr: 'Vigie des formulaires' },
  number: 3,
  issued: '2026-11-20',
  expires: '2027-05-20',
  maintainer: { name: 'Vigie', url: null },
  criteria: null,
  suggestions: null,
  appeals: null,
  nextKey: null,
}
const list = { ...head, entries: [anEntry(), entryOf('autre.fr')] }

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const refused = (value: unknown) => {
  const decoded = decodeListFile(value instanceof Uint8Array ? value : bytes(value))
  return decoded.ok ? 'taken' : decoded.trouble
}

test('a right file is the list', () => expect(decodeListFile(bytes(list))).toEqual({ ok: true, list }))

test('a list without entries is a list', () => expect(refused({ ...head, entries: [] })).toBe('taken'))

test('a key that reaches for the prototype changes nothing', () => {
  const text = JSON.stringify(list).replaceAll('{', '{"__proto__":{"number":9,"country":"XX"},')
  const decoded = decodeListFile(bytes(text.replace(/"name":\{"__proto__":\{[^}]*\},/g, '"name":{')))
  expect(decoded.ok ? decoded.list.number : decoded.problems).not.toBe(9)
})

describe('no list is', () => {
  test.each([
    ['an empty file', ''],
    ['a page', '<!doctype html><title>Not found</title>'],
    ['a file that breaks off', JSON.stringify(list).slice(0, -20)],
    ['a number', '7'],
    ['null', 'null'],
    ['an array', [list]],
    ['a head alone', head],
    ['entries that are no array', { ...head, entries: { 0: anEntry() } }],
    ['entries alone', { entries: [anEntry()] }],
    ['another format', { ...list, format: 'before-you-sign-list/2' }],
    ['a head with a key more', { ...list, script: 'x' }],
    ['a number that is none', { ...list, number: '3' }],
    ['an end before the beginning', { ...list, expires: '2026-11-20' }],
    ['a file with a byte order mark', `\ufeff${JSON.stringify(list)}`],
    ['a file without end of nesting', '['.repeat(1_000_000)],
    ['nesting in a name', `{"entries":[],"name":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`],
  ])('%s', (_, value) => expect(refused(value)).toBe('not-a-list'))

  test('bytes that are no UTF-8', () => {
    const broken = bytes(list)
    broken[broken.indexOf('V'.charCodeAt(0))] = 0xff
    expect(refused(broken)).toBe('not-a-list')
    expect(refused(Uint8Array.of(0xff, 0xfe, 0x7b, 0x00))).toBe('not-a-list')
  })
})

test.each([
  ['one that is broken', [anEntry(), { ...entryOf('autre.fr'), country: 'France' }]],
  ['one that is null', [anEntry(), null]],
  ['two with one id', [anEntry(), anEntry()]],
  ['a public suffix', [entryOf('co.uk')]],
  ['an IP address', [entryOf('192.0.2.7', 'host')]],
  ['a Unicode twin', [entryOf('pеtition.fr')]],
])('the whole list is refused for %s among its entries', (_, entries) =>
  expect(refused({ ...head, entries })).toBe('bad-entry'),
)

test('the size is looked at before anything else', () => {
  const spaces = (length: number): Uint8Array => {
    const file = new Uint8Array(length).fill(0x20)
    file.set(bytes(list))
    return file
  }
  expect(refused(spaces(MAX_LIST_BYTES))).toBe('taken')
  expect(refused(spaces(MAX_LIST_BYTES + 1))).toBe('too-large')
  expect(refused(new Uint8Array(MAX_LIST_BYTES + 2_000_000).fill(0xff))).toBe('too-large')
})

test('the problems say where', () => {
  const decoded = decodeListFile(bytes({ ...head, entries: [{ ...anEntry(), country: 'France' }] }))
  expect(decoded.ok ? [] : decoded.problems).toEqual([
    'petition-trains.fr: country: must be a country code, FR',
  ])
})
