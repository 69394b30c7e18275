import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { RENEWAL_TROUBLES } from '../../src/list/list.ts'
import type { SubscribeAnswer } from '../../src/subscriptions/list-messages.ts'
import { all, focused, open, own, press, pressAnyway, shared, text } from './mount.tsx'
import { bundled, KEY, subscribed } from './samples.ts'
import { stubCalls } from './stub-calls.ts'

const texts = own.subscribe
const field = ({ label }: { label: string }) => page.getByLabelText(label, { exact: true })
const fieldOf = (id: string | null) => document.querySelector(`[aria-describedby="${id}"]`)
const value = (one: { label: string }) => (field(one).element() as HTMLInputElement).value
const told = () => text('form .told')

async function fill(address = 'https://vigie.example/liste.json', key = KEY, name = '') {
  await field(texts.address).fill(address)
  await field(texts.key).fill(key)
  await field(texts.name).fill(name)
}

async function answered(outcome: SubscribeAnswer['outcome'], problems: string[] = []) {
  const stub = stubCalls([bundled])
  await open({ ...stub, subscribe: async () => ({ outcome, problems }) })
  await fill()
  await press(texts.act)
}

/** The field at which a problem is told, with what is told. */
function problem() {
  const at = document.querySelector('.problem')
  const marked = fieldOf(at?.id ?? null)
  const label = document.querySelector(`label[for="${marked?.id}"]`)?.textContent
  return { label, said: at?.textContent, invalid: marked?.getAttribute('aria-invalid'), marked }
}

describe('subscribing', () => {
  it('says before anything else what it means, and who sees what', async () => {
    await open(stubCalls())
    expect(text('#subscribe + p')).toBe(texts.what)
    expect(texts.what).toMatch(/nothing about the pages that you visit is sent.*Once a day.*IP address/)
  })

  it('sends address, key and name, and brings the person to the new list', async () => {
    const stub = stubCalls([bundled])
    const asked: unknown[] = []
    await open({
      ...stub,
      subscribe: async (wish) => {
        asked.push(wish)
        stub.has.lists = [bundled, subscribed()]
        return { outcome: 'updated', problems: [] }
      },
    })
    await fill(' https://vigie.example/liste.json ', KEY, ' La Vigie ')
    await press(texts.act)
    await vi.waitFor(() => expect(focused()).toBe('Vigie des formulaires'))
    expect(asked).toEqual([{ address: 'https://vigie.example/liste.json', key: KEY, name: 'La Vigie' }])
    expect(text('.lists > .told')).toBe('Subscribed to “Vigie des formulaires”, no. 14 with 120 entries.')
    expect([value(texts.address), value(texts.key), value(texts.name)]).toEqual(['', '', ''])
    expect(told()).toBe('')
  })

  it('takes the key out of a whole .pub file', async () => {
    const stub = await open(stubCalls())
    await fill(undefined, `untrusted comment: minisign public key 4D8F3C2B1A090807\n${KEY}\n`)
    await press(texts.act)
    await vi.waitFor(() => expect(stub.asked).toEqual([`subscribe https://vigie.example/liste.json ${KEY} `]))
  })

  it('shows how far the first try is, and is not started twice', async () => {
    const stub = stubCalls([bundled])
    let asked = 0
    await open({
      ...stub,
      subscribe: () => {
        asked += 1
        return new Promise(() => undefined)
      },
    })
    await fill()
    await press(texts.act)
    expect(told()).toBe(texts.underWay)
    stub.has.subscribing = { phase: 'list', done: 2_500_000, of: null }
    await vi.waitFor(() => expect(text('form .progress')).toBe('Fetching the list: 2.5 MB'))
    expect(document.querySelector('form progress')).toBeNull()
    pressAnyway(texts.act)
    expect(asked).toBe(1)
  })

  it.each([
    ['bad-address', texts.address.label, texts.badAddress],
    ['known-address', texts.address.label, texts.knownAddress],
    ['bad-key', texts.key.label, texts.badKey],
  ] as const)('says at the field what is wrong with it: %s', async (outcome, label, said) => {
    await answered(outcome)
    await vi.waitFor(() => expect(problem()).toMatchObject({ label, said, invalid: 'true' }))
    await vi.waitFor(() => expect(document.activeElement).toBe(problem().marked))
    expect(value(texts.address)).toBe('https://vigie.example/liste.json')
    await userEvent.keyboard('x')
    expect(document.querySelector('.problem')).toBeNull()
  })

  it('asks for nothing while the address or the key is empty or cannot be one', async () => {
    const stub = await open(stubCalls())
    await press(texts.act)
    expect(problem()).toMatchObject({ label: texts.address.label, said: texts.badAddress })
    await field(texts.address).fill('https://vigie.example/liste.json')
    await press(texts.act)
    expect(problem()).toMatchObject({ label: texts.key.label, said: texts.badKey })
    await field(texts.key).fill('x'.repeat(400))
    await press(texts.act)
    expect(problem()).toMatchObject({ label: texts.key.label, said: texts.badKey })
    expect(stub.asked).toEqual([])
  })

  it.each(RENEWAL_TROUBLES)(
    'says why a list was not taken, and that nothing was stored: %s',
    async (outcome) => {
      await answered(outcome)
      await vi.waitFor(() =>
        expect(told()).toBe(`Not subscribed: ${shared.list.why[outcome]} Nothing was stored.`),
      )
      expect(all('.list')).toHaveLength(1)
      expect(value(texts.key)).toBe(KEY)
    },
  )

  it('says that there is no room for another list', async () => {
    await answered('too-many-lists')
    await vi.waitFor(() => expect(told()).toBe(texts.tooMany))
  })

  it('hands what is broken to the maintainer, folded', async () => {
    await answered('bad-entry', ['a.example: sources: needs a source'])
    await vi.waitFor(() => expect(text('form summary')).toBe('For the maintainer: 1 thing to put right'))
    expect(document.querySelector<HTMLDetailsElement>('form details')?.open).toBe(false)
    expect(text('.problems li')).toBe('a.example: sources: needs a source')
  })

  it('says so where nobody answers, and keeps what was typed', async () => {
    const stub = stubCalls()
    await open({ ...stub, subscribe: () => Promise.reject(new Error('gone')) })
    await fill()
    await press(texts.act)
    await vi.waitFor(() => expect(told()).toBe(texts.noAnswer))
    expect(value(texts.address)).not.toBe('')
  })

  it('is done with the Enter key from a field', async () => {
    const stub = await open(stubCalls())
    await fill()
    await userEvent.click(field(texts.name))
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(stub.asked).toHaveLength(1))
  })
})
