import { expect, test } from 'vitest'
import { list } from '../../src/list/entries.ts'
import { BUNDLED } from '../../src/list/list.ts'
import { askLists } from '../../src/subscriptions/ask-lists.ts'

/** A browser in which nobody subscribed to a list; `broken`: and whose store cannot be read. */
const asking = (now: string, broken = false) =>
  askLists({
    now: () => Date.parse(now),
    store: {
      find: async () => {
        if (broken) throw new Error('InvalidStateError')
        return { subscriptions: [], index: new Map(), unread: new Set() }
      },
    },
    index: { names: async () => [] },
    bundled: list,
  })

test.each([false, true])(
  'the bundled list is always there, under the head of its edition (%s)',
  async (broken) => {
    const { name, number, issued, expires } = list
    const { lists } = await asking('2026-11-22', broken)([])
    expect(lists).toEqual([{ id: BUNDLED, name, number, issued, expires, expired: false, trouble: null }])
    expect((await asking('2099-01-01', broken)([])).lists[0]?.expired).toBe(true)
  },
)

test('every domain of the bundled list is found', async () => {
  const names = list.entries.flatMap(({ domains }) => domains.map(({ name }) => name))
  const { index } = await asking('2026-11-22')(names)
  for (const entry of list.entries)
    for (const { name } of entry.domains)
      expect(index.get(name), name).toContainEqual(expect.objectContaining({ entry, listId: BUNDLED }))
})
