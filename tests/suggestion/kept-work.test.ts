import { describe, expect, it } from 'vitest'
import { whyNotSeen } from '../../src/interface/not-seen.ts'
import { pageMark } from '../../src/interface/page-mark.ts'
import { parties } from '../../src/parties/parties.ts'
import { firstWork } from '../../src/suggestion/first-work.ts'
import { keepWork, keptWork } from '../../src/suggestion/kept-work.ts'
import { wanted } from '../../src/suggestion/looked.ts'
import { offeredLists } from '../../src/suggestion/offered-lists.ts'
import { bareAssessment } from '../../src/tabs/bare-assessment.ts'
import { bundled } from '../list/some-lists.ts'
import { answered, clues, fields, listed, NOW, petition, seenOn } from './samples.ts'

function aStore(): Pick<Storage, 'getItem' | 'setItem'> & { rows: Map<string, string> } {
  const rows = new Map<string, string>()
  return { rows, getItem: (key) => rows.get(key) ?? null, setItem: (key, value) => void rows.set(key, value) }
}

const SEARCH = '?tab=3'
const known = { fields, parties }
const from = (assessment = petition({}, { clues }), search = SEARCH) =>
  firstWork({ assessment, hidden: false }, wanted(search), known)

describe('the work of a tab', () => {
  it('comes back after a reload as it was, with what was seen and what was typed', () => {
    const store = aStore()
    const work = { ...from(), site: answered(seenOn(petition())) }
    keepWork(store, SEARCH, work)
    expect(keptWork(store, SEARCH)).toEqual(work)
  })

  it('does not keep how to reach the person', () => {
    const store = aStore()
    const work = from()
    keepWork(store, SEARCH, { ...work, correction: { ...work.correction, contact: 'jane@doe.example' } })
    expect([...store.rows.values()].join()).not.toContain('jane@doe')
  })

  it('is that of this address alone', () => {
    const store = aStore()
    keepWork(store, SEARCH, from())
    expect(keptWork(store, '?tab=4')).toBeNull()
  })

  it.each(['{', '[]', '{"looked":{"seen":{"url":1}}}', 'null'])(
    'begins anew where the store holds %s',
    (raw) => {
      const store = aStore()
      keepWork(store, SEARCH, from())
      for (const key of store.rows.keys()) store.rows.set(key, raw)
      expect(keptWork(store, SEARCH)).toBeNull()
    },
  )

  it('goes on where the store is full or switched off', () => {
    const broken = {
      getItem: () => {
        throw new Error('denied')
      },
      setItem: () => {
        throw new Error('full')
      },
    }
    expect(() => keepWork(broken, SEARCH, from())).not.toThrow()
    expect(keptWork(broken, SEARCH)).toBeNull()
  })
})

describe('the tab that the person came from', () => {
  const context = { notChecked: [], checkedAt: NOW.toISOString(), lists: [bundled] }

  it('fills the draft while it shows the same site', () => {
    const search = `?tab=3&page=${pageMark(petition())}`
    expect(from(petition(), search)).toMatchObject({
      looked: { seen: { host: 'www.stop-la-hausse.fr' }, why: null },
      site: { site: 'www.stop-la-hausse.fr', country: 'FR' },
    })
  })

  it('fills nothing once it is gone', () => {
    const gone = bareAssessment('blind', { url: null, title: '' }, context)
    expect(from(gone)).toMatchObject({ looked: { seen: null, why: 'tab-gone' }, site: { site: '' } })
  })

  it('fills nothing once it shows another site', () => {
    const search = `?tab=3&page=${pageMark(petition())}`
    const other = petition({ url: 'https://shop.example/', host: 'shop.example' })
    expect(from(other, search)).toMatchObject({
      looked: { seen: null, why: 'other-page' },
      site: { site: '' },
    })
  })

  it('fills nothing where nobody answers', () => {
    expect(whyNotSeen(null, null)).toBe('no-answer')
    expect(firstWork(null, wanted(''), known).looked).toEqual({ seen: null, why: 'no-answer' })
  })

  it('is named in the address by its number, and its site by nothing that can be read', () => {
    expect(pageMark(petition())).toMatch(/^[a-z0-9]{6}$/)
    expect(wanted('?tab=3&page=abc123&list=list-2&entry=a.fr')).toEqual({
      tabId: 3,
      page: 'abc123',
      about: { list: 'list-2', entry: 'a.fr' },
    })
    expect(wanted('?tab=-1&list=&entry=a.fr')).toEqual({ tabId: null, page: null, about: null })
    expect(wanted(`?tab=3&list=b&entry=${'x'.repeat(300)}`).about).toBeNull()
  })
})

describe('the lists that it can go to', () => {
  it('are those that the page’s look named where the background does not answer, without an address', () => {
    expect(offeredLists(null, seenOn(listed())).map(({ id, head }) => [id, head])).toEqual([
      ['bundled', null],
      ['list-2', null],
    ])
    expect(offeredLists(null, null)).toEqual([])
  })
})
