import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Entry } from '../../src/list/entry.ts'
import { countParties } from '../../src/options/count-parties.ts'
import { ENTRIES_A_PAGE } from '../../src/subscriptions/list-messages.ts'
import { anEntry, aSource } from '../list/an-entry.ts'
import { all, card, open, own, press, text, unfold } from './mount.tsx'
import { manyEntries, subscribed } from './samples.ts'
import { stubCalls } from './stub-calls.ts'

const shown = () => all('.entry')
const status = () => text('.folded > [role=status]')

async function openEntries(calls = stubCalls([subscribed()])) {
  await open(calls)
  await unfold(own.entries.heading(120))
  await vi.waitFor(() => expect(shown().length).toBeGreaterThan(0))
  return calls
}

const search = (words: string) => page.getByLabelText(own.entries.search).fill(words)

describe('the entries of a list', () => {
  it('are asked for when they are unfolded, and not before', async () => {
    const stub = await open(stubCalls([subscribed()]))
    expect(stub.asked).toEqual([])
    await unfold(own.entries.heading(120))
    await vi.waitFor(() => expect(stub.asked).toEqual(['entries vigie 0']))
  })

  it('say domain, party, kind, standing, what the sources say, and the date of the last', async () => {
    await openEntries()
    const [current, old] = shown()
    expect(current?.querySelector('.match')?.textContent).toBe('site-000.examplecurrent')
    expect(current?.querySelector('.remarks')?.textContent).toBe(
      'Union des canaux · petition · last source: September 2026',
    )
    expect(current?.querySelector(':scope > p:last-of-type')?.textContent).toMatch(/^Selon The Newspaper/)
    expect(current?.querySelector('[lang=fr]')).not.toBeNull()
    expect(old?.querySelector('.standing')?.textContent).toBe('historical')
  })

  it('speak as they would on a page today', async () => {
    await openEntries()
    const standings = shown()
      .slice(0, 6)
      .map((entry) => entry.querySelector('.standing')?.textContent)
    expect(standings).toEqual([
      'current',
      'historical',
      'disputed',
      'to be looked at again',
      'historical',
      'corrected',
    ])
  })

  it('leave out what was withdrawn, and say how many that are', async () => {
    await openEntries()
    expect(text('.entries')).not.toContain('site-008.example')
    expect(text('.folded')).toContain('1 entry was withdrawn: kept on record and not shown.')
  })

  it('lose their level with a list that has expired', async () => {
    await openEntries(stubCalls([subscribed({ expired: true })]))
    expect(shown()[0]?.querySelector('.standing')?.textContent).toBe('to be looked at again')
  })

  it('come fifty at a time, with the focus on the first new one', async () => {
    const stub = await openEntries()
    expect(status()).toBe('49 of 119 entries shown.')
    await press('Show 50 more')
    await vi.waitFor(() => expect(shown()).toHaveLength(99))
    expect(document.activeElement?.querySelector('bdi')?.textContent).toBe('site-050.example')
    await press('Show 20 more')
    await vi.waitFor(() => expect(shown()).toHaveLength(119))
    expect(status()).toBe('119 of 119 entries shown.')
    expect(document.querySelector('.folded > button')).toBeNull()
    expect(stub.asked).toEqual(['entries vigie 0', 'entries vigie 50', 'entries vigie 100'])
  })

  it('are searched by domain or party, once the person has stopped typing', async () => {
    const stub = await openEntries()
    await search('canaux')
    await vi.waitFor(() => expect(status()).toBe('“canaux”: 18 of 18 entries shown.'))
    expect(stub.asked).toEqual(['entries vigie 0', 'entries vigie 0 canaux'])
    await search('site-11')
    await vi.waitFor(() => expect(shown()).toHaveLength(10))
    await search('nowhere')
    await vi.waitFor(() => expect(status()).toBe('“nowhere”: no entry on this list.'))
    expect(shown()).toHaveLength(0)
  })

  it('show the answer to the last search where an earlier one comes late', async () => {
    const stub = stubCalls([subscribed()])
    const slow: (() => void)[] = []
    const entries: typeof stub.entries = async (id, from, query) => {
      if (query === 'rail') await new Promise<void>((resolve) => slow.push(resolve))
      return stub.entries(id, from, query)
    }
    await open({ ...stub, entries })
    await unfold(own.entries.heading(120))
    await search('rail')
    await vi.waitFor(() => expect(slow).toHaveLength(1))
    await search('canaux')
    await vi.waitFor(() => expect(status()).toContain('canaux'))
    slow[0]?.()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(status()).toContain('canaux')
  })

  it('unfold to what they rest on, with all that is to be kept in mind of it', async () => {
    const stub = stubCalls([subscribed()])
    stub.has.entries['vigie'] = [
      anEntry({
        operator: { name: { fr: 'Association du rail\u202e' }, type: 'association' },
        reply: { date: '2024-10', text: { en: 'The party denies it.' }, url: 'https://rail.example/answer' },
        sources: [
          { ...aSource, copyOf: 'The Newspaper', url: 'https://copies.example/a' },
          { ...aSource, date: '2025', dateEstimated: true, url: 'https://rail.example/' },
          { ...aSource, copyOf: 'An Agency', namesThisSite: false, url: 'https://newspaper.example/b' },
        ],
      }),
    ]
    await openEntries(stub)
    expect(shown()[0]?.querySelector('.sources')).toBeNull()
    await unfold('3 sources')
    expect(all('.entry .sources li > p:first-of-type').map(({ textContent }) => textContent)).toEqual([
      'The Newspaper, September 2024 (copy at copies.example)',
      'The Newspaper, 2025 (date estimated)',
      'The Newspaper, September 2024 (copy at newspaper.example) (on the wider affair, does not name this site) (text of An Agency)',
    ])
    expect(all('.entry .sources a').map((link) => link.getAttribute('href'))).toEqual([
      'https://copies.example/a',
      'https://rail.example/',
      'https://newspaper.example/b',
    ])
    expect(text('.entry dl')).toBe(
      'Operator, according to the sourcesAssociation du railAnswer of the operator, October 2024The party denies it. https://rail.example/answer',
    )
    expect(document.querySelector('.entry dl a')?.getAttribute('rel')).toBe('noreferrer noopener')
  })

  it('can be asked for again where no answer came, also for the next fifty', async () => {
    const stub = stubCalls([subscribed()])
    let broken = true
    const entries: typeof stub.entries = (...wish) =>
      broken ? Promise.reject(new Error('gone')) : stub.entries(...wish)
    await open({ ...stub, entries })
    await unfold(own.entries.heading(120))
    await vi.waitFor(() => expect(text('.folded [role=alert]')).toBe(own.entries.unanswered))
    broken = false
    await press(own.unanswered.retry)
    await vi.waitFor(() => expect(shown()).toHaveLength(49))
    broken = true
    await press('Show 50 more')
    await vi.waitFor(() => expect(text('.folded [role=alert]')).toBe(own.entries.unanswered))
    expect(shown()).toHaveLength(49)
    broken = false
    await press(own.unanswered.retry)
    await vi.waitFor(() => expect(shown()).toHaveLength(99))
  })

  it('are fetched anew when another edition has come', async () => {
    const stub = await openEntries()
    stub.has.entries['vigie'] = manyEntries.slice(0, 3)
    stub.has.lists = [subscribed({ head: { number: 15 } })]
    dispatchEvent(new Event('focus'))
    await vi.waitFor(() => expect(shown()).toHaveLength(3))
  })

  it('are reached by keyboard', async () => {
    await open(stubCalls([subscribed()]))
    card('Vigie des formulaires').querySelector('summary')?.focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(shown()).toHaveLength(49))
    await userEvent.keyboard('{Tab}{Tab}site-111')
    await vi.waitFor(() => expect(shown()).toHaveLength(1))
  })
})

