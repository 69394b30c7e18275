import { describe, expect, it } from 'vitest'
import { listAddress, signatureAddress } from '../../src/subscriptions/list-address.ts'

describe('the address of a list', () => {
  it.each([
    ['https://lists.example/rail.json', 'https://lists.example/rail.json'],
    ['  https://Lists.Example:443/rail.json  ', 'https://lists.example/rail.json'],
    ['https://lists.example/get?name=rail', 'https://lists.example/get?name=rail'],
    ['https://lists.example/rail.json#top', 'https://lists.example/rail.json'],
    ['https://Bücher.example/', 'https://xn--bcher-kva.example/'],
    ['http://localhost:8000/rail.json', 'http://localhost:8000/rail.json'],
    ['http://127.0.0.1/rail.json', 'http://127.0.0.1/rail.json'],
    ['http://[::1]:8000/rail.json', 'http://[::1]:8000/rail.json'],
  ])('%s is kept as %s', (text, address) => {
    expect(listAddress(text)).toBe(address)
  })

  it.each([
    'http://lists.example/rail.json',
    'http://localhost.lists.example/rail.json',
    'http://127.0.0.1.lists.example/rail.json',
    'https://me:secret@lists.example/rail.json',
    'https://me@lists.example/rail.json',
    'ftp://lists.example/rail.json',
    'file:///rail.json',
    'data:application/json,{}',
    'javascript:alert(1)',
    'lists.example/rail.json',
    '',
  ])('%s is refused', (text) => {
    expect(listAddress(text)).toBeNull()
  })
})

it('a signature stands beside its list, with the same query', () => {
  expect(signatureAddress('https://lists.example/rail.json')).toBe('https://lists.example/rail.json.minisig')
  expect(signatureAddress('https://lists.example/get?name=rail')).toBe(
    'https://lists.example/get.minisig?name=rail',
  )
})
