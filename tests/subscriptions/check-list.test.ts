import { beforeAll, describe, expect, it } from 'vitest'
import { MAX_LIST_BYTES } from '../../src/list/list-file.ts'
import { checkList, type Known } from '../../src/subscriptions/check-list.ts'
import { anEntry } from '../list/an-entry.ts'
import { aMaintainer, anEdition, type Bytes, bytesOf, type Maintainer } from './a-maintainer.ts'

const now = new Date('2026-11-21T14:02:00Z')
let editor: Maintainer
let successor: Maintainer
let stranger: Maintainer

beforeAll(async () => {
  ;[editor, successor, stranger] = (await Promise.all([1, 2, 3].map(aMaintainer))) as [
    Maintainer,
    Maintainer,
    Maintainer,
  ]
})

const known = (change: Partial<Known> = {}): Known => ({
  keys: [editor.key],
  highest: 0,
  digest: '',
  ...change,
})

async function check(
  bytes: Bytes,
  { by = editor, with: of = known() }: { by?: Maintainer; with?: Known } = {},
) {
  return checkList(bytes, await by.sign(bytes), { known: of, now })
}

const outcomeOf = async (...asked: Parameters<typeof check>) => (await check(...asked)).outcome

async function accepted(bytes: Bytes, ...rest: [Parameters<typeof check>[1]?]) {
  const checked = await check(bytes, ...rest)
  if (checked.outcome !== 'new') throw new Error(`not accepted: ${JSON.stringify(checked)}`)
  return checked.edition
}

describe('a signed edition', () => {
  it('is accepted with its entries and the digest of its bytes', async () => {
    const bytes = bytesOf(anEdition())
    const { list, digest, keys } = await accepted(bytes)
    expect(list).toEqual(anEdition())
    const sha = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    expect(digest).toBe(Buffer.from(sha).toString('hex'))
    expect(keys).toEqual([editor.key])
  })
})

describe('bytes that nobody vouches for', () => {
  it('are refused before they are parsed', async () => {
    const broken = new TextEncoder().encode('<html>')
    expect((await checkList(broken, 'no signature', { known: known(), now })).outcome).toBe('not-signed')
    expect(await outcomeOf(broken, { by: stranger })).toBe('unknown-key')
    const signature = await editor.sign(bytesOf(anEdition()))
    expect((await checkList(broken, signature, { known: known(), now })).outcome).toBe('bad-signature')
  })

  it('are refused where one byte is missing or another', async () => {
    const whole = bytesOf(anEdition())
    const signature = await editor.sign(whole)
    const changed = whole.slice()
    changed[40] = (changed[40] ?? 0) ^ 1
    for (const bytes of [changed, whole.slice(0, -1), new Uint8Array()])
      expect((await checkList(bytes, signature, { known: known(), now })).outcome).toBe('bad-signature')
  })

  it('are refused where another signs under the id of the key', async () => {
    const imitator = await aMaintainer(1)
    expect(await outcomeOf(bytesOf(anEdition()), { by: imitator })).toBe('bad-signature')
  })
})

describe('signed bytes that are no list', () => {
  it.each([
    ['a web page', '<!doctype html><title>Welcome</title>'],
    ['half a file', JSON.stringify(anEdition()).slice(0, 300)],
    ['another format', JSON.stringify({ ...anEdition(), format: 'before-you-sign-list/2' })],
    ['a list without number', JSON.stringify({ ...anEdition(), number: undefined })],
    ['a next key that is none', JSON.stringify(anEdition({ nextKey: `RWx${'A'.repeat(53)}` }))],
  ])('%s is refused', async (_what, text) => {
    const checked = await check(new TextEncoder().encode(text))
    expect(checked).toMatchObject({ outcome: 'not-a-list', problems: [expect.any(String)] })
  })

  it('a list larger than the cap is refused', async () => {
    expect(await outcomeOf(new Uint8Array(MAX_LIST_BYTES + 1))).toBe('too-large')
  })

  it('one bad entry refuses the file, and the maintainer is told where', async () => {
    const bad = { ...anEntry({ id: 'co.uk' }), domains: [{ name: 'co.uk', match: 'domain' }] }
    const checked = await check(bytesOf({ ...anEdition(), entries: [anEntry(), bad] }))
    expect(checked).toMatchObject({ outcome: 'bad-entry' })
    expect('problems' in checked && checked.problems.join()).toContain('co.uk')
  })
})