describe('the count by party', () => {
  it('is over the whole list, the party with most entries first', async () => {
    await openEntries()
    await unfold(own.entries.byParty)
    await vi.waitFor(() => expect(all('.parties li')).toHaveLength(3))
    const counted = all('.parties li').map(({ textContent }) => textContent)
    const sum = (party: string) =>
      manyEntries.filter((entry) => entry.party.name === party && entry.status !== 'retired').length
    expect(counted).toEqual(
      ['Parti du rail', 'Union des canaux', 'Alliance du vélo'].map((party) => `${party} ${sum(party)}`),
    )
  })

  it('takes entries that cannot be read for missing, and comes to an end', async () => {
    const froms: number[] = []
    const counts = await countParties(async (from) => {
      froms.push(from)
      const whole = manyEntries.slice(from, from + ENTRIES_A_PAGE)
      return { entries: from === 0 ? whole.slice(1) : whole, total: manyEntries.length }
    }, 'en')
    expect(froms).toEqual([0, 50, 100])
    expect(counts?.reduce((sum, { entries }) => sum + entries, 0)).toBe(118)
  })

  it('is not made of a list that is too long, and says so', async () => {
    const stub = stubCalls([subscribed()])
    const entries = async (): Promise<{ entries: Entry[]; total: number }> => ({
      entries: Array.from({ length: ENTRIES_A_PAGE }, (_, place) => anEntry({ id: `${place}.example` })),
      total: 1_000_000,
    })
    await openEntries({ ...stub, entries })
    expect(status()).toBe('50 of 1,000,000 entries shown.')
    await unfold(own.entries.byParty)
    await vi.waitFor(() => expect(text('.folded .folded')).toBe(own.entries.tooLong(2_000)))
  })
})
