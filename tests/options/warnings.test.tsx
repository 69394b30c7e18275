import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { all, open, own, press, text } from './mount.tsx'
import { stubCalls } from './stub-calls.ts'

const radio = (name: string) => page.getByRole('radio', { name })
const { choice } = own.warnings

describe('where a warning comes', () => {
  it('is at noted points and on listed sites until a person chooses otherwise, also by keyboard', async () => {
    const stub = await open(stubCalls())
    await expect.element(radio(choice.noted)).toBeChecked()
    await userEvent.click(radio(choice.listed))
    await vi.waitFor(() => expect(stub.asked).toEqual(['warn listed']))
    await userEvent.keyboard('{ArrowDown}')
    await vi.waitFor(() => expect(stub.asked).toEqual(['warn listed', 'warn never']))
    await expect.element(radio(choice.never)).toBeChecked()
  })

  it('cannot be chosen where whoever manages the browser has fixed it, and says so', async () => {
    const stub = stubCalls()
    stub.has.managed = ['warnInPage', 'language']
    stub.has.settings = { ...stub.has.settings, warnInPage: 'listed' }
    await open(stub)
    await expect.element(radio(choice.listed)).toBeDisabled()
    await expect.element(radio(choice.listed)).toBeChecked()
    await expect.element(page.getByRole('combobox')).toBeDisabled()
    expect(all('.hint').filter(({ textContent }) => textContent === own.managed)).toHaveLength(2)
  })

  it('stays as it was, and says so, where the choice cannot be stored', async () => {
    const stub = stubCalls()
    await open({ ...stub, setSettings: async () => stub.has.settings })
    await userEvent.click(radio(choice.never))
    await vi.waitFor(() => expect(text('section:has(.choices) [role=status]')).toBe(own.warnings.failed))
    await expect.element(radio(choice.noted)).toBeChecked()
  })
})

describe('sites without a warning', () => {
  const words = own.silenced

  it('are none at first', async () => {
    await open(stubCalls())
    await vi.waitFor(() => expect(document.body.textContent).toContain(words.none))
  })

  it('are named with how they were hidden, legibly, and each can be taken back', async () => {
    const stub = stubCalls()
    stub.has.hidden = [
      { host: 'xn--ptition-b1a.example', signature: 'a', always: true },
      { host: 'marchons.example', signature: 'b' },
    ]
    await open(stub)
    await vi.waitFor(() => expect(all('.silenced li')).toHaveLength(2))
    expect(all('.silenced li').map(({ textContent }) => textContent)).toEqual([
      `marchons.example${words.untilNew}${words.undo}`,
      expect.stringContaining(`${words.always}${words.undo}`),
    ])
    await userEvent.click(page.getByRole('button', { name: words.undoFor('marchons.example'), exact: true }))
    await vi.waitFor(() => expect(stub.asked).toEqual(['warn again on marchons.example']))
    await vi.waitFor(() => expect(all('.silenced li')).toHaveLength(1))
    expect(text('section:has(.silenced) > [role=status]')).toBe(words.undone('marchons.example'))
    expect(document.activeElement?.textContent).toBe(words.heading)
  })
})

describe('what is stored', () => {
  const words = own.erase

  it('is deleted after a question that starts on keeping, and Escape keeps it', async () => {
    const stub = await open(stubCalls())
    await press(words.act)
    expect(document.activeElement?.textContent).toBe(words.keep)
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement?.textContent).toBe(words.act)
    expect(stub.asked).toEqual([])
    await press(words.act)
    await press(words.confirm)
    await vi.waitFor(() => expect(stub.asked).toEqual(['erase']))
    await vi.waitFor(() => expect(document.body.textContent).toContain(words.done))
  })

  it('says so where something is left', async () => {
    await open({ ...stubCalls(), erase: async () => false })
    await press(words.act)
    await press(words.confirm)
    await vi.waitFor(() => expect(document.body.textContent).toContain(words.failed))
  })
})

describe('access to pages', () => {
  it('is told as the browser has it, with how to change it', async () => {
    const stub = stubCalls()
    stub.has.everySite = false
    await open(stub)
    await vi.waitFor(() => expect(document.body.textContent).toContain(own.access.some))
    expect(document.body.textContent).toContain(own.access.how.chromium)
    stub.has.everySite = true
    await press(own.access.again)
    await vi.waitFor(() => expect(document.body.textContent).toContain(own.access.every))
  })
})
