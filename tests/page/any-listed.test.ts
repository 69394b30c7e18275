import { expect, test, vi } from 'vitest'
import { anyListed } from '../../src/page/any-listed.ts'

const list: Record<string, unknown> = {
  'list:petition.example': 'domain',
  'list:www.host.example': 'host',
  'list:own.co.uk': 'domain',
}
const stored = async (keys: string[]) =>
  Object.fromEntries(keys.filter((key) => key in list).map((key) => [key, list[key]]))

test.each([
  ['petition.example', true],
  ['www.petition.example', true],
  ['a.b.c.petition.example', true],
  ['petition.example.', true],
  ['www.host.example', true],
  ['x.www.host.example', false],
  ['host.example', false],
  ['mypetition.example', false],
  ['petition.example.org', false],
  ['shop.own.co.uk', true],
  ['co.uk', false],
  ['localhost', false],
  ['', false],
])('%s is on the list: %s', async (host, expected) => {
  expect(await anyListed([host], stored)).toBe(expected)
})

test('a value that is no match is none', async () => {
  expect(await anyListed(['a.example'], async () => ({ 'list:a.example': { match: 'domain' } }))).toBe(false)
})

test('a long host asks for a few domains only', async () => {
  const asked = vi.fn(stored)
  await anyListed([`${'a.'.repeat(200)}example.org`], asked)
  expect(asked.mock.calls[0]?.[0].length).toBeLessThan(10)
})