describe('numbers', () => {
  it('must rise', async () => {
    const { digest } = await accepted(bytesOf(anEdition({ number: 5 })))
    const of = known({ highest: 5, digest })
    expect(await outcomeOf(bytesOf(anEdition({ number: 4 })), { with: of })).toBe('older-number')
    expect(await outcomeOf(bytesOf(anEdition({ number: 6 })), { with: of })).toBe('new')
  })

  it('may not stand on two different files', async () => {
    const { digest } = await accepted(bytesOf(anEdition({ number: 5 })))
    const of = known({ highest: 5, digest })
    expect(await outcomeOf(bytesOf(anEdition({ number: 5 })), { with: of })).toBe('unchanged')
    const other = bytesOf(anEdition({ number: 5 }, ['other.fr']))
    expect(await outcomeOf(other, { with: of })).toBe('same-number-other-bytes')
  })

  it('are looked at before dates: an old edition that has expired is an old edition', async () => {
    const old = anEdition({ number: 4, issued: '2025-01-01', expires: '2025-06-01', entries: [] })
    expect(await outcomeOf(bytesOf(old), { with: known({ highest: 5, digest: 'x' }) })).toBe('older-number')
  })
})

describe('dates', () => {
  it.each([
    ['2026-11-21', 'new'],
    ['2026-11-22', 'new'],
    ['2026-11-23', 'issued-later'],
  ])('an edition issued on %s is %s on the 21st', async (issued, outcome) => {
    expect(await outcomeOf(bytesOf(anEdition({ issued })))).toBe(outcome)
  })

  it.each([
    ['2026-11-21', 'new'],
    ['2026-11-20', 'expired'],
  ])('an edition that expires on %s is %s on the 21st', async (expires, outcome) => {
    expect(await outcomeOf(bytesOf(anEdition({ issued: '2026-11-01', expires })))).toBe(outcome)
  })
})

describe('the rotation of keys', () => {
  it('accepts the announced key beside the present one', async () => {
    const first = await accepted(bytesOf(anEdition({ nextKey: successor.key })))
    expect(first.keys).toEqual([editor.key, successor.key])
    const of = known({ keys: first.keys, highest: 1, digest: first.digest })
    expect(await outcomeOf(bytesOf(anEdition({ number: 2 })), { with: of })).toBe('new')
    expect(await outcomeOf(bytesOf(anEdition({ number: 2 })), { by: successor, with: of })).toBe('new')
  })

  it('ends the time of the old key with the first edition that the new one signs', async () => {
    const of = known({ keys: [editor.key, successor.key], highest: 1 })
    const second = await accepted(bytesOf(anEdition({ number: 2 })), { by: successor, with: of })
    expect(second.keys).toEqual([successor.key])
    const after = known({ keys: second.keys, highest: 2, digest: second.digest })
    expect(await outcomeOf(bytesOf(anEdition({ number: 3 })), { with: after })).toBe('unknown-key')
  })

  it('takes an announcement back where the next edition no longer makes it', async () => {
    const of = known({ keys: [editor.key, successor.key], highest: 1 })
    expect((await accepted(bytesOf(anEdition({ number: 2 })), { with: of })).keys).toEqual([editor.key])
  })

  it('believes no announcement of somebody else', async () => {
    const forged = bytesOf(anEdition({ nextKey: stranger.key }))
    expect(await outcomeOf(forged, { by: stranger })).toBe('unknown-key')
  })

  it('takes the signature of a new key under the same bytes', async () => {
    const bytes = bytesOf(anEdition({ nextKey: successor.key }))
    const first = await accepted(bytes)
    const of = known({ keys: first.keys, highest: 1, digest: first.digest })
    expect(await check(bytes, { by: successor, with: of })).toEqual({
      outcome: 'unchanged',
      keys: [successor.key],
    })
  })
})
