import { describe, expect, it, vi } from 'vitest'
import { anEntry } from '../list/an-entry.ts'
import { all, open, own, text, unfold } from './mount.tsx'
import { hostile } from './samples.ts'
import { stubCalls } from './stub-calls.ts'

/** Characters that turn, hide or annotate text. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/

async function openHostile() {
  const stub = stubCalls([hostile])
  stub.has.entries['hostile'] = [
    anEntry({
      party: { id: 'p', name: '<b>Parti</b>\u202e', person: null },
      summary: { en: '<img src=x onerror=alert(1)>\u2067rtl' },
    }),
  ]
  await open(stub)
  for (const title of [own.entries.heading(120), own.rules.heading, own.origin.heading]) await unfold(title)
  await vi.waitFor(() => expect(all('.entry')).toHaveLength(1))
  return stub
}

describe('a list that tries to be more than words', () => {
  it('stays words', async () => {
    await openHostile()
    expect(all('.list img, .list script, .list b, .list style, .list iframe')).toEqual([])
    expect(text('.list h3')).toBe('<img src=x onerror=alert(1)>gnp.tsil')
    expect(text('.remarks')).toContain('<b>Parti</b>')
  })

  it('turns no sentence around with invisible characters', async () => {
    await openHostile()
    expect(text('.notice')).toContain('The list “<img src=x onerror=alert(1)>gnp.tsil” could not be renewed')
    expect(text('.list')).not.toMatch(UNSEEN)
  })

  it('becomes no link but to the web or to one person’s mail, without its user name', async () => {
    await openHostile()
    expect(all<HTMLAnchorElement>('a').map(({ href }) => href)).toEqual(['https://vigie.example/appeals'])
    expect(text('.links')).toContain('mailto:a@b.example?bcc=c@d.example')
  })
})
